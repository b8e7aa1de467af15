import type { Side } from '../../data/rows.ts';
import type { LaterMessages } from '../../i18n/en.ts';
import type { Speech } from '../base/speech.ts';
import { amountSentence } from '../forces/amount-words.ts';
import { isOpen } from '../forces/discs.ts';
import type { Figure } from '../forces/figure.ts';
import type { Balance } from '../forces/forces.ts';
import type { BalanceRow } from './balance-view.ts';

/** What the balance panel says in words. */

/** What its sentences need. */
export interface BalanceSpeech {
  readonly speech: Speech;
  readonly words: LaterMessages;
}

/** The figure of each side with its range and what it is worth. */
export function sideSentences(speech: Speech, { us, europe }: Balance): Readonly<Record<Side, string>> {
  return { us: amountSentence(speech, us), europe: amountSentence(speech, europe) };
}

/** Which side provides more, and what METHOD.md says must stand beside it; where nothing can be compared, why. */
export function moreWords(
  { speech: { format }, words }: BalanceSpeech,
  { us, europe, comparison }: BalanceRow,
): { readonly sentence: string; readonly beside: string } {
  const say = words.balance.more;
  const text = (figure: Figure) => {
    const number = format.number(figure.best ?? 0);
    return isOpen(figure) ? say.atLeast(number) : number;
  };
  const { more, overlap, doubtful, stale } = comparison;
  if (more === null) {
    const missing = [
      us.best === null && say.usUnknown,
      europe.best === null && (europe.status === 'none found' ? say.europeNone : say.europeUnknown),
    ].filter((part) => part !== false);
    return { sentence: say.notCompared(format.list(missing)), beside: '' };
  }
  const sentences = {
    equal: () => say.equal(text(us)),
    us: () => say.us(text(us), text(europe)),
    europe: () => say.europe(text(europe), text(us)),
  };
  const beside = [overlap && say.overlap, doubtful && say.doubtful, stale && say.stale];
  return { sentence: sentences[more](), beside: beside.filter(Boolean).join(' ') };
}
