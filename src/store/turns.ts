import { effect } from '@preact/signals-core';
import type { Store } from './store.ts';

/** When work is done: nothing that a reader waits for shares a task with what can wait. */

/** Draws with the next frame; pages that do not show have no frames. */
export function drawInFrame(draw: () => void): void {
  if (document.hidden) setTimeout(draw);
  else requestAnimationFrame(draw);
}

/** Calls `act` after every change of what `read` reads, not for what is there now. */
export function onChange(read: () => unknown, act: () => void): void {
  let isFirst = true;
  effect(() => {
    read();
    if (!isFirst) act();
    isFirst = false;
  });
}

/**
 * A function that has things done together. All of a store share what `begin` sets up for the first: an effect, a frame or a timer
 * each would cost a step more than most of what is done in it.
 */
function together(begin: (store: Store, doAll: () => void) => void): (store: Store, act: () => void) => void {
  const known = new WeakMap<Store, (() => void)[]>();
  return (store, act) => {
    const acts = known.get(store);
    if (acts) {
      acts.push(act);
      return;
    }
    const all = [act];
    known.set(store, all);
    begin(store, () => {
      for (const each of all) each();
    });
  };
}

/** Calls `show` in the frame after the view has changed: once, however often it changes until then. */
export const followView = together(({ view }, showAll) => {
  let asked = false;
  onChange(
    () => view.value,
    () => {
      if (asked) return;
      asked = true;
      drawInFrame(() => {
        asked = false;
        showAll();
      });
    },
  );
});

/** Calls `say` in the frame after that of {@link followView}, which is left to the map: for what is read and not watched. */
export const followInWords = together((store, sayAll) => {
  followView(store, () => drawInFrame(sayAll));
});

/** How long the view must stay as it is before what nobody watches follows it, ms. */
const REST_MS = 350;

/**
 * A function to be called at every change: when it has not been called for `restMs`, `act` is done. One timer looks at the clock
 *  when its time has come; to set one anew at every change costs more than most of what a step does.
 */
export function whenRested(act: () => void, restMs = REST_MS): () => void {
  let called = 0;
  let isWaiting = false;
  const look = (): void => {
    const left = called + restMs - performance.now();
    isWaiting = left > 0;
    if (isWaiting) setTimeout(look, left);
    else act();
  };
  return () => {
    called = performance.now();
    if (!isWaiting) setTimeout(look, restMs);
    isWaiting = true;
  };
}

/** Calls `act` when the view has changed and then rested: for what nobody watches while a handle is dragged. */
export const atRest = together(({ view }, doAll) => onChange(() => view.value, whenRested(doAll)));

/** Does pieces of work in order, each in a task of its own: frames and input come in between. */
export function inTurn(pieces: readonly (() => unknown)[]): void {
  const { port1, port2 } = new MessageChannel();
  let next = 0;
  port1.onmessage = () => {
    pieces[next++]?.();
    if (next < pieces.length) port2.postMessage(0);
  };
  port2.postMessage(0);
}
