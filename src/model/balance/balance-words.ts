import type { Side } from '../../data/rows.ts';
import type { LaterMessages } from '../../i18n/en.ts';
import type { Speech } from '../base/speech.ts';
import { amountSentence } from '../forces/amount-words.ts';
import { isOpen } from '../forces/discs.ts';
import type { Figure } from '../forces/figure.ts';
import type { Balance } from '../forces/forces.ts';
import type { BalanceRow } from './balance-view.ts';

/** What the balance panel says in words. */

/** The figure of each side with its range and what it is worth. */
export function sideSentences(speech: Speech, { us, europe }: Balance): Readonly<Record<Side, string>> {
  return { us: amountSentence(speech, us), europe: amountSentence(speech, europe) };
}

/** Which side provides more, with what METHOD.md says must be said with it; where nothing can be compared, why not. */
export function moreWords(
  { balance: { more: say } }: LaterMessages,
  { us, europe, comparison }: BalanceRow,
): { readonly sentence: string; readonly beside: string } {
  const number = (figure: Figure) => ({ best: figure.best ?? 0, open: isOpen(figure) });
  const { more, overlap, doubtful, stale } = comparison;
  if (more === null) {
    const none = europe.status === 'none found' ? europe.status : 'unknown';
    const sentence = say.notCompared(us.best === null ? 'unknown' : null, europe.best === null ? none : null);
    return { sentence, beside: '' };
  }
  const sentence = more === 'equal' ? say.equal(number(us)) : say[more](number(us), number(europe));
  const beside = [overlap && say.overlap, doubtful && say.doubtful, stale && say.stale];
  return { sentence, beside: beside.filter(Boolean).join(' ') };
}
