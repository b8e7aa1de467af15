import type { Iso3, SourceId, Tables } from '../../src/data/rows.ts';
import { areWeak, type Confidence, confidences, furtherSources } from '../../src/model/base/sources.ts';
import type { Figure } from '../../src/model/forces/figure.ts';
import { figureRows } from '../../src/model/forces/figure-rows.ts';
import type { Claim } from '../../src/model/story/story.ts';
import { keyOf } from '../tables/rules/sources.ts';
import { TABLE_NAMES } from '../tables/schemas.ts';
import type { Reader } from './reader.ts';

/** What a claim of the story rests on: the sources of its rows, and how sure the rows are. */

/** A row, or a figure made of rows, that a claim rests on. */
interface Part {
  /** Its own source, then those that the table of citations adds. */
  readonly sources: readonly SourceId[];
  readonly degrees: readonly Confidence[];
}

type SourcedRow = object & { readonly source_id: SourceId };

/** Own and further sources of a row of the tables. */
function sourcesOf(tables: Tables, row: SourcedRow): readonly SourceId[] {
  const name = TABLE_NAMES.find((table) => (tables[table] as readonly object[]).includes(row));
  if (name === undefined || name === 'sources' || name === 'citations' || name === 'countries')
    return [row.source_id];
  return [row.source_id, ...furtherSources(tables, name, keyOf(name, row))];
}

/** Rows that a claim rests on, each a part. */
export function rowParts({ tables }: Pick<Reader, 'tables'>, rows: readonly SourcedRow[]): readonly Part[] {
  return rows.map((row) => ({ sources: sourcesOf(tables, row), degrees: confidences([row]) }));
}

/** A figure of a host that a claim rests on. */
export function figurePart({ tables }: Pick<Reader, 'tables'>, host: Iso3, figure: Figure): Part {
  const rows = figureRows(tables, host, figure);
  const stated = rows.filter((row) => 'basis' in row).flatMap((row) => sourcesOf(tables, row));
  return { sources: [...figure.sources, ...stated], degrees: confidences(rows) };
}

function ground(parts: readonly Part[], isReport: boolean): Omit<Claim, 'figures'> {
  const degrees = parts.flatMap((part) => part.degrees.map((confidence) => ({ confidence })));
  return {
    sources: [...new Set(parts.flatMap(({ sources }) => sources))],
    confidence: confidences(degrees),
    ...(isReport && { isReported: true }),
  };
}

/** For a claim that says something of each part: it is told as a report where one of them is, by weak sources alone or of low confidence. */
export function restsOn({ tables }: Pick<Reader, 'tables'>, parts: readonly Part[]): Omit<Claim, 'figures'> {
  const isReport = ({ sources, degrees }: Part) => degrees.includes('low') || areWeak(tables, sources);
  return ground(parts, parts.some(isReport));
}

/** For a claim that counts or adds many parts: it is told as a report where all of its sources are weak. */
export function restsOnAll(
  { tables }: Pick<Reader, 'tables'>,
  parts: readonly Part[],
): Omit<Claim, 'figures'> {
  return ground(
    parts,
    areWeak(
      tables,
      parts.flatMap(({ sources }) => sources),
    ),
  );
}
