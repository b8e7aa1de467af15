import type { HandoverRow } from '../../data/rows.ts';
import { rowsOverlapping } from '../../model/base/overlap.ts';
import { MayOverlap } from '../kit/MayOverlap.tsx';
import type { PanelProps } from '../kit/panel.ts';

/** Which US steps one may overlap with: in its card and in its row of the ledger. */
export function HandoverOverlap({ store, words, details, row }: PanelProps & { row: HandoverRow }) {
  const others = rowsOverlapping(details.handovers, row);
  return (
    <MayOverlap
      store={store}
      words={words}
      others={others.map(({ id, us_item }) => ({ id, name: us_item }))}
    />
  );
}
