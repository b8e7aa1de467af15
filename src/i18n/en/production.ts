/** Words of the plants. */
export const production = {
  titleOn: (date: string) => `Arms production, ${date}`,
  intro:
    'Plants that are being built or enlarged, with what they are to make in a year. The tables say when a plant was announced and what it aims at, not when it works at full rate: a square on the map means announced by then.',
  count: (date: string, announced: number, total: number, undated: number) =>
    `Announced by ${date}: ${announced} of the ${total} plants in the tables. For ${undated} no date of announcement is known; they are on the map of the latest month only.`,
  noPlaces: (count: number) =>
    count === 1
      ? 'The place of 1 is not named in the sources: it is in the list only.'
      : `The places of ${count} are not named in the sources: they are in the list only.`,
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
  states: {
    announced: (date: string) => `announced ${date}`,
    later: (date: string) => `not yet announced in the month shown: ${date}`,
    undated: 'date of announcement not known',
  },
  before: 'before',
  after: 'aim',
  capacity: 'Capacity a year',
  perYear: (number: string, unit: string) => `${number} ${unit} a year`,
  notStated: 'not stated',
  noCapacity: 'No single capacity stated.',
  bars: (before: string, after: string) => `before ${before}, aim ${after}`,
  scale: 'Within a product and unit, bars are to one scale.',
  noPlace: 'place not named in the sources: not on the map',
  product: 'Product',
  alsoHere: 'At the same place',
  toList: 'All plants by product',
  asOf: (date: string) => `As the tables have it on ${date}`,
  tip: (product: string, place: string, text: string) => `${product}, ${place}: ${text}.`,
  sum: {
    title: '155 mm shells taken together',
    rule: 'Capacities are added up only where product, unit and year agree. The year of an aim is the one in the summary of its row; plants that fill shells or make parts of rounds as well are left out, since a shell would count twice.',
    total: (number: string, unit: string, year: string, names: string) =>
      `Aimed at for ${year}: ${number} ${unit} a year at ${names}. It is an aim, not an output.`,
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
  table: 'The same as a table',
  caption: (date: string, count: number) => `${count} plants, state of ${date}. Empty is not zero.`,
  columns: {
    plant: 'Plant',
    product: 'Product',
    before: 'Before, a year',
    after: 'Aim, a year',
    announced: 'Announced',
    source: 'Confidence, source',
  },
};
