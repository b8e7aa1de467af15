/** Rules on figures: shares, ranges, and what is said of countries, events and plants. */
import type { CountryRow, Tables } from '../../../src/data/rows.ts';
import { type Problem, problemAt, shown } from '../problems.ts';

const FIRST_YEAR = 2014;
const LONGEST_QUOTE_WORDS = 30;

/** Allies for which NATO publishes no figures: Iceland has no armed forces. */
const WITHOUT_SERIES: ReadonlySet<string> = new Set(['ISL']);

/**
 * Above these a value is a slip of the pen: shares of GDP well above any Ally's and, for SIPRI, above Ukraine's at
 * war; the rest about twice the United States, of whom the largest figures are.
 */
const LARGEST_VALUE = {
  gdp_share_pct: 15,
  gdp_share_pct_sipri: 60,
  equipment_share_pct: 100,
  usd_current_m: 2_000_000,
  usd_2021_m: 2_000_000,
  per_capita_usd_2021: 7000,
  personnel_thousand: 3000,
} as const;

/** Every Ally has every measure for every year from 2014 to the last in the table. Holds only of a table read in full. */
export function spendingIsComplete({ countries, spending }: Tables): Problem[] {
  const found = new Set(spending.map(({ iso3, year, measure }) => `${iso3} ${year} ${measure}`));
  const measures = [...new Set(spending.map(({ measure }) => measure))];
  const last = Math.max(...spending.map(({ year }) => year));
  const wanted = (ally: CountryRow) =>
    Array.from({ length: Math.max(0, last - FIRST_YEAR + 1) }, (_, index) => FIRST_YEAR + index).flatMap(
      (year) => measures.map((measure) => `${ally.iso3} ${year} ${measure}`),
    );
  return countries
    .filter(({ role, iso3 }) => role === 'ally' && !WITHOUT_SERIES.has(iso3))
    .flatMap((ally) =>
      wanted(ally)
        .filter((key) => !found.has(key))
        .map((key) => problemAt(ally, 'iso3', `${key} in spending.csv`, 'no such row')),
    );
}

/** No value is beyond what its measure can be. */
export function spendingIsPlausible({ spending, spending_sipri }: Tables): Problem[] {
  return [...spending, ...spending_sipri]
    .filter(({ measure, value }) => value > LARGEST_VALUE[measure])
    .map((row) =>
      problemAt(row, 'value', `at most ${LARGEST_VALUE[row.measure]} for ${row.measure}`, shown(row.value)),
    );
}

/** low <= best <= high; best alone may be unknown, low and high are known together. */
export function rangesAreOrdered({ strengths, host_totals }: Tables): Problem[] {
  return [...strengths, ...host_totals].flatMap((row) => {
    const { low, best, high } = row;
    if (low === null || high === null) {
      const isUnknown = low === null && best === null && high === null;
      return isUnknown ? [] : [problemAt(row, 'low', 'low and high together', 'one without the other')];
    }
    const middle = best ?? low;
    if (low <= middle && middle <= high) return [];
    return [problemAt(row, 'best', 'low <= best <= high', `${low}, ${shown(best)}, ${high}`)];
  });
}

/** A contribution has a number unless its basis says that there is none. */
export function contributionsMatchTheirBasis({ contributions }: Tables): Problem[] {
  return contributions
    .filter(({ troops, basis }) => (troops === null) !== (basis === 'not stated'))
    .map((row) =>
      problemAt(
        row,
        'troops',
        row.troops === null
          ? `a number, the basis being ${row.basis}`
          : 'no number, the basis being not stated',
        shown(row.troops),
      ),
    );
}

/** Allies and no others have a year of accession; dependencies and no others belong to a country. */
export function countriesMatchTheirRole({ countries }: Tables): Problem[] {
  const mismatch = (row: CountryRow, column: 'nato_since' | 'parent_iso3', role: CountryRow['role']) => {
    const isDue = row.role === role;
    if (isDue === (row[column] !== null)) return [];
    return [
      problemAt(
        row,
        column,
        isDue ? `a value for the role ${role}` : `none but for the role ${role}`,
        shown(row[column]),
      ),
    ];
  };
  return countries.flatMap((row) => [
    ...mismatch(row, 'nato_since', 'ally'),
    ...mismatch(row, 'parent_iso3', 'dependency'),
  ]);
}

/** Latitude and longitude are known together. */
export function coordinatesComeInPairs({ events, production }: Tables): Problem[] {
  return [...events, ...production]
    .filter(({ lat, lon }) => (lat === null) !== (lon === null))
    .map((row) => problemAt(row, row.lat === null ? 'lat' : 'lon', 'lat and lon together', 'an empty cell'));
}

/** A quotation has a speaker and at most 30 words. */
export function quotesAreShortAndSpoken({ events }: Tables): Problem[] {
  return events.flatMap((row) => {
    const words = row.quote?.split(/\s+/).length ?? 0;
    return [
      ...((row.quote === null) === (row.speaker === null)
        ? []
        : [problemAt(row, 'speaker', 'quote and speaker together', 'one without the other')]),
      ...(words > LONGEST_QUOTE_WORDS
        ? [problemAt(row, 'quote', `at most ${LONGEST_QUOTE_WORDS} words`, `${words} words`)]
        : []),
    ];
  });
}

/** A capacity says what it counts. */
export function capacitiesHaveUnits({ production }: Tables): Problem[] {
  return production
    .filter((row) => (row.capacity_from ?? row.capacity_to) !== null && row.unit_per_year === null)
    .map((row) => problemAt(row, 'unit_per_year', 'a unit for the capacity', 'an empty cell'));
}
