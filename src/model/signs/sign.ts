import { round } from '../base/round.ts';
import type { SheetPoint } from '../base/sheet.ts';

/**
 * A sign as plain data: its shapes, and the classes that say what it stands for. `src/map/svg/Parts.tsx` and
 * `src/ui/kit/Parts.tsx` make elements of it, `src/model/picture/signs.ts` text. Lengths in sheet units.
 */

/** One shape, named by its classes. */
export type Part =
  | { readonly tag: 'path'; readonly class: string; readonly d: string }
  | {
      readonly tag: 'circle';
      readonly class: string;
      readonly cx: number;
      readonly cy: number;
      readonly r: number;
    };

export interface Sign {
  /** Classes of the group that holds the shapes. */
  readonly class: string;
  /** In the order of drawing. */
  readonly parts: readonly Part[];
}

export const ORIGIN: SheetPoint = [0, 0];

export function path(classes: string, d: string): Part {
  return { tag: 'path', class: classes, d };
}

export function ring(classes: string, [cx, cy]: SheetPoint, r: number): Part {
  return { tag: 'circle', class: classes, cx, cy, r };
}

/** The same sign without its casing, for a key on the page: there is nothing below that it must stand out from. */
export function bare(sign: Sign): Sign {
  return { ...sign, parts: sign.parts.filter(({ class: name }) => name !== 'casing') };
}

/** Class names in one text; what is `false` or empty is left out. */
export function classes(...names: readonly (string | false)[]): string {
  return names.filter(Boolean).join(' ');
}

/** A circle as a path, so that it is drawn like the hexagon of the other side. */
export function circle(r: number): string {
  const x = round(r);
  return `M${-x} 0A${x} ${x} 0 1 1 ${x} 0A${x} ${x} 0 1 1 ${-x} 0Z`;
}

/** A point-up hexagon as large as a circle of this radius. */
export function hexagon(r: number): string {
  const side = r * Math.sqrt((2 * Math.PI) / (3 * Math.sqrt(3)));
  const corners = [0, 1, 2, 3, 4, 5].map((corner) => {
    const angle = (corner * Math.PI) / 3;
    return `${round(side * Math.sin(angle))} ${round(-side * Math.cos(angle))}`;
  });
  return `M${corners.join('L')}Z`;
}
