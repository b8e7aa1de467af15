import { effect } from '@preact/signals-core';
import { sentenceOf } from '../model/scene/saying.ts';
import { hover } from '../store/actions.ts';
import type { Store } from '../store/store.ts';

/** Distance between the pointer and the tip, px. */
const GAP_PX = 14;

/**
 * The tooltip of the map: a sentence on what is under the pointer. It stays where it opened while the pointer is in the
 * country or on the tip itself, and Escape closes it (WCAG 2.2, 1.4.13). Returns what puts it at a point instead, CSS px of the map.
 */
export function tip(store: Store, element: HTMLElement): (point: readonly [x: number, y: number]) => void {
  const node = document.createElement('div');
  node.className = 'tip';
  node.hidden = true;
  element.append(node);
  /** Where the pointer is, px of the map; it may rest over a country while this part is still being loaded. */
  let at: readonly [number, number] | null = null;
  const show = (): void => {
    const id = store.hover.value;
    node.hidden = id === null || at === null;
    if (id === null || at === null) return;
    node.textContent = store.sayings.value[id] ?? sentenceOf(store.speech, store.view.value, id);
    const [x, y] = at;
    const right = x > element.clientWidth / 2;
    const below = y < element.clientHeight / 2;
    node.style.left = right ? '' : `${x + GAP_PX}px`;
    node.style.right = right ? `${element.clientWidth - x + GAP_PX}px` : '';
    node.style.top = below ? `${y + GAP_PX}px` : '';
    node.style.bottom = below ? '' : `${element.clientHeight - y + GAP_PX}px`;
  };
  // Before the map hears of the move, so that the tip has the pointer's place when it hears what is there.
  element.addEventListener(
    'pointermove',
    (event) => {
      const isFirst = at === null;
      const { left, top } = element.getBoundingClientRect();
      at = [event.clientX - left, event.clientY - top];
      if (isFirst) show();
    },
    true,
  );
  addEventListener('keydown', (event) => {
    if (event.key === 'Escape') hover(store, null);
  });
  effect(show);
  return (point) => {
    at = point;
  };
}
