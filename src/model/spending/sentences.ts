import type { Dataset, Measure } from '../../data/dataset.ts';
import type { Iso3 } from '../../data/rows.ts';
import type { Bound, ClassRange, Difference, RiseAndFall } from '../../i18n/values.ts';
import { OVERSEAS } from '../base/regions.ts';
import { countryOf, type Speech } from '../base/speech.ts';
import { isOfAllies, isOfPeople, MEASURES, TARGETS } from '../view/measures.ts';
import { type View, yearOf } from '../view/view.ts';
import { breaksBetween, difference } from './difference.ts';
import { armedAllies, countAtLeast, counted, fillClass, isAlly, spendingValue } from './spending.ts';

/** A view, or a part of it, said in words: headline, tooltips, text alternatives, list entries. */

/** A value of a measure with its unit. */
export function valueText({ messages }: Speech, measure: Measure, value: number): string {
  return messages.value[measure](value);
}

/** A bound of a class as the legend writes it. */
export function boundText(
  { messages }: Speech,
  view: Pick<View, 'measure' | 'since'>,
  value: number,
): string {
  return messages.legend.bound(boundOf(view, value));
}

/** A bound as messages are given it. */
export function boundOf({ measure, since }: Pick<View, 'measure' | 'since'>, value: number): Bound {
  return { measure, compared: since !== null, value };
}

/** A class of a view as messages are given it. */
export function rangeOf(
  { measure, since }: Pick<View, 'measure' | 'since'>,
  { low, high }: Pick<ClassRange, 'low' | 'high'>,
): ClassRange {
  return { measure, compared: since !== null, low, high };
}

/** The range of a class in words: "2% to under 2.5%". */
export function rangeText(
  { messages }: Speech,
  view: Pick<View, 'measure' | 'since'>,
  entry: Pick<ClassRange, 'low' | 'high'>,
): string {
  return messages.legend.range(rangeOf(view, entry));
}

/** What the colour of a country says: its figure, or why there is none. */
export function countrySentence({ dataset, messages }: Speech, view: View, iso3: Iso3): string {
  const country = dataset.countries.find((entry) => entry.iso3 === iso3);
  if (!country) return iso3;
  if (country.parent) return messages.country.dependency(country, countryOf({ dataset }, country.parent));
  const { measure } = view;
  const found = spendingValue(dataset.series[measure], iso3, yearOf(view.date));
  if (!found) {
    const cls = fillClass(dataset, measure, country, view.date);
    if (cls === 'unarmed' || cls === 'context') return messages.country[cls](country);
    return messages.country[isOfAllies(measure) ? 'none' : 'noneSipri'](country);
  }
  const by = changeOf(dataset, view, iso3);
  const isNotYet = isOfAllies(measure) && country.role === 'ally' && !isAlly(country, found.year);
  return messages.country.figure({
    country,
    measure,
    amount: found.value,
    when: found,
    change: by && { by, since: view.since as string, breaks: breakYears(dataset, view, iso3) },
    joined: isNotYet ? country.natoSince : null,
  });
}

/** The change of a country between the two months of a comparison; `null` if unknown, or without one. */
export function changeOf(
  dataset: Dataset,
  { measure, since, date }: Pick<View, 'measure' | 'date' | 'since'>,
  iso3: Iso3,
): Difference | null {
  const amount = since === null ? null : difference(dataset, measure, iso3, [since, date]);
  return amount === null ? null : { kind: MEASURES[measure].difference.kind, amount };
}

/** The years between the two months of a comparison in which a country's count breaks. */
function breakYears(
  { series }: Dataset,
  { measure, since, date }: Pick<View, 'measure' | 'date' | 'since'>,
  iso3: Iso3,
): readonly number[] {
  const years = [yearOf(since ?? date), yearOf(date)] as const;
  return breaksBetween(series[measure], iso3, years).map(({ year }) => year);
}

