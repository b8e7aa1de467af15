import type { FirstMeasure, Measure } from '../../data/dataset.ts';
import type { DateText } from '../../data/rows.ts';
import type {
  Bound,
  ClassRange,
  Country,
  CountryFigure,
  Difference,
  FigureYear,
  Reached,
  RiseAndFall,
  ShareFigure,
} from '../values.ts';
import { say } from './grammar.ts';
import type { ownShading } from './own-shading.ts';
import { partOf } from './part-of.ts';

/**
 * Words of the shading in the first view: headline, legend, and what a country's colour says. Those of measures that are loaded later
 * come with their figures (`own-shading.ts`) and are added to the records here, before such a measure is shown.
 */

/** Words by measure: here those of the first view, of the others when they have come. */
type Words<Word> = Record<Measure, Word>;

const ALLIES = { one: 'ally', other: 'allies' };
const SPEND = { one: 'spends', other: 'spend' };
const COUNTRIES = { one: 'country', other: 'countries' };

/** From a billion dollars on, amounts are said in billions with one decimal; below in whole millions. */
const BILLION_IN_MILLIONS = 1000;

/** A value of a measure with its unit. Shares keep the decimals of their table: two for NATO, three for SIPRI. */
export const value = {
  share: (share: number) => `${say.percent(share, 2)} of GDP`,
  usd: (millions: number) =>
    millions < BILLION_IN_MILLIONS
      ? `US$${say.number(millions)} million (2021 prices)`
      : `US$${say.number(millions / BILLION_IN_MILLIONS, 1)} billion (2021 prices)`,
  percapita: (dollars: number) => `US$${say.number(dollars)} per head (2021 prices)`,
  equipment: (share: number) => `${say.percent(share, 2)} of defence spending on equipment`,
  sipri: (share: number) => `${say.percent(share, 3)} of GDP by SIPRI’s count`,
} satisfies Record<FirstMeasure, (value: number) => string> as Words<(value: number) => string>;

const estimate = 'estimate';

/** A year, and that its figure is an estimate where it is one: "2026 (estimate)". */
export const figureYear = (found: FigureYear): string =>
  found.estimate ? `${found.year} (${estimate})` : String(found.year);

const difference = ({ kind, amount }: Difference): string =>
  kind === 'points' ? `${say.signed(amount, 2)} percentage points` : say.signedPercent(amount);

/** What the shading shows, and its unit. */
export const heads = {
  share: 'Defence spending, % of GDP',
  usd: 'Defence spending, US$ of 2021',
  percapita: 'Spending per head, US$ of 2021',
  equipment: 'Equipment, % of defence spending',
  sipri: 'Military spending, % of GDP (SIPRI)',
} satisfies Record<FirstMeasure, string> as Words<string>;

/** What it shows in a comparison. */
export const changeHeads = {
  share: 'Change in share of GDP, points',
  usd: 'Change in spending, %',
  percapita: 'Change per head, %',
  equipment: 'Change in equipment share, points',
  sipri: 'Change in share of GDP (SIPRI), points',
} satisfies Record<FirstMeasure, string> as Words<string>;

const notYet = (since: number): string => `not yet an ally (joined in ${since})`;

/** Measures in per cent. */
const PERCENTS: readonly Measure[] = ['share', 'equipment', 'sipri'];

/** Follows a change where the count breaks between its two years. */
const across = (breaks: readonly number[]): string =>
  breaks.length > 0 ? ` (count breaks: ${breaks.join(', ')})` : '';

/** A bound of a class as the legend writes it. */
function bound({ measure, compared, value: at }: Bound): string {
  if (compared) return (at > 0 ? '+' : '') + say.exact(at).replace('-', '−');
  if (PERCENTS.includes(measure)) return say.exactPercent(at);
  if (measure !== 'usd') return say.exact(at);
  return at < BILLION_IN_MILLIONS ? `${say.number(at)}m` : `${say.exact(at / BILLION_IN_MILLIONS)}bn`;
}

/** "2% to under 2.5%". */
function range({ low, high, ...unit }: ClassRange): string {
  const text = (at: number) => bound({ ...unit, value: at });
  if (low === null) return `under ${text(high ?? 0)}`;
  return high === null ? `${text(low)} and more` : `${text(low)} to under ${text(high)}`;
}

const counts = { counts: 'allies in each class', countsSipri: 'countries in each class' };

const bins = { equal: 'equal intervals, not the targets', quantiles: 'quantiles, not the targets' };

const classes = {
  none: 'no NATO figure',
  noneSipri: 'no SIPRI figure',
  unarmed: 'no armed forces',
};

