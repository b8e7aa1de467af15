import type { Size } from '../host/messages.ts';
import { speak } from '../host/speak.ts';
import type { Box } from '../model/view/camera.ts';
import { hasFigure, type View, WHOLE_PAGE } from '../model/view/view.ts';
import { addressOf } from '../store/history.ts';
import type { Store } from '../store/store.ts';
import { atRest } from '../store/turns.ts';
import * as ROOTS from '../ui/kit/roots.ts';

/** The page as a part of another one: what of it shows, the way to the whole of it, and its natural height. */

/** Parts of an embedded map that a link can leave out, and `static`, which it can ask for. `embed.css` does it. */
const PARTS_SHOWN = ['static', 'title', 'timeline', 'legend'] as const;
/** Height of the map as a part of its width, where the page around the frame gives it as much height as it asks for. */
const MAP_ASPECT = 0.8;
/** Frames narrower than this have their parts below each other; lower than that, `embed.css` leaves some out. CSS px. */
const NARROW = 560;
const WHOLE_FROM = 700;

/** A long list scrolls in itself from this height on, px. */
const MOST_OF_FIGURE = 1200;

/** The parts that show in an embedded map, one word each, and whether a figure takes its place; `null` where the link asks for the whole page. */
export function embeddedParts(view: View): string | null {
  if (!view.embed) return null;
  return [...PARTS_SHOWN.filter((part) => view[part]), ...(hasFigure(view.view) ? ['figure'] : [])].join(' ');
}

/**
 * The size that the content asks the page around it for. The map fills whatever height the frame has, so its real height is
 * left out and one that fits its width is put in: else the answer would depend on the frame, which depends on the answer, and
 * the two would chase each other.
 */
function naturalSize(map: HTMLElement): Size {
  const { clientWidth: width, offsetHeight } = document.body;
  const height = offsetHeight - map.offsetHeight + Math.round(map.offsetWidth * MAP_ASPECT);
  const parts = document.documentElement.dataset.embed ?? '';
  if (parts.includes('figure')) return { width, height: Math.min(offsetHeight, MOST_OF_FIGURE) };
  const isWhole = ['title', 'timeline', 'legend'].every((part) => parts.includes(part));
  if (width < NARROW) return { width, height: isWhole ? Math.max(height, WHOLE_FROM) : height };
  // A frame higher than wide has another layout: what it asks for shall not depend on what it had before.
  return { width, height: Math.min(height, width - 1) };
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

/** Makes the embedded map talk with the page around it and keeps its link to the whole page right. */
export function beEmbedded(store: Store, box: () => Box): void {
  const map = document.getElementById(ROOTS.map) as HTMLElement;
  const link = document.getElementById(ROOTS.fullView) as HTMLAnchorElement;
  const lead = (): void => {
    link.href = addressOf(store, { ...store.view.value, ...WHOLE_PAGE }, [], box);
  };
  lead();
  atRest(store, lead);
  if (parent === self) return;
  let resized: (() => void) | undefined;
  const observer = new ResizeObserver(() => {
    // A page that is still hidden has no size to tell.
    if (document.documentElement.classList.contains('linked')) return;
    if (resized) requestAnimationFrame(resized);
    else resized = speak(store, () => naturalSize(map));
  });
  observer.observe(map);
  observer.observe(document.body);
}
