import { bare, type Sign } from '../../model/signs/sign.ts';
import { Parts } from '../kit/Parts.tsx';

interface Props {
  readonly sign: Sign;
  /** What of the sign's own coordinates is shown: left, top, width, height. */
  readonly box: readonly [x: number, y: number, width: number, height: number];
  /** Px on the page. */
  readonly width: number;
  readonly height: number;
}

/** The sign of the map beside its meaning. Decoration: the words say the same. */
export function SignKey({ sign, box, width, height }: Props) {
  const { class: name, parts } = bare(sign);
  return (
    <svg class={name} viewBox={box.join(' ')} width={width} height={height} aria-hidden="true">
      <Parts parts={parts} />
    </svg>
  );
}
