import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Bounds, type Placed, relaxed } from '../../../src/model/base/layout.ts';
import type { SheetPoint } from '../../../src/model/base/sheet.ts';

const FRAME: Bounds = { x: 0, y: 0, width: 2000, height: 1760 };
const GAP = 5;
/** Places are whole sheet units: rounding may take half a unit from each of two boxes. */
const ROUNDING = 1;

const SIZES = fc.integer({ min: 5, max: 90 });
/** As many boxes as the map has discs, and as large; anchors may be outside the frame. */
const ITEMS: fc.Arbitrary<Placed[]> = fc.array(
  fc.record({
    anchor: fc.tuple(fc.integer({ min: -100, max: 2100 }), fc.integer({ min: -100, max: 1860 })),
    reach: fc.record({ left: SIZES, right: SIZES, up: SIZES, down: SIZES }),
  }),
  { maxLength: 25 },
);

interface Rect {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function rect({ reach }: Placed, [x, y]: SheetPoint): Rect {
  return { left: x - reach.left, right: x + reach.right, top: y - reach.up, bottom: y + reach.down };
}

/** The space between two boxes along the axis that parts them; negative if they overlap. */
function space(a: Rect, b: Rect): number {
  return Math.max(
    Math.max(a.left, b.left) - Math.min(a.right, b.right),
    Math.max(a.top, b.top) - Math.min(a.bottom, b.bottom),
  );
}

function pairs<T>(items: readonly T[]): (readonly [T, T])[] {
  return items.flatMap((a, index) => items.slice(index + 1).map((b) => [a, b] as const));
}

const placed = (items: readonly Placed[], bounds: Bounds | null = FRAME): Rect[] =>
  relaxed(items, { gap: GAP, bounds }).map((at, index) => rect(items[index] as Placed, at));

describe('places found', () => {
  it('keep every box in the frame', () => {
    fc.assert(
      fc.property(ITEMS, (items) => {
        for (const { left, right, top, bottom } of placed(items)) {
          expect(Math.min(left, top)).toBeGreaterThanOrEqual(-ROUNDING);
          expect(right).toBeLessThanOrEqual(FRAME.width + ROUNDING);
          expect(bottom).toBeLessThanOrEqual(FRAME.height + ROUNDING);
        }
      }),
    );
  });

  it('leave no two boxes on each other, with the gap between them where nothing is in the way', () => {
    fc.assert(
      fc.property(ITEMS, (items) => {
        for (const [a, b] of pairs(placed(items, null)))
          expect(space(a, b)).toBeGreaterThanOrEqual(GAP - 2 * ROUNDING);
      }),
    );
  });

  it('are the same for the same items', () => {
    fc.assert(
      fc.property(ITEMS, (items) => {
        expect(placed(structuredClone(items))).toEqual(placed(items));
      }),
    );
  });

  it('are the anchors where every box is free and in the frame', () => {
    fc.assert(
      fc.property(ITEMS, (items) => {
        const boxes = items.map((item) => rect(item, item.anchor));
        const inside = boxes.every(
          ({ left, right, top, bottom }) =>
            left >= 0 && top >= 0 && right <= FRAME.width && bottom <= FRAME.height,
        );
        fc.pre(inside && pairs(boxes).every(([a, b]) => space(a, b) >= GAP));
        expect(relaxed(items, { gap: GAP, bounds: FRAME })).toEqual(items.map(({ anchor }) => anchor));
      }),
      { numRuns: 50 },
    );
  });

  it('do not move what is fixed', () => {
    fc.assert(
      fc.property(ITEMS, fc.tuple(fc.integer({ min: 500, max: 900 }), SIZES), (items, [x, size]) => {
        const still: Placed = {
          anchor: [x, x],
          reach: { left: size, right: size, up: size, down: size },
          fixed: true,
        };
        expect(relaxed([still, ...items], { gap: GAP, bounds: null })[0]).toEqual([x, x]);
      }),
    );
  });
});

describe('two boxes at one point', () => {
  it('part along the axis on which they overlap least, the later one right or down', () => {
    const wide = { left: 80, right: 80, up: 10, down: 10 };
    const [a, b] = relaxed(
      [
        { anchor: [500, 500], reach: wide },
        { anchor: [500, 500], reach: wide },
      ],
      { gap: GAP, bounds: FRAME },
    );
    expect([a?.[0], b?.[0]]).toEqual([500, 500]);
    expect((b?.[1] ?? 0) - (a?.[1] ?? 0)).toBeGreaterThanOrEqual(2 * 10 + GAP - ROUNDING);
  });
});
