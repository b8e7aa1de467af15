import type { Measure, PeopleMeasure } from '../../data/dataset.ts';
import { keysOf } from '../base/keys.ts';

/** What countries can be shaded by: one row a measure. The words of each are in the catalogue. */

/** Targets of the Alliance (`targets.csv`), per cent. */
export const TARGETS = {
  /** Defence spending of GDP, agreed in 2014. */
  guideline: 2,
  /** Core defence spending of GDP, agreed in 2025. */
  core: 3.5,
  /** Core and related spending of GDP, agreed in 2025. */
  total: 5,
  /** Equipment of defence spending. */
  equipment: 20,
} as const;

type Bounds = readonly [number, number, number, number, number, number];

interface MeasureRow {
  /**
   * Lower bounds of the second to the seventh class, in the unit of the measure; a value on a bound belongs to the class above
   * it. They are the same for all years, so that the legend never moves with the slider.
   */
  readonly bounds: Bounds;
  /** The bounds that are targets: drawn as heavy ticks in the legend. */
  readonly targets: readonly number[];
  /** How two years are compared: in percentage points, or in per cent of the earlier amount; and the bounds of the classes. */
  readonly difference: { readonly kind: 'points' | 'percent'; readonly bounds: Bounds };
  /** Who is counted: the armed allies of the year, or every country that has a figure. */
  readonly counts: 'allies' | 'countries';
  /** The part of the site that brings its figures and words; missing where they are in the document. */
  readonly part?: 'people';
}

/** The row of a share of GDP. */
const GDP_SHARE = {
  bounds: [1, 1.5, TARGETS.guideline, 2.5, TARGETS.core, TARGETS.total],
  difference: { kind: 'points', bounds: [-1.5, -0.5, -0.1, 0.1, 0.5, 1.5] },
} as const;
/** The row of an amount, which no target is set for. */
const AMOUNT = {
  targets: [],
  difference: { kind: 'percent', bounds: [-50, -25, -5, 5, 25, 50] },
  counts: 'allies',
} as const;

export const MEASURES: Readonly<Record<Measure, MeasureRow>> = {
  /** Per cent of GDP, NATO's definition. */
  share: { ...GDP_SHARE, targets: [TARGETS.guideline, TARGETS.core, TARGETS.total], counts: 'allies' },
  /** Million US dollars of 2021: round bounds that spread the allies of 2014 to 2026. */
  usd: { ...AMOUNT, bounds: [500, 2000, 5000, 15_000, 30_000, 60_000] },
  /** US dollars of 2021 a head. */
  percapita: { ...AMOUNT, bounds: [150, 300, 500, 800, 1200, 1800] },
  /** Per cent of defence spending. */
  equipment: {
    bounds: [10, 15, TARGETS.equipment, 25, 30, 40],
    targets: [TARGETS.equipment],
    difference: { kind: 'points', bounds: [-15, -5, -1, 1, 5, 15] },
    counts: 'allies',
  },
  /** Per cent of GDP by SIPRI's definition, to which the targets do not apply. */
  sipri: { ...GDP_SHARE, targets: [], counts: 'countries' },
  /** Own armed forces by NATO's count, thousand people: round bounds that spread the allies of 2014 to 2026. */
  personnel: { ...AMOUNT, bounds: [5, 10, 25, 50, 100, 200], part: 'people' },
  /** The same for every thousand inhabitants. */
  'personnel-rate': { ...AMOUNT, bounds: [2, 2.5, 3, 4, 5, 6], part: 'people' },
};

/** The measures that a reader can choose. SIPRI's is left out by a setting of the build; where no build has set it, it is there. */
export const MEASURE_KEYS =
  typeof WITHOUT_SIPRI !== 'undefined' && WITHOUT_SIPRI
    ? keysOf(MEASURES).filter((measure) => measure !== 'sipri')
    : keysOf(MEASURES);

/** Whether a measure is of own armed forces: its figures and words are loaded when a reader asks for it. */
export function isOfPeople(measure: Measure): measure is PeopleMeasure {
  return MEASURES[measure].part !== undefined;
}

/** Whether a measure is about allies: NATO's own figures are, and say who had not joined yet. */
export function isOfAllies(measure: Measure): boolean {
  return MEASURES[measure].counts === 'allies';
}
