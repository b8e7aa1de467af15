import type { PeopleMeasure, Series } from '../../data/dataset.ts';
import type { People } from '../../data/people.ts';
import type { Iso3 } from '../../data/rows.ts';
import { population } from './own-forces.ts';

/** Own armed forces as measures that the map is shaded by. */

export type PeopleSeries = Readonly<Record<PeopleMeasure, Series>>;

/** Own soldiers for every thousand inhabitants are stored in hundredths. */
const RATE_DIVISOR = 100;

/** Own soldiers by NATO's count for every thousand inhabitants, whose number is computed from NATO's figures of money. */
function rateSeries(people: People): Series {
  const { personnel } = people.series;
  const rate = (iso3: Iso3, stored: number | null, year: number): number | null => {
    const inhabitants = population(people, iso3, year);
    if (stored === null || !inhabitants) return null;
    return Math.round(((stored / personnel.divisor) * 1e6 * RATE_DIVISOR) / inhabitants.value);
  };
  const values = Object.entries(personnel.values).map(([iso3, own]) => [
    iso3,
    own.map((stored, index) => rate(iso3, stored, personnel.firstYear + index)),
  ]);
  return { ...personnel, divisor: RATE_DIVISOR, values: Object.fromEntries(values) };
}

/** The series of both measures; a break in the count is one in both. */
export function peopleMeasures(people: People): PeopleSeries {
  const { breaks } = people;
  return {
    personnel: { ...people.series.personnel, breaks },
    'personnel-rate': { ...rateSeries(people), breaks },
  };
}
