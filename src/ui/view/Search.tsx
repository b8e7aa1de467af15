import { type Signal, useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import type { Details } from '../../data/details.ts';
import type { LaterMessages } from '../../i18n/en.ts';
import { countryName } from '../../model/base/speech.ts';
import { rowEntries, type SearchEntry, search, searchEntries } from '../../model/view/search.ts';
import { focus, hover } from '../../store/actions.ts';
import type { Store } from '../../store/store.ts';
import { nameIn } from '../kit/names.ts';

interface Props {
  readonly store: Store;
  readonly words: LaterMessages;
  /** The document is drawn without them: it shows the list only closed. */
  readonly details: Pick<Details, 'sites' | 'forces'>;
  /** What a reader typed before this came alive. */
  readonly typed?: string;
}

/** Countries that can be found: those on the map and not "not shown". */
function countriesOf(store: Store): readonly SearchEntry[] {
  const { dataset, format } = store.speech;
  const { share, sipri } = dataset.series;
  const known = dataset.countries.filter(
    ({ iso3, role }) => role === 'ally' || iso3 in share.values || iso3 in sipri.values,
  );
  const entries = searchEntries(known, [format.locale, ...LANGUAGES], nameIn);
  return entries.toSorted((a, b) => format.compare(a.name, b.name));
}

interface Combobox {
  readonly text: Signal<string>;
  readonly open: Signal<boolean>;
  /** Index of the pointed-at entry, -1: none. */
  readonly cursor: Signal<number>;
  readonly found: readonly SearchEntry[];
  readonly point: (index: number) => void;
  readonly close: () => void;
  readonly pick: (entry: SearchEntry | undefined) => void;
}

function useCombobox({ store, details, typed = '' }: Props): Combobox {
  const countries = useMemo(() => countriesOf(store), [store]);
  const entries = useMemo(
    () => [...countries, ...rowEntries(details, (iso3) => countryName(store.speech, iso3))],
    [countries, details, store],
  );
  const text = useSignal(typed);
  const open = useSignal(false);
  const cursor = useSignal(-1);
  // Not while it is hydrated: in the document the list is closed.
  useEffect(() => {
    if (text.peek() !== '') open.value = true;
  }, [text, open]);
  const found = search(text.value.trim() === '' ? countries : entries, text.value);
  const point = (index: number) => {
    cursor.value = index;
    const entry = found[index];
    hover(store, entry && countries.includes(entry) ? entry.id : null);
  };
  const close = () => {
    open.value = false;
    point(-1);
  };
  const pick = (entry: SearchEntry | undefined) => {
    if (!entry) return;
    text.value = '';
    close();
    focus(store, entry.id);
  };
  return { text, open, cursor, found, point, close, pick };
}

/** What the keys do (ARIA Authoring Practices): down opens, Enter picks, Escape closes, then clears. */
function onKey(event: KeyboardEvent, { text, open, cursor, found, point, close, pick }: Combobox): void {
  const keys: Readonly<Record<string, () => void>> = {
    ArrowDown: () => {
      open.value = true;
      point(Math.min(found.length - 1, cursor.value + 1));
    },
    ArrowUp: () => point(Math.max(-1, cursor.value - 1)),
    Enter: () => pick(found[Math.max(0, cursor.value)]),
    Escape: () => {
      if (!open.value) text.value = '';
      close();
    },
  };
  const act = keys[event.key];
  if (!act || (event.key === 'Enter' && !open.value)) return;
  event.preventDefault();
  event.stopPropagation();
  act();
}

function List({ box, label }: { box: Combobox; label: string }) {
  const shown = box.open.value ? box.found : [];
  return (
    <div id="search-list" class="list" role="listbox" aria-label={label} hidden={!box.open.value}>
      {/* Closed it is empty: the document need not carry it. */}
      {shown.map((entry, index) => (
        // Keys are handled by the input, which keeps the focus.
        <div
          key={entry.id}
          id={`search-${entry.id}`}
          role="option"
          tabIndex={-1}
          aria-selected={index === box.cursor.value}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => box.pick(entry)}
          onKeyDown={(event) => onKey(event, box)}
        >
          {entry.name} <span class="muted">{entry.note}</span>
        </div>
      ))}
    </div>
  );
}

/** A combobox: finds countries, bases and units by the names and abbreviations that people type. */
export function Search(props: Props) {
  const { search: words } = props.words;
  const box = useCombobox(props);
  const { text, open, cursor, found } = box;
  return (
    <div class="search">
      <label for="search-input">{words.label}</label>
      <input
        id="search-input"
        type="text"
        role="combobox"
        aria-expanded={open.value}
        aria-controls="search-list"
        aria-autocomplete="list"
        aria-activedescendant={cursor.value >= 0 ? `search-${found[cursor.value]?.id}` : undefined}
        autocomplete="off"
        spellcheck={false}
        placeholder={words.placeholder}
        value={text.value}
        onInput={(event) => {
          text.value = event.currentTarget.value;
          open.value = true;
          box.point(-1);
        }}
        onBlur={box.close}
        onKeyDown={(event) => onKey(event, box)}
      />
      <List box={box} label={words.label} />
      <p role="status" class={open.value && found.length === 0 ? 'muted' : 'visually-hidden'}>
        {open.value && (found.length === 0 ? words.none : words.results(found.length))}
      </p>
    </div>
  );
}
