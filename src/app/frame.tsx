import type { Size } from '../host/messages.ts';
import { speak, type Talk } from '../host/speak.ts';
import { isWholeMap, reservedHeight } from '../model/share/embed-frame.ts';
import { hasFigure, type View } from '../model/view/view.ts';
import type { Store } from '../store/store.ts';
import * as ROOTS from '../ui/kit/roots.ts';

/**
 * The part that talks with the page around a frame: heights, what is shown, the theme, and the way to the whole page. It is loaded at the
 * start of every frame. Without it a frame is as high as its snippet says.
 */

/** Most height of the map as a part of its width, where the frame gets as much height as it asks for. */
const MAP_ASPECT = 0.8;

/** A long list scrolls in itself from this height on, px. */
const MOST_OF_FIGURE = 1200;

/** Height that the content needs at a width, px, whatever height the frame has. */
function neededHeight(view: View, width: number): number {
  const { offsetHeight } = document.body;
  if (hasFigure(view.view)) return Math.min(offsetHeight, MOST_OF_FIGURE);
  // The map fills whatever height the frame has: with its real height the answer would depend on the frame, which follows the answer.
  const heightOf = (selector: string) => document.querySelector<HTMLElement>(selector)?.offsetHeight ?? 0;
  const others = offsetHeight - heightOf(`#${ROOTS.map}`);
  const withMap = others + Math.round(width * MAP_ASPECT);
  const least = reservedHeight(view, width);
  // Words and keys stand above and below the map in narrow frames, where it needs half of the height at most, and beside it in wide ones.
  const column = getComputedStyle(document.documentElement).getPropertyValue('--lead');
  const isBelow = Number.parseFloat(column) === 0;
  if (!isWholeMap(view)) return isBelow ? Math.min(withMap, Math.max(least, 2 * others)) : withMap;
  if (isBelow) return Math.max(least, Math.min(2 * others, withMap));
  return Math.max(least, others + heightOf('.lead') + heightOf('.side'));
}

/**
 * Returns what the frame asks the page around it for. Until there is something to see that is what its snippet keeps free. At one width
 * a map never asks for less than before: a higher frame may have another layout, which needs less, and the article shall not
 * jump.
 */
function sizes(view: View): () => Size {
  let before: Size = { width: 0, height: 0 };
  return () => {
    const { innerWidth: width } = self;
    const isComing = hasFigure(view.view) && !document.querySelector('.panel-figure');
    if (isComing || document.documentElement.classList.contains('linked'))
      return { width, height: reservedHeight(view, width) };
    const height = neededHeight(view, width);
    const isLower = width === before.width && height < before.height && !hasFigure(view.view);
    before = { width, height: isLower ? before.height : height };
    return before;
  };
}

/**
 * Where the frame may open no window, as in the previews of WordPress: the page around is asked to lead to the whole page, and the
 * address shows, to be copied.
 */
function leadOut(store: Store, talk: Talk): void {
  const link = document.getElementById(ROOTS.fullView) as HTMLAnchorElement;
  const { textContent } = link;
  store.view.subscribe(() => {
    if (link.textContent !== textContent) link.textContent = textContent;
  });
  link.addEventListener('click', (event) => {
    // Frames that have an origin may open windows, or their hosts mean it so.
    if (self.origin !== 'null') return;
    event.preventDefault();
    talk.lead(link.href);
    if (open(link.href)) return;
    link.textContent = link.href;
    getSelection()?.selectAllChildren(link);
  });
}

/**
 * Starts the talk of the frame that a link opened, with what the page around has said so far. Returns a function that tells it what the
 * frame shows and how high that is, from when there is something to tell.
 */
export function openFrame(link: View, heard: readonly MessageEvent[]): (store: Store) => void {
  const talk = speak(link.eid, sizes(link), heard);
  return (store) => {
    leadOut(store, talk);
    talk.follow(store);
    const observer = new ResizeObserver(() => requestAnimationFrame(talk.resized));
    for (const part of document.querySelectorAll(`body, #${ROOTS.map}, .lead, .side`)) observer.observe(part);
  };
}
