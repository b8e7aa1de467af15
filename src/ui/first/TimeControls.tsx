import type { LaterMessages } from '../../i18n/en.ts';
import type { Store } from '../../store/store.ts';
import * as ROOTS from '../kit/roots.ts';

/** Parts of the time control as they are rendered when the site is built; `live-time.tsx` and `live-words.tsx` bring them to life. */

interface Props {
  readonly store: Store;
  readonly words: LaterMessages['controls']['time'];
}

/** Whether new events are spoken: not while months are played. */
export function eventsState({ playing }: Store) {
  return { 'aria-live': playing.value ? ('off' as const) : ('polite' as const) };
}

/** Events of the month shown, each a line with its date. */
export function TimeEvents({ store }: Pick<Props, 'store'>) {
  const { dataset, speech, view } = store;
  const events = dataset.events.filter(({ date }) => date.slice(0, 7) === view.value.date);
  return (
    <ul id={ROOTS.timeEvents} class="events" {...eventsState(store)}>
      {events.map(({ id, date, title }) => (
        <li key={id} data-id={id}>
          {date.length > 7 && <time datetime={date}>{speech.messages.strip.day(date)}</time>} {title}
        </li>
      ))}
    </ul>
  );
}

/** Ids of the two hints at the field: how a month can be typed, and that what was typed was not understood. */
const HINT = 'typed-hint';
export const TYPED_RANGE = 'typed-range';

/** Which of the two hints the field points to. */
export function typedState(isWrong: boolean) {
  return { 'aria-describedby': isWrong ? TYPED_RANGE : HINT, 'aria-invalid': isWrong };
}

/** A month typed in, and what to do where it was not understood. */
export function TypedDate({ store, words }: Props) {
  const { firstMonth, lastMonth } = store.context;
  return (
    <form id={ROOTS.timeEntry} class="typed" noValidate>
      <label>
        <span>{words.type}</span>
        <input
          name="month"
          type="text"
          inputMode="numeric"
          autocomplete="off"
          size={8}
          value={store.view.value.date}
          {...typedState(false)}
        />
      </label>
      <span id={HINT} class="visually-hidden">
        {words.typeHint}
      </span>
      <span id={TYPED_RANGE} class="wrong" role="alert" hidden>
        {words.range(firstMonth, lastMonth)}
      </span>
    </form>
  );
}

/** Where the handle of the month shown is, and what it says: its date, and the sentence about it. */
export function shownState({ months, speech: { messages }, view, headline }: Store) {
  const { date } = view.value;
  return {
    value: months.indexOf(date),
    'aria-valuetext': `${messages.monthShown(date)} ${headline.value}`,
  };
}

/** The second handle shows only in a comparison: it is the month compared with. */
export function sinceState({ months, speech, view }: Store) {
  const { since } = view.value;
  if (since === null) return { hidden: true };
  return { hidden: false, value: months.indexOf(since), 'aria-valuetext': speech.format.date(since) };
}

/** The handles, native ranges: the month shown, and the one it is compared with. */
export function TimeHandles({ store, words }: Props) {
  const range = {
    min: 0,
    max: store.months.length - 1,
    step: 1,
    type: 'range',
    autocomplete: 'off',
  } as const;
  return (
    <>
      <input {...range} id={ROOTS.month} aria-label={words.month} {...shownState(store)} />
      <input {...range} id={ROOTS.since} aria-label={words.since} {...sinceState(store)} />
    </>
  );
}

/** The month shown, or the two that are compared. */
export function TimeText({ store }: Pick<Props, 'store'>) {
  const { format } = store.speech;
  const { date, since } = store.view.value;
  return (
    <output id={ROOTS.timeText} class="date" for="month">
      {since === null ? format.date(date) : `${format.shortMonth(since)} → ${format.shortMonth(date)}`}
    </output>
  );
}
