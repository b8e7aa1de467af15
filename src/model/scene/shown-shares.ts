import type { Iso3 } from '../../data/rows.ts';
import { isAlly, spendingValue } from '../spending/spending.ts';
import { yearOf } from '../view/view.ts';
import { mapShare } from './map-figure.ts';
import type { PlaceInput } from './place-input.ts';

/** Shares of GDP that are written beside names. */

/** From this share on an ally has it beside its name: the goal that a sentence of the first view counts. */
const HIGH = 3.5;

/**
 * The share written beside the name of a country, `null` for none. As rule only those of the allies that a sentence speaks of,
 * with one decimal, and none on small maps; with all names every ally's, as the table has it.
 */
export function shownShare({ dataset, view, set, isAll }: PlaceInput, iso3: Iso3): number | null {
  if (view.since !== null || view.measure !== 'share') return null;
  const year = yearOf(view.date);
  const country = dataset.countries.find((entry) => entry.iso3 === iso3);
  const found = spendingValue(dataset.series.share, iso3, year);
  if (!country || !found || !isAlly(country, year)) return null;
  if (isAll) return found.value;
  return !set.isSmall && found.value >= HIGH ? mapShare(found.value) : null;
}
