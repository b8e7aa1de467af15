import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { LATER_ROOTS } from './later-roots.ts';

/**
 * In small windows the card is a sheet at the foot of the window, with three stops. Their heights are in the style sheet
 * (`card.css`); in large windows they mean nothing. None covers the whole map: its subject stays in sight.
 */

const STOPS = ['small', 'half', 'full'] as const;
type Stop = (typeof STOPS)[number];

/** The element that cards are put into: the sheet. */
const sheet = (): HTMLElement => document.getElementById(LATER_ROOTS.card) as HTMLElement;

/** Height that the style sheet gives a stop, CSS px. */
function heightOf(stop: Stop): number {
  const element = sheet();
  const { stop: before = '' } = element.dataset;
  element.dataset.stop = stop;
  const { height } = element.getBoundingClientRect();
  element.dataset.stop = before;
  return height;
}

/** The stop that a height is nearest to. */
function nearestStop(height: number): Stop {
  const away = (stop: Stop) => Math.abs(heightOf(stop) - height);
  return STOPS.reduce((best, stop) => (away(stop) < away(best) ? stop : best));
}

/** Lets the sheet follow a finger on its head, and calls `rest` with its height at the end. */
function dragFrom(event: PointerEvent, rest: (height: number) => void): void {
  const head = event.currentTarget as HTMLElement;
  const element = sheet();
  const isFixed = getComputedStyle(element).position === 'fixed';
  if (!isFixed || event.button !== 0 || (event.target as Element).closest('button')) return;
  const foot = event.clientY + element.getBoundingClientRect().height;
  const begun = event.clientY;
  head.setPointerCapture(event.pointerId);
  element.classList.add('dragged');
  const move = ({ clientY }: PointerEvent): void =>
    element.style.setProperty('--sheet', `${foot - clientY}px`);
  const end = ({ type, clientY }: PointerEvent): void => {
    head.removeEventListener('pointermove', move);
    element.classList.remove('dragged');
    element.style.removeProperty('--sheet');
    if (type === 'pointerup' && clientY !== begun) rest(foot - clientY);
  };
  head.addEventListener('pointermove', move);
  for (const type of ['pointerup', 'pointercancel'] as const)
    head.addEventListener(type, end, { once: true });
}

/** The stop of the sheet, and what moves it. It stays while readers go from card to card. */
export interface Sheet {
  /** Whether there is a stop further up (1) or down (-1). */
  readonly has: (by: 1 | -1) => boolean;
  readonly step: (by: 1 | -1) => void;
  readonly onPointerDown: (event: PointerEvent) => void;
}

export function useSheet(): Sheet {
  const stop = useSignal<Stop>('half');
  useEffect(() => {
    sheet().dataset.stop = stop.value;
  }, [stop.value]);
  // Looked up when it is asked: two quick presses are two steps, though nothing has been drawn between them.
  const next = (by: 1 | -1): Stop | undefined => STOPS[STOPS.indexOf(stop.value) + by];
  return {
    has: (by) => next(by) !== undefined,
    step: (by) => {
      stop.value = next(by) ?? stop.value;
    },
    onPointerDown: (event) =>
      dragFrom(event, (height) => {
        stop.value = nearestStop(height);
      }),
  };
}
