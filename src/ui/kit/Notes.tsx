import type { Details } from '../../data/details.ts';
import type { SourceId } from '../../data/rows.ts';
import type { LaterMessages } from '../../i18n/en.ts';
import type { Store } from '../../store/store.ts';
import type { NoteNumbers } from './notes.ts';
import { SourceLine } from './SourceLine.tsx';

/** Sources as numbered notes: small figures in the text, and the list that they lead to. */

interface Props {
  readonly words: LaterMessages;
  readonly notes: NoteNumbers;
}

const noteId = (number: number): string => `note-${number}`;

/** Goes to a note. Not a link: the fragment of the address says where the map looks. */
function goTo(number: number): void {
  const note = document.getElementById(noteId(number));
  note?.scrollIntoView({ block: 'nearest' });
  note?.focus({ preventScroll: true });
}

/** The numbers of sources after a figure; each leads to its note. */
export function NoteRefs({ words, notes, ids }: Props & { readonly ids: readonly SourceId[] }) {
  return (
    <>
      {/* Keeps the number in the line of the last word. */}
      {'\u2060'}
      {[...new Set(ids)].map(notes.of).map((number) => (
        <button
          key={number}
          type="button"
          class="note-ref"
          aria-label={words.card.noteOf(number)}
          onClick={() => goTo(number)}
        >
          {number}
        </button>
      ))}
    </>
  );
}

interface ListProps extends Props {
  readonly store: Store;
  readonly details: Details;
}

/** The notes, in the order of their numbers. It has to be drawn after all that refers to it. */
export function NoteList({ store, words, details, notes }: ListProps) {
  const ids = notes.ids();
  if (ids.length === 0) return null;
  return (
    <section class="notes">
      <h3>{words.card.sources}</h3>
      <ol>
        {ids.map((id, index) => {
          const source = details.sources.find(({ source_id }) => source_id === id);
          return (
            source && (
              <li key={id} id={noteId(index + 1)} tabIndex={-1}>
                <SourceLine store={store} words={words} source={source} />
              </li>
            )
          );
        })}
      </ol>
    </section>
  );
}
