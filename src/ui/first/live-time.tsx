import { effect } from '@preact/signals-core';
import { redraw, setAttributes } from '../../jsx/elements.ts';
import { change, compareSince, goTo } from '../../store/actions.ts';
import type { Store } from '../../store/store.ts';
import { atRest, followInWords, followView } from '../../store/turns.ts';
import { eventsState, shownState, sinceState, TimeEvents } from './TimeControls.tsx';

/** Life for the time control: its handles, and the events of the month. */

/**
 * The handles of the month shown and of the one it is compared with. A finger that scrolls the page over them moves them first; when the
 * browser takes the touch for scrolling, the months are again those before it.
 */
export function liveHandles(store: Store, shown: HTMLInputElement, since: HTMLInputElement): void {
  const { months } = store;
  let touched = store.view.peek();
  const listen = (handle: HTMLInputElement, go: (store: Store, month: string) => void): void => {
    handle.addEventListener('input', () => go(store, months[Number(handle.value)] as string));
    handle.addEventListener('pointerdown', () => {
      touched = store.view.peek();
    });
    handle.addEventListener('pointercancel', () => {
      const { date, since } = touched;
      change(store, { date, since });
    });
  };
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

/** The events of the month; while months are played they are not spoken. */
export function liveEvents(store: Store, list: HTMLElement): void {
  followInWords(store, () => redraw(list, <TimeEvents store={store} />));
  effect(() => setAttributes(list, eventsState(store)));
}
