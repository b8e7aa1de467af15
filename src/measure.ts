import { effect } from '@preact/signals';
import type { Store } from './store/store.ts';

/** Measures every change of the view, from the input to the frame that shows it: `view-change` in the performance timeline. */
export function measureChanges(store: Store): void {
  let first = true;
  effect(() => {
    store.view.value;
    if (first) {
      first = false;
      return;
    }
    const start = performance.now();
    requestAnimationFrame(() => performance.measure('view-change', { start, end: performance.now() }));
  });
}
