import { describe, expect, it } from 'vitest';
import { SET_IDS, SETS } from '../../../src/model/scene/place-sets.ts';
import { hasExceptions } from '../../../src/model/signs/map-key.ts';
import { signsOf } from '../placed.ts';

describe('what the key says of small numbers', () => {
  it.each(SET_IDS)('is true of every month, set %s', (id) => {
    const { least } = SETS[id];
    for (const date of ['2018-12', '2022-06', '2025-09', '2025-12', '2026-11']) {
      const halves = signsOf({ date }, id).map.discs.flatMap(({ us, europe }) => [us, europe]);
      const smaller = halves.filter((half) => half?.troops && half.troops < least.month);
      if (!hasExceptions(least.month)) expect([date, smaller]).toEqual([date, []]);
    }
  });

  it('makes an exception of Romania on a phone, of which a note speaks', () => {
    const romania = signsOf({ date: '2026-11' }, 'n2').map.discs.find(({ hosts }) => hosts.includes('ROU'));
    expect(romania?.us?.troops).toBeLessThan(SETS.n2.least.month);
    expect(hasExceptions(SETS.n2.least.month)).toBe(true);
  });
});
