import { describe, expect, it } from 'vitest';
import { above2, down2, mapShare, marked, near2, summed } from '../../../src/model/scene/map-figure.ts';
import { bandOf } from '../../../src/model/spending/spending.ts';

describe('figures of the map', () => {
  it.each([
    [1661, 1700, 1600],
    [10_156, 10_000, 10_000],
    [1981, 2000, 1900],
    [3085, 3100, 3000],
    [950, 950, 950],
    [97, 97, 97],
    [-1750, -1800, -1700],
  ])('%i is %i to the nearest and %i down', (troops, near, down) => {
    expect([near2(troops), down2(troops)]).toEqual([near, down]);
  });

  it('have two leading figures at most, and go down only towards zero', () => {
    for (let troops = 1; troops < 120_000; troops = Math.ceil(troops * 1.037)) {
      const [near, down] = [near2(troops), down2(troops)];
      expect(String(near).replace(/0+$/, '').length).toBeLessThanOrEqual(2);
      expect(down).toBeLessThanOrEqual(troops);
      expect(Math.abs(near - troops)).toBeLessThanOrEqual(troops / 20);
      expect(above2(troops)).toBeGreaterThan(troops);
      expect(down2(-troops)).toBe(-down);
    }
  });

  it('that are uncertain are rounded down', () => {
    expect(marked(10_156, 'plus')).toEqual({ troops: 10_000, mark: 'plus', isChange: false });
    expect(marked(3085, 'about').troops).toBe(3000);
    expect(marked(3085, 'plain').troops).toBe(3100);
  });

  it('of a group are the sum of what is shown', () => {
    const parts = [marked(1000, 'plus'), marked(3085, 'about'), marked(1800, 'plus')];
    expect(summed(parts, false)).toEqual({ troops: 5800, mark: 'plus', isChange: false });
    expect(summed([marked(1000, 'plain')], true).mark).toBe('plus');
    expect(summed([marked(1000, 'plain'), marked(3085, 'about')], false).mark).toBe('about');
  });

  it('of shares never change their class', () => {
    expect([mapShare(3.49), mapShare(3.5), mapShare(4.68), mapShare(1.96)]).toEqual([3.4, 3.5, 4.7, 1.9]);
    for (const value of Array.from({ length: 600 }, (_, index) => index / 100))
      expect(bandOf('share', mapShare(value))).toBe(bandOf('share', value));
  });
});
