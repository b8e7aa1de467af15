import { toggleLayer } from '../../store/actions.ts';
import type { Store } from '../../store/store.ts';
import * as ROOTS from './roots.ts';

interface Props {
  readonly store: Store;
  readonly layer: 'commands' | 'production';
  readonly text: string;
}

/** Shows a layer on the map and brings the map into sight; nothing where the layer is on already. */
export function ShowLayer({ store, layer, text }: Props) {
  if (store.layers.value.includes(layer)) return null;
  const show = (): void => {
    toggleLayer(store, layer);
    document.getElementById(ROOTS.map)?.scrollIntoView({ block: 'nearest' });
  };
  return (
    <button type="button" onClick={show}>
      {text}
    </button>
  );
}
