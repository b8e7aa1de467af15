/** Rules on sources: what is cited is there, and what is told as a fact does not rest on weak sources alone. */
import type { SourceId, Tables } from '../../../src/data/rows.ts';
import { EUROPE } from '../../../src/model/base/regions.ts';
import { isReported } from '../../../src/model/base/sources.ts';
import { ASKED_CHANGES, ASKED_COMMAND, ASKED_TARGETS } from '../../../src/model/classroom/asked-rows.ts';
import { type Problem, problemAt, shown } from '../problems.ts';
import { KEYS, TABLE_NAMES, type TableName } from '../schemas.ts';

/** Key of a row as citations write it: its parts joined with slashes. */
export function keyOf(name: TableName, row: object): string {
  const cells = row as Readonly<Record<string, unknown>>;
  return KEYS[name].primary.map((column) => String(cells[column])).join('/');
}

/** A citation names a row that there is, and a source other than the row's own. */
export function citationsNameARow({ citations, ...tables }: Tables): Problem[] {
  const rows = new Map<string, object>(
    TABLE_NAMES.filter((name) => name !== 'citations').flatMap((name) =>
      tables[name].map((row) => [`${name} ${keyOf(name, row)}`, row] as const),
    ),
  );
  return citations.flatMap((citation) => {
    if (!TABLE_NAMES.some((name) => name === citation.table))
      return [problemAt(citation, 'table', 'the name of a table', shown(citation.table))];
    const row = rows.get(`${citation.table} ${citation.row}`);
    if (!row)
      return [problemAt(citation, 'row', `the key of a row in ${citation.table}.csv`, shown(citation.row))];
    const own = 'source_id' in row ? row.source_id : null;
    if (own !== citation.source_id) return [];
    return [problemAt(citation, 'source_id', 'another source than that of the row', shown(own as string))];
  });
}

/** Several sources that a sentence rests on alone and that are all weak, each as a problem of its row. */
export function weakAlone({ sources }: Tables, ids: readonly SourceId[], what: string): Problem[] {
  return sources
    .filter(({ source_id }) => ids.includes(source_id))
    .map((row) =>
      problemAt(
        row,
        'reliability',
        `beside it a source that is not weak for ${what}`,
        shown(row.reliability),
      ),
    );
}

/** Rows of a table that rest on weak sources alone, as problems of what is told by them. */
function weakRows<N extends 'changes' | 'commands' | 'events' | 'targets'>(
  tables: Tables,
  name: N,
  what: string,
  isTold: (row: Tables[N][number]) => boolean,
): Problem[] {
  const rows: readonly Tables[N][number][] = tables[name];
  return rows
    .filter((row) => isTold(row) && isReported(tables, name, row.id, row.source_id))
    .map((row) =>
      problemAt(row, 'source_id', `for ${what} also a source that is not weak`, shown(row.source_id)),
    );
}

/** A landmark of the time line is a fact: some source of it can carry it alone. */
export function landmarksRestOnGoodSources(tables: Tables): Problem[] {
  return weakRows(tables, 'events', 'a landmark', ({ landmark }) => landmark !== null);
}

/** What the classroom marks right or wrong is a fact too. */
export function answersRestOnGoodSources(tables: Tables): Problem[] {
  const what = 'an answer of the classroom';
  const among = (ids: Readonly<Record<string, string>>) => {
    const asked = Object.values(ids);
    return (row: { readonly id: string }) => asked.includes(row.id);
  };
  return [
    ...weakRows(tables, 'changes', what, among(ASKED_CHANGES)),
    ...weakRows(tables, 'commands', what, ({ id }) => id === ASKED_COMMAND),
    ...weakRows(tables, 'targets', what, among(ASKED_TARGETS)),
  ];
}

/**
 * The headline's total of US troops in Europe. Where only weak sources state it the page says that it is reported; the row
 * itself must not claim more.
 */
export function totalsOnWeakSourcesAreUnsure(tables: Tables): Problem[] {
  return tables.host_totals
    .filter((row) => row.host_iso3 === EUROPE && row.confidence !== 'low')
    .filter((row) => isReported(tables, 'host_totals', keyOf('host_totals', row), row.source_id))
    .map((row) =>
      problemAt(row, 'confidence', 'low for a total that rests on weak sources alone', shown(row.confidence)),
    );
}
