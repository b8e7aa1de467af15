/** Shapes of pins, as paths around their middle. */

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

function round(value: number): number {
  return Math.round(value * 10) / 10 + 0;
}
