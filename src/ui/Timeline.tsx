import { useSignal } from '@preact/signals';
import type { TargetedSubmitEvent } from 'preact';
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

/** The months that have events, as one path of ticks: a unit a month. */
function Ticks({ store }: { store: Store }) {
  const months = new Set(store.dataset.events.map((event) => event.date.slice(0, 7)));
  const d = store.months.map((month, index) => (months.has(month) ? `M${index} 0v8` : '')).join('');
  return (
    <svg
      class="ticks"
      viewBox={`0 0 ${store.months.length - 1} 8`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <path d={d} />
    </svg>
  );
}

/** `6/2022` and `2022.6` as `2022-06`; anything else as it is. */
function asLinked(text: string): string {
  const [, month, year] = /^(\d{1,2})\D(\d{4})$/.exec(text) ?? [];
  const [, before, after] = /^(\d{4})\D(\d{1,2})$/.exec(text) ?? [];
  return `${year ?? before ?? text}${month || after ? `-${(month ?? after ?? '').padStart(2, '0')}` : ''}`;
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

/** The time control: slider, previous and next, typing, play from event to event, ticks for dated events. */
export function Timeline({ store }: { store: Store }) {
  const { time, compare } = store.speech.messages;
  const { format } = store.speech;
  const { date, since } = store.view.value;
  const years = [...new Set(store.months.map(yearOf))];
  const text = format.date(date);
  const here = store.months.indexOf(date);
  return (
    <section class="timeline" aria-label={time.group}>
      <div class="row">
        <output class="date" for="month">
          {since !== null && `${format.shortMonth(since)} → `}
          {since === null ? text : format.shortMonth(date)}
        </output>
        <Buttons store={store} />
        <TypedDate store={store} />
        <button
          type="button"
          class="compare"
          aria-pressed={since !== null}
          onClick={() =>
            compareSince(store, since === null ? (store.months[Math.max(0, here - YEAR)] ?? null) : null)
          }
        >
          {since === null ? compare.on : compare.off}
        </button>
      </div>
      <div class="track">
        <Ticks store={store} />
        <input
          id="month"
          type="range"
          min={0}
          max={store.months.length - 1}
          step={1}
          value={here}
          aria-label={time.label}
          aria-valuetext={time.value(text, store.headline.value)}
          onInput={(event) => {
            const month = store.months[Number(event.currentTarget.value)];
            if (month) goTo(store, month);
          }}
        />
        {since !== null && (
          <input
            id="since"
            type="range"
            min={0}
            max={store.months.length - 1}
            step={1}
            value={store.months.indexOf(since)}
            aria-label={compare.since}
            aria-valuetext={format.date(since)}
            onInput={(event) => compareSince(store, store.months[Number(event.currentTarget.value)] ?? null)}
          />
        )}
        <ol class="years" aria-hidden="true">
          {years.map((year) => (
            <li key={year}>{year}</li>
          ))}
        </ol>
      </div>
      <Events store={store} />
    </section>
  );
}
