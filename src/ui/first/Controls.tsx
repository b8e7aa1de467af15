import type { LaterMessages } from '../../i18n/en.ts';
import { LINK_KEYS } from '../../model/view/link.ts';
import { MEASURE_KEYS } from '../../model/view/measures.ts';
import { LAYER_KEYS, THEMES, type View } from '../../model/view/view.ts';

interface ChoiceProps<Key extends string> {
  readonly name: keyof View;
  readonly label: string;
  readonly options: readonly Key[];
  readonly words: Readonly<Record<Key, string>>;
  readonly value: Key;
}

function Choice<Key extends string>({ name, label, options, words, value }: ChoiceProps<Key>) {
  return (
    <label>
      <span>{label}</span>
      <select name={LINK_KEYS[name].key}>
        {options.map((option) => (
          <option key={option} value={option} selected={option === value}>
            {words[option]}
          </option>
        ))}
      </select>
    </label>
  );
}

/**
 * What is shaded, which layers lie over it, and in which theme. Rendered when the site is built; `controls.ts` brings it to life
 * by the names of its fields, which are the keys of a link.
 */
export function Controls({ words, view }: { words: LaterMessages['controls']; view: View }) {
  const { layers } = words;
  return (
    <div class="controls">
      <Choice
        name="measure"
        label={words.measure}
        options={MEASURE_KEYS}
        words={words.measures}
        value={view.measure}
      />
      <fieldset>
        <legend>{layers.label}</legend>
        {LAYER_KEYS.map((layer) => (
          <label key={layer} class={`layer ${layer}`}>
            <input
              type="checkbox"
              name={LINK_KEYS.layers.key}
              value={layer}
              checked={view.layers.includes(layer)}
            />
            {layers[layer]}
          </label>
        ))}
      </fieldset>
      <Choice
        name="theme"
        label={words.theme.label}
        options={THEMES}
        words={words.theme}
        value={view.theme}
      />
    </div>
  );
}