function most(
  { dataset }: Speech,
  measure: Measure,
  year: number,
): { iso3: Iso3; value: number } | undefined {
  return armedAllies(dataset, year)
    .filter(({ iso3 }) => !OVERSEAS.includes(iso3))
    .map(({ iso3 }) => ({ iso3, value: spendingValue(dataset.series[measure], iso3, year)?.value ?? 0 }))
    .sort((a, b) => b.value - a.value)[0];
}

/** The headline where nothing is compared: what is most worth knowing of the shading. */
function spendingHeadline(speech: Speech, view: View): string {
  const { dataset, messages } = speech;
  const { date } = view;
  const year = yearOf(date);
  const say = messages.headline;
  const total = counted(dataset, view.measure, year).length;
  const atLeast = (pct: number) => ({ pct, count: countAtLeast(dataset, view.measure, year, pct) });
  switch (view.measure) {
    case 'share':
      return say.share(date, atLeast(TARGETS.core), total, atLeast(TARGETS.guideline));
    case 'equipment':
      return say.equipment(date, atLeast(TARGETS.equipment), total);
    case 'sipri':
      return total === 0 ? say.nothing(date) : say.sipri(date, atLeast(TARGETS.core), total);
    default: {
      const first = most(speech, view.measure, year);
      if (!first) return say.nothing(date);
      return say[view.measure](date, countryOf(speech, first.iso3), first.value);
    }
  }
}

/** In how many of the counted countries a measure is higher at the later month, and in how many lower; those about the same are neither. */
export function riseAndFall(
  dataset: Dataset,
  { measure, since, date }: Pick<View, 'measure' | 'date'> & { readonly since: string },
): RiseAndFall {
  const members = counted(dataset, measure, yearOf(date));
  const changes = members.map(({ iso3 }) => difference(dataset, measure, iso3, [since, date]));
  const { bounds } = MEASURES[measure].difference;
  return {
    rose: changes.filter((change) => change !== null && change >= bounds[3]).length,
    fell: changes.filter((change) => change !== null && change < bounds[2]).length,
    total: changes.length,
    broken: members.filter(({ iso3 }) => breakYears(dataset, { measure, since, date }, iso3).length > 0)
      .length,
  };
}

/** What changed between the two months of a comparison. */
function comparisonHeadline(speech: Speech, view: View, since: string): string {
  const { dataset, messages } = speech;
  const to = view.date;
  if (yearOf(since) === yearOf(to)) return messages.compare.sameYear(since, to);
  const change = riseAndFall(dataset, { ...view, since });
  if (change.total === 0) return messages.headline.nothing(to);
  const { measure } = view;
  const say = isOfPeople(measure) ? measure : isOfAllies(measure) ? 'headline' : 'headlineSipri';
  return messages.compare[say](since, to, change);
}

/** The headline: one sentence computed from what is shown. It is also the picture's text alternative. */
export function headline(speech: Speech, view: View): string {
  return view.since === null ? spendingHeadline(speech, view) : comparisonHeadline(speech, view, view.since);
}

/** What kind of figures the shading shows, and whose: the line under the headline; empty if there are none. */
export function statusLine(speech: Speech, view: View): string {
  const { dataset, messages } = speech;
  const year = yearOf(view.date);
  if (!isOfAllies(view.measure))
    return counted(dataset, view.measure, year).length > 0 ? messages.headline.sipri_status(year) : '';
  const estimates = dataset.series[view.measure]?.estimates['*'] ?? [];
  return messages.headline[estimates.includes(year) ? 'estimates' : 'actual'](year);
}

/** Names of the countries whose shown figures are from before they joined; empty when there are none. */
export function notYetLine(speech: Speech, view: Pick<View, 'date' | 'measure'>): string {
  const { dataset, messages } = speech;
  const year = yearOf(view.date);
  if (!isOfAllies(view.measure)) return '';
  const countries = dataset.countries.filter((country) => country.role === 'ally' && !isAlly(country, year));
  return countries.length > 0 ? messages.headline.notYet(countries) : '';
}
