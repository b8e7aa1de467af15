/** The lettering of every month and set: nothing covers anything, every name is where it belongs. */
import { describe, expect, it } from 'vitest';
import { pointsAlong } from '../../../src/model/base/curve.ts';
import { monthsBetween } from '../../../src/model/base/dates.ts';
import { landAt } from '../../../src/model/base/raster.ts';
import { crosses, overlap, type Rect } from '../../../src/model/base/rect.ts';
import type { SheetPoint } from '../../../src/model/base/sheet.ts';
import { type Lettering, nameMiddle } from '../../../src/model/scene/blocks.ts';
import type { PlaceInput } from '../../../src/model/scene/place-input.ts';
import { type PlacedMap, placeMap, placeNames, placeSigns } from '../../../src/model/scene/place-map.ts';
import { SET_IDS, SETS, type SetId } from '../../../src/model/scene/place-sets.ts';
import { FIRST_MONTH, LAST_MONTH } from '../page-data.ts';
import { inputOf } from './map-words.ts';

/** A busy machine takes its time for some thousand maps, ms. */
const TIMEOUT = 60_000;
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
    // Places are rounded to a tenth of a sheet unit: on a border the point just beside it counts too.
    const isRight = [-0.2, 0, 0.2].some((off) => {
      const there = raster.ids[landAt(raster, x / set.scale + off, y / set.scale)] ?? '';
      const cls = fills.find(({ iso3 }) => iso3 === there)?.cls;
      return hosts.includes(there) || typeof cls !== 'number';
    });
    return isRight ? [] : [`${hosts.join('+')} at ${x} ${y}`];
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
  it('covers nothing in any month', { timeout: TIMEOUT }, () => {
    expect(MONTHS.flatMap((date) => faults(set, { date }))).toEqual([]);
  });

  it('covers nothing in comparisons', { timeout: TIMEOUT }, () => {
    expect(PAIRS.flatMap(([since, date]) => faults(set, { since, date }))).toEqual([]);
  });

  it('covers nothing with all names', { timeout: TIMEOUT }, () => {
    const months = MONTHS.filter((_, index) => index % 12 === 10);
    expect(months.flatMap((date) => faults(set, { date }, true))).toEqual([]);
    expect(months.length).toBeGreaterThan(12);
  });
});

describe.each(SET_IDS)('what a map of set %s must have', (set) => {
  const maps = MONTHS.map((date) => [date, placeMap(inputOf(set, { date }))] as const);

  it('is the figure of every half of 5,000 troops and more', () => {
    for (const [date, { least }] of maps) expect([date, least < 5000]).toEqual([date, true]);
  });

  it('is the note at a gap from its month on, and never its arrow beside it', () => {
    for (const [date, { notes, arrows }] of maps) {
      expect([date, notes.length]).toEqual([date, date >= '2025-11' ? 1 : 0]);
      expect(arrows.map(({ id }) => id)).not.toContain('us-rou-2025');
    }
  });

  it('is the figures of the host of a gap in the latest month; on the narrowest the note takes the place of one', () => {
    const { figures } = placeMap(inputOf(set));
    const found = figures.filter(({ disc }) => disc.id === 'ROU').map(({ half }) => half.figure?.troops);
    expect(found.toSorted()).toEqual(set === 'n1' ? [1000] : [1000, 1900]);
  });

  it('is no more arrows than a reader can follow', () => {
    for (const [, { arrows }] of maps) expect(arrows.length).toBeLessThanOrEqual(SETS[set].mostArrows);
  });

  it('is the same each time, also when the names follow later', () => {
    const input = inputOf(set, { date: LAST_MONTH });
    const { room, ...signs } = placeSigns(input);
    const names = [...signs.names, ...placeNames(input, { ...signs, room })];
    expect({ ...signs, names }).toEqual(maps.at(-1)?.[1]);
  });
});

describe('the wide map of the latest month', () => {
  const map = placeMap(inputOf('l4'));

  it('has the figures, names and arrows that the first view speaks of', () => {
    expect(map.least).toBe(1000);
    expect(map.figures.length).toBe(17);
    expect(map.arrows.map(({ id }) => id)).toEqual(['us-deu-2026', 'us-pol-2026-plus', 'us-ltu-2026']);
    const shares = [...map.figures, ...map.names].flatMap(({ lines }) =>
      lines.flatMap(({ runs }) => runs.flatMap(({ text }) => text.match(/\d\.\d%/)?.[0] ?? [])),
    );
    expect(shares.toSorted()).toEqual(['3.7%', '4.7%', '4.9%', '5.1%', '5.3%']);
  });

  it('says what is reported, and that as many are to return', () => {
    const arrow = map.arrows.find(({ id }) => id === 'us-ltu-2026');
    expect(arrow?.key).toMatchObject({
      isReported: true,
      returns: { id: 'us-ltu-2026-back' },
      isOverseas: false,
    });
    expect(arrow?.isOpenEnded).toBe(true);
  });

  it('draws no base as a move, and nothing that was cancelled', () => {
    const ids = MONTHS.flatMap((date) => placeMap(inputOf('l4', { date })).arrows.map(({ id }) => id));
    expect(ids).not.toContain('ita-kabile-2025');
    expect(ids).not.toContain('us-pol-2026-cancel');
  });

  it('with all names says the share of Denmark as the table has it', () => {
    const all = placeMap(inputOf('l4', {}, true));
    expect(all.names.find(({ id }) => id === 'DNK')?.share).toBe(3.49);
    expect(all.discs.some(({ us }) => us?.troops === null)).toBe(true);
    expect(all.names.length).toBeGreaterThan(30);
  });
});

describe('a small map of the latest month', () => {
  it.each(['m2', 'n2', 'n1'] as const)('of set %s has one figure for the Baltic states', (set) => {
    const { discs } = placeMap(inputOf(set));
    const group = discs.find(({ id }) => id === 'EST+LTU+LVA');
    expect(group?.europe?.figure).toEqual({ troops: 5800, mark: 'plus', isChange: false });
    // On the narrowest map Bulgaria's figure has no room beside Kosovo's.
    const groups = discs.filter(({ hosts }) => hosts.length > 1).map(({ id }) => id);
    expect(groups).toEqual(['EST+LTU+LVA', ...(set === 'n1' ? ['BGR+XKX'] : [])]);
  });
});

describe('the comparison of autumn 2025', () => {
  const map = placeMap(inputOf('l4', { since: '2025-09', date: '2025-12' }));

  it('draws only changes between counts of their months', () => {
    const changes = map.discs.flatMap(({ id, us, europe }) =>
      [us, europe].flatMap((half) => (half ? [[id, half.troops]] : [])),
    );
    expect(changes.toSorted()).toEqual([
      ['ROU', -700],
      ['XKX', 500],
    ]);
  });

  it('has the arrow of the brigade, its hosts and the note of the loss', () => {
    expect(map.arrows.map(({ id, key, isOpenEnded }) => [id, key.troops, isOpenEnded])).toEqual([
      ['us-rou-2025', 3000, false],
    ]);
    expect(map.tinted.toSorted()).toEqual(['BGR', 'HUN', 'ROU', 'SVK']);
    expect(map.notes.map(({ note }) => note)).toMatchObject([
      { kind: 'loss', key: { host: 'ROU', before: { troops: 1700, mark: 'plus' }, after: { troops: 1000 } } },
    ]);
  });
});

it('sets are placed for less and less room', () => {
  expect(SET_IDS.map((id) => SETS[id].scale)).toEqual(
    SET_IDS.map((id) => SETS[id].scale).toSorted((a, b) => b - a),
  );
});
