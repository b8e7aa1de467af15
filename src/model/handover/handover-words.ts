/** A row of the ledger said in words: in its chart, its card, the table and the scenario. */

import type { HandoverRow, Iso3 } from '../../data/rows.ts';
import type { LaterMessages } from '../../i18n/en.ts';
import { type Day, firstDay } from '../base/dates.ts';
import { EUROPE } from '../base/regions.ts';
import { countryName, type Speech } from '../base/speech.ts';
import type { LedgerEntry } from './handover.ts';

/** What the sentences need. */
export interface HandoverSpeech {
  readonly speech: Speech;
  readonly words: LaterMessages;
}

/** The name of a host; Europe as a whole is none. */
export function hostName({ speech, words }: HandoverSpeech, iso3: Iso3): string {
  return iso3 === EUROPE ? words.handover.europe : countryName(speech, iso3);
}

export function troopsText({ speech, words }: HandoverSpeech, { us_troops }: HandoverRow): string {
  const say = words.handover;
  return us_troops === null ? say.noTroops : say.troops(speech.format.number(us_troops));
}

/** When the US step was announced and when it is in effect. A date to come is due, not done. */
export function usDates({ speech, words }: HandoverSpeech, row: HandoverRow, dataDay: Day): string {
  const { dates } = words.handover;
  const { us_announced, us_effective } = row;
  const date = (text: string) => speech.format.date(text);
  const effect =
    us_effective === null
      ? dates.noLeaves
      : dates[firstDay(us_effective) > dataDay ? 'due' : 'leaves'](date(us_effective));
  return [us_announced === null ? dates.notAnnounced : dates.announced(date(us_announced)), effect].join(
    ', ',
  );
}

/** When the European answer is in place or due; empty where nobody is named. */
export function europeDate({ speech, words }: HandoverSpeech, entry: LedgerEntry, dataDay: Day): string {
  const { dates } = words.handover;
  const { europe_effective } = entry.row;
  if (entry.answer === 'none') return '';
  if (europe_effective === null) return dates.noSince;
  return dates[firstDay(europe_effective) > dataDay ? 'due' : 'since'](speech.format.date(europe_effective));
}

/** The gap, the overlap, or that nobody is named: what the lower lane of the chart says. */
export function gapText({ words }: HandoverSpeech, { row, answer, gap, openMonths }: LedgerEntry): string {
  const say = words.handover.gap;
  if (answer === 'none') {
    const text = row.status === 'not replaced' ? say.notReplaced : say.none;
    return openMonths === null ? text : say.soFar(text, openMonths);
  }
  if (answer === 'part') return gap === null ? say.partUndated : say.part(gap);
  if (gap === null) return say.undated;
  if (gap === 0) return say.same;
  return gap < 0 ? say.before(-gap) : say.after(gap);
}

/** The whole row in one sentence: the text alternative of its bars. */
export function handoverSentence(say: HandoverSpeech, entry: LedgerEntry, dataDay: Day): string {
  const { chart } = say.words.handover;
  // That a date is not known is said by the gap.
  const date = entry.row.europe_effective === null ? '' : europeDate(say, entry, dataDay);
  const answer = [gapText(say, entry), date].filter(Boolean).join(', ');
  return chart.sentence(entry.row.us_item, usDates(say, entry.row, dataDay), answer);
}
