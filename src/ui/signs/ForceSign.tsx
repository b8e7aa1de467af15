import type { Side } from '../../data/rows.ts';
import { bare } from '../../model/signs/sign.ts';
import { GLYPHS, type MarkSign, siteSign } from '../../model/signs/site.ts';
import { Parts } from '../kit/Parts.tsx';

/** Radius of a sign in its box of 28 by 28. */
const RADIUS = 10;

/** The sign of a force as the map draws it. Decoration: the words beside it say the same. */
export function ForceSign({ side, sign }: { side: Side; sign: MarkSign }) {
  const { class: name, parts } = bare(siteSign({ side, sign, radius: RADIUS }));
  return (
    <svg class={`sign ${name}`} viewBox="-14 -14 28 28" aria-hidden="true" focusable="false">
      <Parts parts={parts} />
      <text class="glyph" dy="0.35em">
        {GLYPHS[sign.state]}
      </text>
    </svg>
  );
}
