import type { Side } from '../../data/rows.ts';
import { circle, GLYPHS, hexagon, type MarkSign } from '../../model/signs/site.ts';

/** Radius of a sign in its box of 28 by 28. */
const RADIUS = 10;

/** The sign of a force as the map draws it. Decoration: the words beside it say the same. */
export function ForceSign({ side, sign }: { side: Side; sign: MarkSign }) {
  const shape = side === 'us' ? circle(RADIUS) : hexagon(RADIUS);
  return (
    <svg
      class={`sign site ${side} ${sign.posture} ${sign.state}`}
      viewBox="-14 -14 28 28"
      aria-hidden="true"
      focusable="false"
    >
      <path class="shape" d={shape} />
      <path class="rim" d={shape} />
      <text class="glyph" dy="0.35em">
        {GLYPHS[sign.state]}
      </text>
    </svg>
  );
}
