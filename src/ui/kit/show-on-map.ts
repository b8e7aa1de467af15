import { focus } from '../../store/actions.ts';
import type { Store } from '../../store/store.ts';
import * as ROOTS from './roots.ts';

/** Opens the card of a row and brings the map, where what is in focus is drawn, into sight. */
export function showOnMap(store: Store, id: string): void {
  focus(store, id);
  document.getElementById(ROOTS.map)?.scrollIntoView({ block: 'nearest' });
}
