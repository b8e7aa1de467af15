import { writeLink } from '../model/view/link.ts';
import type { ThemeChoice } from '../model/view/view.ts';
import { change } from '../store/actions.ts';
import type { Store } from '../store/store.ts';
import { askedIn, frameOf, heights, own, type Size, themeIn } from './messages.ts';

/** Talks with the page around the frame: heights in all dialects, what is shown, what is selected. */

/**
 * The event that iframe-resizer is told with a new height. open-iframe-resizer understands that dialect too, but of its
 * events only this one.
 */
const CHANGED = 'resizeObserver';

/** The talk with the page around. */
export interface Talk {
  /** To be called when the size may have changed, at most once a frame. */
  resized(): void;
  /** Says from now on what the page shows, and lets the page around choose the theme. */
  follow(store: Store): void;
  /** Asks the page around to go to an address; WordPress alone understands it, since it forbids its frames to open windows. */
  lead(href: string): void;
}

/**
 * Starts talking, and first answers what has been `heard` so far: pages around ask when the frame has loaded, and once only, which
 * may be long before a reader has scrolled to it. `size` is what the content needs; it must not depend on the height of the frame.
 */
export function speak(eid: string | null, size: () => Size, heard: readonly MessageEvent[]): Talk {
  let frame = frameOf(eid, location);
  let told = 0;
  let theme: ThemeChoice | null = null;
  let followed: Store | undefined;
  const post = (message: unknown): void => parent.postMessage(message, '*');
  const tell = (event: string): void => {
    const now = size();
    told = now.height;
    heights(frame, now, event).forEach(post);
  };
  const paint = (): void => {
    if (followed && theme) change(followed, { theme });
  };
  const hear = ({ source, data }: MessageEvent): void => {
    if (source !== parent) return;
    theme = themeIn(data) ?? theme;
    paint();
    const asked = askedIn(data);
    if (!asked) return;
    const event = asked.resizer === frame.resizer ? CHANGED : 'init';
    frame = { ...frame, ...asked };
    tell(event);
  };
  post(own(frame, 'ready'));
  tell(CHANGED);
  heard.forEach(hear);
  self.onmessage = hear;
  return {
    resized: () => {
      if (size().height !== told) tell(CHANGED);
    },
    follow: (store) => {
      followed = store;
      paint();
      let selected: string | null = null;
      store.view.subscribe((view) => {
        const iso3 = /^[A-Z]{3}$/.test(view.focus ?? '') ? view.focus : null;
        post(own(frame, 'state', { query: writeLink(view, store.context) }));
        if (iso3 !== selected) post(own(frame, 'select', { iso3 }));
        selected = iso3;
      });
    },
    lead: (value) => {
      const { secret } = frame;
      if (secret) post({ message: 'link', value, secret });
    },
  };
}
