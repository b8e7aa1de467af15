import { effect } from '@preact/signals-core';
import { redraw, setAttributes } from '../../jsx/elements.ts';
import { readMonth } from '../../model/view/link.ts';
import { compareSince, goTo } from '../../store/actions.ts';
import type { Store } from '../../store/store.ts';
import { atRest, followInWords, followView } from '../../store/turns.ts';
import { eventsState, shownState, sinceState, TimeEvents, TYPED_RANGE, typedState } from './TimeControls.tsx';

/** Life for the time control: its handles, the month typed in, and the events of the month. */

/** `6/2022` and `2022.6` as `2022-06`; anything else as it is. */
function asLinked(text: string): string {
  return text
    .replace(/^(\d{1,2})\D(\d{4})$/, '$2-$1')
    .replace(/^(\d{4})\D(\d{1,2})$/, (_, year, month) => `${year}-${month.padStart(2, '0')}`);
}

/** The handles of the month shown and of the one it is compared with. */
export function liveHandles(store: Store, shown: HTMLInputElement, since: HTMLInputElement): void {
  const { months } = store;
  const listen = (handle: HTMLInputElement, go: (store: Store, month: string) => void) =>
    handle.addEventListener('input', () => go(store, months[Number(handle.value)] as string));
  listen(shown, goTo);
  listen(since, compareSince);
  followView(store, () => {
    setAttributes(shown, shownState(store));
    setAttributes(since, sinceState(store));
  });
  // What a saved copy without script shows.
  atRest(store, () => {
    for (const handle of [shown, since]) handle.defaultValue = handle.value;
  });
}

/** A month typed in. What was not understood stays until another month is shown. */
export function liveEntry(store: Store, form: HTMLFormElement): void {
  const input = form.elements.namedItem('month') as HTMLInputElement;
  const range = form.querySelector(`#${TYPED_RANGE}`) as HTMLElement;
  let date = store.view.value.date;
  const say = (isWrong: boolean): void => {
    setAttributes(range, { hidden: !isWrong });
    setAttributes(input, typedState(isWrong));
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const month = readMonth(asLinked(input.value.trim()), store.context);
    say(!month);
    if (!month) return;
    goTo(store, month);
    // Also where that month is the one shown already.
    input.value = month;
  });
  followInWords(store, () => {
    if (date === store.view.value.date) return;
    date = input.value = store.view.value.date;
    say(false);
  });
}

/** The events of the month; while months are played they are not spoken. */
export function liveEvents(store: Store, list: HTMLElement): void {
  followInWords(store, () => redraw(list, <TimeEvents store={store} />));
  effect(() => setAttributes(list, eventsState(store)));
}
