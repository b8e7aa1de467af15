/** The lettering of every month and set: nothing covers anything, every name is where it belongs. */
import { describe, expect, it } from 'vitest';
import { pointsAlong } from '../../../src/model/base/curve.ts';
import { monthsBetween } from '../../../src/model/base/dates.ts';
import { landAt } from '../../../src/model/base/raster.ts';
import { crosses, overlap, type Rect } from '../../../src/model/base/rect.ts';
import type { SheetPoint } from '../../../src/model/base/sheet.ts';
import { type Lettering, nameMiddle } from '../../../src/model/scene/blocks.ts';
import type { PlaceInput } from '../../../src/model/scene/place-input.ts';
import { type PlacedMap, placeMap } from '../../../src/model/scene/place-map.ts';
import { SET_IDS, SETS, type SetId } from '../../../src/model/scene/place-sets.ts';
import { FIRST_MONTH, LAST_MONTH } from '../page-data.ts';
import { inputOf } from './map-words.ts';

const MONTHS = monthsBetween(FIRST_MONTH, LAST_MONTH);
const DECEMBERS = MONTHS.filter((month) => month.endsWith('-12'));
const PAIRS = [
  ['2025-09', '2025-12'],
  ['2021-12', LAST_MONTH],
  ...DECEMBERS.flatMap((since, index) => DECEMBERS.slice(index + 1).map((date) => [since, date])),
] as unknown as readonly (readonly [since: string, date: string])[];

interface Text {
  readonly id: string;
  readonly rect: Rect;
}

/** Every block of words, px at a scale. */
function textsOf({ figures, names, notes, arrows }: PlacedMap, scale: number): readonly Text[] {
  const text = (id: string, { at, box }: Lettering): Text => {
    const [x, y] = [at[0] * scale, at[1] * scale];
    return { id, rect: [x + box[0], y + box[1], x + box[2], y + box[3]] };
  };
  return [
    ...figures.filter(({ isInside }) => !isInside).map((label) => text(`figure ${label.disc.id}`, label)),
    ...names.map((label) => text(`name ${label.id}`, label)),
    ...notes.map((label) => text(`note ${label.note.kind}`, label)),
    ...arrows.map((label) => text(`arrow ${label.id}`, label)),
  ];
}

/** Whether a rectangle reaches into a half-disc; `out`: -1 for a left half, 1 for a right one. */
function isOnHalf(
  [left, top, right, bottom]: Rect,
  [x, y]: SheetPoint,
  radius: number,
  out: number,
): boolean {
  if (out < 0 ? left >= x : right <= x) return false;
  const dx = out < 0 ? Math.max(0, x - right) : Math.max(0, left - x);
  const dy = Math.max(0, top - y, y - bottom);
  return Math.hypot(dx, dy) < radius;
}

function halves({ discs }: PlacedMap, scale: number) {
  return discs.flatMap(({ at, us, europe, id }) =>
    [us, europe].flatMap((half) =>
      half
        ? [
            {
              id,
              half,
              at: [at[0] * scale, at[1] * scale] as const,
              r: half.radius * scale,
              out: half.side === 'us' ? -1 : 1,
            },
          ]
        : [],
    ),
  );
}

function collisions(map: PlacedMap, input: PlaceInput, scale: number): readonly string[] {
  const { set } = input;
  const texts = textsOf(map, scale);
  const frame = set.frame.map((edge) => edge * scale) as unknown as Rect;
  const found: string[] = [];
  for (const [index, { id, rect }] of texts.entries()) {
    for (const other of texts.slice(index + 1))
      if (overlap(rect, other.rect)) found.push(`${id} on ${other.id}`);
    for (const half of halves(map, scale))
      if (isOnHalf(rect, half.at, half.r, half.out)) found.push(`${id} on the half of ${half.id}`);
    if (
      rect[0] < frame[0] - 0.1 ||
      rect[1] < frame[1] - 0.1 ||
      rect[2] > frame[2] + 0.1 ||
      rect[3] > frame[3] + 0.1
    )
      found.push(`${id} outside`);
    for (const { x, y, width, height } of set.kept) {
      const [x0, y0] = [
        x === 'left' ? frame[0] : frame[2] - width,
        y === 'top' ? frame[1] : frame[3] - height,
      ];
      if (overlap(rect, [x0, y0, x0 + width, y0 + height])) found.push(`${id} under the corner`);
    }
  }
  for (const arrow of map.arrows) {
    const points = pointsAlong(arrow.curve, 200).map(([x, y]) => [x * scale, y * scale] as const);
    for (const { id, rect } of texts)
      if (points.some(([x, y]) => x > rect[0] && x < rect[2] && y > rect[1] && y < rect[3]))
        found.push(`arrow ${arrow.id} across ${id}`);
    for (const half of halves(map, scale))
      if (
        points.some(
          ([x, y]) => (x - half.at[0]) * half.out > 0 && Math.hypot(x - half.at[0], y - half.at[1]) < half.r,
        )
      )
        found.push(`arrow ${arrow.id} across the half of ${half.id}`);
  }
  for (const { at, leader, note } of map.notes) {
    const [x, y] = [at[0] * scale, at[1] * scale];
    for (const { id, rect } of texts)
      if (!id.startsWith('note') && crosses(x, y, x + leader[0], y + leader[1], rect))
        found.push(`leader of ${note.kind} across ${id}`);
  }
  return found;
}

