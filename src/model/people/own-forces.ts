import type { PersonnelBreak } from '../../data/dataset.ts';
import type { People } from '../../data/people.ts';
import type { Iso3 } from '../../data/rows.ts';
import { round } from '../base/round.ts';
import { spendingValue } from '../spending/spending.ts';

/**
 * A country's own armed forces: everyone in its uniform, at home and abroad. They are objects and not numbers, of another kind
 * for each count, so that the compiler refuses to add them to troops in a host, or NATO's count to the World Bank's.
 */

/** People by NATO's count: of one country, or of several together. */
export interface HomeForces {
  readonly kind: 'home';
  /** Thousand people. */
  readonly thousand: number;
  readonly year: number;
  readonly estimate: boolean;
}

/** People by the World Bank's count, paramilitary included; its year may be before the year asked for. */
export interface WorldBankForces {
  readonly kind: 'world bank';
  /** People; many of these figures are rounded. */
  readonly persons: number;
  readonly year: number;
}

/** What is known of a country's own forces: Iceland has none; `unknown` is no row in any table. */
export type OwnForces =
  | HomeForces
  | WorldBankForces
  | { readonly kind: 'none' }
  | { readonly kind: 'unknown' };

/** A number worked out from two rows, not published as it stands. */
export interface Computed {
  readonly isComputed: true;
  readonly value: number;
  readonly year: number;
  readonly estimate: boolean;
}

/** NATO's count of a country in a year, or `null` where its table has no row. It counts later allies too before they joined. */
export function homeForces({ series }: People, iso3: Iso3, year: number): HomeForces | null {
  const found = spendingValue(series.personnel, iso3, year);
  return found && { kind: 'home', thousand: found.value, year, estimate: found.estimate };
}

/** The World Bank's newest count up to a year, or `null` where it is not in the table: it has countries outside NATO only. */
export function worldBankForces({ series }: People, iso3: Iso3, year: number): WorldBankForces | null {
  const { firstYear, values } = series.worldBank;
  const own = values[iso3] ?? [];
  const index = own.findLastIndex((persons, at) => persons !== null && firstYear + at <= year);
  const persons = own[index] ?? null;
  return persons === null ? null : { kind: 'world bank', persons, year: firstYear + index };
}

/** A country's own forces in a year, by NATO's count if it has one. */
export function ownForces(people: People, iso3: Iso3, year: number): OwnForces {
  const known = homeForces(people, iso3, year) ?? worldBankForces(people, iso3, year);
  if (known) return known;
  const isUnarmed = iso3 in people.natoSince && !(iso3 in people.series.personnel.values);
  return { kind: isUnarmed ? 'none' : 'unknown' };
}

/** Inhabitants, people: spending divided by spending a head. `null` where NATO has no figures. */
export function population({ series }: People, iso3: Iso3, year: number): Computed | null {
  const spent = spendingValue(series.usd2021, iso3, year);
  const perHead = spendingValue(series.perCapita2021, iso3, year);
  if (!spent || !perHead) return null;
  const value = Math.round((spent.value * 1e6) / perHead.value);
  return { isComputed: true, value, year, estimate: spent.estimate || perHead.estimate };
}

/** Own soldiers by NATO's count for every thousand inhabitants, to a tenth. */
export function perThousandInhabitants(people: People, iso3: Iso3, year: number): Computed | null {
  const forces = homeForces(people, iso3, year);
  const inhabitants = population(people, iso3, year);
  if (!forces || !inhabitants) return null;
  const value = round((forces.thousand * 1e6) / inhabitants.value, 1);
  return { isComputed: true, value, year, estimate: forces.estimate || inhabitants.estimate };
}

/** The breaks in a country's series. */
export function breaksOf({ breaks }: People, iso3: Iso3): readonly PersonnelBreak[] {
  return breaks.filter((entry) => entry.iso3 === iso3);
}
