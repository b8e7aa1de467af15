/** What must hold between rows and between tables. Each rule is named by the invariant it holds. */
import type { Tables } from '../../src/data/rows.ts';
import type { Problem } from './problems.ts';
import { eventsAndSourcesAreNotAhead, figuresAreNotAhead, whatIsInPlaceHasBegun } from './rules/ahead.ts';
import {
  changesHaveADate,
  changesMatchTheirForce,
  effectFollowsAnnouncement,
  gapsMatchTheirDates,
  handoversMatchTheirChange,
  hostDeltasArePartOfTheWhole,
  reliefsAreNamedByBoth,
} from './rules/changes.ts';
import { capabilitiesAreRanges, overlapsAreMutual, pledgesAreOvertakenByNewer } from './rules/edition.ts';
import {
  capacitiesHaveUnits,
  contributionsMatchTheirBasis,
  coordinatesComeInPairs,
  countriesMatchTheirRole,
  quotesAreShortAndSpoken,
  rangesAreOrdered,
  spendingIsComplete,
  spendingIsPlausible,
} from './rules/figures.ts';
import {
  brigadeTargetsMatchTheirForce,
  forcesEndAfterTheyStart,
  hostsAreNamedOnce,
  partOfHasNoCycle,
  sidesMatchTheNation,
  siteIdsNameTheirCountry,
  sitesLieInTheirHost,
} from './rules/forces.ts';
import {
  answersRestOnGoodSources,
  citationsNameARow,
  landmarksRestOnGoodSources,
  totalsOnWeakSourcesAreUnsure,
} from './rules/sources.ts';
import type { TableName } from './schemas.ts';

/** A pure function from the tables to what breaks one invariant; none if it holds. */
type Rule = (tables: Tables) => readonly Problem[];

const RULES: readonly Rule[] = [
  answersRestOnGoodSources,
  brigadeTargetsMatchTheirForce,
  capabilitiesAreRanges,
  capacitiesHaveUnits,
  changesHaveADate,
  changesMatchTheirForce,
  contributionsMatchTheirBasis,
  coordinatesComeInPairs,
  countriesMatchTheirRole,
  effectFollowsAnnouncement,
  eventsAndSourcesAreNotAhead,
  figuresAreNotAhead,
  forcesEndAfterTheyStart,
  gapsMatchTheirDates,
  handoversMatchTheirChange,
  hostDeltasArePartOfTheWhole,
  hostsAreNamedOnce,
  overlapsAreMutual,
  landmarksRestOnGoodSources,
  partOfHasNoCycle,
  pledgesAreOvertakenByNewer,
  quotesAreShortAndSpoken,
  rangesAreOrdered,
  sidesMatchTheNation,
  siteIdsNameTheirCountry,
  sitesLieInTheirHost,
  spendingIsPlausible,
  whatIsInPlaceHasBegun,
  totalsOnWeakSourcesAreUnsure,
];

/** Rules on what is absent: without a row that could not be read they would report what is there. */
const WHOLE_TABLE_RULES: readonly (readonly [TableName, Rule])[] = [
  ['changes', reliefsAreNamedByBoth],
  ['spending', spendingIsComplete],
];

/**
 * All problems between rows and tables.
 *
 * @param damaged tables that lack rows because those had problems of their own
 */
export function validate(tables: Tables, damaged: ReadonlySet<TableName> = new Set()): Problem[] {
  const whole = WHOLE_TABLE_RULES.filter(([name]) => !damaged.has(name)).map(([, rule]) => rule);
  // A row that could not be read would make its citations wrong; its own problem says enough.
  const cited = damaged.size === 0 ? [citationsNameARow] : [];
  return [...RULES, ...whole, ...cited].flatMap((rule) => rule(tables));
}
