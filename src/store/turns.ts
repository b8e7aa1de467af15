import { effect } from '@preact/signals';
import type { Store } from './store.ts';

/** When work is done: nothing that a reader waits for shares a task with what can wait. */

/** Draws with the next frame; pages that do not show have no frames. */
export function drawInFrame(draw: () => void): void {
  if (document.hidden) setTimeout(draw);
  else requestAnimationFrame(draw);
}

/** Calls `show` in the frame after the view has changed: once, however often it changes until then. */
export function followView({ view }: Store, show: () => void): void {
  let isAsked = true;
  effect(() => {
    view.value;
    if (isAsked) return;
    isAsked = true;
    drawInFrame(() => {
      isAsked = false;
      show();
    });
  });
  isAsked = false;
}

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
