import type { Details } from '../../data/details.ts';
import type { Side } from '../../data/rows.ts';
import type { LaterMessages } from '../../i18n/en.ts';
import { ageIn } from '../../model/base/dates.ts';
import { siteOf } from '../../model/base/sites.ts';
import { signOf } from '../../model/forces/force-sign.ts';
import type { ForceEntry } from '../../model/forces/force-view.ts';
import { byStrength, type KnownForce } from '../../model/forces/known-strength.ts';
import { focus } from '../../store/actions.ts';
import type { Store } from '../../store/store.ts';
import { NoteRefs } from '../kit/Notes.tsx';
import type { NoteNumbers } from '../kit/notes.ts';
import { ForceSign } from '../signs/ForceSign.tsx';
import { ForceList } from './ForceList.tsx';

interface Props {
  readonly store: Store;
  readonly words: LaterMessages;
  readonly details: Details;
  readonly notes: NoteNumbers;
  readonly side: Side;
  readonly entries: readonly ForceEntry[];
}

/** A force in a line with its strength at the end; below it place, status, and the date of the number. */
function Force({
  store,
  words,
  details,
  notes,
  entry,
}: Omit<Props, 'side' | 'entries'> & { entry: KnownForce }) {
  const { force, status, strength } = entry;
  const place = siteOf(details, force.site_id)?.name.split(/[,(]/)[0]?.trim();
  return (
    <li data-id={force.id} data-site={force.site_id}>
      <ForceSign side={force.side} sign={signOf(entry)} />
      <button type="button" class="to" onClick={() => focus(store, force.id)}>
        {force.name}
      </button>
      <strong>{words.sites.troops(strength)}</strong>
      <span class="what">
        {words.sites.facts({
          place: place ? { text: place } : null,
          posture: force.posture,
          status,
          date: strength.as_of,
          age: ageIn(store.view.value.date, strength.as_of),
        })}
        <NoteRefs words={words} notes={notes} ids={[strength.source_id]} />
      </span>
    </li>
  );
}

/** The forces of a side: those with a known strength, the largest first, and closed below them those without. */
export function KnownForces({ side, entries, ...props }: Props) {
  const { store, words } = props;
  const { known, unknown } = byStrength(entries);
  if (entries.length === 0) return null;
  const isNone = known.length === 0;
  return (
    <section data-side={side}>
      <h3>{isNone ? store.speech.messages.forces.sides[side] : words.card.known[side]}</h3>
      <ul class="known-forces">
        {known.map((entry) => (
          <Force key={entry.force.id} {...props} entry={entry} />
        ))}
      </ul>
      {unknown.length > 0 && (
        <details>
          <summary>{isNone ? words.card.noneKnown(unknown.length) : words.card.more(unknown.length)}</summary>
          <ForceList store={store} words={words} entries={unknown} />
        </details>
      )}
    </section>
  );
}
