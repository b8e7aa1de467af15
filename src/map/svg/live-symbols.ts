import { computed } from '@preact/signals-core';
import type { Scene } from '../../model/scene/scene.ts';
import { HOME } from '../../model/view/camera.ts';
import type { Store } from '../../store/store.ts';
import { followView, onChange } from '../../store/turns.ts';
import { type SymbolContext, type SymbolPart, symbolParts } from './Symbols.tsx';

/** The symbols of the running page: the functions that were rendered when the site was built draw elements here. */

interface Shown extends Pick<SymbolPart, 'subject' | 'variant'> {
  readonly element: Element | null;
}

/** What a drawing draws: its markup makes elements in the first view's script, see `elements.ts`. */
function elementOf({ draw }: SymbolPart): Element | null {
  return draw() as Element | null;
}

/**
 * Makes the elements of `root`, which are those of `before`, those of `now`. What is put in is styled and laid out anew, so one
 * that comes earlier or later among the others is the only one that moves; those that stay are not asked for.
 */
export function arrange(root: Element, before: readonly Element[], now: readonly Element[]): void {
  const wanted = new Set(now);
  const staying = before.filter((element) => {
    const stays = wanted.has(element);
    if (!stays) element.remove();
    return stays;
  });
  const moved = new Set<Element>();
  let at = 0;
  for (const element of now) {
    while (moved.has(staying[at] as Element)) at++;
    // The one here comes later: it is put in again there.
    if (staying[at + 1] === element) at++;
    if (staying[at] === element) at++;
    else {
      root.insertBefore(element, staying[at] ?? null);
      moved.add(element);
    }
  }
}

/** What the symbols depend on. */
type Seen = Pick<Scene, 'discs' | 'arrows' | 'since'> & Pick<SymbolContext, 'isHome'>;

function isSame(a: Seen | null, b: Seen): boolean {
  return a?.discs === b.discs && a.arrows === b.arrows && a.since === b.since && a.isHome === b.isHome;
}

/** Keeps the symbols in `root` those of the scene. What has not changed is not drawn again. */
export function liveSymbols(store: Store, root: Element): void {
  const isHome = computed(() => store.camera.value.zoom === HOME.zoom);
  let seen: Seen | null = null;
  let shown: ReadonlyMap<string, Shown> = new Map();
  let elements: readonly Element[] = [...root.children];
  const draw = (): void => {
    const scene = store.scene.peek();
    const now = { ...scene, isHome: isHome.peek() };
    if (isSame(seen, now)) return;
    // Away from home all are other drawings.
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
            : { subject, variant, element: elementOf(part) },
        ];
      }),
    );
    const wanted = [...shown.values()].flatMap(({ element }) => element ?? []);
    arrange(root, elements, wanted);
    elements = wanted;
  };
  followView(store, draw);
  // At once: the map is drawn in its new size with the camera.
  onChange(() => isHome.value, draw);
}
