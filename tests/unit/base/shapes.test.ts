/** Rectangles, bows and widths of words. */
import { describe, expect, it } from 'vitest';
import { bowBetween, entry, partOf, pointOn, pointsAlong, reversed } from '../../../src/model/base/curve.ts';
import { crosses, grown, isWithin, overlap } from '../../../src/model/base/rect.ts';
import { textWidth } from '../../../src/model/base/text-width.ts';

describe('rectangles', () => {
  it('overlap when they are nearer than the gap', () => {
    expect(overlap([0, 0, 10, 10], [11, 0, 20, 10])).toBe(false);
    expect(overlap([0, 0, 10, 10], [11, 0, 20, 10], 2)).toBe(true);
    expect(isWithin([1, 1, 9, 9], [0, 0, 10, 10]) && !isWithin([1, 1, 11, 9], [0, 0, 10, 10])).toBe(true);
    expect(grown([1, 2, 3, 4], 1)).toEqual([0, 1, 4, 5]);
  });

  it('are crossed by a line as its points say', () => {
    const rect = [40, 40, 60, 60] as const;
    for (let k = 0; k < 400; k++) {
      const [x0, y0, x1, y1] = [(k * 37) % 100, (k * 61) % 100, (k * 83) % 100, (k * 17) % 100] as const;
      const isMet = Array.from(
        { length: 501 },
        (_, t) => [x0 + ((x1 - x0) * t) / 500, y0 + ((y1 - y0) * t) / 500] as const,
      ).some(([x, y]) => x > 40 && x < 60 && y > 40 && y < 60);
      if (isMet) expect(crosses(x0, y0, x1, y1, rect)).toBe(true);
      else expect(crosses(x0, y0, x1, y1, grown(rect, -0.5))).toBe(false);
    }
  });
});

describe('bows', () => {
  const bow = bowBetween([0, 0], [100, 0], 0.2);

  it('have parts that lie on them', () => {
    const part = partOf(bow, 0.2, 0.7);
    for (const t of [0, 0.3, 1]) {
      const [x, y] = pointOn(bow, 0.2 + 0.5 * t);
      expect(pointOn(part, t)[0]).toBeCloseTo(x);
      expect(pointOn(part, t)[1]).toBeCloseTo(y);
    }
    expect(pointsAlong(reversed(bow), 3)).toEqual(pointsAlong(bow, 3).toReversed());
  });

  it('enter a circle at its rim', () => {
    const [x, y] = pointOn(bow, entry(bow, [100, 0], 20));
    expect(Math.hypot(x - 100, y)).toBeCloseTo(20, 0);
    expect(entry(bow, [300, 0], 20)).toBe(1);
  });
});

describe('widths of words', () => {
  it('are those of the letters, with room', () => {
    expect(textWidth('10,000', 10)).toBeCloseTo((5 * 5.56 + 2.78) * 1.04);
    expect(textWidth('Poland', 10, 700)).toBeGreaterThan(textWidth('Poland', 10));
    expect(textWidth('é', 10)).toBe(textWidth('e', 10));
    expect(textWidth('Đ', 10)).toBeGreaterThan(6);
    expect(textWidth('国', 10)).toBeGreaterThan(10);
  });
});
