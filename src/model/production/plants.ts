import type { DateText, PlantRow } from '../../data/rows.ts';
import { type Age, ageIn, type Day, firstDay, type Month } from '../base/dates.ts';
import { recorded } from '../base/recorded.ts';
import type { Named } from '../view/filter.ts';

/** Plants that are being built or enlarged: what was announced by a day, and which capacities may be added up. */

/** `undated`: no date of announcement is known, so it is only certain for the day of the tables. */
export type PlantState = 'announced' | 'later' | 'undated';

/** Whether a plant had been announced by a day. Tables do not say when one works: it is never more than announced. */
export function plantState({ announced_on: date }: Pick<PlantRow, 'announced_on'>, day: Day): PlantState {
  if (date === null) return 'undated';
  return firstDay(date) <= day ? 'announced' : 'later';
}

/** How long before a month a plant was announced; `null` where that is not known, or still ahead. */
export function ageOf({ announced_on: date }: Pick<PlantRow, 'announced_on'>, month: Month): Age | null {
  return date === null ? null : ageIn(month, date);
}

/** Whether a plant is on the map of a day: announced by then; without a date, from the day of the tables on. */
export function isPlantShown(plant: Pick<PlantRow, 'announced_on'>, day: Day, dataDay: Day): boolean {
  const state = plantState(plant, day);
  return state === 'announced' || (state === 'undated' && day >= dataDay);
}

/** What a plant is found by: its place with its owner, its product and its country. */
export function namedPlant({ site, product, iso3 }: Pick<PlantRow, 'site' | 'product' | 'iso3'>): Named {
  return { texts: [site, product], countries: [iso3] };
}

/** Whether any capacity is stated: before, or the aim. */
export function hasCapacity({ capacity_from, capacity_to }: PlantRow): boolean {
  return capacity_from !== null || capacity_to !== null;
}

/** What plants make, in the order of the list. */
export const PRODUCT_GROUPS = ['shells155', 'charges', 'missiles', 'vehicles', 'other'] as const;
export type ProductGroup = (typeof PRODUCT_GROUPS)[number];

/** Words of `product` that put a plant into a group; the first that fits decides. */
const GROUP_WORDS: Readonly<Record<Exclude<ProductGroup, 'other'>, RegExp>> = {
  shells155: /155 mm/,
  charges: /charges|powder|TNT|RDX/i,
  missiles: /missile|interceptor|rocket|air-defence/i,
  vehicles: /howitzer|vehicle|Leopard/i,
};

/** The group of a plant, by the words of its product. */
export function productGroup({ product }: Pick<PlantRow, 'product'>): ProductGroup {
  const found = Object.entries(GROUP_WORDS).find(([, words]) => words.test(product));
  return (found?.[0] as ProductGroup | undefined) ?? 'other';
}

/**
 * Years of `capacity_to` of makers of 155 mm shells. The table has no column for them: they stand in the `summary` of the rows,
 * pr01 "350,000 from 2027", pr15 "aims of 60,000 for 2025 and 100,000 for 2027", pr18 "150,000-180,000 shells a year by
 * 2027-2028". Several: from the first to the last. A plant that is not named here has no year. A test holds these texts
 * against the rows.
 */
const SHELL_YEARS: Readonly<Record<PlantRow['id'], readonly DateText[]>> = {
  pr01: ['2027'],
  pr15: ['2027'],
  pr18: ['2027', '2028'],
};
/** The product that is added up. Plants that fill shells, or make parts of rounds as well, would count a shell twice. */
const WHOLE_SHELLS = '155 mm shells';

/** Why a plant is not in the sum. */
export type LeftOut = 'product' | 'capacity' | 'year';

export interface ShellSum<Row extends PlantRow = PlantRow> {
  readonly year: DateText;
  readonly unit: string;
  /** Shells a year. */
  readonly total: number;
  readonly counted: readonly Row[];
  readonly leftOut: readonly { readonly plant: Row; readonly why: LeftOut }[];
}

/** The years in which a plant is to reach its capacity, as far as its summary says. */
export function shellYears({ id }: Pick<PlantRow, 'id'>): readonly DateText[] {
  return SHELL_YEARS[id] ?? [];
}

function whyLeftOut(plant: PlantRow, year: DateText): LeftOut | null {
  if (recorded(plant).product !== WHOLE_SHELLS) return 'product';
  if (plant.capacity_to === null) return 'capacity';
  const years = shellYears(plant);
  return years.length === 1 && years[0] === year ? null : 'year';
}

/**
 * Adds up the capacities for 155 mm shells that share product, unit and year: the year that most plants share. `null` if no
 * two do. Capacities of the past are of different years, and never added up.
 */
export function shellSum<Row extends PlantRow>(plants: readonly Row[]): ShellSum<Row> | null {
  const makers = plants.filter((plant) => productGroup(plant) === 'shells155');
  const sums = [...new Set(makers.flatMap(shellYears))].flatMap((year): ShellSum<Row>[] => {
    const judged = makers.map((plant) => ({ plant, why: whyLeftOut(plant, year) }));
    const counted = judged.filter(({ why }) => why === null).map(({ plant }) => plant);
    const [unit, ...others] = [...new Set(counted.map(({ unit_per_year }) => unit_per_year))];
    if (counted.length < 2 || others.length > 0 || !unit) return [];
    const total = counted.reduce((sum, { capacity_to }) => sum + (capacity_to ?? 0), 0);
    const leftOut = judged.flatMap(({ plant, why }) => (why === null ? [] : [{ plant, why }]));
    return [{ year, unit, total, counted, leftOut }];
  });
  return sums.toSorted((a, b) => b.counted.length - a.counted.length)[0] ?? null;
}

/** A bar's length, as a part of the longest of its list. `null`: not stated, so nothing is drawn. */
export function barPart(capacity: number | null, most: number): number | null {
  return capacity === null || most === 0 ? null : capacity / most;
}

/** The largest capacity among plants of the same unit and group: what the longest bar stands for. */
export function mostOf(plants: readonly PlantRow[], plant: PlantRow): number {
  const alike = plants.filter(
    (other) => other.unit_per_year === plant.unit_per_year && productGroup(other) === productGroup(plant),
  );
  return Math.max(
    0,
    ...alike.flatMap(({ capacity_from, capacity_to }) => [capacity_from ?? 0, capacity_to ?? 0]),
  );
}
