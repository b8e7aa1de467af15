import type { Box } from '../model/view/camera.ts';
import { hasFigure, type View, WHOLE_PAGE } from '../model/view/view.ts';
import { addressOf } from '../store/history.ts';
import type { Store } from '../store/store.ts';
import { atRest } from '../store/turns.ts';
import * as ROOTS from '../ui/kit/roots.ts';

/** The page as a part of another one: what of it shows, and the way to the whole of it. `frame.tsx` talks with the page around. */

/** Parts of an embedded map that a link can leave out, and `static`, which it can ask for. `embed.css` does it. */
const PARTS_SHOWN = ['static', 'title', 'timeline', 'legend'] as const;
/** The parts that show in an embedded map, one word each, and whether a figure takes its place; `null` where the link asks for the whole page. */
export function embeddedParts(view: View): string | null {
  if (!view.embed) return null;
  return [...PARTS_SHOWN.filter((part) => view[part]), ...(hasFigure(view.view) ? ['figure'] : [])].join(' ');
}

/**
 * Starts when the frame comes into view, so that a page with many maps does not start all of them at once. Printing starts it
 * too.
 */
export function whenInView(start: () => void): void {
  if (parent === self) {
    start();
    return;
  }
  const observer = new IntersectionObserver(([frame]) => frame?.isIntersecting && begin());
  const begin = (): void => {
    observer.disconnect();
    self.onbeforeprint = null;
    start();
  };
  self.onbeforeprint = begin;
  // The style sheet shows a hidden page after some seconds in case its script fails. Here that is switched off: what was
  // rendered is another state than the link's, and is not to show however long the reader takes to scroll here.
  for (const locked of [document.body, document.getElementById(ROOTS.map) as HTMLElement])
    locked.style.animation = 'none';
  observer.observe(document.documentElement);
}

/** Keeps the link to the whole page right. */
export function leadToWhole(store: Store, box: () => Box): void {
  const link = document.getElementById(ROOTS.fullView) as HTMLAnchorElement;
  const lead = (): void => {
    link.href = addressOf(store, { ...store.view.value, ...WHOLE_PAGE }, [], box);
  };
  lead();
  atRest(store, lead);
}
