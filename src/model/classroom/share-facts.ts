import type { CountryFact } from '../../data/dataset.ts';
import type { Iso3, SourceId } from '../../data/rows.ts';
import type { FigureYear, ShareFigure } from '../../i18n/values.ts';
import { countryName } from '../base/speech.ts';
import { rangeText } from '../spending/sentences.ts';
import { spendingValue } from '../spending/spending.ts';
import { MEASURES } from '../view/measures.ts';
import { defaultView, type View, yearOf } from '../view/view.ts';
import type { ClassroomSpeech } from './question.ts';

/** What the questions on shares of GDP read from the tables. */

/** Years that questions ask about, and a month of each. */
export interface ShareYears {
  readonly first: number;
  /** The last year that is not an estimate. */
  readonly reported: number;
  readonly last: number;
}

export function shareYears({ speech: { dataset } }: ClassroomSpeech): ShareYears {
  const { firstYear, estimates } = dataset.series.share;
  const last = yearOf(dataset.asOf);
  const years = Array.from({ length: last - firstYear + 1 }, (_, index) => firstYear + index);
  const reported = years.findLast((year) => !estimates['*']?.includes(year)) ?? firstYear;
  return { first: firstYear, reported, last };
}

/** The last month of a year in the data. */
export function monthOf({ speech: { dataset } }: ClassroomSpeech, year: number): string {
  const lastMonth = dataset.asOf.slice(0, 7);
  return lastMonth.startsWith(String(year)) ? lastMonth : `${year}-12`;
}

/** A year, and whether its figures are estimates. */
export function figureYear({ speech }: ClassroomSpeech, year: number): FigureYear {
  return { year, estimate: speech.dataset.series.share.estimates['*']?.includes(year) ?? false };
}

/** The share of a country in a year, as messages are given it. */
export function shareIn(said: ClassroomSpeech, iso3: Iso3, year: number): ShareFigure {
  return { ...figureYear(said, year), value: shareOf(said, iso3, year) };
}

/** The share of GDP of a country in a year, per cent. Throws where the table has none: a question must not be asked then. */
export function shareOf({ speech }: ClassroomSpeech, iso3: Iso3, year: number): number {
  const found = spendingValue(speech.dataset.series.share, iso3, year);
  if (!found) throw new Error(`no share of GDP for ${iso3} in ${year}`);
  return found.value;
}

export function shareSource({ details }: ClassroomSpeech, iso3: Iso3): SourceId {
  return details.figureSources.share[iso3] ?? '';
}

/** The value and the source of a target of the Alliance. Throws if the table has no percentage for it. */
export function targetOf({ details }: ClassroomSpeech, id: string): { pct: number; source: SourceId } {
  const row = details.targets.find((entry) => entry.id === id);
  if (!row?.pct) throw new Error(`no percentage for the target ${id}`);
  return { pct: row.pct, source: row.source_id };
}

/** The range of a class of shares in words. */
export function classText({ speech }: ClassroomSpeech, cls: number): string {
  const bounds = MEASURES.share.bounds;
  const view = { measure: 'share', since: null } as const;
  return rangeText(speech, view, { low: bounds[cls - 1] ?? null, high: bounds[cls] ?? null });
}

/** The default view with some of its keys changed. */
export function viewAt({ speech }: ClassroomSpeech, part: Partial<View> = {}): View {
  return { ...defaultView(speech.dataset.asOf.slice(0, 7)), ...part };
}

/** By their names in the reader's language. */
export function byName({ speech }: ClassroomSpeech): (a: CountryFact, b: CountryFact) => number {
  return (a, b) => speech.format.compare(countryName(speech, a.iso3), countryName(speech, b.iso3));
}
