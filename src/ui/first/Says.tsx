import type { Side } from '../../data/rows.ts';
import type { FirstMessages } from '../../i18n/en.ts';

/** A sentence of the first view with the sign that it explains: together they are the key of the map. */

/**
 * Signs of sentences: half a disc, full or hollow, with the outline of the other half; classes of the shading; land that a force left;
 * the bar of a total; an arrow.
 */
export type SaysSign =
  | { readonly kind: 'half'; readonly side: Side; readonly isLoss?: boolean }
  | { readonly kind: 'classes'; readonly classes: readonly number[] }
  | { readonly kind: 'land' | 'bar' | 'arrow'; readonly side: Side };

/** Stripes that stand for the shading as a whole, where a sentence is not about the countries of some classes alone. */
export const SHADING: SaysSign = { kind: 'classes', classes: [1, 3, 5] };

/** As the catalogue gives it. */
export type Said = ReturnType<FirstMessages['lead']['us']>;

const LEFT = 'M0 -8.5a8.5 8.5 0 0 0 0 17Z';
const RIGHT = 'M0 -8.5a8.5 8.5 0 0 1 0 17Z';

function Half({ side, isLoss }: { side: Side; isLoss: boolean }) {
  const [own, other] = side === 'us' ? [LEFT, RIGHT] : [RIGHT, LEFT];
  return (
    <>
      <path class="other" d={other} />
      <path class={isLoss ? 'loss' : 'own'} d={own} />
    </>
  );
}

/** Stripes of some classes, side by side. */
function Classes({ classes }: { classes: readonly number[] }) {
  const width = 16 / classes.length;
  return (
    <>
      {classes.map((cls, index) => (
        <rect key={cls} data-class={cls} x={-8 + index * width} y="-7" width={width} height="14" />
      ))}
      <rect class="frame" x="-8" y="-7" width="16" height="14" />
    </>
  );
}

function Drawn({ sign }: { sign: SaysSign }) {
  switch (sign.kind) {
    case 'half':
      return <Half side={sign.side} isLoss={sign.isLoss ?? false} />;
    case 'classes':
      return <Classes classes={sign.classes} />;
    case 'land':
      return <rect class="land" x="-8.5" y="-6" width="17" height="12" />;
    case 'bar':
      return <rect class="own" x="-9" y="-3" width="18" height="6" />;
    default:
      return (
        <>
          <path class="shaft" d="M-10 0H3" />
          <path class="own" d="M10 0L1 -4.5V4.5Z" />
        </>
      );
  }
}

interface SaysProps {
  readonly sign: SaysSign;
  readonly said: Said;
}

/** A sentence: what is counted in bold, in the colour of its side. What small windows have no room for comes last. */
export function Says({ sign, said: [counted, rest, more] }: SaysProps) {
  return (
    <li class={sign.kind === 'classes' ? undefined : sign.side}>
      <svg viewBox="-10 -10 20 20" aria-hidden="true">
        <Drawn sign={sign} />
      </svg>
      <p>
        {counted && <b>{counted}</b>}
        {rest}
        {more && <span class="more">{more}</span>}
      </p>
    </li>
  );
}
