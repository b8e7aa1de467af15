import type { LaterMessages } from '../../i18n/en.ts';
import { changeCount } from '../../model/changes/arrows.ts';
import type { Store } from '../../store/store.ts';
import * as ROOTS from '../kit/roots.ts';

/** The words of the line that only its place in the document holds. */
export type ChangeCountWords = Pick<LaterMessages['controls'], 'changeList'>;

/** How many changes the arrows are, of how many, with the way to the list. Only where arrows are drawn. */
export function ChangeCount({ store, words }: { store: Store; words: ChangeCountWords }) {
  const { speech, dataset, view, scene } = store;
  return (
    <p id={ROOTS.changeCount} class="muted" hidden={!view.value.layers.includes('changes')}>
      <span>
        {speech.messages.forces.changes.shown(scene.value.arrows.length, changeCount(dataset, view.value))}
      </span>{' '}
      <button type="button" class="link" data-act="changes">
        {words.changeList}
      </button>
    </p>
  );
}
