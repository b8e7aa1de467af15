import { type Signal, useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import type { LaterMessages } from '../../i18n/en.ts';
import { formatOf } from '../../i18n/format.ts';
import { type SearchEntry, search, searchEntries } from '../../model/view/search.ts';
import { focus, hover } from '../../store/actions.ts';
import type { Store } from '../../store/store.ts';

/** Countries that can be found: those on the map and not "not shown". */
function entriesOf(store: Store): readonly SearchEntry[] {
  const { dataset, format } = store.speech;
  const { share, sipri } = dataset.series;
  const known = dataset.countries.filter(
    ({ iso3, role }) => role === 'ally' || iso3 in share.values || iso3 in sipri.values,
  );
  const entries = searchEntries(known, format.locale, (language, iso2) => formatOf(language).country(iso2));
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

function useCombobox(store: Store, typed: string): Combobox {
  const entries = useMemo(() => entriesOf(store), [store]);
  const text = useSignal(typed);
  const open = useSignal(false);
  const cursor = useSignal(-1);
  // The document has the list of an empty field, and the first drawing must match it; only after that may the list be that of
  // what was typed.
  const hydrated = useSignal(false);
  useEffect(() => {
    hydrated.value = true;
    if (text.peek() !== '') open.value = true;
  }, [hydrated, text, open]);
  const found = search(entries, hydrated.value ? text.value : '');
  const point = (index: number) => {
    cursor.value = index;
    hover(store, found[index]?.iso3 ?? null);
  };
  const close = () => {
    open.value = false;
    point(-1);
  };
  const pick = (entry: SearchEntry | undefined) => {
    if (!entry) return;
    text.value = '';
    close();
    focus(store, entry.iso3);
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
  return (
    <div id="search-list" class="list" role="listbox" aria-label={label} hidden={!box.open.value}>
      {box.found.map((entry, index) => (
        // Keys are handled by the input, which keeps the focus.
        <div
          key={entry.iso3}
          id={`search-${entry.iso3}`}
          role="option"
          tabIndex={-1}
          aria-selected={index === box.cursor.value}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => box.pick(entry)}
          onKeyDown={(event) => onKey(event, box)}
        >
          {entry.name} <span class="muted">{entry.iso3}</span>
        </div>
      ))}
    </div>
  );
}

interface Props {
  readonly store: Store;
  readonly words: LaterMessages;
  /** What a reader typed before this came alive. */
  readonly typed?: string;
}

/** A combobox: finds countries by name, own name or code. */
export function Search({ store, words: { search: words }, typed = '' }: Props) {
  const box = useCombobox(store, typed);
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
        aria-activedescendant={cursor.value >= 0 ? `search-${found[cursor.value]?.iso3}` : undefined}
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
