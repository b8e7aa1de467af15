import type { Side } from '../../data/rows.ts';
import { type KeyLook, lookSample } from '../../model/signs/map-key.ts';
import { SignKey } from './SignKey.tsx';

interface Props {
  readonly look: KeyLook;
  readonly side?: Side;
}

/** An arrow as the map draws it. Decoration beside its words. */
export function ArrowSign({ look, side = 'us' }: Props) {
  return <SignKey sign={lookSample(look, side, 42)} box={[-1, -6, 44, 12]} width={44} height={12} />;
}
