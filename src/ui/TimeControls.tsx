import { useSignal } from '@preact/signals';
import type { TargetedSubmitEvent } from 'preact';
import { readMonth } from '../model/link.ts';
import { compareSince, goTo } from '../store/actions.ts';
import type { Store } from '../store/store.ts';

/** Events of a month, each a line with its date. */
export function TimeEvents({ store }: { store: Store }) {
  const { date } = store.view.value;
  const { format } = store.speech;
  const found = store.dataset.events.filter((event) => event.date.slice(0, 7) === date);
  return (
    <ul class="events" aria-live={store.playing.value ? 'off' : 'polite'}>
      {found.map((event) => (
        <li key={event.id} data-id={event.id}>
          <time dateTime={event.date}>{format.date(event.date)}</time> {event.title}
        </li>
      ))}
    </ul>
  );
}

/** `6/2022` and `2022.6` as `2022-06`; anything else as it is. */
function asLinked(text: string): string {
  return text
    .replace(/^(\d{1,2})\D(\d{4})$/, '$2-$1')
    .replace(/^(\d{4})\D(\d{1,2})$/, (_, year, month) => `${year}-${month.padStart(2, '0')}`);
}

/** A month typed in. What was not understood stays until another month is shown. */
export function TypedDate({ store }: { store: Store }) {
  const { time } = store.speech.messages;
  const { format } = store.speech;
  const { date } = store.view.value;
  const { firstMonth, lastMonth } = store.context;
  const refused = useSignal<{ text: string; date: string } | null>(null);
  const kept = refused.value?.date === date ? refused.value.text : null;
  const submit = (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const input = event.currentTarget.elements.namedItem('month') as HTMLInputElement;
    const month = readMonth(asLinked(input.value.trim()), store.context);
    refused.value = month ? null : { text: input.value, date };
    if (month) goTo(store, month);
  };
  return (
    <form class="typed" noValidate onSubmit={submit}>
      <label>
        <span>{time.type}</span>
        <input
          name="month"
          type="text"
          inputMode="numeric"
          autocomplete="off"
          size={8}
          value={kept ?? date}
          aria-describedby="typed-hint"
          aria-invalid={kept !== null}
        />
      </label>
      <span
        id="typed-hint"
        class={kept === null ? 'visually-hidden' : 'wrong'}
        role={kept === null ? undefined : 'alert'}
      >
        {kept === null ? time.typeHint : time.range(format.date(firstMonth), format.date(lastMonth))}
      </span>
    </form>
  );
}

/** A handle on the months: a native range, its value spoken as a date and, for the shown month, a sentence. */
function MonthSlider(props: {
  readonly store: Store;
  readonly id: string;
  readonly label: string;
  readonly month: string;
  readonly text: string;
  readonly onMonth: (month: string) => void;
}) {
  const { months } = props.store;
  return (
    <input
      id={props.id}
      type="range"
      min={0}
      max={months.length - 1}
      step={1}
      value={months.indexOf(props.month)}
      aria-label={props.label}
      aria-valuetext={props.text}
      onInput={(event) => {
        const month = months[Number(event.currentTarget.value)];
        if (month) props.onMonth(month);
      }}
    />
  );
}

/** The handles: the month shown, and in a comparison the one it is compared with. */
export function TimeHandles({ store }: { store: Store }) {
  const { time, compare } = store.speech.messages;
  const { format } = store.speech;
  const { date, since } = store.view.value;
  const text = time.value(format.date(date), store.headline.value);
  return (
    <>
      <MonthSlider
        store={store}
        id="month"
        label={time.label}
        month={date}
        text={text}
        onMonth={(month) => goTo(store, month)}
      />
      {since !== null && (
        <MonthSlider
          store={store}
          id="since"
          label={compare.since}
          month={since}
          text={format.date(since)}
          onMonth={(month) => compareSince(store, month)}
        />
      )}
    </>
  );
}

/** The month shown, or the two that are compared. */
export function timeText({ speech: { format }, view }: Store): string {
  const { date, since } = view.value;
  return since === null ? format.date(date) : `${format.shortMonth(since)} → ${format.shortMonth(date)}`;
}
