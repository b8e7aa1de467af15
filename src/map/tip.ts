import { effect } from '@preact/signals';
import { countrySentence } from '../model/sentences.ts';
import { hover } from '../store/actions.ts';
import type { Store } from '../store/store.ts';

/** Distance between the pointer and the tip, px. */
const GAP_PX = 14;

/**
 * The tooltip of the map: the sentence of the country under the pointer. It stays where it opened while the pointer is in
 * the country or on the tip itself, and Escape puts it away (WCAG 2.2, 1.4.13).
 */
export function tip(store: Store, element: HTMLElement): void {
  const node = document.createElement('div');
  node.className = 'tip';
  node.hidden = true;
  element.append(node);
  let at: readonly [number, number] = [0, 0];
  element.addEventListener('pointermove', (event) => {
    const { left, top } = element.getBoundingClientRect();
    at = [event.clientX - left, event.clientY - top];
  });
  addEventListener('keydown', (event) => {
    if (event.key === 'Escape') hover(store, null);
  });
  effect(() => {
    const iso3 = store.hover.value;
    node.hidden = iso3 === null;
    if (iso3 === null) return;
    node.textContent = countrySentence(store.speech, store.view.value, iso3);
    const right = at[0] > element.clientWidth / 2;
    const below = at[1] < element.clientHeight / 2;
    node.style.left = right ? '' : `${at[0] + GAP_PX}px`;
    node.style.right = right ? `${element.clientWidth - at[0] + GAP_PX}px` : '';
    node.style.top = below ? `${at[1] + GAP_PX}px` : '';
    node.style.bottom = below ? '' : `${element.clientHeight - at[1] + GAP_PX}px`;
  });
}
