import type { HostTotalRow, SourceId, SourceRow, Tables } from '../../data/rows.ts';

/** What a row rests on, and whether that can be trusted without a second look. */

type CitedTables = Pick<Tables, 'sources' | 'citations'>;
type Cited = Exclude<keyof Tables, 'sources' | 'citations' | 'countries'>;

/** What makes a source weak. */
export type Weak = Extract<SourceRow['reliability'], 'aggregator' | 'tracker' | 'machine-made' | 'partisan'>;

/** How sure a row is. */
export type Confidence = HostTotalRow['confidence'];

const FROM_SUREST: readonly Confidence[] = ['high', 'medium', 'low'];

/** How sure several rows are: each degree once, the surest first. Rows of tables without that column say nothing. */
export function confidences(rows: readonly object[]): readonly Confidence[] {
  const found = rows.flatMap((row) => ('confidence' in row ? row.confidence : []));
  return FROM_SUREST.filter((degree) => found.includes(degree));
}

/** Sources that nobody answers for, or that take a side: alone they carry a report, not a fact. */
const WEAK: ReadonlySet<string> = new Set<Weak>(['aggregator', 'tracker', 'machine-made', 'partisan']);

/** Whether a source is too weak to carry a fact alone. */
export function isWeak(source: SourceRow): source is SourceRow & { readonly reliability: Weak } {
  return WEAK.has(source.reliability);
}

/**
 * The further sources of a row, in the order of the table of citations.
 *
 * @param key key of the row; parts of a key are joined with slashes
 */
export function furtherSources(
  { citations }: Pick<Tables, 'citations'>,
  table: Cited,
  key: string,
): readonly SourceId[] {
  return citations.filter((row) => row.table === table && row.row === key).map(({ source_id }) => source_id);
}

/** The rows of the further sources of a row. */
export function furtherRows(tables: CitedTables, table: Cited, key: string): readonly SourceRow[] {
  return furtherSources(tables, table, key).flatMap(
    (id) => tables.sources.find(({ source_id }) => source_id === id) ?? [],
  );
}

/** Whether all of several sources are weak; not, if there is none. */
export function areWeak({ sources }: Pick<Tables, 'sources'>, ids: readonly SourceId[]): boolean {
  const rows = sources.filter(({ source_id }) => ids.includes(source_id));
  return rows.length > 0 && rows.every(isWeak);
}

/** Whether a row rests on weak sources alone, its further ones among them: it is then told as a report. */
export function isReported(tables: CitedTables, table: Cited, key: string, source: SourceId): boolean {
  return areWeak(tables, [source, ...furtherSources(tables, table, key)]);
}
