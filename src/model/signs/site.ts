/** The mark of a site: its outline by side, and what its middle says. */

/** How the outline and the middle of a mark are drawn. */
export interface MarkSign {
  /** Outline: solid, dashed, hollow, dotted. */
  readonly posture: 'permanent' | 'rotational' | 'access' | 'planned';
  /** What is printed in the middle. `unsized`: there, and confirmed, but its strength is not known. */
  readonly state: 'sized' | 'unsized' | 'building' | 'unconfirmed';
}

/** What is printed in the middle of a mark. */
export const GLYPHS: Readonly<Record<MarkSign['state'], string>> = {
  sized: '',
  unsized: '•',
  building: '↑',
  unconfirmed: '?',
};

/** A point-up hexagon as large as a circle of this radius. */
export function hexagon(r: number): string {
  const side = r * Math.sqrt((2 * Math.PI) / (3 * Math.sqrt(3)));
  const corners = [0, 1, 2, 3, 4, 5].map((corner) => {
    const angle = (corner * Math.PI) / 3;
    return `${round(side * Math.sin(angle))} ${round(-side * Math.cos(angle))}`;
  });
  return `M${corners.join('L')}Z`;
}

/** A circle as a path, so that both shapes are drawn alike. */
export function circle(r: number): string {
  const x = round(r);
  return `M${-x} 0A${x} ${x} 0 1 1 ${x} 0A${x} ${x} 0 1 1 ${-x} 0Z`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
