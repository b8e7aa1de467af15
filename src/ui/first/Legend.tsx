import type { Speech } from '../../model/base/speech.ts';
import type { LegendClass, LegendModel } from '../../model/spending/legend.ts';
import { boundOf, boundText, rangeText } from '../../model/spending/sentences.ts';
import type { FillClass } from '../../model/spending/spending.ts';
import { isOfAllies } from '../../model/view/measures.ts';
import type { Store } from '../../store/store.ts';
import * as ROOTS from '../kit/roots.ts';

/** The legend of the shading, as it is rendered when the site is built; `live-legend.ts` keeps it right. */

/** What a class says. */
export interface ClassWords {
  readonly count: string;
  /** Its lower bound, empty for the lowest. */
  readonly bound: string;
  readonly range: string;
  /** All of it, for ears. */
  readonly spoken: string;
  /** What its lower bound is, where that is a target. */
  readonly target: string;
}

/** A kind of country without a class, for eyes and for ears. */
export interface SpecialWords {
  readonly cls: FillClass;
  readonly label: string;
  readonly spoken: string;
}

interface LegendWords {
  readonly title: string;
  /** What the numbers count, and how the classes were made where the targets do not bound them. */
  readonly note: string;
  readonly classes: readonly ClassWords[];
  readonly specials: readonly SpecialWords[];
}

function classWords(speech: Speech, model: LegendModel, entry: LegendClass): ClassWords {
  const { legend } = speech.messages;
  const range = rangeText(speech, model, entry);
  const bound = entry.low === null ? '' : boundText(speech, model, entry.low);
  return {
    count: String(entry.count),
    bound,
    range,
    spoken: `${range}: ${legend.count(entry.count)}`,
    target: entry.target && entry.low !== null ? legend.target(boundOf(model, entry.low)) : '',
  };
}

/** All that the legend says. */
export function legendWords(speech: Speech, model: LegendModel): LegendWords {
  const { measure, compare, legend } = speech.messages;
  const { classes: named, bins } = legend;
  const ofAllies = isOfAllies(model.measure);
  const special = (cls: FillClass, label: string, count?: number): SpecialWords => ({
    cls,
    label,
    spoken: count === undefined ? label : `${label}: ${legend.count(count)}`,
  });
  const counts = ofAllies ? legend.counts : legend.countsSipri;
  const isUsual = model.since !== null || model.bins === 'targets';
  return {
    title: (model.since === null ? measure.legends : compare.legend)[model.measure],
    note: isUsual ? counts : `${counts}; ${bins[model.bins as keyof typeof bins]}`,
    classes: model.classes.map((entry) => classWords(speech, model, entry)),
    specials: [
      special('none', ofAllies ? named.none : named.noneSipri, model.none),
      special('unarmed', named.unarmed, model.unarmed),
      special('context', named.context),
    ],
  };
}

function Class({ cls, words }: { cls: FillClass; words: ClassWords }) {
  return (
    <li class={words.target && 'target'}>
      <button type="button" aria-pressed="false" aria-label={words.spoken} title={words.range}>
        <span class="count">{words.count}</span>
        <span class="swatch" data-class={String(cls)} />
        <span class="bound" title={words.target}>
          {words.bound}
        </span>
      </button>
    </li>
  );
}

/** Classes with the number of allies in each; pressing one lifts its countries out of the map. */
export function Legend({ store }: { store: Store }) {
  const { speech, legend, notYetLine } = store;
  const words = legendWords(speech, legend.value);
  return (
    <div id={ROOTS.classes} class="legend">
      <h2>{words.title}</h2>
      <p class="muted">{words.note}</p>
      <ol class="classes">
        {words.classes.map((entry, cls) => (
          <Class key={entry.range} cls={cls as FillClass} words={entry} />
        ))}
      </ol>
      <ul class="specials">
        {words.specials.map(({ cls, label, spoken }) => (
          <li key={cls}>
            <button type="button" aria-pressed="false" aria-label={spoken}>
              <span class="swatch" data-class={String(cls)} /> <span>{label}</span>
            </button>
          </li>
        ))}
        <li hidden={!notYetLine.value}>
          <span class="swatch not-yet" /> {speech.messages.legend.notYet}
        </li>
      </ul>
    </div>
  );
}