const headline = {
  share: (month: DateText, top: Reached, total: number, low: Reached) =>
    `In ${say.date(month)}, ${partOf(top.count, say.count(total, ALLIES), SPEND)} ${say.exactPercent(top.pct)} of GDP or more on defence; ${partOf(low.count, say.number(total), SPEND)} ${say.exactPercent(low.pct)} or more.`,
  usd: (month: DateText, country: Country, amount: number) =>
    `In ${say.date(month)}, ${say.country(country)} spends most in Europe: ${value.usd(amount)}.`,
  percapita: (month: DateText, country: Country, amount: number) =>
    `In ${say.date(month)}, ${say.country(country)} spends most a head in Europe: ${value.percapita(amount)}.`,
  equipment: (month: DateText, { count, pct }: Reached, total: number) =>
    `In ${say.date(month)}, ${partOf(count, say.count(total, ALLIES), { one: 'puts', other: 'put' })} ${say.exactPercent(pct)} or more of ${count < 2 ? 'its' : 'their'} defence spending into equipment.`,
  sipri: (month: DateText, { count, pct }: Reached, total: number) =>
    `In ${say.date(month)}, ${partOf(count, `the ${say.count(total, COUNTRIES)} that SIPRI has a figure for`, SPEND)} ${say.exactPercent(pct)} of GDP or more.`,
  nothing: (month: DateText) => `No figures of this kind for ${say.date(month)}.`,
  estimates: (year: number) => `Figures for ${year} are NATO estimates.`,
  actual: (year: number) => `Figures for ${year} as reported to NATO.`,
  sipri_status: (year: number) => `SIPRI figures for ${year}.`,
  notYet: (countries: readonly Country[]) =>
    `Not yet allies, figures published by NATO all the same: ${say.countries(countries)}.`,
};

const compare = {
  headline: (from: DateText, to: DateText, { rose, fell, total }: RiseAndFall) =>
    `From ${say.date(from)} to ${say.date(to)} spending rose in ${say.number(rose)} of ${say.count(total, ALLIES)} and fell in ${say.number(fell)}.`,
  headlineSipri: (from: DateText, to: DateText, { rose, fell, total }: RiseAndFall) =>
    `From ${say.date(from)} to ${say.date(to)} spending rose in ${say.number(rose)} of the ${say.count(total, COUNTRIES)} that SIPRI has a figure for and fell in ${say.number(fell)}.`,
  sameYear: (from: DateText, to: DateText) =>
    `${say.date(from)} and ${say.date(to)} lie in the same year: yearly figures do not differ.`,
};

export const spending = {
  measure: {
    /** A measure in a month, as a title. */
    on: (measure: Measure, month: DateText) => `${heads[measure]}, ${say.date(month)}`,
  },
  value,
  estimate,
  estimateShort: 'est.',
  /** A share of GDP of a year, where a pointer is on it. */
  shareIn: ({ year, value: share, estimate: isEstimate }: ShareFigure) =>
    `${year}: ${say.percent(share, 2)}${isEstimate ? ` (${estimate})` : ''}`,

  headline: headline as typeof headline & (typeof ownShading)['headline'],
  compare: compare as typeof compare & (typeof ownShading)['compare'],

  legend: {
    ...counts,
    /** How the classes are cut where the targets do not bound them. */
    bins,
    bound,
    range,
    /** A class and how many are in it, for ears. */
    inClass: (of: ClassRange, count: number) => `${range(of)}: ${say.count(count, COUNTRIES)}`,
    classes,
    notYet: 'not yet an ally',
  },

  country: {
    /** What a country's colour says: its figure, in a comparison the change of it, and whether it had joined. */
    figure: ({ country, measure, amount, when, change, joined }: CountryFigure) =>
      [
        `${say.country(country)}: ${value[measure](amount)} in ${figureYear(when)}`,
        change && `${difference(change.by)} since ${say.date(change.since)}${across(change.breaks)}`,
        joined !== null && notYet(joined),
      ]
        .filter(Boolean)
        .join(', '),
    none: (country: Country) => `${say.country(country)}: no NATO figure`,
    noneSipri: (country: Country) => `${say.country(country)}: no SIPRI figure`,
    unarmed: (country: Country) => `${say.country(country)}: no armed forces`,
    context: (country: Country) => `${say.country(country)}: not shown`,
    notYet,
    dependency: (country: Country, parent: Country) =>
      `${say.country(country)}: shaded as part of ${say.country(parent)}`,
  },
};
