import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { viewCsv, viewExport } from '../../src/model/export.ts';
import { DATASET, SPEECH, viewOf } from './page-data.ts';

describe('the exported view', () => {
  it('holds the figure of every row of the table, with unit and status', () => {
    const exported = viewExport(SPEECH, viewOf({ date: '2026-11' }), 'credit');
    const poland = exported.rows.find(({ iso3 }) => iso3 === 'POL');
    expect(poland).toMatchObject({ value: 4.68, value_status: 'estimate', change: 2.82, nato_since: 1999 });
    expect(poland?.european_troops).toMatchObject({ best: 300, status: 'at least' });
    expect(exported).toMatchObject({ year: 2026, change_since: '2014-01', data_version: DATASET.version });
  });

  it('leaves what is not known empty, never zero', () => {
    const csv = viewCsv(viewExport(SPEECH, viewOf({ date: '2026-11' }), 'credit'));
    const rows: Record<string, string>[] = parse(csv, { columns: true });
    const iceland = rows.find(({ iso3 }) => iso3 === 'ISL');
    expect(iceland).toMatchObject({ value: '', value_status: '', european_troops_best: '' });
  });

  it('quotes what a spreadsheet would split', () => {
    const exported = viewExport(SPEECH, viewOf({ date: '2024-01' }), 'credit');
    const [row] = exported.rows;
    const csv = viewCsv({ ...exported, rows: row ? [{ ...row, name: 'A, "B"' }] : [] });
    expect(parse(csv, { columns: true })[0]).toMatchObject({ name: 'A, "B"' });
  });
});
