import type { Side } from '../../data/rows.ts';
import { balanceRows, regionBalances } from '../balance/balance-view.ts';
import { monthEnd } from '../base/dates.ts';
import { EASTERN_FLANK, SIDES } from '../base/regions.ts';
import { countryName } from '../base/speech.ts';
import type { Figure } from '../forces/figure.ts';
import type { ForceTables } from '../forces/force-index.ts';
import { type ExportContext, type ExportFile, type ExportRow, fileName, metaOf } from './file.ts';

/** The balance of forces: a row for each side of each host, then of the eastern flank and of Europe as a whole. */

function figureCells(place: string, name: string | null, side: Side, figure: Figure): ExportRow {
  return {
    place,
    name,
    side,
    low: figure.low,
    best: figure.best,
    high: figure.high,
    status: figure.status,
    stale: figure.stale,
    as_of: figure.asOf,
    basis: figure.basis,
    source_ids: figure.sources,
    counted_force_ids: figure.counted.map(({ forceId }) => forceId),
    not_counted_force_ids: figure.notCounted,
    doubted_by_change_ids: figure.warnedBy,
  };
}

/** The balance rows at the end of the month shown. */
export function balanceExport(context: ExportContext, tables: ForceTables): ExportFile {
  const { speech, view } = context;
  const day = monthEnd(view.date, speech.dataset.asOf);
  const hosts = balanceRows(tables, day).flatMap((row) =>
    SIDES.map((side) => figureCells(row.iso3, countryName(speech, row.iso3), side, row[side])),
  );
  const regions = regionBalances(tables, day).flatMap((row) =>
    SIDES.map((side) => figureCells(row.region, null, side, row[side])),
  );
  const rows = [...hosts, ...regions];
  return {
    name: fileName('balance', view.date),
    meta: metaOf(context, context.words.views.balance, { day, flank: EASTERN_FLANK }),
    columns: Object.keys(rows[0] ?? {}),
    rows,
  };
}
