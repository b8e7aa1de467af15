import { changeCount } from '../model/arrows.ts';
import { change } from '../store/actions.ts';
import type { Store } from '../store/store.ts';

/** How many changes the arrows are of how many, with the way to the list. */
export function ChangeCount({ store }: { store: Store }) {
  const { changes } = store.speech.messages.forces;
  const view = store.view.value;
  if (!view.layers.includes('changes')) return null;
  return (
    <p class="muted change-count">
      {changes.shown(store.scene.value.arrows.length, changeCount(store.dataset, view))}{' '}
      <button type="button" class="link" onClick={() => change(store, { view: 'changes' })}>
        {changes.list}
      </button>
    </p>
  );
}
