import type { PeopleMeasure } from '../../data/dataset.ts';
import type { DateText } from '../../data/rows.ts';
import type { Country, RiseAndFall } from '../values.ts';
import { say } from './grammar.ts';

/** Words of the shading by own armed forces. They come with the figures, and are then looked up like those of any other measure. */

const ALLIES = { one: 'ally', other: 'allies' };

type Words<Word> = Readonly<Record<PeopleMeasure, Word>>;
type Superlative = (month: DateText, country: Country, amount: number) => string;
type Comparison = (from: DateText, to: DateText, change: RiseAndFall) => string;

/** What each measure counts; tables say it too. */
export const definitions = {
  personnel: 'NATO definition: land, sea, air and joint forces, at home and abroad, without reserves',
  'personnel-rate':
    'NATO definition: own armed forces, at home and abroad. The number of inhabitants is computed: NATO’s figure of spending divided by its figure of spending a head',
} satisfies Words<string>;

const compare =
  (what: string): Comparison =>
  (from, to, { rose, fell, total, broken }) =>
    [
      `From ${say.date(from)} to ${say.date(to)} ${what} rose in ${say.number(rose)} of ${say.count(total, ALLIES)} and fell in ${say.number(fell)}.`,
      broken > 0 &&
        `Caution: for ${say.count(broken, ALLIES)} the two years were not counted alike, or one is doubtful; the table says which.`,
    ]
      .filter(Boolean)
      .join(' ');

export const ownShading = {
  definitions,
  notKept: 'This edition of the data was kept without figures of own armed forces.',
  value: {
    personnel: (thousand) => `${say.number(thousand, 1)} thousand in the armed forces`,
    'personnel-rate': (rate) => `${say.number(rate, 2)} in the armed forces per 1,000 inhabitants (computed)`,
  } satisfies Words<(value: number) => string>,
  heads: {
    personnel: 'Own armed forces, thousand people',
    'personnel-rate': 'Own armed forces per 1,000 inhabitants',
  } satisfies Words<string>,
  changes: {
    personnel: 'Change in own armed forces, %',
    'personnel-rate': 'Change per 1,000 inhabitants, %',
  } satisfies Words<string>,
  headline: {
    personnel: (month, country, thousand) =>
      `In ${say.date(month)}, ${say.country(country)} has the largest armed forces of the European allies: ${say.number(thousand, 1)} thousand people, at home and abroad.`,
    'personnel-rate': (month, country, rate) =>
      `In ${say.date(month)}, ${say.country(country)} has the largest armed forces of the European allies for its population: ${say.number(rate, 1)} per 1,000 inhabitants. The number of inhabitants is computed from NATO’s figures.`,
  } satisfies Words<Superlative>,
  compare: {
    personnel: compare('the number of people in the armed forces'),
    'personnel-rate': compare('the armed forces per 1,000 inhabitants'),
  } satisfies Words<Comparison>,
};
