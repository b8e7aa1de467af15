import type { SheetPlant } from '../../data/details.ts';
import type { PlantRow } from '../../data/rows.ts';
import type { Day, Month } from '../base/dates.ts';
import type { ForceSpeech } from '../forces/force-words.ts';
import { type PlantState, plantState } from './plants.ts';

/** Plants in words: capacity, state, and how many there are. */

/** A capacity with its unit; `null` is not stated. */
export function capacityText(
  { speech, words }: ForceSpeech,
  number: number | null,
  unit: string | null,
): string {
  const { production: say } = words;
  if (number === null) return say.notStated;
  const text = speech.format.number(number);
  return unit === null ? text : say.perYear(text, unit);
}

/** When a plant was announced, against the day shown. */
export function plantStateText(
  { speech, words }: ForceSpeech,
  { announced_on: date }: Pick<PlantRow, 'announced_on'>,
  state: PlantState,
): string {
  const { states } = words.production;
  return date === null || state === 'undated' ? states.undated : states[state](speech.format.date(date));
}

/** How many plants had been announced by the last day of a month, and how many are not on the map for want of a place. */
export function plantsSentence(
  { speech, words }: ForceSpeech,
  plants: readonly SheetPlant[],
  month: Month,
  day: Day,
): string {
  const { production: say } = words;
  const count = (state: PlantState) => plants.filter((plant) => plantState(plant, day) === state).length;
  const noPlace = plants.filter(({ at }) => at === null).length;
  const date = speech.format.date(month);
  const counted = say.count(date, count('announced'), plants.length, count('undated'));
  return noPlace === 0 ? counted : `${counted} ${say.noPlaces(noPlace)}`;
}

/** A plant in a sentence: product, place, when it was announced, capacity before and aim. */
export function plantTip(said: ForceSpeech, plant: PlantRow): string {
  const { production: say } = said.words;
  const { capacity_from: from, capacity_to: to, unit_per_year: unit } = plant;
  const capacity =
    from === null && to === null
      ? []
      : [say.bars(capacityText(said, from, unit), capacityText(said, to, unit))];
  const state = plantStateText(said, plant, plant.announced_on === null ? 'undated' : 'announced');
  return say.tip(plant.product, plant.site, [state, ...capacity].join('; '));
}
