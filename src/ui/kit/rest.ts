import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { View } from '../../model/view/view.ts';
import type { Store } from '../../store/store.ts';
import { whenRested } from '../../store/turns.ts';

/** Long lists need not keep up with a dragged slider: they follow when the hand rests. */
const REST_MS = 150;

/**
 * The view as it was when it last stopped changing: a component that uses it is not drawn again before the view rests.
 * `first`: what it is until then.
 */
export function useRestedView(store: Store, first: View = store.view.peek()): View {
  const rested = useSignal(first);
  useEffect(() => {
    const changed = whenRested(() => {
      rested.value = store.view.peek();
    }, REST_MS);
    return store.view.subscribe(changed);
  }, [store, rested]);
  return rested.value;
}
