import type { Store } from '../../store/store.ts';
import { showOnMap } from './show-on-map.ts';

/** A button that opens the card of a row and shows it on the map, whatever layers are on. */
export function ToCard({ store, id, text }: { store: Store; id: string; text: string }) {
  return (
    <button type="button" class="to" data-id={id} onClick={() => showOnMap(store, id)}>
      {text}
    </button>
  );
}
