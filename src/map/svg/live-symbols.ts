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

/**
 * Puts elements into `root` in their order, and takes out all else. What is put in is styled and laid out anew, so one that
 * comes earlier or later among the others is the only one that moves.
 */
function arrange(root: Element, elements: readonly Element[]): void {
  const wanted = new Set(elements);
  for (const element of [...root.children]) if (!wanted.has(element)) element.remove();
  let next = root.firstElementChild;
  for (const element of elements) {
    // Its turn comes later: it is put in again there.
    if (next?.nextElementSibling === element) next.remove();
    else if (element !== next) root.insertBefore(element, next);
    next = element.nextElementSibling;
  }
}

/** Keeps the symbols in `root` those of the scene. What has not changed is not drawn again. */
export function liveSymbols(store: Store, root: Element): void {
  let scene: unknown;
  let drawn = new Map<string, Drawn>();
  let elements: readonly Element[] = [...root.children];
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
    const shown = [...drawn.values()].flatMap(({ element }) => element ?? []);
    const isAsBefore =
      shown.length === elements.length && shown.every((each, index) => each === elements[index]);
    if (!isAsBefore) arrange(root, shown);
    elements = shown;
  });
}
