import { type Box, type Camera, HOME, panned, zoomed } from '../model/view/camera.ts';

/**
 * Zooming and panning by keys, wheel, drag and pinch. Wheel and one-finger drag stay with the page until the map has been
 * activated by a click or a tap; two fingers zoom at any time. Both drawings follow the camera, so this works the same
 * with and without MapLibre.
 */
export interface Moves {
  readonly camera: () => Camera;
  readonly box: () => Box;
  readonly move: (camera: Camera) => void;
  readonly activated: (active: boolean) => void;
}

/** A press that moves less than this is a click, in px. */
const SLOP_PX = 5;
/** One press of an arrow key pans by this part of the box. */
const PAN_PART = 0.25;
/** One press of a button or of + and -. */
export const ZOOM_STEP = Math.SQRT2;
/** Wheel deltas (px) that double the magnification; a mouse notch is 100. */
const WHEEL_DOUBLE_PX = 300;
/** Height of a line where a wheel counts in lines. */
const LINE_PX = 16;

type Px = readonly [x: number, y: number];

interface Hand {
  readonly element: HTMLElement;
  readonly moves: Moves;
  /** Fingers or buttons that are down, by pointer id. */
  readonly down: Map<number, Px>;
  active: boolean;
  dragged: boolean;
  start: Px;
}

function keyMove(key: string, camera: Camera, box: Box): Camera | null {
  const middle: Px = [box.width / 2, box.height / 2];
  const dx = box.width * PAN_PART;
  const dy = box.height * PAN_PART;
  const moves: Readonly<Record<string, () => Camera>> = {
    ArrowLeft: () => panned(camera, [dx, 0], box),
    ArrowRight: () => panned(camera, [-dx, 0], box),
    ArrowUp: () => panned(camera, [0, dy], box),
    ArrowDown: () => panned(camera, [0, -dy], box),
    '+': () => zoomed(camera, ZOOM_STEP, middle, box),
    '=': () => zoomed(camera, ZOOM_STEP, middle, box),
    '-': () => zoomed(camera, 1 / ZOOM_STEP, middle, box),
    '0': () => HOME,
  };
  return moves[key]?.() ?? null;
}

/** Where an event is in an element, CSS px from its top left. */
export function localPx(element: HTMLElement, event: MouseEvent): Px {
  const { left, top } = element.getBoundingClientRect();
  return [event.clientX - left, event.clientY - top];
}

/** The middle between the first two fingers, and the distance between them; 0 for one finger. */
function grip(points: readonly Px[]): { middle: Px; spread: number } {
  const [a = [0, 0], b = a] = points;
  return { middle: [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2], spread: Math.hypot(a[0] - b[0], a[1] - b[1]) };
}

function activate(hand: Hand, active: boolean): void {
  if (hand.active === active) return;
  hand.active = active;
  hand.moves.activated(active);
}

function onKey(hand: Hand, event: KeyboardEvent): void {
  if (event.target !== hand.element || event.altKey || event.ctrlKey || event.metaKey) return;
  if (event.key === 'Escape') activate(hand, false);
  const isArrow = event.key.startsWith('Arrow');
  // An arrow alone goes from country to country (`browse.ts`), and does not scroll the page either.
  const camera =
    isArrow && !event.shiftKey ? null : keyMove(event.key, hand.moves.camera(), hand.moves.box());
  if (isArrow || camera) event.preventDefault();
  if (camera) hand.moves.move(camera);
}

function onWheel(hand: Hand, event: WheelEvent): void {
  if (!hand.active) return;
  event.preventDefault();
  const px = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? event.deltaY * LINE_PX : event.deltaY;
  const at = localPx(hand.element, event);
  hand.moves.move(zoomed(hand.moves.camera(), 2 ** (-px / WHEEL_DOUBLE_PX), at, hand.moves.box()));
}

function onDown(hand: Hand, event: PointerEvent): void {
  if (event.button !== 0 || (event.target as Element).closest('button')) return;
  hand.start = localPx(hand.element, event);
  hand.down.set(event.pointerId, hand.start);
  hand.dragged = false;
}

function onMove(hand: Hand, event: PointerEvent): void {
  const { element, moves, down } = hand;
  // A button that was let go outside of the map, or for the menu of Ctrl and click, tells nobody.
  if (!(event.buttons & 1)) down.delete(event.pointerId);
  // A single finger scrolls the page unless the map is active; a mouse button has nothing else to do here, and always pans.
  const holds = down.size > 1 || hand.active || event.pointerType === 'mouse';
  if (!down.has(event.pointerId) || !holds) return;
  const before = grip([...down.values()]);
  const at = localPx(element, event);
  if (Math.hypot(at[0] - hand.start[0], at[1] - hand.start[1]) > SLOP_PX) hand.dragged = true;
  if (!hand.dragged) return;
  down.set(event.pointerId, at);
  element.setPointerCapture(event.pointerId);
  const after = grip([...down.values()]);
  const shift: Px = [after.middle[0] - before.middle[0], after.middle[1] - before.middle[1]];
  const camera = panned(moves.camera(), shift, moves.box());
  const pinched = before.spread > 0;
  moves.move(pinched ? zoomed(camera, after.spread / before.spread, after.middle, moves.box()) : camera);
}

/** Starts listening on the map box. Returns a function that says whether the last press was a drag, not a click. */
export function gestures(element: HTMLElement, moves: Moves): () => boolean {
  const hand: Hand = { element, moves, down: new Map(), active: false, dragged: false, start: [0, 0] };
  element.addEventListener('keydown', (event) => onKey(hand, event));
  // The map stays active when the focus moves to the card that a click has opened; it ends when something else is pressed.
  document.addEventListener('pointerdown', (event) => {
    if (!element.contains(event.target as Node)) activate(hand, false);
  });
  element.addEventListener('wheel', (event) => onWheel(hand, event), { passive: false });
  element.addEventListener('pointerdown', (event) => onDown(hand, event));
  element.addEventListener('pointermove', (event) => onMove(hand, event));
  for (const type of ['pointerup', 'pointercancel'] as const)
    element.addEventListener(type, (event) => hand.down.delete(event.pointerId));
  element.addEventListener('click', () => {
    if (!hand.dragged) activate(hand, true);
  });
  return () => hand.dragged;
}
