import type { PackedPeople } from '../../src/data/people.ts';
import type { SourceId, SpendingRow, Tables } from '../../src/data/rows.ts';
import { packedSeries } from './series.ts';

/** Own armed forces and spending in dollars, from the tables of record. Pure and deterministic. */

/** The one source of a table; the page says it once for all figures. */
function sourceOf(rows: readonly { readonly source_id: SourceId }[]): SourceId {
  const [source, ...others] = new Set(rows.map(({ source_id }) => source_id));
  if (!source || others.length > 0) throw new Error('figures of people are expected to have one source');
  return source;
}

/** Builds the part. */
export function people(tables: Tables): PackedPeople {
  const rows = (measure: SpendingRow['measure']) => tables.spending.filter((row) => row.measure === measure);
  const worldBank = tables.personnel_world_bank.map((row) => ({ ...row, value: row.persons }));
  const allies = tables.countries.flatMap(({ iso3, nato_since }) =>
    nato_since === null ? [] : [[iso3, nato_since] as const],
  );
  return {
    series: {
      personnel: packedSeries(rows('personnel_thousand'), 10),
      usdCurrent: packedSeries(rows('usd_current_m'), 1),
      usd2021: packedSeries(rows('usd_2021_m'), 1),
      perCapita2021: packedSeries(rows('per_capita_usd_2021'), 1),
      worldBank: packedSeries(worldBank, 1),
    },
    natoSince: Object.fromEntries(allies),
    breaks: tables.personnel_breaks
      .map(({ iso3, year, step_pct, reason, basis }) => ({ iso3, year, step_pct, reason, basis }))
      .sort((a, b) => a.iso3.localeCompare(b.iso3) || a.year - b.year),
    sources: { nato: sourceOf(rows('personnel_thousand')), worldBank: sourceOf(worldBank) },
  };
}
