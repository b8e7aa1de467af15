import type { SourceId } from '../../data/rows.ts';
import type { NumberKey } from '../../model/base/number-key.ts';
import type { BalanceProps } from '../kit/BalanceFigure.tsx';
import { SourceNote } from '../kit/SourceNote.tsx';

interface Props extends BalanceProps {
  readonly id: SourceId;
  /** What it is the source of, for its name. */
  readonly what: string;
  /** The number of the part that a citation begins with. */
  readonly cites?: NumberKey;
}

/** The source of all figures of a part. */
export function PartSource({ id, what, cites, ...props }: Props) {
  const source = props.details.sources.find(({ source_id }) => source_id === id);
  return <SourceNote store={props.store} words={props.words} source={source} what={what} cites={cites} />;
}
