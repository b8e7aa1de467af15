/** A row of the ledger with just what a test is about. */
import type { HandoverRow } from '../../src/data/rows.ts';

/** 1,000 US troops whose leaving Lithuania was announced in 2026, with nobody named. */
export function handover(id: string, part: Partial<HandoverRow> = {}): HandoverRow {
  return {
    id,
    us_item: id,
    site_id: null,
    host_iso3: 'LTU',
    us_troops: 1000,
    may_overlap: [],
    us_announced: '2026-05',
    us_effective: null,
    europe_item: 'None named',
    europe_force_id: null,
    europe_effective: null,
    expected: null,
    gap_months: null,
    status: 'announced',
    change_id: null,
    note: null,
    confidence: 'high',
    source_id: 'source',
    ...part,
  };
}
