import { writeLink } from '../model/view/link.ts';
import type { Store } from '../store/store.ts';
import { askedIn, frameOf, heights, own, type Size } from './messages.ts';

/** Talks with the page around the frame: heights in all dialects, what is shown, what is selected. */

/**
 * The event that iframe-resizer is told with a new height. open-iframe-resizer understands that dialect too, but of its
 * events only this one.
 */
const CHANGED = 'resizeObserver';

/**
 * Starts talking. `size` is the natural size of the content; it must not depend on the height of the frame. Returns a
 * function to be called when the size may have changed; call it at most once a frame.
 */
export function speak(store: Store, size: () => Size): () => void {
  let frame = frameOf(store.view.value.eid, location);
  let told = 0;
  let selected: string | null = null;
  const post = (message: unknown): void => parent.postMessage(message, '*');
  const tell = (event: string): void => {
    const now = size();
    told = now.height;
    heights(frame, now, event).forEach(post);
  };
  addEventListener('message', ({ source, data }) => {
    const asked = source === parent && askedIn(data);
    if (!asked) return;
    const event = asked.resizer === frame.resizer ? CHANGED : 'init';
    frame = { ...frame, ...asked };
    tell(event);
  });
  post(own(frame, 'ready'));
  tell(CHANGED);
  store.view.subscribe((view) => {
    const iso3 = /^[A-Z]{3}$/.test(view.focus ?? '') ? view.focus : null;
    post(own(frame, 'state', { query: writeLink(view, store.context) }));
    if (iso3 !== selected) post(own(frame, 'select', { iso3 }));
    selected = iso3;
  });
  return () => {
    if (size().height !== told) tell(CHANGED);
  };
}
