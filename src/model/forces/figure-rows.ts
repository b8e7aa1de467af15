import type { ForceRow, HostTotalRow, Iso3 } from '../../data/rows.ts';
import type { Figure } from './figure.ts';
import { type ForceTables, forceIndex, rowsOf } from './force-index.ts';

/**
 * The rows that say how sure a figure of a host is: of the US side its stated totals, of the European side its forces; those
 * that are known to be there without a number are among them.
 */
export function figureRows(
  tables: ForceTables,
  host: Iso3,
  { asOf, sources, counted, notCounted }: Figure,
): readonly (HostTotalRow | ForceRow)[] {
  const ids = [...counted.map(({ forceId }) => forceId), ...notCounted];
  const { usTotals, forces } = forceIndex(tables);
  return [
    ...rowsOf(usTotals, host).filter((row) => row.as_of === asOf && sources.includes(row.source_id)),
    ...rowsOf(forces, host).filter(({ id }) => ids.includes(id)),
  ];
}
