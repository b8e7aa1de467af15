/** Lines from things to their true places: which cross, and that taking turns uncrosses them. */
import { describe, expect, it } from 'vitest';
import type { SheetPoint } from '../../../src/model/base/sheet.ts';
import { crossedPairs, leastCrossed } from '../../../src/model/scene/leader-order.ts';

const HOMES: readonly SheetPoint[] = [
  [0, 0],
  [10, 0],
  [100, 0],
];
/** The first in the order takes the place on the right. */
const inTurn = (order: readonly number[]) => {
  const places: readonly SheetPoint[] = [
    [10, 10],
    [0, 10],
    [100, 10],
  ];
  return HOMES.map((_, index) => ({ point: places[order.indexOf(index)] as SheetPoint }));
};

describe('lines to true places', () => {
  it('cross where each ends on the other side, not where they touch', () => {
    const places = inTurn([0, 1, 2]).map(({ point }) => point);
    expect(crossedPairs(HOMES, places)).toEqual([[0, 1]]);
    expect(
      crossedPairs(HOMES, [
        [0, 10],
        [0, 10],
        [100, 10],
      ]),
    ).toEqual([]);
  });

  it('are uncrossed by the order in which places are chosen', () => {
    const found = leastCrossed(HOMES, inTurn).map(({ point }) => point);
    expect(found).toEqual([
      [0, 10],
      [10, 10],
      [100, 10],
    ]);
  });

  it('keep the first order where no other crosses less', () => {
    const stubborn = () => inTurn([0, 1, 2]);
    expect(leastCrossed(HOMES, stubborn)).toEqual(stubborn());
  });
});