/** The middle of every name, px, and the countries it may stand in. */
function namesOf({ figures, names }: PlacedMap, { set }: PlaceInput) {
  const of = ({ at, box, lines, align }: Lettering, hosts: readonly string[]) => {
    const block = { lines: lines.map(({ runs }) => runs), width: box[2] - box[0], height: box[3] - box[1] };
    const middle = nameMiddle(set, block, align);
    if (!middle) return [];
    return [{ hosts, x: at[0] * set.scale + box[0] + middle[0], y: at[1] * set.scale + box[1] + middle[1] }];
  };
  return [
    ...figures.flatMap((label) => of(label, label.disc.hosts)),
    ...names.flatMap((label) => of(label, label.id.split('+'))),
  ];
}

function strayNames(map: PlacedMap, input: PlaceInput): readonly string[] {
  const { raster, fills, set } = input;
  return namesOf(map, input).flatMap(({ hosts, x, y }) => {
    const there = raster.ids[landAt(raster, x / set.scale, y / set.scale)] ?? '';
    const cls = fills.find(({ iso3 }) => iso3 === there)?.cls;
    return hosts.includes(there) || typeof cls !== 'number' ? [] : [`${hosts.join('+')} in ${there}`];
  });
}

function withoutFigure({ discs, figures, notes }: PlacedMap): readonly string[] {
  const said = new Set(figures.map(({ half }) => half));
  const noted = notes.flatMap(({ note }) =>
    note.kind === 'loss' ? [`${note.key.host} ${note.key.side}`] : [],
  );
  return discs.flatMap(({ id, us, europe }) =>
    [us, europe].flatMap((half) =>
      half && !said.has(half) && !noted.includes(`${id} ${half.side}`) ? [`${id} ${half.side}`] : [],
    ),
  );
}

function faults(set: SetId, part: Parameters<typeof inputOf>[1], isAll = false): readonly string[] {
  const input = inputOf(set, part, isAll);
  const map = placeMap(input);
  const at = JSON.stringify(part);
  return [
    ...collisions(map, input, input.set.scale),
    ...collisions(map, input, input.set.scale * 1.4).map((fault) => `${fault} when larger`),
    ...strayNames(map, input),
    ...(isAll ? [] : withoutFigure(map).map((half) => `${half} without figure`)),
  ].map((fault) => `${set} ${at} ${fault}`);
}

describe.each(SET_IDS)('the lettering of set %s', (set) => {
  it('covers nothing in any month', () => {
    expect(MONTHS.flatMap((date) => faults(set, { date }))).toEqual([]);
  });

  it('covers nothing in comparisons', () => {
    expect(PAIRS.flatMap(([since, date]) => faults(set, { since, date }))).toEqual([]);
  });

  it('covers nothing with all names', () => {
    const months = MONTHS.filter((_, index) => index % 12 === 10);
    expect(months.flatMap((date) => faults(set, { date }, true))).toEqual([]);
    expect(months.length).toBeGreaterThan(12);
  });
});

it('sets are placed for less and less room', () => {
  expect(SET_IDS.map((id) => SETS[id].scale)).toEqual(
    SET_IDS.map((id) => SETS[id].scale).toSorted((a, b) => b - a),
  );
});
