import { describe, expect, it } from 'vitest';
import { newestFacts } from '../../../geo/dataset/newest.ts';
import { readTables } from '../../../geo/tables/tables.ts';
import type { PolicyEventRow, Tables } from '../../../src/data/rows.ts';

const TABLES = readTables('public/data').tables as Tables;
const AS_OF = '2026-11-30';

/** The tables of record with one more event that a source of a day tells of. */
function withEvent(date: string, published: string | null, actor_iso3: readonly string[]): Tables {
  const [event] = TABLES.events as [PolicyEventRow];
  const [source] = TABLES.sources as [Tables['sources'][number]];
  return {
    ...TABLES,
    events: [...TABLES.events, { ...event, id: 'new', date, actor_iso3, source_id: 'new' }],
    sources: [...TABLES.sources, { ...source, source_id: 'new', published }],
  };
}

describe('the newest facts', () => {
  it('are of the tables of record, not the deadline of a review that nobody reported on', () => {
    expect(TABLES.events.some(({ date }) => date > '2026-10-08' && date <= AS_OF)).toBe(true);
    expect(newestFacts(TABLES, AS_OF)).toEqual({ newest: '2026-10-08', newestUs: '2026-10-05' });
  });

  it('tell US forces apart', () => {
    const found = (actors: readonly string[]) =>
      newestFacts(withEvent('2026-11-20', '2026-11-21', actors), AS_OF);
    expect(found(['DEU'])).toEqual({ newest: '2026-11-20', newestUs: '2026-10-05' });
    expect(found(['DEU', 'USA'])).toEqual({ newest: '2026-11-20', newestUs: '2026-11-20' });
  });

  it('are none that come after the day of the tables, or after their source', () => {
    const newest = (date: string, published: string | null) =>
      newestFacts(withEvent(date, published, []), AS_OF).newest;
    expect(newest('2026-12-01', '2026-12-01')).toBe('2026-10-08');
    expect(newest('2026-11-20', '2026-11-19')).toBe('2026-10-08');
    expect(newest('2026-11-20', '2026-10')).toBe('2026-10-08');
    expect(newest('2026-11-20', '2026-11')).toBe('2026-11-20');
    expect(newest('2026-11-20', null)).toBe('2026-11-20');
  });
});
