import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { type SlideAction, slideAction } from './slide-keys.ts';

/** What is heard while a presentation is on: keys, the pointer, and the end of full screen. */

/** Controls step aside when the pointer has rested for this long. */
const AWAKE_MS = 2500;

export interface Heard {
  readonly act: (action: SlideAction) => void;
  readonly leftFullscreen: () => void;
}

/** A button that a pointer has pressed lets go of the keys: Space and Enter of a remote lead on, and do not press it again. */
function letGo({ detail }: MouseEvent): void {
  const { activeElement } = document;
  const isPointer = detail > 0;
  if (isPointer && activeElement instanceof HTMLElement && activeElement.matches('button, a, summary'))
    activeElement.blur();
}

/** Answers the keys of a window before anything in it does: a click anywhere must not take them away from the slides. */
export function hearKeys(view: Window, heard: RefObject<Heard>, signal?: AbortSignal): void {
  const key = (event: KeyboardEvent): void => {
    const action = slideAction(event);
    if (!action) return;
    event.preventDefault();
    // The map and the card must not hear it too.
    event.stopPropagation();
    heard.current.act(action);
  };
  view.addEventListener('keydown', key, { capture: true, ...(signal && { signal }) });
}

/** Listens while a presentation is on, and marks the page as one. */
export function usePresence(isOn: boolean, now: Heard): RefObject<Heard> {
  const heard = useRef(now);
  heard.current = now;
  // At once when the slide shows, not a frame later (layout effect): a key pressed in between would be lost.
  useLayoutEffect(() => {
    if (!isOn) return undefined;
    const { classList } = document.documentElement;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const listeners = new AbortController();
    const { signal } = listeners;
    const wake = (): void => {
      classList.add('awake');
      clearTimeout(timer);
      timer = setTimeout(() => classList.remove('awake'), AWAKE_MS);
    };
    const full = (): void => {
      if (!document.fullscreenElement) heard.current.leftFullscreen();
    };
    classList.add('presenting');
    wake();
    hearKeys(window, heard, signal);
    addEventListener('click', letGo, { signal, capture: true });
    for (const type of ['pointermove', 'pointerdown']) addEventListener(type, wake, { signal });
    document.addEventListener('fullscreenchange', full, { signal });
    return () => {
      listeners.abort();
      clearTimeout(timer);
      classList.remove('presenting', 'awake');
    };
  }, [isOn]);
  return heard;
}
