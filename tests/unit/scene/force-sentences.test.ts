import { describe, expect, it } from 'vitest';
import type { ChangeFact } from '../../../src/data/dataset.ts';
import { changeSentence, gapHeadline } from '../../../src/model/changes/change-words.ts';
import { amountSentence, forcesHeadline, hostSentence } from '../../../src/model/forces/amount-words.ts';
import type { Amount } from '../../../src/model/forces/discs.ts';
import { sentenceOf } from '../../../src/model/scene/saying.ts';
import type { View } from '../../../src/model/view/view.ts';
import { DATASET, SPEECH, viewOf } from '../page-data.ts';

const AUTUMN = { since: '2025-09', date: '2025-12' } as const;

function changeOf(id: string): ChangeFact {
  const found = DATASET.changes.find((change) => change.id === id);
  if (!found) throw new Error(`no change ${id}`);
  return found;
}

function amount(part: Partial<Amount>): Amount {
  return { low: 1000, best: 1000, high: 1000, status: 'stated', stale: false, ...part };
}

describe('the headline of forces', () => {
  const headline = (part: Partial<View>) => forcesHeadline(SPEECH, viewOf(part));

  it.each([
    [
      '2014-12',
      'Troops in Europe at the end of December 2014: US unknown; Europeans and Canadians outside their own countries unknown.',
    ],
    [
      '2025-12',
      'Troops in Europe at the end of December 2025: US 85,000 (80,000 to 100,000); Europeans and Canadians outside their own countries at least 17,764 (16,474 to 17,964).',
    ],
    [
      '2026-11',
      'Troops in Europe at the end of November 2026: US 80,000; Europeans and Canadians outside their own countries at least 18,054 (16,764 to 18,254).',
    ],
  ])('%s', (date, expected) => {
    expect(headline({ date })).toBe(expected);
  });

  it('of a comparison says both ends', () => {
    expect(headline({ since: '2021-12', date: '2022-12' })).toBe(
      'US troops in Europe: unknown, then 100,000 (100,000 to 105,000). Europeans and Canadians outside their own countries: at least 1,060 (1,060 to 1,160), then at least 9,571 (9,571 to 9,621).',
    );
    expect(headline(AUTUMN)).toBe(
      'US troops in Europe: 80,000 (78,000 to 85,000), then 85,000 (80,000 to 100,000). Europeans and Canadians outside their own countries: at least 16,421 (15,921 to 16,421), then at least 17,764 (16,474 to 17,964).',
    );
  });

  it('says what was not replaced, and nothing where there is nothing of the kind', () => {
    const gap =
      'Not replaced: 3,000 US troops that left Romania, Bulgaria, Hungary, and Slovakia in November 2025.';
    expect(gapHeadline(SPEECH, viewOf(AUTUMN))).toBe(gap);
    expect(gapHeadline(SPEECH, viewOf({ date: '2026-10' }))).toBe(gap);
    expect(gapHeadline(SPEECH, viewOf({ date: '2026-11' }))).toBe('');
    expect(gapHeadline(SPEECH, viewOf({ date: '2025-10' }))).toBe('');
  });
});

describe('a host in words', () => {
  it.each([
    [
      '2025-12',
      'ROU',
      'Troops in Romania, December 2025. US: 1,000 (900 to 1,000), stated; European and Canadian: 1,981, at least: some forces have no number.',
    ],
    [
      '2025-12',
      'LVA',
      'Troops in Latvia, December 2025. US: 17, at least: rotating forces come on top; European and Canadian: 3,085, stated, a number used is over two years old.',
    ],
    [
      '2014-12',
      'POL',
      'Troops in Poland, December 2014. US: 199, last stated figure, over six months old; European and Canadian: unknown.',
    ],
    [
      '2026-11',
      'LTU',
      'Troops in Lithuania, November 2026. US: unknown (19 to 1,000); European and Canadian: 1,800, at least: some forces have no number.',
    ],
    [
      '2026-11',
      'ESP',
      'Troops in Spain, November 2026. US: 3,814, at least: rotating forces come on top; European and Canadian: none recorded.',
    ],
  ])('%s %s', (date, iso3, expected) => {
    expect(hostSentence(SPEECH, viewOf({ date }), iso3)).toBe(expected);
  });

  it('of a comparison has both ends', () => {
    expect(hostSentence(SPEECH, viewOf(AUTUMN), 'ROU')).toBe(
      'Troops in Romania, September 2025. US: 1,700 (1,700 to 2,200), stated; European and Canadian: 1,741, at least: some forces have no number. ' +
        'Troops in Romania, December 2025. US: 1,000 (900 to 1,000), stated; European and Canadian: 1,981, at least: some forces have no number.',
    );
  });

  it('that is not drawn is empty', () => {
    expect(hostSentence(SPEECH, viewOf(), 'CHE')).toBe('');
  });
});

