import { LONGEST } from '../../model/view/own-text.ts';
import {
  hasFigure,
  LAYER_KEYS,
  type Layer,
  THEMES,
  type ThemeChoice,
  type View,
} from '../../model/view/view.ts';
import { AnyOf, OneOf } from './Choice.tsx';
import type { ShareProps } from './props.ts';

interface Props extends ShareProps {
  readonly view: View;
  readonly onChange: (part: Partial<View>) => void;
}

const PARTS = ['title', 'timeline', 'legend'] as const;

function Language({ store, words, view, onChange }: Props) {
  const names = new Intl.DisplayNames(store.speech.format.locale, { type: 'language' });
  return (
    <label>
      {words.embed.inLanguage}{' '}
      <select
        value={view.lang ?? ''}
        onChange={({ currentTarget: { value } }) => onChange({ lang: value === '' ? null : value })}
      >
        <option value="">{words.embed.ownLanguage}</option>
        {LANGUAGES.map((tag) => (
          <option key={tag} value={tag}>
            {names.of(tag)}
          </option>
        ))}
      </select>
    </label>
  );
}

/** What an embedded view shows: parts, layers, colours, language, and which data. */
export function EmbedOptions(props: Props) {
  const { store, words, view, onChange } = props;
  const { dataset } = store.speech;
  const parts = [...PARTS.filter((part) => view[part]), ...(view.static ? [] : (['controls'] as const))];
  const toggleLayer = (layer: Layer) =>
    onChange({ layers: LAYER_KEYS.filter((name) => view.layers.includes(name) !== (name === layer)) });
  return (
    <details class="embed-options">
      <summary>{words.embed.options}</summary>
      <AnyOf
        label={words.embed.parts.label}
        options={[...PARTS, 'controls' as const].map((value) => ({ value, label: words.embed.parts[value] }))}
        values={parts}
        onToggle={(part) =>
          onChange(part === 'controls' ? { static: !view.static } : { [part]: !view[part] })
        }
      />
      <AnyOf
        label={words.controls.layers.label}
        options={LAYER_KEYS.map((value) => ({ value, label: words.controls.layers[value] }))}
        values={LAYER_KEYS.filter((layer) => view.layers.includes(layer))}
        onToggle={toggleLayer}
      />
      <OneOf<ThemeChoice>
        label={words.controls.theme.label}
        name="share-embed-theme"
        options={THEMES.map((value) => ({ value, label: words.controls.theme[value] }))}
        value={view.theme}
        onChange={(theme) => onChange({ theme })}
      />
      <OneOf
        label={words.data.label}
        name="share-embed-data"
        options={[
          { value: 'live', label: words.data.live },
          { value: 'pinned', label: words.data.pinned({ text: dataset.version }) },
        ]}
        value={view.data === null ? 'live' : 'pinned'}
        onChange={(value) => onChange({ data: value === 'pinned' ? dataset.version : null })}
      />
      {hasFigure(view.view) &&
        (['heading', 'note'] as const).map((key) => (
          <label key={key}>
            {words.embed[key]}{' '}
            <input
              maxLength={LONGEST[key]}
              value={view[key] ?? ''}
              onChange={({ currentTarget: { value } }) => onChange({ [key]: value.trim() || null })}
            />
          </label>
        ))}
      <Language {...props} />
    </details>
  );
}
