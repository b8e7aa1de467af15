import { effect } from '@preact/signals-core';
import { readMonth } from '../../model/view/link.ts';
import { compareSince, goTo } from '../../store/actions.ts';
import type { Store } from '../../store/store.ts';
import { followInWords, followView } from '../../store/turns.ts';
import { set } from './set.ts';
import { drawEvent, eventsOf, monthText } from './TimeControls.tsx';

/** Life for the time control: its handles, the month typed in, and the events of the month. */

/** `6/2022` and `2022.6` as `2022-06`; anything else as it is. */
function asLinked(text: string): string {
  return text
    .replace(/^(\d{1,2})\D(\d{4})$/, '$2-$1')
    .replace(/^(\d{4})\D(\d{1,2})$/, (_, year, month) => `${year}-${month.padStart(2, '0')}`);
}

/** The handles of the month shown and of the one it is compared with. */
export function liveHandles(store: Store, shown: HTMLInputElement, since: HTMLInputElement): void {
  const { months, speech } = store;
  const listen = (handle: HTMLInputElement, go: (store: Store, month: string) => void) =>
    handle.addEventListener('input', () => go(store, months[Number(handle.value)] as string));
  listen(shown, goTo);
  listen(since, compareSince);
  followView(store, () => {
    const { view } = store;
    shown.value = String(months.indexOf(view.value.date));
    shown.ariaValueText = monthText(store);
    set(since, 'hidden', view.value.since === null);
    if (view.value.since === null) return;
    since.value = String(months.indexOf(view.value.since));
    since.ariaValueText = speech.format.date(view.value.since);
  });
}

/** A month typed in. What was not understood stays until another month is shown. */
export function liveEntry(store: Store, form: HTMLFormElement): void {
  const input = form.elements.namedItem('month') as HTMLInputElement;
  const range = form.lastElementChild as HTMLElement;
  let date = store.view.value.date;
  const say = (isWrong: boolean): void => {
    set(range, 'hidden', !isWrong);
    input.ariaInvalid = String(isWrong);
    input.setAttribute('aria-describedby', isWrong ? range.id : 'typed-hint');
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
  followInWords(store, () => {
    const events = eventsOf(store);
    // Markup makes elements in this script, see `elements.ts`.
    if (events.length + list.children.length > 0)
      list.replaceChildren(...events.map((event) => drawEvent(store, event) as unknown as Element));
  });
  effect(() => {
    list.ariaLive = store.playing.value ? 'off' : 'polite';
  });
}
