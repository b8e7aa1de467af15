import type { Store } from './store/store.ts';
import { onChange } from './store/turns.ts';

/** Measures every change of the view, from the input to the frame that shows it: `view-change` in the performance timeline. */
export function measureChanges({ view }: Store): void {
  onChange(
    () => view.value,
    () => {
      const start = performance.now();
      requestAnimationFrame(() => performance.measure('view-change', { start }));
    },
  );
}
