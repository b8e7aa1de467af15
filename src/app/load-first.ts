import type { Dataset } from '../data/dataset.ts';
import type { View } from '../model/view/view.ts';
import { notice } from '../store/actions.ts';
import type { Store } from '../store/store.ts';
import type { openFrame } from './frame.tsx';
import { loader } from './load-script.ts';
import { globals } from './part-globals.ts';

/** Loads what a page may need before it starts: another edition of the data, and what talks with the page around a frame. */

/**
 * Opens the edition that a link is pinned to, which starts the page. Where the part that does so does not come, the page starts with
 * the figures that it has, and says so.
 */
export function loadEdition(version: string, start: (edition?: Dataset, last?: () => void) => Store): void {
  const part = () => globals.whoDefendsEuropeEdition;
  const nothing = () => {};
  loader(PARTS.edition, part, nothing, nothing)().then(
    () => part()?.openEdition(version, start),
    () => {
      const shown = start(undefined, () =>
        notice(shown, shown.speech.messages.notes.newest, [() => location.reload()]),
      );
    },
  );
}

/**
 * Loads what talks with the page around a frame, at once, and keeps for it what that page says until then. Returns a function
 * that gives it the state of the page.
 */
export function loadFrame(link: View): (store: Store) => void {
  const heard: MessageEvent[] = [];
  self.onmessage = (event) => heard.push(event);
  const part = () => globals.whoDefendsEuropeFrame;
  let follow: ReturnType<typeof openFrame> | undefined;
  const open = (): void => {
    follow = part()?.openFrame(link, heard);
  };
  const opened = loader(PARTS.frame, part, open, () => {})();
  return (state) => opened.then(() => follow?.(state));
}
