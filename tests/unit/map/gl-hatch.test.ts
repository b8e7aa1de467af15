import { expect, test } from 'vitest';
import { type Hatch, hatchName, hatchOf } from '../../../src/map/gl/hatch.ts';

const alpha = ({ width, data }: Hatch, x: number, y: number): number | undefined =>
  data[(y * width + x) * 4 + 3];

const forward = hatchOf(hatchName('forward', '#7a726e'));
const back = hatchOf(hatchName('back', '#7a726e'));

test('a hatch has the colour of its name', () => {
  expect([...forward.data.slice(0, 3)]).toEqual([0x7a, 0x72, 0x6e]);
});

test('most of a hatch lets the ground through, and its line covers it', () => {
  const coverages = [...forward.data].filter((_, index) => index % 4 === 3);
  expect(Math.max(...coverages)).toBe(255);
  expect(coverages.filter((value) => value === 0).length).toBeGreaterThan(coverages.length / 2);
});

test('the two hatches mirror each other', () => {
  const side = forward.width;
  for (let y = 0; y < side; y++)
    for (let x = 0; x < side; x++) expect(alpha(back, x, y)).toBe(alpha(forward, side - 1 - x, y));
});

test('the lines of a hatch go on over the edge', () => {
  for (let y = 0; y < forward.height - 1; y++)
    expect(alpha(forward, 0, y)).toBe(alpha(forward, forward.width - 1, y + 1));
});
