import { describe, expect, it } from 'vitest';
import { later } from '../../../src/i18n/en.ts';
import { ledger } from '../../../src/model/handover/handover.ts';
import { europeStep, handoverSentence, usDates } from '../../../src/model/handover/handover-words.ts';
import { handover } from '../handover-rows.ts';

const DAY = '2026-11-30';
const said = { words: later };
const dates = { us_announced: '2025-10-29', us_effective: '2025-11', europe_effective: '2026-03' };
const row = handover('row', { status: 'partly', ...dates });
const [entry] = ledger({ handovers: [row], changes: [], commands: [] }, DAY);
if (!entry) throw new Error('a row of hand-overs has an entry in the ledger');

describe('the dates of a hand-over', () => {
  it('say how long before the month shown they are', () => {
    expect(usDates(said, row, { dataDay: DAY, month: '2026-11' })).toBe(
      'announced October 29, 2025, 13 months before; in effect November 2025, 12 months before',
    );
    expect(europeStep(entry, { dataDay: DAY, month: '2026-11' })?.age).toEqual({ unit: 'month', count: 8 });
  });

  it('have no age while they are ahead of the month shown, or not known', () => {
    const ahead = { ...row, us_effective: '2026-12' };
    expect(usDates(said, ahead, { dataDay: DAY, month: '2025-10' })).toBe(
      'announced October 29, 2025, the same month; due December 2026',
    );
    expect(usDates(said, row, { dataDay: DAY, month: '2025-09' })).toBe(
      'announced October 29, 2025, in effect November 2025',
    );
    const unknown = { ...row, us_announced: null, us_effective: null };
    expect(usDates(said, unknown, { dataDay: DAY, month: '2026-11' })).toBe(
      'no date of announcement, no date of effect stated',
    );
  });

  it('have none in the sentence that is told apart from any month', () => {
    expect(handoverSentence(said, entry, DAY)).not.toContain('before');
  });
});
