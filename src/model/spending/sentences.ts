import type { Measure } from '../../data/dataset.ts';
import type { Iso3 } from '../../data/rows.ts';
import { countryName, type Speech } from '../base/speech.ts';
import { type View, yearOf } from '../view/view.ts';
import { DIFFERENCE, difference } from './difference.ts';
import {
  armedAllies,
  countAtLeast,
  counted,
  fillClass,
  isAlly,
  type SpendingValue,
  spendingValue,
} from './spending.ts';

/** A view, or a part of it, said in words: headline, tooltips, text alternatives, list entries. */

/** From a billion dollars on, amounts are said in billions with one decimal; below in whole millions. */
const BILLION_IN_MILLIONS = 1000;

/** A value of a measure with its unit. Shares keep the decimals of their table: two for NATO, three for SIPRI. */
export function valueText({ messages, format }: Speech, measure: Measure, value: number): string {
  const { value: say } = messages;
  switch (measure) {
    case 'usd':
      return value < BILLION_IN_MILLIONS
        ? say.usd(format.number(value))
        : say.usdBillion(format.number(value / BILLION_IN_MILLIONS, 1));
    case 'percapita':
      return say.percapita(format.number(value));
    default:
      return say[measure](format.percent(value, measure === 'sipri' ? 3 : 2));
  }
}

/** Decimals a number is written with, so that a bound is shown as it is used. */
const decimalsOf = (value: number): number => String(value).split('.')[1]?.length ?? 0;

/** A bound of a class as the legend writes it. */
export function boundText(speech: Speech, view: Pick<View, 'measure' | 'since'>, bound: number): string {
  const { format, messages } = speech;
  const sign = view.since !== null && bound > 0 ? '+' : '';
  if (view.since !== null) return sign + format.number(bound, decimalsOf(bound)).replace('-', '−');
  if (view.measure === 'usd')
    return bound < BILLION_IN_MILLIONS
      ? messages.value.boundMillion(format.number(bound))
      : messages.value.boundBillion(
          format.number(bound / BILLION_IN_MILLIONS, decimalsOf(bound / BILLION_IN_MILLIONS)),
        );
  if (view.measure === 'percapita') return format.number(bound);
  return format.percent(bound, decimalsOf(bound));
}

/** The range of a class in words: "2% to under 2.5%". */
export function rangeText(
  speech: Speech,
  view: Pick<View, 'measure' | 'since'>,
  { low, high }: { readonly low: number | null; readonly high: number | null },
): string {
  const { legend } = speech.messages;
  const text = (bound: number) => boundText(speech, view, bound);
  if (low === null) return legend.under(text(high ?? 0));
  return high === null ? legend.over(text(low)) : legend.between(text(low), text(high));
}

function yearText({ messages }: Speech, found: SpendingValue): string {
  return found.estimate ? `${found.year} (${messages.estimate})` : String(found.year);
}

/** What the colour of a country says: its figure, or why there is none. */
export function countrySentence(speech: Speech, view: View, iso3: Iso3): string {
  const { dataset, messages } = speech;
  const country = dataset.countries.find((entry) => entry.iso3 === iso3);
  if (!country) return iso3;
  const name = countryName(speech, iso3);
  if (country.parent) return messages.country.dependency(name, countryName(speech, country.parent));
  const found = spendingValue(dataset.series[view.measure], iso3, yearOf(view.date));
  if (!found) {
    const cls = fillClass(dataset, view.measure, country, view.date);
    if (cls === 'unarmed' || cls === 'context') return messages.country[cls](name);
    return messages.country[view.measure === 'sipri' ? 'noneSipri' : 'none'](name);
  }
  const value = valueText(speech, view.measure, found.value);
  const parts = [messages.country.share(name, value, yearText(speech, found))];
  if (view.since !== null) parts.push(differenceText(speech, view, iso3));
  if (view.measure !== 'sipri' && country.role === 'ally' && !isAlly(country, found.year))
    parts.push(messages.country.notYet(String(country.natoSince)));
  return parts.filter(Boolean).join(', ');
}

