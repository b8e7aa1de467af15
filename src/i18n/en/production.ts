import type { DateText } from '../../data/rows.ts';
import type { Age } from '../../model/base/dates.ts';
import type { Country, Verbatim } from '../values.ts';
import { dated } from './age.ts';
import { say } from './grammar.ts';

/** Words of the plants. */

const PLANTS = { one: 'plant', other: 'plants' };

/** When a plant was announced, against the day shown. */
function state(of: 'announced' | 'later' | 'undated', date: DateText | null, age: Age | null = null): string {
  if (date === null || of === 'undated') return 'date of announcement not known';
  return of === 'announced'
    ? `announced ${dated(date, age)}`
    : `not yet announced in the month shown: ${say.date(date)}`;
}

/** A capacity with its unit; `null` is not stated. */
function capacity(number: number | null, unit: Verbatim | null): string {
  if (number === null) return 'not stated';
  return unit === null ? say.number(number) : `${say.number(number)} ${unit.text} a year`;
}

/** What there is to say of a plant in one sentence. */
export interface PlantFacts {
  readonly product: Verbatim;
  readonly place: Verbatim;
  readonly announced: DateText | null;
  readonly before: number | null;
  readonly after: number | null;
  readonly unit: Verbatim | null;
}

/** Product, place, when it was announced, capacity before and aim: a part of a sentence. */
export function plantClause({ product, place, announced, before, after, unit }: PlantFacts): string {
  const bars =
    before === null && after === null
      ? ''
      : `; before ${capacity(before, unit)}, aim ${capacity(after, unit)}`;
  return `${product.text}, ${place.text}: ${state('announced', announced)}${bars}`;
}

const noPlace = 'place not named in the sources: not on the map';

export const production = {
  titleOn: (month: DateText) => `Arms production, ${say.date(month)}`,
  intro:
    'Plants that are being built or enlarged, with what they are to make in a year. The tables say when a plant was announced and what it aims at, not when it works at full rate: a square on the map means announced by then.',
  count: (month: DateText, announced: number, total: number, undated: number) =>
    `Announced by ${say.date(month)}: ${say.number(announced)} of the ${say.count(total, PLANTS)} in the tables. For ${say.number(undated)} no date of announcement is known; they are on the map of the latest month only.`,
  noPlaces: (count: number) =>
    say.form(count, {
      one: 'The place of 1 is not named in the sources: it is in the list only.',
      other: `The places of ${say.number(count)} are not named in the sources: they are in the list only.`,
    }),
  onMap: 'Show the squares on the map',
  signs: {
    title: 'Squares of plants',
    announced: 'announced by then, not known to be at full rate',
    undated: 'dashed: date of announcement not known',
    several: 'number: plants at one place',
  },
  groups: {
    shells155: '155 mm shells',
    charges: 'Powder, charges and explosives',
    missiles: 'Missiles and air defence',
    vehicles: 'Guns and vehicles',
    other: 'Aircraft and other',
  },
  state,
  before: 'before',
  after: 'aim',
  capacity: 'Capacity a year',
  capacityOf: capacity,
  noCapacity: 'No single capacity stated.',
  scale: 'Within a product and unit, bars are to one scale.',
  /** Country, state, and that the place is not named. */
  where: (country: Country, of: 'announced' | 'later' | 'undated', date: DateText | null, named: boolean) =>
    `${say.country(country)}; ${state(of, date)}${named ? '' : `; ${noPlace}`}`,
  noPlace,
  /** A plant by its product and place, or its place and product. */
  title: (first: Verbatim, second: Verbatim) => `${first.text}, ${second.text}`,
  product: 'Product',
  alsoHere: 'At the same place',
  toList: 'All plants by product',
  asOf: (date: DateText) => `As the tables have it on ${say.date(date)}`,
  tip: (plant: PlantFacts) => `${plantClause(plant)}.`,
  sum: {
    title: '155 mm shells taken together',
    rule: 'Capacities are added up only where product, unit and year agree. The year of an aim is the one in the summary of its row; plants that fill shells or make parts of rounds as well are left out, since a shell would count twice.',
    total: (total: number, unit: Verbatim, year: DateText, plants: readonly Verbatim[]) =>
      `Aimed at for ${say.date(year)}: ${capacity(total, unit)} at ${say.list(plants.map(({ text }) => text))}. It is an aim, not an output.`,
    none: 'No two plants agree in product, unit and year: nothing is added up.',
    past: 'What was made before is not added up: the figures are of different years.',
    leftOut: 'Not in it:',
    why: {
      product: 'makes or fills something else as well',
      capacity: 'no capacity stated, or only a range',
      year: 'another year, or no year stated',
    },
    differ: 'What the sources say of each, with ranges where they differ:',
  },
  shown: (count: number, total: number) => `${say.number(count)} of ${say.count(total, PLANTS)}`,
  table: 'The same as a table',
  caption: (date: DateText, count: number) =>
    `${say.count(count, PLANTS)}, state of ${say.date(date)}. Empty is not zero.`,
  columns: {
    plant: 'Plant',
    product: 'Product',
    before: 'Before, a year',
    after: 'Aim, a year',
    announced: 'Announced',
    source: 'Confidence, source',
  },
};
