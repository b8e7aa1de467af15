import { computed } from '@preact/signals-core';
import { arrange, nodesOf } from '../../jsx/elements.ts';
import type { Scene } from '../../model/scene/scene.ts';
import { HOME } from '../../model/view/camera.ts';
import { FIRST_MARKS, type MarksOf } from '../../model/view/view.ts';
import type { Store } from '../../store/store.ts';
import { followView, onChange } from '../../store/turns.ts';
import { type SymbolContext, type SymbolPart, symbolParts } from './Symbols.tsx';

/**
 * The symbols of the running page. The functions that rendered them when the site was built draw them again here when they
 * change.
 */

interface Shown extends Pick<SymbolPart, 'subject' | 'variant'> {
  /** Empty where the symbol draws nothing, as an arrow without words. */
  readonly elements: readonly ChildNode[];
}

/** What the symbols depend on. */
type Seen = Pick<Scene, MarksOf<'first'> | 'since'> & Pick<SymbolContext, 'isHome'>;

function isSame(a: Seen | null, b: Seen): boolean {
  const areMarks = FIRST_MARKS.every((marks) => a?.[marks] === b[marks]);
  return areMarks && a?.since === b.since && a.isHome === b.isHome;
}

/** Keeps the symbols in `root` up to date with the scene. Elements whose disc or arrow has not changed are kept. */
export function liveSymbols(store: Store, root: Element): void {
  const isHome = computed(() => store.camera.value.zoom === HOME.zoom);
  let seen: Seen | null = null;
  let shown: ReadonlyMap<string, Shown> = new Map();
  let elements: readonly ChildNode[] = [...root.children];
  const draw = (): void => {
    const scene = store.scene.peek();
    const now = { ...scene, isHome: isHome.peek() };
    if (isSame(seen, now)) return;
    // Zoomed symbols carry a transform and those at home do not: after a change between the two none can be kept.
    const before = seen?.isHome === now.isHome ? shown : new Map<string, Shown>();
    seen = now;
    shown = new Map(
      symbolParts({ speech: store.speech, isHome: now.isHome }, scene).map((part) => {
        const { key, subject, variant } = part;
        const last = before.get(key);
        return [
          key,
          last?.subject === subject && last.variant === variant
            ? last
            : { subject, variant, elements: nodesOf(part.draw(), root) },
        ];
      }),
    );
    const wanted = [...shown.values()].flatMap((each) => each.elements);
    arrange(root, elements, wanted);
    elements = wanted;
  };
  followView(store, draw);
  // Not with the next frame: the ground follows the camera at once, and the symbols must fit it.
  onChange(() => isHome.value, draw);
}
