/** Who provides what, on the committed tables: what the panel says equals the rows. */
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import json from '../../../src/data/details.json';
import type { Details } from '../../../src/data/details.ts';
import { first, later as words } from '../../../src/i18n/en.ts';
import { alikeCounts, enablers, notInventories } from '../../../src/model/balance/enablers.ts';
import { moneyByYear, peopleByYear } from '../../../src/model/balance/provided.ts';
import { csvOf } from '../../../src/model/exports/file.ts';
import { type ProvidesPart, providesExport } from '../../../src/model/exports/provides.ts';
import { change } from '../../../src/store/actions.ts';
import { createStore } from '../../../src/store/store.ts';
import { BalancePanel } from '../../../src/ui/balance/BalancePanel.tsx';
import { DATASET, SPEECH, viewOf } from '../../unit/page-data.ts';
import { PEOPLE } from '../../unit/people-data.ts';

const details = json as unknown as Details;
type Row = Readonly<Record<string, string>>;
const table = (name: string): readonly Row[] =>
  parse(readFileSync(`public/data/${name}.csv`, 'utf8'), { columns: true });
const capabilities = table('capabilities');
const of = (id: string) => capabilities.find((row) => row.id === id) as Row;

/** The panel in a month as text. */
function panelOf(date: string): string {
  const store = createStore(DATASET, first, ['en']);
  change(store, { view: 'balance', date });
  const html = renderToString(<BalancePanel store={store} words={words} details={details} />);
  return html.replace(/<[^>]*>/g, '').replace(/&#?\w+;/g, ' ');
}
const now = panelOf('2026-11');

describe('enablers', () => {
  const found = enablers(details.capabilities);

  it('are every row of the table once, apart from what was promised or demanded', () => {
    const ids = [
      ...found.flatMap(({ europe, us }) => [...europe, ...us]),
      ...notInventories(details.capabilities),
    ];
    expect(ids.map(({ id }) => id).toSorted()).toEqual(capabilities.map(({ id }) => id).toSorted());
  });

  it.each([
    ['refuelling', 'cap038', 'cap037', 'about'],
    ['early-warning', 'cap049', 'cap050', 'at most'],
    ['drones', 'cap053', 'cap054', 'at most'],
    ['satellites', 'cap055', 'cap056', 'about'],
  ])('the ratio of %s is that of its rows', (topic, europe, us, bound) => {
    const theirs = Number(of(us).best || of(us).low);
    const perHundred = Math.round((Number(of(europe).best) / theirs) * 100);
    const ratio = found.find((one) => one.topic === topic)?.ratio;
    expect(ratio).toMatchObject({ perHundred, atMost: bound === 'at most' });
    expect(now).toContain(`${bound} ${perHundred} European`);
  });

  it('have no other ratio', () => {
    expect(found.filter(({ ratio }) => ratio).map(({ topic }) => topic)).toHaveLength(4);
    expect(alikeCounts(found)).toEqual({ count: 4, times: 2.5 });
  });

  it('say that American numbers are worldwide, and when they were counted', () => {
    expect(now).toContain('United States, worldwide');
    expect(now).toContain('American numbers are worldwide');
    expect(now).toMatch(/850 aircraft.{0,140}2025, medium confidence/);
  });
});

describe('readiness', () => {
  it.each(['cap001', 'cap003', 'cap022', 'cap023', 'cap027'])(
    '%s says what it is, who says so and when',
    (id) => {
      const { unit, best, item, kind, source_id } = of(id);
      const publisher = table('sources').find((row) => row.source_id === source_id)?.publisher ?? '?';
      expect(now).toContain(`${SPEECH.format.number(Number(best))} ${unit}`);
      expect(now).toContain(`${words.provides.readiness.kinds[kind as 'pledge']}. ${item}`);
      expect(now).toContain(publisher);
    },
  );

  it('names NATO where it speaks, not the paper alone', () => {
    expect(now).toContain('NATO, by Anadolu, reprinted by A News');
  });

  it('says that national shares are secret', () => {
    expect(now).toContain('is secret. No table can show it.');
  });
});

describe('people and money', () => {
  it('are said as the rows have them', () => {
    expect(now).toContain(
      'By headcount Europe has long had most of the soldiers on its continent: about 2 million on active duty in 29 European Allies (NATO estimate, 2026; a fifth of them Turkish), beside some 80,000 Americans. That does not answer what Washington asked in February 2026.',
    );
    expect(now).toContain(
      'Allies have promised NATO 500,000 at high readiness, Americans among them; who gives what is secret.',
    );
    expect(now).toContain('the United States spends 57.1% of NATO’s total in 2026e; it was 69.3% in 2014');
    expect(now).toContain('US spending is worldwide');
  });

  it('follow the month', () => {
    const then = panelOf('2014-12');
    expect(then).toContain(
      'about 1.8 million on active duty in 25 European Allies (NATO, 2014; a quarter of them Turkish)',
    );
    expect(then).toContain('beside Americans whose number is not known');
    expect(then).toContain('spends 69.3% of NATO’s total in 2014');
  });

  it('count 25 to 29 states by year of accession, or the same ones throughout', () => {
    const states = (members: 'of the year' | 'the same') =>
      peopleByYear(PEOPLE, details, { members, dataDay: DATASET.asOf }).map(({ own }) => own.states);
    expect([states('of the year')[0], states('of the year').at(-1)]).toEqual([25, 29]);
    expect(new Set(states('the same'))).toEqual(new Set([29]));
  });

  it('money is the sum of the rows of that year’s members, in both prices', () => {
    const since = new Map(
      table('countries').map(({ iso3, nato_since }) => [iso3, Number(nato_since) || 9999]),
    );
    for (const [prices, measure] of [
      ['current', 'usd_current_m'],
      ['2021', 'usd_2021_m'],
    ] as const)
      for (const { year, usa, europeAndCanada, usShare } of moneyByYear(PEOPLE, prices)) {
        const rows = table('spending').filter(
          (row) =>
            row.measure === measure &&
            Number(row.year) === year &&
            (since.get(row.iso3 ?? '') ?? 9999) <= year,
        );
        const total = rows.reduce((sum, { value }) => sum + Number(value), 0);
        expect(usa).toBe(Number(rows.find(({ iso3 }) => iso3 === 'USA')?.value));
        expect(europeAndCanada).toBe(total - usa);
        expect(usShare).toBe(Math.round((1000 * usa) / total) / 10);
      }
  });
});

it('what is left out has its sources', () => {
  expect(now).toContain('Nuclear forces of the United States, Britain and France');
  expect(now).toMatch(
    /298,000 in 2020 with paramilitary \(World Bank\), is from before the full-scale invasion/,
  );
  expect(now).toContain('NATO holds annual nuclear exercise Steadfast Noon');
});

it.each<ProvidesPart>(['people', 'money', 'enablers', 'readiness'])(
  '%s is a file with a source in every row',
  (part) => {
    const context = {
      speech: SPEECH,
      view: viewOf({ view: 'balance' }),
      credit: words.credit,
      words: words.controls,
    };
    const file = providesExport(context, { details, people: PEOPLE }, part, 'title');
    const rows: readonly Row[] = parse(csvOf(file), { columns: true });
    const source = part === 'people' ? 'own_source_id' : 'source_id';
    expect(rows.length).toBeGreaterThan(6);
    for (const row of rows) expect(row[source]).toBeTruthy();
  },
);

it('no part has a column in which own soldiers and troops in a host are added', () => {
  const context = {
    speech: SPEECH,
    view: viewOf({ view: 'balance' }),
    credit: words.credit,
    words: words.controls,
  };
  const { columns } = providesExport(context, { details, people: PEOPLE }, 'people', 'title');
  expect(columns.filter((column) => /total|sum|share/.test(column))).toEqual([]);
});
