/** The editions that can be brought in: which rows of which table each of them is. */

import type { Scope } from './differences.ts';
import type { Row } from './fault.ts';
import { MEASURES } from './nato.ts';

export const KINDS = ['nato', 'troopdata'] as const;
export type Kind = (typeof KINDS)[number];

interface Edition extends Scope {
  /** How the ids of its sources begin; each edition may have a source of its own. */
  readonly sources: string;
}

export const EDITIONS: Readonly<Record<Kind, Edition>> = {
  nato: {
    table: 'spending',
    sources: 'nato-defexp',
    isOurs: (row) => isFrom(row, 'nato-defexp'),
    key: ['iso3', 'year', 'measure'],
    sorted: ['measure', 'iso3', 'year'],
    order: { measure: MEASURES.map(({ measure }) => measure) },
    compared: ['value', 'status'],
  },
  troopdata: {
    table: 'host_totals',
    sources: 'dmdc',
    isOurs: (row) => isFrom(row, 'dmdc') && row.side === 'us' && row.basis === 'permanently assigned',
    key: ['host_iso3', 'side', 'as_of', 'basis'],
    sorted: ['host_iso3', 'as_of'],
    order: {},
    compared: ['best', 'low', 'high'],
  },
};

/** True for `dmdc` and `dmdc-2027-03`, where the ids begin with `dmdc`. */
const isSourceOf = (id: string, start: string): boolean => id === start || id.startsWith(`${start}-`);

const isFrom = (row: Row, start: string) => isSourceOf(row.source_id ?? '', start);

/** The source that rows are written under, or a sentence why it cannot be that one. Without `asked`, the newest edition known. */
export function sourceFor(
  kind: Kind,
  sources: readonly Row[],
  asked: string | undefined,
): { id: string } | { refusal: string } {
  const start = EDITIONS[kind].sources;
  if (asked !== undefined) {
    if (!sources.some((row) => row.source_id === asked)) {
      return { refusal: `There is no source "${asked}" in sources.csv: add its row first, then import.` };
    }
    return isSourceOf(asked, start)
      ? { id: asked }
      : {
          refusal: `"${asked}" is no edition of this source: the ids of its editions begin with "${start}".`,
        };
  }
  const known = sources.filter((row) => isFrom(row, start));
  const [newest] = known.sort((a, b) => ((a.published ?? '') < (b.published ?? '') ? 1 : -1));
  return newest
    ? { id: newest.source_id ?? '' }
    : {
        refusal: `No source whose id begins with "${start}" is in sources.csv: add its row first, then import.`,
      };
}
