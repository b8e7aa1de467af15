import type { LegendClass } from '../../model/spending/legend.ts';
import { boundOf, rangeOf, rangeText } from '../../model/spending/sentences.ts';
import type { FillClass } from '../../model/spending/spending.ts';
import { isOfAllies, TARGETS } from '../../model/view/measures.ts';
import { yearOf } from '../../model/view/view.ts';
import type { Store } from '../../store/store.ts';
import * as ROOTS from '../kit/roots.ts';

/** The scale of the shading, whose parts are always the same and whose words follow the view. */

interface Props {
  readonly store: Store;
}

/** Attributes of a button that makes the countries of a class stand out, and ends that when pressed again. */
function liftState({ lift }: Store, cls: FillClass, spoken: string) {
  return { type: 'button', 'aria-pressed': lift.value === cls, 'aria-label': spoken } as const;
}

/** What the allies agreed on at a bound; `null` where it is no goal of this measure, or one that its figures cannot show. */
function goalOf({ speech, legend }: Store, { target, low }: LegendClass): string | null {
  const { guideline, core } = speech.messages.scale.goals;
  if (!target) return null;
  const since2014 = legend.value.measure === 'equipment' ? TARGETS.equipment : TARGETS.guideline;
  return low === since2014 ? guideline : low === TARGETS.core ? core : null;
}

/** A class: its colour, and below its left edge its lower bound with the goal that this is. How many are in it is for ears. */
function Class({ store, entry }: Props & { readonly entry: LegendClass }) {
  const { speech } = store;
  const { legend: words, scale } = speech.messages;
  const { cls, count, low } = entry;
  const model = store.legend.value;
  const goal = goalOf(store, entry);
  return (
    <li class={goal === null ? undefined : 'target'}>
      <button
        {...liftState(store, cls, words.inClass(rangeOf(model, entry), count))}
        title={rangeText(speech, model, entry)}
      >
        <span class="swatch" data-class={cls} />
        <span class="bound">
          {low === null ? '' : scale.tick(boundOf(model, low))}
          {goal !== null && <small class="goal">{goal}</small>}
        </span>
      </button>
    </li>
  );
}

/** Land that has no class, in words; outlines of those who were not allies yet. */
function Without({ store }: Props) {
  const { scale, legend: words } = store.speech.messages;
  const { measure, unfigured, none } = store.legend.value;
  const swatch = <span class="swatch" data-class="context" />;
  const isNato = isOfAllies(measure);
  return (
    <ul class="without">
      {(isNato || none > 0) && (
        <li class="swatch-line">
          {swatch} {isNato ? scale.outside : words.classes.noneSipri}
        </li>
      )}
      {isNato && unfigured > 0 && (
        <li class="swatch-line">
          {swatch} {scale.none(unfigured)}
        </li>
      )}
      {store.notYetLine.value && (
        <li class="swatch-line">
          <span class="swatch not-yet" /> {words.notYet}
        </li>
      )}
    </ul>
  );
}

/** Of which year the figures are, and whose; how the classes were cut where the goals do not bound them. */
function noteOf({ dataset, speech, legend }: Store): string {
  const { scale, legend: words } = speech.messages;
  const { measure, since, year, bins } = legend.value;
  if (since !== null) return scale.years(yearOf(since), year);
  if (bins !== 'targets') return words.bins[bins];
  if (!isOfAllies(measure)) return scale.yearSipri(year);
  return scale.year(year, dataset.series[measure]?.estimates['*']?.includes(year) ?? false);
}

/** The classes in a row; pressing one lifts its countries out of the map. Within one year there is nothing to compare. */
function Scale({ store }: Props) {
  const { scale } = store.speech.messages;
  const { measure, since, year, classes } = store.legend.value;
  if (since !== null && yearOf(since) === year) return <p class="same-year">{scale.sameYear(year)}</p>;
  return (
    <>
      <div class="key-head">
        <h2>{(since === null ? scale.heads : scale.changes)[measure]}</h2>
        <span>{noteOf(store)}</span>
      </div>
      <ol class="classes">
        {classes.map((entry) => (
          <Class key={entry.cls} store={store} entry={entry} />
        ))}
      </ol>
    </>
  );
}

/** The scale and what is outside of it. */
export function Legend({ store }: Props) {
  const { since } = store.legend.value;
  return (
    <div id={ROOTS.classes} class={since === null ? 'legend' : 'legend diverging'}>
      <Scale store={store} />
      <Without store={store} />
    </div>
  );
}
