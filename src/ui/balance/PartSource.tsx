import type { SourceId } from '../../data/rows.ts';
import type { BalanceProps } from '../kit/BalanceFigure.tsx';
import { SourceNote } from '../kit/SourceNote.tsx';

/** The source of all figures of a part. */
export function PartSource({ id, what, ...props }: BalanceProps & { id: SourceId; what: string }) {
  const source = props.details.sources.find(({ source_id }) => source_id === id);
  return <SourceNote store={props.store} words={props.words} source={source} what={what} />;
}
