/** The hatches of countries without a figure, drawn in code: a pattern of MapLibre is an image. */

/** Px of the image for one CSS px. */
export const HATCH_RATIO = 2;
/** Side of the square that repeats, CSS px; the lines are this / √2 apart. */
const SIDE = 13;
/** Width of a line, CSS px. */
const LINE = 0.6;

export type HatchDirection = 'forward' | 'back';

export interface Hatch {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}

/** The name of a hatch as a `fill-pattern`; {@link hatchOf} draws what it says. */
export function hatchName(direction: HatchDirection, colour: string): string {
  return `${direction}${colour}`;
}

/** Share of a pixel that the line covers, from the distance of its middle to the middle of the line, px. */
function coverage(distance: number): number {
  return Math.min(1, Math.max(0, (LINE * HATCH_RATIO) / 2 + 0.5 - distance));
}

/**
 * The image for a name made by {@link hatchName}: lines of that colour on a clear ground, which join up when the image is
 * repeated.
 */
export function hatchOf(name: string): Hatch {
  const [direction, hex = ''] = name.split('#');
  const rgb = [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  const side = SIDE * HATCH_RATIO;
  const data = new Uint8ClampedArray(side * side * 4);
  for (let y = 0; y < side; y++)
    for (let x = 0; x < side; x++) {
      const along = (direction === 'back' ? x - y + side : x + y + 1) % side;
      const distance = Math.min(along, side - along) / Math.SQRT2;
      data.set([...rgb, 255 * coverage(distance)], (y * side + x) * 4);
    }
  return { width: side, height: side, data };
}