describe('a figure in words', () => {
  it.each([
    [{}, '1,000, stated'],
    [{ low: 900, high: 1200 }, '1,000 (900 to 1,200), stated'],
    [{ status: 'doubtful' }, '1,000, doubtful: overtaken by a later change'],
    [{ status: 'permanent only' }, '1,000, permanently assigned, by personnel records'],
    [
      { status: 'at least', stale: true },
      '1,000, at least: some forces have no number, a number used is over two years old',
    ],
    [{ low: null, high: 1200, status: 'at least' }, '1,000, at least: some forces have no number'],
    [{ best: null, status: 'unknown' }, 'unknown (1,000 to 1,000)'],
    [{ low: null, best: null, high: null, status: 'unknown' }, 'unknown'],
    [{ low: null, best: null, high: null, status: 'none found' }, 'none recorded'],
  ] as const)('%j: %s', (part, expected) => {
    expect(amountSentence(SPEECH, amount(part))).toBe(expected);
  });
});

describe('a change in words', () => {
  it.each([
    [
      'us-rou-2025',
      'United States: departure without replacement, Romania, November 2025; −3,000 troops, −700 in Romania; not replaced.',
    ],
    ['us-deu-2026', 'United States: reduction, Germany, May 2026; −5,000 troops; announced.'],
    ['us-pol-2026-plus', 'United States: pledge of forces, Poland, May 2026; +5,000 troops; announced.'],
    [
      'us-pol-2026-cancel',
      'United States: cancelled deployment, Poland, May 2026; −4,000 troops; cancelled.',
    ],
    ['us-ltu-2026', 'United States: departure, Lithuania, June 2026; −1,000 troops; done.'],
    ['us-ltu-2026-back', 'United States: arrival, Lithuania, October 2026; +1,000 troops; not confirmed.'],
    ['can-lva-2025', 'Canada: pledge of forces, Latvia, August 2025; size not known; under way.'],
    // A stated zero is known.
    ['us-est-2025-stay', 'United States: withdrawal reversed, Estonia, October 2025; ±0 troops; done.'],
    ['stdt-2026', 'NATO: arrival, Germany, January 2026; +10,000 troops; done.'],
  ])('%s', (id, expected) => {
    expect(changeSentence(SPEECH, changeOf(id))).toBe(expected);
    expect(sentenceOf(SPEECH, viewOf({ date: changeOf(id).month }), id)).toBe(expected);
  });

  it('is followed on the map by how long before the month shown it was', () => {
    const at = (date: string): string =>
      sentenceOf(SPEECH, viewOf({ date }), 'us-rou-2025').split('; ').at(-1) ?? '';
    expect(at('2025-10')).toBe('not replaced.');
    expect(at('2025-12')).toBe('not replaced. That is 1 month before the month shown.');
    expect(at('2026-11')).toBe('not replaced. That is 12 months before the month shown.');
  });

  it('without a host is of several countries', () => {
    expect(changeSentence(SPEECH, { ...changeOf('us-ltu-2026'), host: null })).toContain('several countries');
  });
});

describe('what anything on the map says', () => {
  it('is of a country its shade, then its troops', () => {
    expect(sentenceOf(SPEECH, viewOf({ date: '2025-12' }), 'EST')).toMatch(
      /^Estonia: 3\.\d\d% of GDP in 2025 \(estimate\)\. Troops in Estonia, December 2025\. US: 700/,
    );
  });

  it('is of a country without a disc its shade alone', () => {
    expect(sentenceOf(SPEECH, viewOf({ date: '2025-12' }), 'CZE')).toMatch(/^Czechia: .*\(estimate\)\.$/);
  });
});
