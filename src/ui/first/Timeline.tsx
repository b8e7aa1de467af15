import type { LaterMessages } from '../../i18n/en.ts';
import { yearOf } from '../../model/view/view.ts';
import type { Store } from '../../store/store.ts';
import { CompareButton, TimeButtons } from './TimeButtons.tsx';
import { TimeEvents, TimeHandles, TimeText, TypedDate } from './TimeControls.tsx';

/** The months that have events, as one path of ticks: a unit a month; below them the years. */
function Scale({ store }: { store: Store }) {
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

/**
 * The time control as it is rendered: slider, previous and next, typing, play from event to event, ticks for dated
 * events. The scale never changes; the running page takes over the rest.
 */
export function Timeline({ store, words }: { store: Store; words: LaterMessages['controls']['time'] }) {
  return (
    <section class="timeline" aria-label={words.group}>
      <div class="row">
        <TimeText store={store} />
        <div class="buttons">
          <TimeButtons store={store} words={words} />
        </div>
        <TypedDate store={store} words={words} />
        <CompareButton store={store} words={words} />
      </div>
      <div class="track">
        <TimeHandles store={store} words={words} />
        <Scale store={store} />
      </div>
      <TimeEvents store={store} />
    </section>
  );
}
