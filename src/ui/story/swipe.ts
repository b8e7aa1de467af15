/** A swipe over a text: far enough, and more sideways than up or down, CSS px. */
const FAR_PX = 40;
const SIDEWAYS = 2;

/** Handlers of an element that is swiped: to the left is on, to the right is back. A mouse selects text and does not swipe. */
export function swipe(go: (by: 1 | -1) => void) {
  let from: readonly [x: number, y: number] | null = null;
  return {
    onPointerDown: (event: PointerEvent): void => {
      from = event.pointerType === 'mouse' ? null : [event.clientX, event.clientY];
    },
    onPointerUp: (event: PointerEvent): void => {
      if (!from) return;
      const [dx, dy] = [event.clientX - from[0], event.clientY - from[1]];
      from = null;
      if (Math.abs(dx) >= FAR_PX && Math.abs(dx) > SIDEWAYS * Math.abs(dy)) go(dx < 0 ? 1 : -1);
    },
    onPointerCancel: (): void => {
      from = null;
    },
  };
}
