import type { PinDraft } from '../scene/pin-drafts.ts';

/** Shapes of pins, as paths around their middle, and what stands in and beside them. */

/** A five-pointed star: `both` sides of it apart, so that it can be filled in two colours. */
export function starPaths(r: number): {
  readonly whole: string;
  readonly left: string;
  readonly right: string;
} {
  const inner = r * 0.45;
  const corner = (index: number): string => {
    const angle = (index * Math.PI) / 5;
    const reach = index % 2 === 0 ? r : inner;
    return `${round(reach * Math.sin(angle))} ${round(-reach * Math.cos(angle))}`;
  };
  const path = (from: number, to: number): string =>
    `M${Array.from({ length: to - from + 1 }, (_, index) => corner(from + index)).join('L')}Z`;
  return { whole: path(0, 9), right: path(0, 5), left: path(5, 10) };
}

/** A square of this half width. */
export function squarePath(r: number): string {
  const half = round(r);
  return `M${-half} ${-half}H${half}V${half}H${-half}Z`;
}

/** How many rows a pin stands for, or that nobody knows who holds the command. */
export function pinGlyph(pin: PinDraft): string {
  if (pin.ids.length > 1) return String(pin.ids.length);
  return pin.kind === 'command' && pin.sure === 'unknown' ? '?' : '';
}

/** The number of commands stands below a star's right arm: in the star it could not be read. */
export function badgeSpot(radius: number): { readonly x: number; readonly y: number } {
  return { x: radius * 1.05, y: radius * 0.85 };
}

/** How far words keep off the middle of a pin: a number or a dot beside a star needs room. */
export function pinReach(pin: PinDraft): number {
  const hasBeside = pin.kind === 'command' && (pin.ids.length > 1 || pin.agreed !== null);
  return pin.radius * (hasBeside ? 1.45 : 1);
}

/** The dot of the side that is agreed to take over, above a star's right arm; `type`: the type scale. */
export function agreedDot(radius: number, type: number) {
  return { cx: radius * 0.85, cy: -radius * 0.85, r: 7 * type };
}

function round(value: number): number {
  return Math.round(value * 10) / 10 + 0;
}
