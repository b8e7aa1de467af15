/** A row of the ledger said in words: in its chart, its card, the table and the scenario. */

import type { DateText, HandoverRow, Iso3 } from '../../data/rows.ts';
import type { LaterMessages } from '../../i18n/en.ts';
import { type Day, firstDay } from '../base/dates.ts';
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

/** A date against the day of the tables: one to come is due, not done. */
export function stepOn(date: DateText | null, dataDay: Day) {
  return { date, isDue: date !== null && firstDay(date) > dataDay };
}

/** When the US step was announced and when it is in effect. */
export function usDates({ words }: Words, row: HandoverRow, dataDay: Day): string {
  return words.handover.usDates(row.us_announced, stepOn(row.us_effective, dataDay));
}

/** When the European answer is in place or due; `null` where nobody is named. */
export function europeStep({ row, answer }: LedgerEntry, dataDay: Day) {
  return answer === 'none' ? null : stepOn(row.europe_effective, dataDay);
}

/** The gap of a row, as messages are given it. */
function gapOf({ row, answer, gap, openMonths }: LedgerEntry) {
  return { answer, isOver: row.status === 'not replaced', months: gap, openMonths };
}

/** The gap, the overlap, or that nobody is named: what the lower lane of the chart says. */
export function gapText({ words }: Words, entry: LedgerEntry): string {
  return words.handover.gap(gapOf(entry));
}

/** The whole row in one sentence: the text alternative of its bars. */
export function handoverSentence({ words }: Words, entry: LedgerEntry, dataDay: Day): string {
  const { us_item, us_announced, us_effective } = entry.row;
  return words.handover.chart.sentence({
    item: { text: us_item },
    announced: us_announced,
    us: stepOn(us_effective, dataDay),
    gap: gapOf(entry),
    europe: europeStep(entry, dataDay),
  });
}
