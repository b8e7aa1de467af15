import type { LaterMessages } from '../../i18n/en.ts';
import type { Store } from '../../store/store.ts';
import * as ROOTS from '../kit/roots.ts';

/** Parts of the time control as they are rendered when the site is built; `live-time.ts` brings them to life. */

interface Props {
  readonly store: Store;
  readonly words: LaterMessages['controls']['time'];
}

/** An event of the month shown, with its date. */
export function drawEvent({ speech }: Store, { id, date, title }: Store['dataset']['events'][number]) {
  return (
    <li key={id} data-id={id}>
      <time datetime={date}>{speech.format.date(date)}</time> {title}
    </li>
  );
}

/** The events of the month shown. */
export function eventsOf({ dataset, view }: Store): Store['dataset']['events'] {
  return dataset.events.filter(({ date }) => date.slice(0, 7) === view.value.date);
}

/** Events of a month, each a line with its date. */
export function TimeEvents({ store }: Pick<Props, 'store'>) {
  return (
    <ul id={ROOTS.timeEvents} class="events" aria-live="polite">
      {eventsOf(store).map((event) => drawEvent(store, event))}
    </ul>
  );
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
          aria-describedby="typed-hint"
          aria-invalid="false"
        />
      </label>
      <span id="typed-hint" class="visually-hidden">
        {words.typeHint}
      </span>
      <span id="typed-range" class="wrong" role="alert" hidden>
        {words.range(firstMonth, lastMonth)}
      </span>
    </form>
  );
}

/** What the handle of the month shown says: its date, and the sentence about it. */
export function monthText({ speech: { messages }, view, headline }: Store): string {
  return `${messages.monthShown(view.value.date)} ${headline.value}`;
}

/** The handles, native ranges: the month shown, and the one it is compared with, which only shows in a comparison. */
export function TimeHandles({ store, words }: Props) {
  const range = { min: 0, max: store.months.length - 1, step: 1 };
  return (
    <>
      <input
        {...range}
        type="range"
        id={ROOTS.month}
        value={store.months.indexOf(store.view.value.date)}
        aria-label={words.month}
        aria-valuetext={monthText(store)}
      />
      <input {...range} type="range" id={ROOTS.since} aria-label={words.since} hidden />
    </>
  );
}

/** The month shown, or the two that are compared. */
export function timeText({ speech: { format }, view }: Store): string {
  const { date, since } = view.value;
  return since === null ? format.date(date) : `${format.shortMonth(since)} → ${format.shortMonth(date)}`;
}
