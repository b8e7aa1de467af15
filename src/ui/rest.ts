import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { View } from '../model/view.ts';
import type { Store } from '../store/store.ts';

/** Long lists need not keep up with a dragged slider: they follow when the hand rests. */
const REST_MS = 150;

/** The view as it was when it last rested. */
export function useRestedView(store: Store): View {
  const rested = useSignal(store.view.peek());
  const view = store.view.value;
  useEffect(() => {
    const timer = setTimeout(() => {
      rested.value = view;
    }, REST_MS);
    return () => clearTimeout(timer);
  }, [view, rested]);
  return rested.value;
}
