import { effect } from '@preact/signals-core';
import { sentenceOf } from '../model/scene/saying.ts';
import { hover } from '../store/actions.ts';
import type { Store } from '../store/store.ts';

/** Distance between the pointer and the tip, px. */
const GAP_PX = 14;

/**
 * The tooltip of the map: a sentence on what is under the pointer. It stays where it opened while the pointer is in the
 * country or on the tip itself, and Escape closes it (WCAG 2.2, 1.4.13).
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
    const id = store.hover.value;
    node.hidden = id === null;
    if (id === null) return;
    node.textContent = store.sayings.value[id] ?? sentenceOf(store.speech, store.view.value, id);
    const [x, y] = at;
    const { clientWidth: width, clientHeight: height } = element;
    const side = (isBeside: boolean, px: number) => (isBeside ? `${px + GAP_PX}px` : 'auto');
    const [isLeft, isTop] = [x <= width / 2, y < height / 2];
    node.style.inset = `${side(isTop, y)} ${side(!isLeft, width - x)} ${side(!isTop, height - y)} ${side(isLeft, x)}`;
  });
}
