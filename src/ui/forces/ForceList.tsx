import type { LaterMessages } from '../../i18n/en.ts';
import { everyOf } from '../../model/base/keys.ts';
import { signOf } from '../../model/forces/force-sign.ts';
import type { ForceEntry } from '../../model/forces/force-view.ts';
import { entryText } from '../../model/forces/force-words.ts';
import type { MarkSign } from '../../model/signs/site.ts';
import { focus } from '../../store/actions.ts';
import type { Store } from '../../store/store.ts';
import { ForceSign } from '../signs/ForceSign.tsx';

interface Props {
  readonly store: Store;
  readonly words: LaterMessages;
  readonly entries: readonly ForceEntry[];
}

/** A button with the sign and name of a force, and what the list says of it. Pressed, it opens the force's card. */
export function ForceItem({ store, entry, text }: { store: Store; entry: ForceEntry; text: string }) {
  const { id, name, side } = entry.force;
  return (
    <>
      <button type="button" onClick={() => focus(store, id)}>
        <ForceSign side={side} sign={signOf(entry)} /> {name}
      </button>
      <span class="what">{text}</span>
    </>
  );
}

/** Forces, with their parts below them. */
export function ForceList({ store, words, entries }: Props) {
  return (
    <ul class="force-list">
      {entries.map((entry) => (
        <li key={entry.force.id} data-id={entry.force.id} data-site={entry.force.site_id}>
          <ForceItem
            store={store}
            entry={entry}
            text={entryText({ speech: store.speech, words }, entry, store.view.value.date)}
          />
          {entry.parts.length > 0 && <ForceList store={store} words={words} entries={entry.parts} />}
        </li>
      ))}
    </ul>
  );
}

const POSTURES = everyOf<MarkSign['posture']>()(['permanent', 'rotational', 'access', 'planned']);
const STATES = everyOf<Exclude<MarkSign['state'], 'sized'>>()(['unsized', 'building', 'unconfirmed']);

/** What the signs of forces mean. */
export function SignLegend({ words }: { words: LaterMessages }) {
  const { signs } = words.sites;
  const rows = [
    { side: 'us', sign: { posture: 'permanent', state: 'sized' }, text: signs.us },
    { side: 'europe', sign: { posture: 'permanent', state: 'sized' }, text: signs.europe },
    ...POSTURES.map((posture) => ({
      side: 'us' as const,
      sign: { posture, state: 'sized' as const },
      text: signs[posture],
    })),
    ...STATES.map((state) => ({
      side: 'us' as const,
      sign: { posture: 'permanent' as const, state },
      text: signs[state],
    })),
  ] as const;
  return (
    <details class="signs">
      <summary>{signs.title}</summary>
      <ul>
        {rows.map(({ side, sign, text }) => (
          <li key={text}>
            <ForceSign side={side} sign={sign} /> {text}
          </li>
        ))}
      </ul>
      <p>{signs.size}</p>
    </details>
  );
}
