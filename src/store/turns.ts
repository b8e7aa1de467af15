import { effect } from '@preact/signals-core';
import type { View } from '../model/view/view.ts';
import type { Store } from './store.ts';

/**
 * When work is done. What a reader waits for comes first, and what can wait gets a task of its own, so that it does not hold
 * up the first.
 */

/** Calls `draw` with the next frame, or soon where the page is hidden and has no frames. */
export function drawInFrame(draw: () => void): void {
  if (document.hidden) setTimeout(draw);
  else requestAnimationFrame(draw);
}

/** Calls `act` after every later change of what `read` reads; not for the value it has now. */
export function onChange(read: () => unknown, act: () => void): void {
  let isFirst = true;
  effect(() => {
    read();
    if (!isFirst) act();
    isFirst = false;
  });
}

/**
 * Returns a function that collects actions by store and has them done together. `begin` is called once a store, with a
 * function that does all of them: a frame, timer or effect for each action would cost more than most of the actions
 * themselves.
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

/** Whether one view follows from another by moving through time, as when a handle is dragged: only months differ. */
export function isMove(before: View, after: View): boolean {
  return (Object.keys(after) as (keyof View)[]).every(
    (key) =>
      key === 'date' ||
      (key === 'since' && before.since !== null && after.since !== null) ||
      before[key] === after[key],
  );
}

/**
 * For text. While a reader moves through time, `say` is called one frame later than {@link followView}, so that the map has
 * that frame to itself. After any other change, as when a step of the story opens, it is called in the same frame: the first
 * picture of a new state can take a second to draw, and for as long the words would speak of another month than the map.
 */
export const followInWords = together((store, sayAll) => {
  let said = store.view.peek();
  followView(store, () => {
    const { value: view } = store.view;
    const isMoving = isMove(said, view);
    said = view;
    if (isMoving) drawInFrame(sayAll);
    else sayAll();
  });
});

/** How long the view must not change before work that nobody watches is done, ms. */
const REST_MS = 350;

/**
 * Returns a function to be called at every change; when it has not been called for `restMs`, `act` is done. There is one
 * timer that looks at the clock when it fires and waits on if need be: setting a new one at every change costs more than most
 * steps.
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

/**
 * Does pieces of work one after the other, each in a task of its own, so that the browser can draw and answer input in
 * between.
 */
export function inTurn(pieces: readonly (() => unknown)[]): void {
  const { port1, port2 } = new MessageChannel();
  let next = 0;
  port1.onmessage = () => {
    pieces[next++]?.();
    if (next < pieces.length) port2.postMessage(0);
  };
  port2.postMessage(0);
}
