import { computed } from '@preact/signals-core';
import { HOME } from '../../model/camera.ts';
import type { Scene } from '../../model/scene.ts';
import type { Store } from '../../store/store.ts';
import { followView, onChange } from '../../store/turns.ts';
import { type Drawing, drawings } from './Symbols.tsx';

/** The symbols of the running page: the functions that were rendered when the site was built draw elements here. */

interface Shown extends Pick<Drawing, 'of' | 'as'> {
  readonly element: Element | null;
}

/** What a drawing draws: its markup makes elements in the first view's script, see `elements.ts`. */
function elementOf({ draw }: Drawing): Element | null {
  return draw() as Element | null;
}

/**
 * Makes the elements of `root`, which are those of `before`, those of `now`. What is put in is styled and laid out anew, so one
 * that comes earlier or later among the others is the only one that moves; those that stay are not asked for.
 */
export function arrange(root: Element, before: readonly Element[], now: readonly Element[]): void {
  const wanted = new Set(now);
  const staying = before.filter((element) => {
    if (!wanted.has(element)) element.remove();
    return wanted.has(element);
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

/** A function that draws the symbols in `root` anew: those that are not as they were. */
function painter({ speech }: Store, root: Element): (scene: Scene, isHome: boolean) => void {
  let shown: ReadonlyMap<string, Shown> = new Map();
  let elements: readonly Element[] = [...root.children];
  return (scene, isHome) => {
    const before = shown;
    shown = new Map(
      drawings({ speech, isHome }, scene).map((drawing) => {
        const { key, of, as } = drawing;
        const last = before.get(key);
        return [key, last?.of === of && last.as === as ? last : { of, as, element: elementOf(drawing) }];
      }),
    );
    const now = [...shown.values()].flatMap(({ element }) => element ?? []);
    const isAsBefore = now.length === elements.length && now.every((each, index) => each === elements[index]);
    if (!isAsBefore) arrange(root, elements, now);
    elements = now;
  };
}

/** Keeps the symbols in `root` those of the scene. What has not changed is not drawn again. */
export function liveSymbols(store: Store, root: Element): void {
  const paint = painter(store, root);
  const isHome = computed(() => store.camera.value.zoom === HOME.zoom);
  let painted: Scene | null = null;
  followView(store, () => {
    const { value: scene } = store.scene;
    const isAsBefore =
      painted?.discs === scene.discs && painted.arrows === scene.arrows && painted.since === scene.since;
    painted = scene;
    if (!isAsBefore) paint(scene, isHome.value);
  });
  // At once: the map is drawn in its new size with the camera.
  onChange(
    () => isHome.value,
    () => {
      painted = store.scene.peek();
      paint(painted, isHome.value);
    },
  );
}
