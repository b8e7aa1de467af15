import { useSignal } from '@preact/signals';
import type { TargetedSubmitEvent } from 'preact';
import { useMemo } from 'preact/hooks';
import { readMonth } from '../model/link.ts';
import { yearOf } from '../model/view.ts';
import { compareSince, goTo, setPlaying, step } from '../store/actions.ts';
import type { Store } from '../store/store.ts';

/** A comparison starts with the month a year before. */
const YEAR = 12;

/** Events of a month, each a line with its date. */
function Events({ store }: { store: Store }) {
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

/** The months that have events, as one path of ticks: a unit a month; below them the years. The same for every month. */
function Scale({ store }: { store: Store }) {
  return useMemo(() => drawScale(store), [store]);
}

function drawScale(store: Store) {
  const months = new Set(store.dataset.events.map((event) => event.date.slice(0, 7)));
  const d = store.months.map((month, index) => (months.has(month) ? `M${index} 0v8` : '')).join('');
  const years = [...new Set(store.months.map(yearOf))];
  return (
    <>
      <svg
        class="ticks"
        viewBox={`0 0 ${store.months.length - 1} 8`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        <path d={d} />
      </svg>
      <ol class="years" aria-hidden="true">
        {years.map((year) => (
          <li key={year}>{year}</li>
        ))}
      </ol>
    </>
  );
}

/** `6/2022` and `2022.6` as `2022-06`; anything else as it is. */
function asLinked(text: string): string {
  return text
    .replace(/^(\d{1,2})\D(\d{4})$/, '$2-$1')
    .replace(/^(\d{4})\D(\d{1,2})$/, (_, year, month) => `${year}-${month.padStart(2, '0')}`);
}

/** A month typed in. What was not understood stays until another month is shown. */
function TypedDate({ store }: { store: Store }) {
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

function Buttons({ store }: { store: Store }) {
  const { time } = store.speech.messages;
  const playing = store.playing.value;
  return (
    <div class="buttons">
      <button type="button" aria-label={time.earlier} onClick={() => step(store, -1)}>
        ‹
      </button>
      <button type="button" aria-label={time.later} onClick={() => step(store, 1)}>
        ›
      </button>
      <button
        type="button"
        aria-label={playing ? time.pause : time.play}
        title={playing ? time.pause : time.play}
        onClick={() => setPlaying(store, !playing)}
      >
        {playing ? '❚❚' : '▶'}
      </button>
      <button type="button" onClick={() => goTo(store, store.context.lastMonth)}>
        {time.latest}
      </button>
    </div>
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

/** Starts and ends a comparison. */
function CompareButton({ store }: { store: Store }) {
  const { compare } = store.speech.messages;
  const { date, since } = store.view.value;
  const yearBefore = store.months[Math.max(0, store.months.indexOf(date) - YEAR)] ?? null;
  return (
    <button
      type="button"
      aria-pressed={since !== null}
      onClick={() => compareSince(store, since === null ? yearBefore : null)}
    >
      {since === null ? compare.on : compare.off}
    </button>
  );
}

function Track({ store }: { store: Store }) {
  const { time, compare } = store.speech.messages;
  const { format } = store.speech;
  const { date, since } = store.view.value;
  const text = time.value(format.date(date), store.headline.value);
  return (
    <div class="track">
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
      <Scale store={store} />
    </div>
  );
}

/** The time control: slider, previous and next, typing, play from event to event, ticks for dated events. */
export function Timeline({ store }: { store: Store }) {
  const { time } = store.speech.messages;
  const { format } = store.speech;
  const { date, since } = store.view.value;
  return (
    <section class="timeline" aria-label={time.group}>
      <div class="row">
        <output class="date" for="month">
          {since === null ? format.date(date) : `${format.shortMonth(since)} → ${format.shortMonth(date)}`}
        </output>
        <Buttons store={store} />
        <TypedDate store={store} />
        <CompareButton store={store} />
      </div>
      <Track store={store} />
      <Events store={store} />
    </section>
  );
}
