import { arrowSample, type KeyStatus } from '../../model/signs/arrow.ts';
import { gapSample } from '../../model/signs/gap.ts';
import { SignKey } from './SignKey.tsx';

/** The sign of a change as the map draws it: an arrow, or the ring of what was not replaced. Decoration beside its words. */
export function ArrowSign({ sign: status }: { sign: KeyStatus }) {
  if (status === 'notreplaced')
    return <SignKey sign={gapSample()} box={[-24, -24, 48, 48]} width={20} height={20} />;
  const sign = arrowSample({ side: 'us', size: 'unknown', status }, 42);
  return <SignKey sign={sign} box={[-1, -6, 44, 12]} width={44} height={12} />;
}
