import type { LaterMessages } from '../../i18n/en.ts';
import { LINK_KEYS } from '../../model/view/link.ts';
import { MEASURE_KEYS } from '../../model/view/measures.ts';
import { LAYER_KEYS, type Layer, THEMES, type View } from '../../model/view/view.ts';

/** Keys of the view that are chosen here; a field has its key as its name. */
export type Choosable = 'measure' | 'theme';

/** What is chosen of a key. */
export function choiceState(view: View, name: Choosable) {
  return { value: view[name] };
}

/** Whether a layer is switched on. */
export function layerState(view: View, layer: Layer) {
  return { checked: view.layers.includes(layer) };
}

interface ChoiceProps<Key extends string> {
  readonly view: View;
  readonly name: Choosable;
  readonly label: string;
  readonly options: readonly Key[];
  readonly words: Readonly<Record<Key, string>>;
}

function Choice<Key extends string>({ view, name, label, options, words }: ChoiceProps<Key>) {
  return (
    <label>
      <span>{label}</span>
      <select name={LINK_KEYS[name].key} autocomplete="off" {...choiceState(view, name)}>
        {options.map((option) => (
          <option key={option} value={option}>
            {words[option]}
          </option>
        ))}
      </select>
    </label>
  );
}

/**
 * What is shaded, which layers lie over it, and in which theme; `controls.ts` finds the fields by their names, which are the keys of
 * a link.
 */
export function Controls({ words, view }: { words: LaterMessages['controls']; view: View }) {
  const { layers } = words;
  return (
    <div class="controls">
      <Choice
        view={view}
        name="measure"
        label={words.measure}
        options={MEASURE_KEYS}
        words={words.measures}
      />
      <fieldset>
        <legend>{layers.label}</legend>
        {LAYER_KEYS.map((layer) => (
          <label key={layer} class={`layer ${layer}`}>
            <input
              type="checkbox"
              autocomplete="off"
              name={LINK_KEYS.layers.key}
              value={layer}
              {...layerState(view, layer)}
            />
            {layers[layer]}
          </label>
        ))}
      </fieldset>
      <Choice view={view} name="theme" label={words.theme.label} options={THEMES} words={words.theme} />
    </div>
  );
}
