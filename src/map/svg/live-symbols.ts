import { computed } from '@preact/signals-core';
import { arrange, nodesOf } from '../../jsx/elements.ts';
import { SHEET } from '../../model/base/sheet.ts';
import type { PlacedMap } from '../../model/scene/place-map.ts';
import { SETS } from '../../model/scene/place-sets.ts';
import { HOME } from '../../model/view/camera.ts';
import { hasSameMap } from '../../model/view/view.ts';
import type { Store } from '../../store/store.ts';
import { followView, onChange } from '../../store/turns.ts';
import { letterParts, type SignPart, type SignsContext, sheetParts } from './MapSigns.tsx';

/**
 * The signs of the running page. The functions that rendered them when the site was built draw them again here when they
 * change.
 */

/** The two drawings of the signs. */
export interface SignRoots {
  /** Discs and lines of arrows: sheet units. */
  readonly symbols: Element;
  /** Letters, heads, leaders: px at per cent of the sheet. */
  readonly letters: Element;
}

interface Shown {
  readonly subject: object;
  readonly elements: readonly ChildNode[];
}

/** Keeps the elements of one drawing; those whose subject has not changed stay as they are. */
function drawing(root: Element): (parts: readonly SignPart[], keep: boolean) => void {
  let shown: ReadonlyMap<string, Shown> = new Map();
  let elements: readonly ChildNode[] = [...root.childNodes];
  return (parts, keep) => {
    const before = keep ? shown : new Map<string, Shown>();
    shown = new Map(
      parts.map(({ key, subject, draw }) => {
        const last = before.get(key);
        return [key, last?.subject === subject ? last : { subject, elements: nodesOf(draw(), root) }];
      }),
    );
    const wanted = [...shown.values()].flatMap((each) => each.elements);
    arrange(root, elements, wanted);
    elements = wanted;
  };
}

interface Seen {
  readonly map: PlacedMap;
  readonly set: SignsContext['set'];
  readonly zoomedFrom: number | null;
}

/**
 * Px of letters per sheet unit at home: the box of the sheet keeps its size while the map is zoomed. A presentation enlarges
 * letters, so that a px of theirs is more than one of the window.
 */
function homeScale({ letters }: SignRoots): number {
  const sheet = letters.closest('.sheet') as Element;
  const grow = Number(getComputedStyle(sheet).getPropertyValue('--grow')) || 1;
  return sheet.getBoundingClientRect().width / SHEET.width / grow;
}

/** Keeps the signs up to date. */
export function liveSymbols(store: Store, roots: SignRoots): void {
  const isHome = computed(() => store.camera.value.zoom === HOME.zoom);
  const [symbols, letters] = [drawing(roots.symbols), drawing(roots.letters)];
  let seen: Seen | null = null;
  const rendered = store.rendered.peek();
  const draw = (): void => {
    // The document has the signs of its own view, for windows of every size.
    const isZoomed = store.camera.peek().zoom !== rendered.camera.zoom;
    if (!(seen || store.dataset.isKept || isZoomed) && hasSameMap(store.view.peek(), rendered.view)) return;
    const map = store.signs.peek();
    const context: SignsContext = {
      set: SETS[store.set.peek()],
      zoomedFrom: isHome.peek() ? null : homeScale(roots),
    };
    if (seen?.map === map && seen.set === context.set && seen.zoomedFrom === context.zoomedFrom) return;
    const keep = seen?.set === context.set && seen.zoomedFrom === context.zoomedFrom;
    seen = { map, ...context };
    symbols(sheetParts(context, map), keep);
    letters(letterParts(context, map), keep);
  };
  followView(store, draw);
  // Not with the next frame: the ground follows the camera at once, and the signs must fit it.
  onChange(() => isHome.value, draw);
  // Until something has changed, what the document has stays: the style sheet shows its letters for this window.
  onChange(
    () => [store.set.value, store.placer.value],
    () => draw(),
  );
}
