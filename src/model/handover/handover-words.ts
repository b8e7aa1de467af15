/** A row of the ledger said in words: in its chart, its card, the table and the scenario. */

import type { DateText, HandoverRow, Iso3 } from '../../data/rows.ts';
import type { LaterMessages } from '../../i18n/en.ts';
import type { Aged } from '../../i18n/values.ts';
import { ageIn, type Day, firstDay, type Month } from '../base/dates.ts';
import { EUROPE } from '../base/regions.ts';
import { countryName, countryOf, type Speech } from '../base/speech.ts';
import type { LedgerEntry } from './handover.ts';

/** What the sentences need. */
export interface HandoverSpeech {
  readonly speech: Speech;
  readonly words: LaterMessages;
}

type Words = Pick<HandoverSpeech, 'words'>;

/** The name of a host; Europe as a whole is none. */
export function hostName({ speech, words }: HandoverSpeech, iso3: Iso3): string {
  return iso3 === EUROPE ? words.handover.europe : countryName(speech, iso3);
}

/** A host as messages are given it; Europe as a whole is a region. */
export function hostOf(speech: Speech, iso3: Iso3) {
  return iso3 === EUROPE ? 'europe' : countryOf(speech, iso3);
}

export function troopsText({ words }: Words, { us_troops }: HandoverRow): string {
  return words.handover.troops(us_troops);
}

/** The day of the tables, and the month in which ages are counted; `null` where a row is told apart from any month. */
export interface Seen {
  readonly dataDay: Day;
  readonly month: Month | null;
}

const ageOf = (date: DateText, { month }: Seen) => (month === null ? null : ageIn(month, date));

/** A date against the day of the tables: one to come is due, not done. */
export function stepOn(date: DateText | null, seen: Seen) {
  if (date === null) return { date, isDue: false, age: null };
  return { date, isDue: firstDay(date) > seen.dataDay, age: ageOf(date, seen) };
}

/** When the US step was announced; `null` where no date is known. */
export function announcedIn({ us_announced: date }: HandoverRow, seen: Seen): Aged | null {
  return date === null ? null : { date, age: ageOf(date, seen) };
}

/** When the US step was announced and when it is in effect. */
export function usDates({ words }: Words, row: HandoverRow, seen: Seen): string {
  return words.handover.usDates(announcedIn(row, seen), stepOn(row.us_effective, seen));
}

/** When the European answer is in place or due; `null` where nobody is named. */
export function europeStep({ row, answer }: LedgerEntry, seen: Seen) {
  return answer === 'none' ? null : stepOn(row.europe_effective, seen);
}

/** The gap of a row, as messages are given it. */
function gapOf({ row, answer, gap, openMonths }: LedgerEntry) {
  return { answer, isOver: row.status === 'not replaced', months: gap, openMonths };
}

/** The gap, the overlap, or that nobody is named: what the lower lane of the chart says. */
export function gapText({ words }: Words, entry: LedgerEntry): string {
  return words.handover.gap(gapOf(entry));
}

/** The whole row in one sentence: the text alternative of its bars. Their ages stand beside them. */
export function handoverSentence({ words }: Words, entry: LedgerEntry, dataDay: Day): string {
  const { row } = entry;
  const seen = { dataDay, month: null };
  return words.handover.chart.sentence({
    item: { text: row.us_item },
    announced: announcedIn(row, seen),
    us: stepOn(row.us_effective, seen),
    gap: gapOf(entry),
    europe: europeStep(entry, seen),
  });
}
