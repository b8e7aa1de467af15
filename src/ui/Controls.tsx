import { MEASURES, THEMES, type Theme } from '../model/view.ts';
import { change, toggleLayer } from '../store/actions.ts';
import type { Store } from '../store/store.ts';

/** Layers that can be switched here. */
const SWITCHED = ['us', 'europe', 'changes', 'commands', 'production', 'labels'] as const;

/** What is shaded, which layers lie over it, and in which theme. */
export function Controls({ store }: { store: Store }) {
  const { measure: words, theme, forces } = store.speech.messages;
  const { layers } = forces;
  const view = store.view.value;
  return (
    <div class="controls">
      <label>
        <span>{words.label}</span>
        <select
          value={view.measure}
          onChange={(event) => {
            const measure = MEASURES.find((name) => name === event.currentTarget.value);
            if (measure) change(store, { measure });
          }}
        >
          {MEASURES.map((name) => (
            <option key={name} value={name} selected={name === view.measure}>
              {words.names[name]}
            </option>
          ))}
        </select>
      </label>
      <fieldset>
        <legend>{layers.label}</legend>
        {SWITCHED.map((layer) => (
          <label key={layer} class={`layer ${layer}`}>
            <input
              type="checkbox"
              checked={view.layers.includes(layer)}
              onChange={() => toggleLayer(store, layer)}
            />
            {layers[layer]}
          </label>
        ))}
      </fieldset>
      <label>
        <span>{theme.label}</span>
        <select
          value={view.theme}
          onChange={(event) => change(store, { theme: event.currentTarget.value as Theme })}
        >
          {THEMES.map((name) => (
            <option key={name} value={name} selected={name === view.theme}>
              {theme[name]}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
