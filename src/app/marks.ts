import type { Store } from '../store/store.ts';
import { followView, onChange } from '../store/turns.ts';

/** Measures every change of the view, from the input to the frame that shows it: `view-change` in the performance timeline. */
export function timeChanges(store: Store): void {
  let start: number | null = null;
  onChange(
    () => store.view.value,
    () => {
      start ??= performance.now();
    },
  );
  followView(store, () => {
    // The first change comes from the link, before measuring began: it has no start.
    if (start !== null) performance.measure('view-change', { start });
    start = null;
  });
}