/** The change of a country between the two months of a comparison, signed, with its unit; empty if unknown. */
export function differenceText(speech: Speech, view: View, iso3: Iso3): string {
  const { dataset, messages, format } = speech;
  if (view.since === null) return '';
  const change = difference(dataset, view.measure, iso3, [view.since, view.date]);
  if (change === null) return '';
  const points = DIFFERENCE[view.measure].kind === 'points';
  const sign = change > 0 ? '+' : change < 0 ? '−' : '±';
  const amount = Math.abs(change);
  const text = points
    ? messages.value.difference(sign + format.number(amount, 2))
    : sign + format.percent(amount);
  return messages.compare.sinceText(text, format.date(view.since));
}

function most(
  { dataset }: Speech,
  measure: Measure,
  year: number,
): { iso3: Iso3; value: number } | undefined {
  return armedAllies(dataset, year)
    .filter(({ iso3 }) => iso3 !== 'USA' && iso3 !== 'CAN')
    .map(({ iso3 }) => ({ iso3, value: spendingValue(dataset.series[measure], iso3, year)?.value ?? 0 }))
    .sort((a, b) => b.value - a.value)[0];
}

/** The first sentence of a view without a comparison: what is most worth knowing of the shading. */
function spendingHeadline(speech: Speech, view: View): string {
  const { dataset, messages, format } = speech;
  const year = yearOf(view.date);
  const date = format.date(view.date);
  const say = messages.headline;
  const total = counted(dataset, view.measure, year).length;
  const atLeast = (bound: number) => countAtLeast(dataset, view.measure, year, bound);
  switch (view.measure) {
    case 'share':
      return say.share(date, atLeast(3.5), total, atLeast(2));
    case 'equipment':
      return say.equipment(date, atLeast(20), total);
    case 'sipri':
      return total === 0 ? say.nothing(date) : say.sipri(date, atLeast(3.5), total);
    default: {
      const first = most(speech, view.measure, year);
      if (!first) return say.nothing(date);
      return say[view.measure](
        date,
        countryName(speech, first.iso3),
        valueText(speech, view.measure, first.value),
      );
    }
  }
}

/** What changed between the two months of a comparison. */
function comparisonHeadline(speech: Speech, view: View, since: string): string {
  const { dataset, messages, format } = speech;
  const months: readonly [string, string] = [since, view.date];
  const changes = counted(dataset, view.measure, yearOf(view.date)).map(({ iso3 }) =>
    difference(dataset, view.measure, iso3, months),
  );
  const { bounds } = DIFFERENCE[view.measure];
  const from = format.date(since);
  const to = format.date(view.date);
  if (yearOf(since) === yearOf(view.date)) return messages.compare.sameYear(from, to);
  if (changes.length === 0) return messages.headline.nothing(to);
  const rose = changes.filter((change) => change !== null && change >= bounds[3]).length;
  const fell = changes.filter((change) => change !== null && change < bounds[2]).length;
  const say = view.measure === 'sipri' ? messages.compare.headlineSipri : messages.compare.headline;
  return say(from, to, rose, fell, changes.length);
}

/** The headline: one sentence computed from what is shown. It is also the picture's text alternative. */
export function headline(speech: Speech, view: View): string {
  return view.since === null ? spendingHeadline(speech, view) : comparisonHeadline(speech, view, view.since);
}

/** What kind of figures the shading shows, and whose: the line under the headline; empty if there are none. */
export function statusLine(speech: Speech, view: View): string {
  const { dataset, messages } = speech;
  const year = yearOf(view.date);
  if (view.measure === 'sipri')
    return counted(dataset, 'sipri', year).length > 0 ? messages.headline.sipri_status(String(year)) : '';
  const estimates = dataset.series[view.measure].estimates['*'] ?? [];
  return messages.headline[estimates.includes(year) ? 'estimates' : 'actual'](String(year));
}

/** Names of the countries whose shown figures are from before they joined; empty when there are none. */
export function notYetLine(speech: Speech, view: Pick<View, 'date' | 'measure'>): string {
  const { dataset, messages, format } = speech;
  const year = yearOf(view.date);
  if (view.measure === 'sipri') return '';
  const names = dataset.countries
    .filter((country) => country.role === 'ally' && !isAlly(country, year))
    .map(({ iso2 }) => format.country(iso2));
  return names.length > 0 ? messages.headline.notYet(format.list(names)) : '';
}
