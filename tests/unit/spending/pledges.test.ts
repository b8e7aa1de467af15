import { describe, expect, it } from 'vitest';
import { readTables } from '../../../geo/tables/tables.ts';
import type { PledgeRow, Tables } from '../../../src/data/rows.ts';
import { later } from '../../../src/i18n/en.ts';
import { newerAim, pledgeText } from '../../../src/model/spending/ally-words.ts';
import { overtaker } from '../../../src/model/spending/pledges.ts';
import { CARD_FRAME, spendingChart } from '../../../src/ui/spending/spending-chart.ts';
import { DATASET, SPEECH } from '../page-data.ts';

const { pledges } = readTables('public/data').tables as Tables;
const byId = (id: string) => pledges.find((row) => row.id === id) as PledgeRow;
const said = { speech: SPEECH, words: later };

describe('a dropped pledge', () => {
  it('is one that a newer row of its country overtook', () => {
    const dropped = pledges.filter((row) => overtaker(pledges, row) !== null);
    expect(dropped.map(({ id }) => id).toSorted()).toEqual(['cze-2026-2p2', 'lva-2026-4p0']);
  });

  it('says by which, with its share, definition and date', () => {
    expect(pledgeText(said, byId('cze-2026-2p2'), pledges)).toMatch(
      /^2026: 2\.2% \(Fiala government plan\), overtaken by 1\.7\d?% \(.+, announced .+ 202\d\)$/,
    );
    const standing = byId('cze-2026-1p7');
    expect(newerAim(standing, pledges)).toBeNull();
    expect(pledgeText(said, standing, pledges)).not.toContain('overtaken');
  });

  it('is marked in the chart', () => {
    const subject = { iso3: 'CZE', natoSince: 1999, seriesBreak: null };
    const ahead = [
      { ...byId('cze-2026-2p2'), id: 'old', year: 2030 },
      { ...byId('cze-2026-1p7'), id: 'new', year: 2030 },
    ];
    const chart = spendingChart(DATASET.series.share, subject, ahead, 2026, CARD_FRAME, 6);
    expect(chart.pledges.map(({ id, isDropped }) => [id, isDropped])).toEqual([
      ['old', true],
      ['new', false],
    ]);
  });
});
