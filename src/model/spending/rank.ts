import type { Dataset } from '../../data/dataset.ts';
import type { Iso3 } from '../../data/rows.ts';
import { counted, spendingValue } from './spending.ts';

/** The place of an ally among the allies with armed forces of a year, by share of GDP; equal shares have the same place. */
export interface Rank {
  readonly place: number;
  readonly total: number;
}

/** The place of an ally; `null` for a country that is not counted in that year. */
export function rankOf(dataset: Dataset, iso3: Iso3, year: number): Rank | null {
  const { share } = dataset.series;
  const own = spendingValue(share, iso3, year);
  const allies = counted(dataset, 'share', year);
  if (!own || !allies.some((ally) => ally.iso3 === iso3)) return null;
  const above = allies.filter((ally) => (spendingValue(share, ally.iso3, year)?.value ?? 0) > own.value);
  return { place: above.length + 1, total: allies.length };
}
