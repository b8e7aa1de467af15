import type { ComponentChildren } from 'preact';
import { europeansInHosts, usInEurope } from '../../model/forces/balance.ts';
import { isOpen } from '../../model/forces/discs.ts';
import { armedAllies, countAtLeast } from '../../model/spending/spending.ts';
import { yearOf } from '../../model/view/view.ts';
import type { Store } from '../../store/store.ts';
import * as ROOTS from '../kit/roots.ts';

/** The sentences that are read first. Each begins with its own sign, so that they are the key of the map as well. */

interface SaysProps {
  readonly kind: 'us' | 'europe' | 'share';
  readonly children: ComponentChildren;
}

const HALVES = { us: 'M3 -8.5a8.5 8.5 0 0 0 0 17Z', europe: 'M-3 -8.5a8.5 8.5 0 0 1 0 17Z' } as const;

function Sign({ kind }: Pick<SaysProps, 'kind'>) {
  return (
    <svg viewBox="-10 -10 20 20" aria-hidden="true" class={kind === 'share' ? undefined : 'disc'}>
      {kind === 'share' ? (
        <>
          <path data-class="5" d="M-8 -7h8v14h-8z" />
          <path data-class="6" d="M0 -7h8v14h-8z" />
        </>
      ) : (
        <>
          <path class="casing" d={HALVES[kind]} />
          <path class={kind} d={HALVES[kind]} />
        </>
      )}
    </svg>
  );
}

function Says({ kind, children }: SaysProps) {
  return (
    <li class={kind}>
      <Sign kind={kind} />
      <span>{children}</span>
    </li>
  );
}

function Now({ store }: { store: Store }) {
  const { dataset, speech, view } = store;
  const { lead } = speech.messages;
  const { date } = view.value;
  const year = yearOf(date);
  const us = usInEurope(dataset, date);
  const europe = europeansInHosts(dataset, date);
  const share = lead.share(countAtLeast(dataset, 'share', year, 3.5), armedAllies(dataset, year).length, 3.5);
  const [usSaid, europeSaid] = [lead.us(us.best), lead.europe(europe.best, isOpen(europe))];
  return (
    <ul class="says">
      <Says kind="us">
        <b>{usSaid[0]}</b>
        {usSaid[1]}
      </Says>
      <Says kind="europe">
        <b>{europeSaid[0]}</b>
        {europeSaid[1]}
      </Says>
      <Says kind="share">
        <b>{share[0]}</b>
        {share[1]}
      </Says>
    </ul>
  );
}

/** The question, of when the answer is, and the answer. */
export function Headline({ store }: { store: Store }) {
  const { context, speech, view } = store;
  const { lead } = speech.messages;
  const { date } = view.value;
  return (
    <div id={ROOTS.headline}>
      <p class="as-of">{date === context.lastMonth ? lead.latest(date) : lead.then(date)}</p>
      <Now store={store} />
    </div>
  );
}
