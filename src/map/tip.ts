import { effect } from '@preact/signals-core';
import { sentenceOf } from '../model/scene/saying.ts';
import { hover } from '../store/actions.ts';
import type { Store } from '../store/store.ts';

/** Distance between the pointer and the tip, px. */
const GAP_PX = 14;

/**
 * About where a pointer is that came to rest over the map while this part was being loaded, px of the map: the middle of what it is
 * over, as far as that is in sight. `null`: it is elsewhere.
 */
function restingPlace(element: HTMLElement): readonly [x: number, y: number] | null {
  const over = [...element.querySelectorAll(':hover')].at(-1);
  if (!over) return null;
  const frame = element.getBoundingClientRect();
  const { left, right, top, bottom } = over.getBoundingClientRect();
  const middle = (from: number, to: number, low: number, high: number) =>
    (Math.max(from, low) + Math.min(to, high)) / 2 - low;
  return [middle(left, right, frame.left, frame.right), middle(top, bottom, frame.top, frame.bottom)];
}

/**
 * The tooltip of the map: a sentence on what is under the pointer. It stays where it opened while the pointer is in the
 * country or on the tip itself, and Escape closes it (WCAG 2.2, 1.4.13). Returns what puts it at a point instead, CSS px of the map.
 */
export function tip(store: Store, element: HTMLElement): (point: readonly [x: number, y: number]) => void {
  const node = document.createElement('div');
  node.className = 'tip';
  node.hidden = true;
  element.append(node);
  /** Where the pointer is, px of the map. */
  let at: readonly [number, number] | null = null;
  const show = (): void => {
    const id = store.hover.value;
    at ??= restingPlace(element);
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
      const { left, top } = element.getBoundingClientRect();
      at = [event.clientX - left, event.clientY - top];
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
