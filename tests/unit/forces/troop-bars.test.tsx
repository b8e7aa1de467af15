/** What the card of a country says of a number of troops beside the number. */
import { renderToString } from 'preact-render-to-string';
import { expect, it } from 'vitest';
import rows from '../../../src/data/details.json';
import type { Details } from '../../../src/data/details.ts';
import { first, later as words } from '../../../src/i18n/en.ts';
import { createStore } from '../../../src/store/store.ts';
import { TroopBars } from '../../../src/ui/forces/TroopBars.tsx';
import { noteNumbers } from '../../../src/ui/kit/notes.ts';
import { DATASET } from '../page-data.ts';

const details = rows as unknown as Details;

/** What is said of each side in a country, US first. */
function saidOf(iso3: string): readonly string[] {
  const store = createStore(DATASET, first, ['en']);
  const html = renderToString(
    <TroopBars store={store} words={words} details={details} iso3={iso3} notes={noteNumbers()} />,
  );
  return [...html.matchAll(/<li>(.*?)<\/li>/g)].map(([, text = '']) => text.replaceAll(/<[^>]*>/g, ''));
}

it('a number that rests on an unsure row says so on the card, and one of sure rows does not', () => {
  expect(saidOf('LTU')[0]).toContain('Low confidence.');
  expect(saidOf('EST')[0]).not.toMatch(/confidence/i);
});
