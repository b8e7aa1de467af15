import type { LegendClass } from '../model/legend.ts';
import { boundText, rangeText } from '../model/sentences.ts';
import type { FillClass } from '../model/spending.ts';
import { lift } from '../store/actions.ts';
import type { Store } from '../store/store.ts';

function ClassButton({ store, entry }: { store: Store; entry: LegendClass }) {
  const { legend } = store.speech.messages;
  const range = rangeText(store.speech, store.view.value, entry);
  const bound = entry.low === null ? '' : boundText(store.speech, store.view.value, entry.low);
  return (
    <li class={entry.target ? 'target' : undefined}>
      <button
        type="button"
        aria-pressed={store.lift.value === entry.cls}
        aria-label={`${range}: ${legend.count(entry.count)}`}
        title={range}
        onClick={() => lift(store, entry.cls)}
      >
        <span class="count">{entry.count}</span>
        <span class="swatch" data-class={String(entry.cls)} />
        <span class="bound" title={entry.target ? legend.target(bound) : undefined}>
          {bound}
        </span>
      </button>
    </li>
  );
}

/** Countries that have no class, each kind with its own look. */
function Special({
  store,
  cls,
  label,
  count,
}: {
  store: Store;
  cls: FillClass;
  label: string;
  count?: number;
}) {
  return (
    <li>
      <button
        type="button"
        aria-pressed={store.lift.value === cls}
        aria-label={count === undefined ? label : `${label}: ${store.speech.messages.legend.count(count)}`}
        onClick={() => lift(store, cls)}
      >
        <span class="swatch" data-class={String(cls)} /> {label}
      </button>
    </li>
  );
}

/** Classes with the number of allies in each; pressing one lifts its countries out of the map. */
export function Legend({ store }: { store: Store }) {
  const { messages } = store.speech;
  const { measure, since, bins } = store.view.value;
  const model = store.legend.value;
  const sipri = measure === 'sipri';
  const { legend } = messages;
  return (
    <div class={since === null ? 'legend' : 'legend diverging'}>
      <h2>{since === null ? messages.measure.legends[measure] : messages.compare.legend[measure]}</h2>
      <p class="muted">
        {sipri ? legend.countsSipri : legend.counts}
        {since === null && bins !== 'targets' && `; ${legend.bins[bins]}`}
      </p>
      <ol class="classes">
        {model.classes.map((entry) => (
          <ClassButton key={entry.cls} store={store} entry={entry} />
        ))}
      </ol>
      <ul class="specials">
        <Special
          store={store}
          cls="none"
          label={sipri ? legend.classes.noneSipri : legend.classes.none}
          count={model.none}
        />
        <Special store={store} cls="unarmed" label={legend.classes.unarmed} count={model.unarmed} />
        <Special store={store} cls="context" label={legend.classes.context} />
        {store.notYetLine.value && (
          <li>
            <span class="swatch not-yet" /> {legend.notYet}
          </li>
        )}
      </ul>
    </div>
  );
}
