import type { LaterMessages } from '../../i18n/en.ts';
import { changeCount } from '../../model/changes/shown-changes.ts';
import type { Store } from '../../store/store.ts';
import * as ROOTS from '../kit/roots.ts';

/** Words that are rendered into the document and do not travel in the script. */
export type ChangeCountWords = Pick<LaterMessages['controls'], 'changeList'>;

/**
 * How many of the changes are drawn as arrows, and a button that opens the list of all. Hidden where the layer of changes is
 * off.
 */
export function ChangeCount({ store, words }: { store: Store; words: ChangeCountWords }) {
  const { speech, dataset, view, signs } = store;
  return (
    <p id={ROOTS.changeCount} class="muted" hidden={!view.value.layers.includes('changes')}>
      <span>
        {speech.messages.forces.changes.shown(signs.value.arrows.length, changeCount(dataset, view.value))}
      </span>{' '}
      <button type="button" class="link" data-act="changes">
        {words.changeList}
      </button>
    </p>
  );
}
