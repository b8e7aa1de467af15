import type { DateText, Side } from '../../data/rows.ts';
import type { Country, Verbatim } from '../values.ts';
import { dated } from './age.ts';
import { chartOf, crossedAt, figureStatus } from './allies.ts';
import { confidence, weak } from './confidence.ts';
import { say } from './grammar.ts';

/** Words of cards. */

const FIRST_TEN = [
  ...['First', 'Second', 'Third', 'Fourth', 'Fifth'],
  ...['Sixth', 'Seventh', 'Eighth', 'Ninth', 'Tenth'],
];
const ENDINGS: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd', other: 'th' };
const ordinals = new Intl.PluralRules('en', { type: 'ordinal' });

/** A place as a sentence begins with it: "Fourth", "21st". */
const ordinal = (place: number): string =>
  FIRST_TEN[place - 1] ?? `${place}${ENDINGS[ordinals.select(place)] ?? 'th'}`;

const sides = { us: 'US', europe: 'European and Canadian' } satisfies Record<Side, string>;

export const card = {
  label: 'Country',
  dated,
  close: 'Close card',
  smaller: 'Show less of the card',
  larger: 'Show more of the card',
  /** Stands after the share of GDP, which is set large. */
  ofGdp: (year: number, estimate: boolean) =>
    ` of GDP for defence, ${year} (${estimate ? 'NATO estimate' : 'NATO figure'}).`,
  rank: (place: number, total: number) =>
    `${ordinal(place)} of ${say.count(total, { one: 'ally', other: 'allies' })}.`,
  sides: { us: 'US', europe: 'European' },
  troops: (country: Country, month: DateText) =>
    `Foreign troops in ${say.country(country)}, ${say.date(month)}`,
  noTroops: { none: 'none found', unknown: 'number unknown' },
  /** What a figure is worth, with its range; both may be empty. */
  worth: (side: Side, range: Verbatim, worth: Verbatim) =>
    `${sides[side]}: ${[range.text, worth.text].filter(Boolean).join(', ')}.`,
  counted: (counted: number, missing: number) =>
    ` ${say.count(counted, { one: 'force is counted', other: 'forces are counted' })}, ${say.number(missing)} ${say.form(missing, { one: 'has', other: 'have' })} no published number.`,
  known: {
    us: 'US forces with a known strength',
    europe: 'European and Canadian forces with a known strength',
  } satisfies Record<Side, string>,
  /** Closed lists. */
  more: (count: number) => `${say.number(count)} more without a published strength`,
  noneKnown: (count: number) =>
    `${say.count(count, { one: 'force', other: 'forces' })} without a published strength`,
  planned: (count: number) => `Planned, not yet there (${say.number(count)})`,
  abroad: (count: number) => `Forces abroad (${say.number(count)})`,
  changes: (count: number) => `Changes (${say.number(count)})`,
  earlierChanges: (count: number) => `${say.number(count)} earlier`,
  money: 'Money, people and equipment',
  targets: 'Targets and pledges',
  sources: 'Sources',
  noteOf: (number: number) => `Source ${say.number(number)}`,
  crossed: 'Targets crossed',
  crossedAt,
  pledges: 'Pledges ahead',
  noPledge: 'No pledge for the years ahead in the tables.',
  announced: (date: DateText) => `announced ${say.date(date)}`,
  source: 'Source',
  /** `what` is the name of the number as it stands beside it. */
  sourceOf: (what: Verbatim) => `Source of ${what.text}`,
  /** Only weak sources say so. */
  reported: 'reported',
  /** Leads to the sources of what is only reported. */
  reportedBy: (source: Verbatim) => `${source.text} (reported)`,
  weak,
  cite: 'Cite this number',
  citeOf: (what: Verbatim) => `Cite this number: ${what.text}`,
  chart: chartOf,
  notes: 'Note',
  status: figureStatus,
  confidence,
};
