import { type Signal, useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { goBackTo, type Place, placeOf } from '../../store/actions.ts';
import type { Store } from '../../store/store.ts';
import { keepSlide, resumedSlide } from '../kit/resumed.ts';
import { type SlideAction, slideAction } from '../kit/slide-keys.ts';

/**
 * The presentation: the page in full screen with the story alone. It is not in the link; a reload comes back to the same slide,
 * and leaving it goes back to where it was started.
 */

/** Controls step aside when the pointer has rested for this long. */
const AWAKE_MS = 2500;

/** Where a presentation is: before the first step, at one, or after the last. */
const SLIDES = ['start', 'step', 'end'] as const;
export type Slide = (typeof SLIDES)[number];

export interface Presentation {
  /** `null`: the story is read, not presented. */
  readonly slide: Signal<Slide | null>;
  /** Whether the line of keys is shown. */
  readonly keys: Signal<boolean>;
  /** Whether the screen is black. */
  readonly black: Signal<boolean>;
  readonly start: () => void;
  readonly end: () => void;
}

/** What keys do with the slides of the story; the rest is the presentation's own. */
export type Walk = Readonly<Record<'forward' | 'back' | 'first' | 'last', () => void>>;

/** What a presentation is made with. */
interface PresentationParts {
  readonly store: Store;
  /** Takes the focus while the presentation is on; what had it before gets it back. */
  readonly frame: RefObject<HTMLElement | null>;
  readonly walk: RefObject<Walk | null>;
}

/** Full screen where the browser and the page around allow it; else the story fills the window. */
function enterFullscreen(): void {
  if (document.fullscreenEnabled) document.documentElement.requestFullscreen().catch(() => undefined);
}

function leaveFullscreen(): void {
  if (document.fullscreenElement) document.exitFullscreen().catch(() => undefined);
}

/** A button that a pointer has pressed lets go of the keys: Space and Enter of a remote lead on, and do not press it again. */
function letGo({ detail }: MouseEvent): void {
  const { activeElement } = document;
  const isPointer = detail > 0;
  if (isPointer && activeElement instanceof HTMLElement && activeElement.matches('button, a, summary'))
    activeElement.blur();
}

/** Keys, the pointer that wakes the controls, and the end of full screen: while a presentation is on. */
function usePresence(isOn: boolean, act: (action: SlideAction) => void): void {
  const latest = useRef(act);
  latest.current = act;
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
    const key = (event: KeyboardEvent): void => {
      const action = slideAction(event);
      if (!action) return;
      event.preventDefault();
      // The map and the card must not hear it too.
      event.stopPropagation();
      latest.current(action);
    };
    classList.add('presenting');
    wake();
    // Before anything on the page: a click anywhere must not take the keys away from the slides.
    addEventListener('keydown', key, { signal, capture: true });
    addEventListener('click', letGo, { signal, capture: true });
    for (const type of ['pointermove', 'pointerdown']) addEventListener(type, wake, { signal });
    document.addEventListener(
      'fullscreenchange',
      () => {
        if (!document.fullscreenElement) latest.current('end');
      },
      { signal },
    );
    return () => {
      listeners.abort();
      clearTimeout(timer);
      classList.remove('presenting', 'awake');
      keepSlide(null);
    };
  }, [isOn]);
}

/** A presentation of the story. */
export function usePresentation({ store, frame, walk }: PresentationParts): Presentation {
  // Asked once, when the story opens.
  const resumed = useRef<string | null | undefined>(undefined);
  if (resumed.current === undefined) resumed.current = resumedSlide();
  const slide = useSignal(SLIDES.find((name) => name === resumed.current) ?? null);
  const keys = useSignal(false);
  const black = useSignal(false);
  const began = useRef<{ readonly place: Place; readonly focused: Element | null } | null>(null);
  if (slide.peek() !== null) began.current ??= { place: placeOf(store), focused: null };
  const end = (): void => {
    if (!began.current) return;
    const { place, focused } = began.current;
    began.current = null;
    slide.value = null;
    black.value = false;
    leaveFullscreen();
    goBackTo(store, place);
    if (focused instanceof HTMLElement) focused.focus();
  };
  const act = (action: SlideAction): void => {
    // After a reload the browser gives full screen to a key only.
    if (resumed.current && action !== 'end') enterFullscreen();
    resumed.current = null;
    if (action === 'toggleBlack') black.value = !black.value;
    else if (action === 'toggleKeys') keys.value = !keys.value;
    else if (action === 'end') end();
    else if (black.peek()) black.value = false;
    else {
      // The line of keys has been read with the title; "k" brings it back.
      keys.value = false;
      walk.current?.[action]();
    }
  };
  usePresence(slide.value !== null, act);
  useLayoutEffect(() => {
    if (slide.value !== null) keepSlide(slide.value);
  });
  return {
    slide,
    keys,
    black,
    start: () => {
      began.current = { place: placeOf(store), focused: document.activeElement };
      slide.value = 'start';
      keys.value = true;
      enterFullscreen();
      frame.current?.focus();
    },
    end,
  };
}
