import type { Store } from '../../store/store.ts';
import { followView } from '../../store/turns.ts';
import { type Drawing, drawings } from './Symbols.tsx';

/** The symbols of the running page: the functions that were rendered when the site was built draw elements here. */

interface Drawn extends Pick<Drawing, 'of' | 'as'> {
  readonly element: Element | null;
}

/** What a drawing draws: its markup makes elements in the first view's script, see `elements.ts`. */
function elementOf({ draw }: Drawing): Element | null {
  return draw() as Element | null;
}

/** Puts elements into `root` in their order, and takes out all else. Leaves alone what stands where it should. */
function arrange(root: Element, elements: readonly Element[]): void {
  const wanted = new Set(elements);
  for (const element of [...root.children]) if (!wanted.has(element)) element.remove();
  let next = root.firstChild;
  for (const element of elements)
    if (element === next) next = element.nextSibling;
    else root.insertBefore(element, next);
}

/** Keeps the symbols in `root` those of the scene. What has not changed is not drawn again. */
export function liveSymbols(store: Store, root: Element): void {
  let scene: unknown;
  let drawn = new Map<string, Drawn>();
  followView(store, () => {
    if (scene === store.scene.value) return;
    scene = store.scene.value;
    const before = drawn;
    drawn = new Map(
      drawings(store.speech, store.scene.value).map((drawing) => {
        const { key, of, as } = drawing;
        const last = before.get(key);
        return [key, last?.of === of && last.as === as ? last : { of, as, element: elementOf(drawing) }];
      }),
    );
    arrange(
      root,
      [...drawn.values()].flatMap(({ element }) => element ?? []),
    );
  });
}
