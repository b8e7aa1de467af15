import { MEASURES, THEMES, type Theme } from '../model/view.ts';
import { change } from '../store/actions.ts';
import type { Store } from '../store/store.ts';

/** What is shaded, and in which theme. */
export function Controls({ store }: { store: Store }) {
  const { measure: words, theme } = store.speech.messages;
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
