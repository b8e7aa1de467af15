import type { Dataset } from '../../data/dataset.ts';
import type { Details } from '../../data/details.ts';
import type { Iso3, PolicyEventRow } from '../../data/rows.ts';
import { round } from '../base/round.ts';
import type { Sort } from '../base/sorting.ts';
import { TARGETS } from '../view/measures.ts';
import { type ChartSubject, CROSSED, spendingValues } from './chart.ts';
import { type Spell, spells } from './crossings.ts';
import { type CountryPledges, pledgesOf } from './pledges.ts';
import { isAlly, type SpendingValue, spendingValue } from './spending.ts';

/** All allies side by side: share, growth, distance to 3.5 %, when it was crossed, what is pledged, who said otherwise. */

/** What the view of the allies is made from. */
export type AllyTables = Pick<Details, 'pledges' | 'events' | 'countryNotes'>;

export interface AllyRow extends ChartSubject {
  /** Figure of the shown year; `null` without armed forces. */
  readonly share: SpendingValue | null;
  readonly first: SpendingValue | null;
  /** Percentage points since the first year of the table; `null` without figures, or across a break in the series. */
  readonly growth: number | null;
  /** Percentage points above 3.5 %, negative below. */
  readonly margin: number | null;
  readonly spells: readonly Spell[];
  readonly pledges: CountryPledges;
  /** Public statements that the table does not bear out for this ally. */
  readonly contradicted: readonly PolicyEventRow[];
  readonly note: string | null;
  /** An ally now, but not in the shown year. */
  readonly notYet: boolean;
}

/** Shares have two decimals: the rounding takes the noise of binary fractions away, nothing else. */
function points(value: number): number {
  return round(value, 6);
}

/** The first year of a new series, as the note of the country says it. */
export function seriesBreakOf(note: string | null): number | null {
  const [, year] = /^Series break: from (\d{4})\b/.exec(note ?? '') ?? [];
  return year === undefined ? null : Number(year);
}

/** The subject of a country's chart. */
export function chartSubject(
  dataset: Dataset,
  tables: Pick<AllyTables, 'countryNotes'>,
  iso3: Iso3,
): ChartSubject {
  const natoSince = dataset.countries.find((country) => country.iso3 === iso3)?.natoSince ?? null;
  return { iso3, natoSince, seriesBreak: seriesBreakOf(tables.countryNotes[iso3] ?? null) };
}

/**
 * Public statements about shares that NATO's table can be held against: row of `events`, the share it says was reached, and the
 * year it is about. The allies meant are the row's actors, or all where it names none.
 */
const STATEMENTS = [
  { id: 'ev062', bound: TARGETS.core, year: 2025 },
  { id: 'ev069', bound: TARGETS.guideline, year: 2025 },
] as const;

/** The statements that say of a country what the table does not: there the table decides, and the note says so. */
export function contradictedStatements(
  dataset: Dataset,
  events: readonly PolicyEventRow[],
  iso3: Iso3,
): readonly PolicyEventRow[] {
  return STATEMENTS.flatMap(({ id, bound, year }) => {
    const found = spendingValue(dataset.series.share, iso3, year);
    if (!found || found.value >= bound) return [];
    return events.filter(
      (row) => row.id === id && (row.actor_iso3.length === 0 || row.actor_iso3.includes(iso3)),
    );
  });
}

/** Every ally of today, in the order of the dataset, as it stood in a year. */
export function allyRows(dataset: Dataset, tables: AllyTables, year: number): readonly AllyRow[] {
  const series = dataset.series.share;
  return dataset.countries
    .filter(({ role }) => role === 'ally')
    .map((country): AllyRow => {
      const { iso3 } = country;
      const subject = chartSubject(dataset, tables, iso3);
      const share = spendingValue(series, iso3, year);
      const first = spendingValue(series, iso3, series.firstYear);
      const isBroken = subject.seriesBreak !== null && subject.seriesBreak <= year;
      return {
        ...subject,
        share,
        first,
        growth: share && first && !isBroken ? points(share.value - first.value) : null,
        margin: share && points(share.value - CROSSED),
        spells: spells(spendingValues(series, iso3), CROSSED),
        pledges: pledgesOf(series, iso3, tables.pledges),
        contradicted: contradictedStatements(dataset, tables.events, iso3),
        note: tables.countryNotes[iso3] ?? null,
        notYet: !isAlly(country, year),
      };
    });
}

export const ALLY_SORTS = ['share', 'growth', 'distance', 'ally'] as const;
export type AllySort = Sort<(typeof ALLY_SORTS)[number]>;

/** The order a key starts with: names from A, the nearest to 3.5 % first, else the largest first. */
export function startingSort(key: AllySort['key']): AllySort {
  return { key, descending: key === 'share' || key === 'growth' };
}

function sortValue(row: AllyRow, key: Exclude<AllySort['key'], 'ally'>): number | null {
  if (key === 'share') return row.share?.value ?? null;
  if (key === 'growth') return row.growth;
  return row.margin === null ? null : Math.abs(row.margin);
}

/** Rows sorted by a value. Unknown values come last either way, equal ones are by name. */
export function sortedRows<Row extends { readonly iso3: Iso3 }>(
  rows: readonly Row[],
  figureOf: (row: Row) => number | null,
  descending: boolean,
  byName: (a: Iso3, b: Iso3) => number,
): readonly Row[] {
  const sign = descending ? -1 : 1;
  return rows.toSorted((a, b) => {
    const [x, y] = [figureOf(a), figureOf(b)];
    if (x === null || y === null) return Number(x === null) - Number(y === null) || byName(a.iso3, b.iso3);
    return sign * (x - y) || byName(a.iso3, b.iso3);
  });
}

/** The allies sorted; distance is taken above and below alike. */
export function sortedAllies(
  rows: readonly AllyRow[],
  { key, descending }: AllySort,
  byName: (a: Iso3, b: Iso3) => number,
): readonly AllyRow[] {
  if (key === 'ally') return rows.toSorted((a, b) => (descending ? -1 : 1) * byName(a.iso3, b.iso3));
  return sortedRows(rows, (row) => sortValue(row, key), descending, byName);
}

/** Who has been at 3.5 % or more in any year, the first to get there first. */
export function everCrossed(rows: readonly AllyRow[]): readonly AllyRow[] {
  const since = ({ spells: [first] }: AllyRow) => first?.from.year ?? 0;
  return rows.filter((row) => row.spells.length > 0).toSorted((a, b) => since(a) - since(b));
}

/** The ally that is nearest below 3.5 % in the shown year. */
export function nearestBelow(rows: readonly AllyRow[]): AllyRow | null {
  const below = rows.filter(({ margin, notYet }) => margin !== null && margin < 0 && !notYet);
  return below.toSorted((a, b) => (b.margin ?? 0) - (a.margin ?? 0))[0] ?? null;
}
