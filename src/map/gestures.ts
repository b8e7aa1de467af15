import { type Box, type Camera, HOME, panned, zoomed } from '../model/camera.ts';

/**
 * Zooming and panning by keys, wheel, drag and pinch. Wheel and one-finger drag stay with the page until the map has been
 * activated by a click, a tap or a key; two fingers zoom at any time. Both drawings follow the camera, so this works the
 * same with and without MapLibre.
 */
export interface Moves {
  readonly camera: () => Camera;
  readonly box: () => Box;
  readonly move: (camera: Camera) => void;
  readonly activated: (active: boolean) => void;
}

/** A press that moves less than this is a click, in px. */
const SLOP_PX = 5;
/** One key press or button: a quarter of the box, or a zoom by the square root of 2. */
const PAN_PART = 0.25;
export const ZOOM_STEP = Math.SQRT2;
/** Wheel deltas (px) that double the magnification; a mouse notch is 100. */
const WHEEL_DOUBLE_PX = 300;
/** Height of a line where a wheel counts in lines. */
const LINE_PX = 16;

type Px = readonly [number, number];

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

/** Fingers or buttons that are down: the middle between the first two, and their distance. */
function grip(points: readonly Px[]): { middle: Px; spread: number } {
  const [a = [0, 0], b = a] = points;
  return { middle: [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2], spread: Math.hypot(a[0] - b[0], a[1] - b[1]) };
}

/** Starts listening on the map box. Returns a function that says whether the last press was a drag, not a click. */
export function gestures(element: HTMLElement, moves: Moves): () => boolean {
  const down = new Map<number, Px>();
  let active = false;
  let dragged = false;
  let start: Px = [0, 0];

  const local = (event: PointerEvent | WheelEvent): Px => {
    const { left, top } = element.getBoundingClientRect();
    return [event.clientX - left, event.clientY - top];
  };
  const activate = (on: boolean): void => {
    if (active === on) return;
    active = on;
    moves.activated(on);
  };

  element.addEventListener('keydown', (event) => {
    if (event.target !== element || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Escape') return activate(false);
    const camera = keyMove(event.key, moves.camera(), moves.box());
    if (!camera) return;
    event.preventDefault();
    moves.move(camera);
  });
  element.addEventListener('blur', () => activate(false));
  element.addEventListener(
    'wheel',
    (event) => {
      if (!active) return;
      event.preventDefault();
      const px = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? event.deltaY * LINE_PX : event.deltaY;
      moves.move(zoomed(moves.camera(), 2 ** (-px / WHEEL_DOUBLE_PX), local(event), moves.box()));
    },
    { passive: false },
  );
  element.addEventListener('pointerdown', (event) => {
    if (event.button !== 0 || (event.target as Element).closest('button')) return;
    down.set(event.pointerId, local(event));
    start = local(event);
    dragged = false;
  });
  element.addEventListener('pointermove', (event) => {
    if (!down.has(event.pointerId)) return;
    const before = grip([...down.values()]);
    const at = local(event);
    if (Math.hypot(at[0] - start[0], at[1] - start[1]) > SLOP_PX) dragged = true;
    // A mouse may drag at once; one finger scrolls the page until the map is active.
    if (down.size === 1 && event.pointerType !== 'mouse' && !active) return;
    down.set(event.pointerId, at);
    if (down.size === 1 && !dragged) return;
    if (dragged) element.setPointerCapture(event.pointerId);
    const after = grip([...down.values()]);
    const shift: Px = [after.middle[0] - before.middle[0], after.middle[1] - before.middle[1]];
    let camera = panned(moves.camera(), shift, moves.box());
    if (down.size > 1 && before.spread > 0)
      camera = zoomed(camera, after.spread / before.spread, after.middle, moves.box());
    moves.move(camera);
  });
  for (const type of ['pointerup', 'pointercancel'] as const)
    element.addEventListener(type, (event) => down.delete(event.pointerId));
  element.addEventListener('click', () => {
    if (!dragged) activate(true);
  });
  return () => dragged;
}
