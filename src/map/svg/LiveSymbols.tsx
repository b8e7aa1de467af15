import type { Store } from '../../store/store.ts';
import { Symbols } from './Symbols.tsx';

/** The symbols of the store's scene. */
export function LiveSymbols({ store }: { store: Store }) {
  return <Symbols speech={store.speech} scene={store.scene.value} />;
}
