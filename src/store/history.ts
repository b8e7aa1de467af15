import { batch } from '@preact/signals-core';
import { type Box, type Camera, cameraOf, HOME, mapHash } from '../model/view/camera.ts';
import { type ParsedLink, writeLink } from '../model/view/link.ts';
import type { View } from '../model/view/view.ts';
import { look, notice, openLink } from './actions.ts';
import type { Store } from './store.ts';
import { onChange, whenRested } from './turns.ts';

/**
 * The address bar: reads the link at the start and on "back", writes it on every change; while a handle is dragged, when it
 * rests, since browsers refuse more than about 100 writes in 30 seconds, and one takes as long as a month's step.
 */

/** A fragment longer than this is none of ours. */
const LONGEST_FRAGMENT = 200;

/** Continuous changes replace the entry of the history, so that "back" does not walk through a drag. */
function isContinuous(before: View, after: View): boolean {
  // "Back" goes from step to step of the story, not through what a reader tried out in one.
  if (after.view === 'story' && before.view === 'story' && before.step === (before.step && after.step))
    return true;
  return (Object.keys(after) as (keyof View)[]).every(
    (key) =>
      key === 'date' ||
      (key === 'since' && before.since !== null && after.since !== null) ||
      before[key] === after[key],
  );
}

/** The camera of a fragment; `undefined` for one that is not understood. A fragment without a map is the whole of Europe. */
function cameraOfFragment(hash: string, box: () => Box): Camera | undefined {
  if (hash.length > LONGEST_FRAGMENT) return undefined;
  const text = new URLSearchParams(hash.slice(1)).get('map');
  return text === null ? HOME : (cameraOf(text, box()) ?? undefined);
}

function readFragment(store: Store, hash: string, box: () => Box): void {
  const camera = cameraOfFragment(hash, box);
  const { notes } = store.speech.messages;
  if (camera) look(store, camera);
  else notice(store, notes.badPosition);
}

/**
 * Address of a view in this document, with the camera as it is and keys of others as `kept`. `box` is asked only for a
 * camera that is not at home.
 */
export function addressOf(store: Store, view: View, kept: ParsedLink['kept'], box: () => Box): string {
  const query = writeLink(view, store.context, kept);
  const map = store.camera.value === HOME ? '' : mapHash(store.camera.value, box());
  return `${location.pathname}${query && `?${query}`}${map && `#map=${map}`}`;
}

/**
 * Shows what the address says and keeps it up to date from then on. Where the history is refused (a page opened from
 * disk, a sandboxed frame) the page works on without it.
 */
export function followAddress(store: Store, box: () => Box): void {
  const read = (): void => {
    openLink(store, location.search);
    readFragment(store, location.hash, box);
  };
  read();
  let written = store.view.value;
  const write = (): void => {
    const { view, kept } = store;
    const address = addressOf(store, view.value, kept.value, box);
    const replace = isContinuous(written, view.value);
    written = view.value;
    if (address === location.pathname + location.search + location.hash) return;
    try {
      history[replace ? 'replaceState' : 'pushState'](null, '', address);
    } catch {
      // Refused without an origin of its own: nothing is lost but the address.
    }
  };
  // Where another change has been written meanwhile, or "back" was pressed, the address is as it should be, and left.
  const writeAtRest = whenRested(write);
  onChange(
    () => [store.view.value, store.camera.value],
    () => {
      if (isContinuous(written, store.view.value)) writeAtRest();
      else write();
    },
  );
  addEventListener('popstate', () => {
    // As one change: the address must not be written between the view and the camera it names.
    batch(() => {
      read();
      written = store.view.value;
    });
  });
}
