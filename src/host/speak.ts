import { writeLink } from '../model/link.ts';
import type { Store } from '../store/store.ts';
import { type Asked, announcement, answers, askedIn, frameOf, own, type Size } from './messages.ts';

/** Talks with the page around the frame: heights in all dialects, what is shown, what is selected. */

/** What iframe-resizer is told: a change; open-iframe-resizer, which speaks that dialect too, hears no other word. */
const CHANGED = 'resizeObserver';

/**
 * Starts talking, where there is a page around this one. `size` is the natural size of the content, which must not depend on
 * the height of the frame; it is asked for when one of `parts` has changed its size, at most once a frame.
 */
export function speak(store: Store, size: () => Size, parts: readonly Element[]): void {
  if (parent === self) return;
  const post = (message: unknown): void => parent.postMessage(message, '*');
  const { eid } = store.view.value;
  const frame = frameOf(eid, location);
  let asked: Asked = {};
  let told = 0;
  const tell = (): void => {
    const now = size();
    if (now.height === told) return;
    told = now.height;
    for (const message of [...announcement(frame, now), ...answers(asked, now, CHANGED)]) post(message);
  };
  addEventListener('message', ({ source, data }) => {
    const found = source === parent && askedIn(data);
    if (!found) return;
    asked = { ...asked, ...found };
    for (const event of ['init', CHANGED]) for (const message of answers(found, size(), event)) post(message);
  });
  post(own(eid, 'ready'));
  tell();
  const observer = new ResizeObserver(() => requestAnimationFrame(tell));
  for (const part of parts) observer.observe(part);
  let selected: string | null = null;
  store.view.subscribe((view) => {
    post(own(eid, 'state', { query: writeLink(view, store.context) }));
    const iso3 = /^[A-Z]{3}$/.test(view.focus ?? '') ? view.focus : null;
    if (iso3 !== selected) post(own(eid, 'select', { iso3 }));
    selected = iso3;
  });
}
