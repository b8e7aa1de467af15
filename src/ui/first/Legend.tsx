import type { FirstMessages } from '../../i18n/en.ts';
import type { LegendClass, LegendModel } from '../../model/spending/legend.ts';
import { boundOf, boundText, rangeOf, rangeText } from '../../model/spending/sentences.ts';
import type { FillClass } from '../../model/spending/spending.ts';
import { isOfAllies } from '../../model/view/measures.ts';
import type { Store } from '../../store/store.ts';
import * as ROOTS from '../kit/roots.ts';

/** The legend of the shading, whose parts are always the same and whose words follow the view. */

interface Props {
  readonly store: Store;
}

/** Attributes of a button that makes the countries of a class stand out, and ends that when pressed again. */
function liftState({ lift }: Store, cls: FillClass, spoken: string) {
  return { type: 'button', 'aria-pressed': lift.value === cls, 'aria-label': spoken } as const;
}

/** A class: how many countries are in it, its colour, and its lower bound; a bound that is a target is named as one. */
function Class({ store, entry }: Props & { readonly entry: LegendClass }) {
  const { speech } = store;
  const { legend } = speech.messages;
  const { cls, count, low, target } = entry;
  const range = rangeText(speech, store.legend.value, entry);
  const bound = low === null ? '' : boundText(speech, store.legend.value, low);
  return (
    <li class={target ? 'target' : ''}>
      <button
        {...liftState(store, cls, legend.inClass(rangeOf(store.legend.value, entry), count))}
        title={range}
      >
        <span class="count">{count}</span>
        <span class="swatch" data-class={cls} />
        <span
          class="bound"
          title={target && low !== null ? legend.target(boundOf(store.legend.value, low)) : ''}
        >
          {bound}
        </span>
      </button>
    </li>
  );
}

interface SpecialProps extends Props {
  readonly cls: 'none' | 'unarmed' | 'context';
  /** Under which its name is; the class itself, where it has one name. */
  readonly name?: keyof FirstMessages['legend']['classes'];
  readonly count?: number;
}

/** A kind of country without a class. */
function Special({ store, cls, name = cls, count }: SpecialProps) {
  const { legend } = store.speech.messages;
  const label = legend.classes[name];
  const spoken = count === undefined ? label : legend.inSpecial(name, count);
  return (
    <li>
      <button {...liftState(store, cls, spoken)}>
        <span class="swatch" data-class={cls} /> <span>{label}</span>
      </button>
    </li>
  );
}

/** What the numbers count, and how the classes were made where the targets do not bound them. */
function noteText({ legend }: FirstMessages, { measure, since, bins }: LegendModel): string {
  const counts = isOfAllies(measure) ? 'counts' : 'countsSipri';
  return since !== null || bins === 'targets' ? legend[counts] : legend.cut(counts, bins);
}

/** Classes with the number of allies in each; pressing one lifts its countries out of the map. */
export function Legend({ store }: Props) {
  const { messages } = store.speech;
  const model = store.legend.value;
  const { measure, since, classes, none, unarmed } = model;
  const { notYet } = messages.legend;
  return (
    <div id={ROOTS.classes} class={since === null ? 'legend' : 'legend diverging'}>
      <h2>{(since === null ? messages.measure.legends : messages.compare.legend)[measure]}</h2>
      <p class="muted">{noteText(messages, model)}</p>
      <ol class="classes">
        {classes.map((entry) => (
          <Class key={entry.cls} store={store} entry={entry} />
        ))}
      </ol>
      <ul class="specials">
        <Special store={store} cls="none" name={isOfAllies(measure) ? 'none' : 'noneSipri'} count={none} />
        <Special store={store} cls="unarmed" count={unarmed} />
        <Special store={store} cls="context" />
        <li hidden={!store.notYetLine.value}>
          <span class="swatch not-yet" /> {notYet}
        </li>
      </ul>
    </div>
  );
}
