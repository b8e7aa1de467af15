import { effect } from '@preact/signals-core';
import { goTo, setPlaying } from './actions.ts';
import type { Store } from './store.ts';

/** Time for reading the line of an event. */
const EVENT_MS = 2200;

/** The next month with an event after `month`, or the last month of the data. */
function nextStop(store: Store, month: string): string {
  const next = store.dataset.events.map((event) => event.date.slice(0, 7)).find((date) => date > month);
  return next ?? store.context.lastMonth;
}

/** While `playing` is set, goes from event to event; starts again at the first month where the last is shown. */
export function player(store: Store): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tick = (): void => {
    const { lastMonth } = store.context;
    const month = store.view.peek().date;
    if (month < lastMonth) {
      goTo(store, nextStop(store, month));
      timer = setTimeout(tick, EVENT_MS);
    } else setPlaying(store, false);
  };
  effect(() => {
    clearTimeout(timer);
    if (!store.playing.value) return;
    if (store.view.peek().date >= store.context.lastMonth) goTo(store, store.context.firstMonth);
    timer = setTimeout(tick, 0);
  });
}
