import { type Signal, useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { goBackTo, type Place, placeOf } from '../../store/actions.ts';
import type { Store } from '../../store/store.ts';
import { type Heard, usePresence } from './presence.ts';
import { keepSlide, resumedSlide } from './resumed.ts';
import type { SlideAction } from './slide-keys.ts';

/**
 * A presentation: the page in full screen with its slides alone. It is not in the link; a reload comes back to the same slide,
 * and leaving it goes back to where it was started.
 */

/** Where a presentation is: before the first step, at one, or after the last. */
const SLIDES = ['start', 'step', 'end'] as const;
export type Slide = (typeof SLIDES)[number];

/** What lies over the slides. */
export interface Overlays {
  /** Whether the line of keys is shown. */
  readonly keys: Signal<boolean>;
  /** Whether the screen is black. */
  readonly black: Signal<boolean>;
  /** Whether the code of the slide's link is shown. */
  readonly code: Signal<boolean>;
  /** When the time that a class was given is up, ms since 1970; `null`: no time is given. */
  readonly until: Signal<number | null>;
}

export interface Presentation extends Overlays {
  /** `null`: what would be presented is read. */
  readonly slide: Signal<Slide | null>;
  readonly start: () => void;
  readonly end: () => void;
  /** Does what a key does. */
  readonly act: (action: SlideAction) => void;
  /** For a second window, whose keys are heard too. */
  readonly heard: RefObject<Heard>;
  /** When it was started, ms since 1970. */
  readonly since: number;
}

/** What keys do with the slides; the rest is the presentation's own. */
export type Walk = Readonly<Record<'forward' | 'back' | 'first' | 'last', () => void>>;

/** What a presentation is made with. */
interface PresentationParts {
  readonly store: Store;
  /** What is presented: a reload comes back to it and to no other. */
  readonly name: 'story' | 'classroom';
  /** The slide it begins with. */
  readonly opening: Slide;
  /** Takes the focus while the presentation is on; what had it before gets it back. */
  readonly frame: RefObject<HTMLElement | null>;
  readonly walk: RefObject<Walk | null>;
  /** Opens the speaker's window. */
  readonly speak: () => void;
}

const MINUTE_MS = 60_000;
/** Browsers that leave full screen for a new window do so within this time. */
const WINDOW_MS = 2000;

/** Full screen where the browser and the page around allow it; else the slides fill the window. */
function enterFullscreen(): void {
  if (document.fullscreenEnabled) document.documentElement.requestFullscreen().catch(() => undefined);
}

function leaveFullscreen(): void {
  if (document.fullscreenElement) document.exitFullscreen().catch(() => undefined);
}

/** What began where, and whether full screen is to be asked for again. */
interface Run {
  place: Place;
  focused: Element | null;
  since: number;
  /** Browsers give full screen to a key or a press only, and take it for a new window. */
  asksAgain: boolean;
  mayLeaveUntil: number;
}

function begun(store: Store, focused: Element | null, asksAgain: boolean): Run {
  return { place: placeOf(store), focused, since: Date.now(), asksAgain, mayLeaveUntil: 0 };
}

function useOverlays(): Overlays {
  return {
    keys: useSignal(false),
    black: useSignal(false),
    code: useSignal(false),
    until: useSignal<number | null>(null),
  };
}

/** What a key does to the overlays; `false` where it does nothing to them. */
function overlay({ keys, black, code, until }: Overlays, action: SlideAction): boolean {
  if (action === 'toggleBlack') black.value = !black.value;
  else if (action === 'toggleKeys') keys.value = !keys.value;
  else if (action === 'toggleCode') code.value = !code.value;
  else if (action === 'addMinute') until.value = Math.max(Date.now(), until.value ?? 0) + MINUTE_MS;
  else return false;
  return true;
}

/** Nothing lies over the slide; the line of keys is as it was. */
function clear({ black, code, until }: Overlays): void {
  black.value = false;
  code.value = false;
  until.value = null;
}

interface Performer extends Pick<PresentationParts, 'walk' | 'speak'> {
  readonly run: Run;
  readonly overlays: Overlays;
}

/** Does what a key does while a presentation goes on. */
function perform({ run, overlays, walk, speak }: Performer, action: Exclude<SlideAction, 'end'>): void {
  if (document.fullscreenElement) run.asksAgain = false;
  else if (run.asksAgain) enterFullscreen();
  if (action === 'speak') {
    run.asksAgain = true;
    run.mayLeaveUntil = Date.now() + WINDOW_MS;
    speak();
  } else if (overlay(overlays, action)) return;
  else if (overlays.black.peek()) overlays.black.value = false;
  else {
    // The line of keys has been read with the title; "k" brings it back.
    overlays.keys.value = false;
    overlays.code.value = false;
    walk.current?.[action as keyof Walk]();
  }
}

/** The slide that a reload of this presentation has interrupted. */
function slideOf(name: PresentationParts['name']): Slide | null {
  const kept = resumedSlide();
  return SLIDES.find((slide) => kept === `${name} ${slide}`) ?? null;
}

/** A presentation of the story, or of the questions. */
export function usePresentation(parts: PresentationParts): Presentation {
  const { store, name, opening, frame } = parts;
  const first = useRef<Slide | null | undefined>(undefined);
  if (first.current === undefined) first.current = slideOf(name);
  const slide = useSignal(first.current);
  const overlays = useOverlays();
  const run = useRef<Run | null>(null);
  if (slide.peek() !== null) run.current ??= begun(store, null, true);

  const end = (): void => {
    if (!run.current) return;
    const { place, focused } = run.current;
    run.current = null;
    slide.value = null;
    clear(overlays);
    leaveFullscreen();
    goBackTo(store, place);
    if (focused instanceof HTMLElement) focused.focus();
  };
  const act = (action: SlideAction): void => {
    if (action === 'end' || !run.current) end();
    else perform({ ...parts, run: run.current, overlays }, action);
  };
  const leftFullscreen = (): void => {
    if (run.current && Date.now() > run.current.mayLeaveUntil) end();
  };
  const heard = usePresence(slide.value !== null, { act, leftFullscreen });
  useLayoutEffect(() => {
    if (slide.value !== null) keepSlide(`${name} ${slide.value}`);
    return () => keepSlide(null);
  }, [slide.value]);
  return {
    ...overlays,
    slide,
    act,
    heard,
    since: run.current?.since ?? 0,
    start: () => {
      run.current = begun(store, document.activeElement, false);
      slide.value = opening;
      overlays.keys.value = opening === 'start';
      enterFullscreen();
      frame.current?.focus();
    },
    end,
  };
}
