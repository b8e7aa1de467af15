import { type Signal, useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { goBackTo, type Place, placeOf } from '../../store/actions.ts';
import type { MapDoor } from '../../store/map-door.ts';
import type { Store } from '../../store/store.ts';

/**
 * The presentation: the page in full screen with the story alone. It is not in the link; leaving it goes back to where it was
 * started.
 */

/** Controls step aside when the pointer has rested for this long. */
const AWAKE_MS = 2500;

/** Where a presentation is: before the first step, at one, or after the last. */
export type Slide = 'start' | 'step' | 'end';

export interface Presentation {
  /** `null`: the story is read, not presented. */
  readonly slide: Signal<Slide | null>;
  /** Whether the line of keys is shown. */
  readonly keys: Signal<boolean>;
  readonly toggleKeys: () => void;
  readonly start: () => void;
  readonly end: () => void;
}

/** What a key does in a presentation. Letters have a meaning only here. */
export interface KeyActions {
  readonly forward: () => void;
  readonly back: () => void;
  readonly toggleKeys: () => void;
  readonly end: () => void;
}

const KEYS: Readonly<Record<string, keyof KeyActions>> = {
  ArrowRight: 'forward',
  PageDown: 'forward',
  n: 'forward',
  ArrowLeft: 'back',
  PageUp: 'back',
  p: 'back',
  k: 'toggleKeys',
  Escape: 'end',
};

/** Whether an element takes keys itself: the map its arrows, fields everything. */
function takesKeys(map: MapDoor, target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false;
  return map.holds(target) || target.closest('input, select, textarea') !== null;
}

/** What a presentation is made with. */
interface PresentationParts {
  readonly store: Store;
  readonly map: MapDoor;
  /** Takes the focus while the presentation is on; what had it before gets it back. */
  readonly frame: RefObject<HTMLElement | null>;
  readonly actions: RefObject<KeyActions | null>;
}

/** Full screen where the browser and the page around allow it; else the story fills the window. */
function enterFullscreen(): void {
  if (document.fullscreenEnabled) document.documentElement.requestFullscreen().catch(() => undefined);
}

function leaveFullscreen(): void {
  if (document.fullscreenElement) document.exitFullscreen().catch(() => undefined);
}

/** Keys, the pointer that wakes the controls, and the end of full screen: while a presentation is on. */
function usePresence(isOn: boolean, { map, actions }: Pick<PresentationParts, 'map' | 'actions'>): void {
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
      if (event.ctrlKey || event.metaKey || event.altKey || takesKeys(map, event.target)) return;
      const action = KEYS[event.key.length === 1 ? event.key.toLowerCase() : event.key];
      if (!action) return;
      event.preventDefault();
      actions.current?.[action]();
    };
    classList.add('presenting');
    wake();
    addEventListener('keydown', key, { signal });
    for (const type of ['pointermove', 'pointerdown']) addEventListener(type, wake, { signal });
    document.addEventListener(
      'fullscreenchange',
      () => {
        if (!document.fullscreenElement) actions.current?.end();
      },
      { signal },
    );
    return () => {
      listeners.abort();
      clearTimeout(timer);
      classList.remove('presenting', 'awake');
    };
  }, [isOn]);
}

/** A presentation of the story. */
export function usePresentation(parts: PresentationParts): Presentation {
  const { store, frame } = parts;
  const slide = useSignal<Slide | null>(null);
  const keys = useSignal(true);
  const began = useRef<{ readonly place: Place; readonly focused: Element | null } | null>(null);
  usePresence(slide.value !== null, parts);
  return {
    slide,
    keys,
    toggleKeys: () => {
      keys.value = !keys.value;
    },
    start: () => {
      began.current = { place: placeOf(store), focused: document.activeElement };
      slide.value = 'start';
      enterFullscreen();
      frame.current?.focus();
    },
    end: () => {
      if (!began.current) return;
      const { place, focused } = began.current;
      began.current = null;
      slide.value = null;
      leaveFullscreen();
      goBackTo(store, place);
      if (focused instanceof HTMLElement) focused.focus();
    },
  };
}
