import { batch } from '@preact/signals-core';
import { type Box, type Camera, cameraOf, HOME, mapHash } from '../model/view/camera.ts';
import { type ParsedLink, writeLink } from '../model/view/link.ts';
import type { View } from '../model/view/view.ts';
import { beginAtCopy, look, notice, openLink } from './actions.ts';
import { tryAgain } from './attempts.ts';
import { type Store, wanted } from './store.ts';
import { atRest, isMove, onChange, whenRested } from './turns.ts';

/**
 * The address bar: reads the link at the start and after "back", and writes it after every change. While a handle is dragged
 * it waits until the handle rests: browsers refuse more than about 100 writes in 30 seconds, and one write takes as long as a
 * step of a month.
 */

type Address = Pick<Location, 'search' | 'hash'>;

/**
 * The address of what the page begins with. A page that somebody saves while it runs has another address, or none, so it notes in
 * `data-shown` what it shows: a copy begins with that. The document as it was built has no such note.
 */
export function addressAtStart(): Address {
  const { shown } = document.documentElement.dataset;
  return shown ? new URL(shown, document.baseURI) : location;
}

/** A longer fragment is not one of ours: it is not looked at. */
const LONGEST_FRAGMENT = 200;

/**
 * Whether a change is part of a movement, such as a drag. It then replaces the entry in the browser's history, so that "back"
 * does not go through every month of the drag.
 */
function isContinuous(before: View, after: View): boolean {
  // "Back" goes from step to step of the story, not through what a reader tried out in one.
  if (after.view === 'story' && before.view === 'story' && before.step === (before.step && after.step))
    return true;
  return isMove(before, after);
}

/** The camera that a fragment names: the whole of Europe where it names none, `undefined` where it is not understood. */
function cameraOfFragment(hash: string, box: () => Box): Camera | undefined {
  if (hash.length > LONGEST_FRAGMENT) return undefined;
  const text = new URLSearchParams(hash.slice(1)).get('map');
  // The skip link leads to `#map`: a fragment that names no position.
  return text ? (cameraOf(text, box()) ?? undefined) : HOME;
}

function readFragment(store: Store, hash: string, box: () => Box): void {
  const camera = cameraOfFragment(hash, box);
  const { notes } = store.speech.messages;
  // What is focused is brought into view anew, unless the link says where to look.
  store.framed.value = null;
  if (camera) look(store, camera);
  else notice(store, notes.badPosition);
}

/**
 * Address of a view in this document, with the camera of now; `kept` are keys of the link that are not ours. `box` is asked
 * only when the map is zoomed, since the answer costs a layout.
 */
export function addressOf(store: Store, view: View, kept: ParsedLink['kept'], box: () => Box): string {
  const query = writeLink(view, store.context, kept);
  const { camera, framed } = store;
  const isImplied = camera.value.zoom === HOME.zoom || camera.value === framed.value;
  const map = isImplied ? '' : mapHash(camera.value, box());
  return `${location.pathname}${query && `?${query}`}${map && `#map=${map}`}`;
}

/** Loads the page anew, with what has been asked for in vain in its address. */
export function reload(store: Store, box: () => Box): void {
  tryAgain(store);
  try {
    history.replaceState(null, '', addressOf(store, wanted(store), store.kept.peek(), box));
  } catch {
    // Refused to a page without an origin, as below.
  }
  location.reload();
}

/**
 * Shows what the address says and keeps it up to date from then on. Where the history is refused (a page opened from
 * disk, a sandboxed frame) the page works on without it.
 */
export function followAddress(store: Store, box: () => Box): void {
  const { dataset } = document.documentElement;
  const read = ({ search, hash }: Address): void => {
    openLink(store, search);
    readFragment(store, hash, box);
  };
  read(addressAtStart());
  if (dataset.shown) beginAtCopy(store);
  const mark = (): void => {
    const { length } = location.pathname;
    dataset.shown = `?${addressOf(store, store.view.peek(), [], box).slice(length).replace('?', '')}`;
  };
  mark();
  atRest(store, mark);
  let written = store.view.value;
  const write = (): void => {
    const { view, kept } = store;
    const address = addressOf(store, wanted(store), kept.value, box);
    // In a frame "back" belongs to the page around it.
    const replace = parent !== self || isContinuous(written, view.value);
    written = view.value;
    if (address === location.pathname + location.search + location.hash) return;
    try {
      history[replace ? 'replaceState' : 'pushState'](null, '', address);
    } catch {
      // Browsers refuse this to a page without an origin: only the address stays behind.
    }
  };
  // Nothing to do where the address has been written by another change meanwhile, or "back" was pressed.
  const writeAtRest = whenRested(write);
  onChange(
    () => [store.view.value, store.camera.value],
    () => {
      if (isContinuous(written, store.view.value)) writeAtRest();
      else write();
    },
  );
  addEventListener('popstate', () => {
    // In one batch: the address must not be written when the view has changed and its camera has not.
    batch(() => {
      read(location);
      written = store.view.value;
    });
  });
}
