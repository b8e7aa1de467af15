import type { LaterMessages } from '../../i18n/en.ts';
import { changeCount } from '../../model/changes/arrows.ts';
import type { Store } from '../../store/store.ts';

/** How many changes the arrows are, of how many. */
export const changeLine = ({ speech, dataset, view, scene }: Store): string =>
  speech.messages.forces.changes.shown(scene.value.arrows.length, changeCount(dataset, view.value));

/** The line, with the way to the list; `controls.ts` keeps it right. */
export function ChangeCount({ store, words }: { store: Store; words: LaterMessages['controls'] }) {
  return (
    <>
      <span>{changeLine(store)}</span>{' '}
      <button type="button" class="link" data-act="changes">
        {words.changeList}
      </button>
    </>
  );
}
