import type { Store } from '../../store/store.ts';
import type { DetailState } from '../detail.ts';

/** What the detailed ground draws, from the store and the reader's system. */

const DARK = '(prefers-color-scheme: dark)';

/** The state of now. */
export function stateOf({ view, fills, camera, lift }: Store): DetailState {
  const { theme, focus, since } = view.value;
  return {
    camera: camera.value,
    fills: fills.value,
    comparison: since !== null,
    theme: theme !== 'auto' ? theme : matchMedia(DARK).matches ? 'dark' : 'light',
    lift: lift.value,
    focus,
  };
}

/** Calls `changed` now and whenever something of the state may have changed. Returns a function that ends it. */
export function followState({ view, fills, camera, lift }: Store, changed: () => void): () => void {
  const dark = matchMedia(DARK);
  dark.addEventListener('change', changed);
  const ends = [view, fills, camera, lift].map((signal) => signal.subscribe(changed));
  return () => {
    dark.removeEventListener('change', changed);
    for (const end of ends) end();
  };
}
