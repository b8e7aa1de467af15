import type { SheetPlant } from '../../data/details.ts';
import type { PlantRow } from '../../data/rows.ts';
import type { Day, Month } from '../base/dates.ts';
import type { ForceSpeech } from '../forces/force-words.ts';
import { type PlantState, plantState } from './plants.ts';

/** Plants in words: capacity, and how many there are. */

/** A capacity with its unit; `null` is not stated. */
export function capacityText(
  { words }: Pick<ForceSpeech, 'words'>,
  number: number | null,
  unit: string | null,
): string {
  return words.production.capacityOf(number, unit === null ? null : { text: unit });
}

/** How many plants had been announced by the last day of a month, and how many are not on the map for want of a place. */
export function plantsSentence(
  { words }: Pick<ForceSpeech, 'words'>,
  plants: readonly SheetPlant[],
  month: Month,
  day: Day,
): string {
  const { production: say } = words;
  const count = (state: PlantState) => plants.filter((plant) => plantState(plant, day) === state).length;
  const noPlace = plants.filter(({ at }) => at === null).length;
  const counted = say.count(month, count('announced'), plants.length, count('undated'));
  return noPlace === 0 ? counted : `${counted} ${say.noPlaces(noPlace)}`;
}

/** A plant as messages are given it. */
export function plantOf({
  product,
  site,
  announced_on,
  capacity_from,
  capacity_to,
  unit_per_year,
}: PlantRow) {
  return {
    product: { text: product },
    place: { text: site },
    announced: announced_on,
    before: capacity_from,
    after: capacity_to,
    unit: unit_per_year === null ? null : { text: unit_per_year },
  };
}

/** A plant in a sentence: product, place, when it was announced, capacity before and aim. */
export function plantTip({ words }: Pick<ForceSpeech, 'words'>, plant: PlantRow): string {
  return words.production.tip(plantOf(plant));
}
