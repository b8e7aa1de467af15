import { scaleLinear } from 'd3';

type Pair = readonly [from: number, to: number];

/**
 * A scale from a figure to px. The length is added to the first end, not mixed of both ends as d3 does by itself: a sum of floating
 * numbers in another order can come to rest on the other side of a tenth, where `round` then puts it elsewhere.
 */
export function chartScale(figures: Pair, [from, to]: Pair, round = (px: number): number => px) {
  return scaleLinear(figures, [from, to]).interpolate((a, b) => (part) => round(a + (b - a) * part));
}

export type ChartScale = ReturnType<typeof chartScale>;
