import { grammarOf } from '../grammar.ts';

/** How English puts values into words. Nothing is inflected: a month is the same in "in November 2026", a country in "in Poland". */
export const say = grammarOf('en');
