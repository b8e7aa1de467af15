import type { Country } from '../../i18n/values.ts';
import { countryOf, type Speech } from '../base/speech.ts';
import { TARGETS } from '../view/measures.ts';
import { counted, type SpendingValue, spendingValue } from './spending.ts';

/** What the spending table comes to in a year: how many allies are at the goals, who just misses, who is below. */
export interface TableFinding {
  readonly year: number;
  readonly allies: number;
  readonly atGoal: number;
  readonly atOldGoal: number;
  /** The ally nearest below the goal, where it is very near. */
  readonly justShort: { readonly country: Country; readonly value: number } | null;
  /** Allies below the old goal; empty where they are too many to name. */
  readonly below: readonly Country[];
  /** Whether all figures of the year are estimates. */
  readonly areEstimates: boolean;
}

/** So near to a goal that rounding would reach it, percentage points. */
const JUST_SHORT = 0.1;
/** More than these are counted, not named. */
const MOST_NAMED = 3;

/** The finding of a year; `null` where no ally has a figure. */
export function tableFinding(speech: Pick<Speech, 'dataset'>, year: number): TableFinding | null {
  const { dataset } = speech;
  const allies = counted(dataset, 'share', year);
  const figures = allies.flatMap(({ iso3 }) => {
    const found = spendingValue(dataset.series.share, iso3, year);
    return found ? [{ iso3, ...found }] : [];
  });
  if (figures.length === 0) return null;
  const atLeast = (goal: number) => figures.filter(({ value }) => value >= goal);
  const [nearest] = figures
    .filter(({ value }) => value < TARGETS.core && value >= TARGETS.core - JUST_SHORT)
    .toSorted((a, b) => b.value - a.value);
  const below = figures.filter(({ value }) => value < TARGETS.guideline);
  return {
    year,
    allies: allies.length,
    atGoal: atLeast(TARGETS.core).length,
    atOldGoal: atLeast(TARGETS.guideline).length,
    justShort: nearest ? { country: countryOf(speech, nearest.iso3), value: nearest.value } : null,
    below: below.length > MOST_NAMED ? [] : below.map(({ iso3 }) => countryOf(speech, iso3)),
    areEstimates: figures.every(({ estimate }: SpendingValue) => estimate),
  };
}
