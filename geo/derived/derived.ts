/**
 * Tables for those who build on the data: what the map computes from the tables of record, month by month, so that nobody has
 * to write METHOD.md again. They lie in `public/data/derived` and are described in `datapackage.json`; the page never reads them.
 */
import type { CountryFact, Dataset } from '../../src/data/dataset.ts';
import type { Iso3, Tables } from '../../src/data/rows.ts';
import { type Month, monthsBetween } from '../../src/model/base/dates.ts';
import { EUROPE } from '../../src/model/base/regions.ts';
import { balanceSteps, type Step } from '../../src/model/forces/balance-steps.ts';
import type { Figure } from '../../src/model/forces/figure.ts';
import { fillClass, isAlly, isUnarmed, spendingValue } from '../../src/model/spending/spending.ts';
import { yearOf } from '../../src/model/view/view.ts';
import { csvText } from './csv-text.ts';

/** Path of each derived table and its text. Pure: the same tables give the same bytes. */
export function derivedTables(
  tables: Tables,
  dataset: Dataset,
): readonly (readonly [path: string, text: string])[] {
  const months = monthsBetween(dataset.firstMonth, dataset.asOf.slice(0, 7));
  const texts = {
    balance: csvText(balanceRows(tables, months, dataset.asOf)),
    members: csvText(memberRows(dataset, months)),
    share_monthly: csvText(shareRows(tables, dataset, months)),
  };
  return Object.entries(texts).map(([name, text]) => [`public/data/derived/${name}.csv`, text] as const);
}

/**
 * Both figures of every host at the end of every month, in people. `EUR`, Europe as a whole, has a US figure only: it is a
 * stated total, and no force stands in Europe as a whole.
 */
function balanceRows(tables: Tables, months: readonly Month[], asOf: string) {
  return Object.entries(balanceSteps(tables, months, asOf)).flatMap(([host, steps]) => [
    ...sideRows(host, 'us', steps, months),
    ...(host === EUROPE ? [] : sideRows(host, 'europe', steps, months)),
  ]);
}

function sideRows(host: Iso3, side: 'us' | 'europe', steps: readonly Step[], months: readonly Month[]) {
  const changes = new Map(steps.flatMap((step) => (step[side] ? [[step.from, step[side]] as const] : [])));
  // The first month gives both figures, so there is always one.
  let figure = changes.get(months[0] as Month) as Figure;
  return months.map((month) => {
    figure = changes.get(month) ?? figure;
    const { low, best, high, status, stale, asOf, sources } = figure;
    return {
      host_iso3: host,
      month,
      side,
      low,
      best,
      high,
      status,
      stale: stale ? 'yes' : 'no',
      as_of: asOf,
      sources,
    };
  });
}

/** Countries of the map by themselves. A dependency is not a member of anything: the map shades it as its parent. */
function states(dataset: Dataset): readonly CountryFact[] {
  return dataset.countries
    .filter(({ parent }) => parent === null)
    .toSorted((a, b) => (a.iso3 < b.iso3 ? -1 : 1));
}

/** Who counts as an ally in which month: from January of the year of accession, as everywhere on the map. */
function memberRows(dataset: Dataset, months: readonly Month[]) {
  return states(dataset).flatMap((country) =>
    months.map((month) => ({
      iso3: country.iso3,
      month,
      ally: isAlly(country, yearOf(month)) ? 'yes' : 'no',
    })),
  );
}

/** The share of GDP by which the map shades a country in a month; countries the map is not about are left out. */
function shareRows(tables: Tables, dataset: Dataset, months: readonly Month[]) {
  const rows = tables.spending.filter(({ measure }) => measure === 'gdp_share_pct');
  const sources = new Map(rows.map(({ iso3, year, source_id }) => [`${iso3} ${year}`, source_id]));
  return states(dataset).flatMap((country) =>
    months.flatMap((month) => {
      if (fillClass(dataset, 'share', country, month) === 'context') return [];
      const found = spendingValue(dataset.series.share, country.iso3, yearOf(month));
      return {
        iso3: country.iso3,
        month,
        share: found?.value.toFixed(2) ?? null,
        year: found?.year ?? null,
        status: shareStatus(dataset, country, found),
        source_id: found ? (sources.get(`${country.iso3} ${found.year}`) ?? null) : null,
      };
    }),
  );
}

function shareStatus(dataset: Dataset, country: CountryFact, found: { readonly estimate: boolean } | null) {
  if (found) return found.estimate ? 'estimate' : 'actual';
  return isUnarmed(dataset, country) ? 'no armed forces' : 'no figure';
}
