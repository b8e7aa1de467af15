import { describe, expect, it } from 'vitest';
import type { ChangeFact, Dataset } from '../../../src/data/dataset.ts';
import { monthsBetween } from '../../../src/model/base/dates.ts';
import { SHEET } from '../../../src/model/base/sheet.ts';
import {
  type Arrow,
  arrows,
  changeCount,
  changeWindow,
  MOST_ARROWS,
  shownChanges,
} from '../../../src/model/changes/arrows.ts';
import { crowded, numberPlaces } from '../../../src/model/scene/arrow-labels.ts';
import { discs } from '../../../src/model/scene/disc-scene.ts';
import { STATUS_KEYS, statusKey, type View } from '../../../src/model/view/view.ts';
import { DATASET, FIRST_MONTH, LAST_MONTH, viewOf } from '../page-data.ts';

const MONTHS = monthsBetween(FIRST_MONTH, LAST_MONTH);
const WEST = SHEET.x;

const of = (part: Partial<View>, dataset: Dataset = DATASET) => arrows(dataset, viewOf(part));
const ids = (part: Partial<View>) => of(part).map(({ id }) => id);

function arrowOf(part: Partial<View>, id: string): Arrow {
  const found = of(part).find((arrow) => arrow.id === id);
  if (!found) throw new Error(`no arrow ${id}`);
  return found;
}

/** A dataset with just these changes. */
function withChanges(...changes: readonly Partial<ChangeFact>[]): Dataset {
  const plain: ChangeFact = {
    id: 'x',
    month: '2026-01',
    kind: 'arrival',
    status: 'in place',
    side: 'us',
    nation: 'USA',
    host: 'POL',
    troops: 1000,
    hostTroops: 1000,
    from: null,
    to: null,
  };
  return {
    ...DATASET,
    changes: changes.map((change, index) => ({ ...plain, id: `x-${index}`, ...change })),
  };
}

describe('the arrows of a month', () => {
  it.each([
    ['2014-12', ['us-173-2014']],
    ['2018-12', ['us-1-1cd-2018', 'us-4cab-2018']],
    ['2022-06', ['us-1-3id-2022', 'us-82-2022b', 'us-82-2022', 'us-2cr-2022', 'us-173-2022', 'dnk-lva-2022']],
    ['2025-09', ['swe-lva-2025', 'deu-patriot-2025', 'nor-nasams-2024']],
    ['2025-12', ['us-rou-2025', 'ita-kabile-2025', 'swe-lva-2025', 'nld-patriot-2025', 'deu-patriot-2025']],
    [
      '2026-11',
      [
        'us-deu-2026',
        'us-pol-2026-plus',
        'us-pol-2026-cancel',
        'ita-kabile-2025',
        'gbr-nor-2026',
        'us-ltu-2026',
      ],
    ],
  ])('%s: %j', (date, expected) => {
    expect(ids({ date })).toEqual(expected);
  });

  it.each([
    [
      '2021-12',
      '2022-12',
      ['us-1-3id-2022', 'us-82-2022b', 'us-82-2022', 'us-2cr-2022', 'us-173-2022', 'dnk-lva-2022'],
    ],
    ['2025-09', '2025-12', ['us-rou-2025', 'ita-kabile-2025', 'nld-patriot-2025']],
  ])('of the comparison %s to %s: %j', (since, date, expected) => {
    expect(ids({ since, date })).toEqual(expected);
  });

  it('are at most as many as stay readable, each in the window, and no more than are counted', () => {
    for (const date of MONTHS) {
      const found = of({ date });
      expect(found.length).toBeLessThanOrEqual(MOST_ARROWS);
      expect(found.length).toBeLessThanOrEqual(changeCount(DATASET, viewOf({ date })));
      expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
    }
  });

  it('are none without the layer of changes; a side that is off has none', () => {
    expect(of({ layers: ['us', 'europe'] })).toEqual([]);
    const us = of({ date: '2025-12', layers: ['us', 'changes'] });
    expect(new Set(us.map(({ side }) => side))).toEqual(new Set(['us']));
    const europe = of({ date: '2025-12', layers: ['europe', 'changes'] });
    expect(new Set(europe.map(({ side }) => side))).toEqual(new Set(['europe']));
  });
});

describe('the window', () => {
  it('is twelve months, the last one that of the date', () => {
    expect(changeWindow({ date: '2026-11', since: null })).toEqual({ after: '2025-11', to: '2026-11' });
    expect(changeWindow({ date: '2025-01', since: null })).toEqual({ after: '2024-01', to: '2025-01' });
    const data = withChanges({ month: '2025-01' }, { month: '2025-02' }, { month: '2026-01' });
    const shown = (date: string) => shownChanges(data, viewOf({ date })).map(({ month }) => month);
    expect(shown('2026-01')).toEqual(['2025-02', '2026-01']);
    expect(shown('2025-12')).toEqual(['2025-01', '2025-02']);
  });

  it('of a comparison starts after its earlier month', () => {
    expect(changeWindow({ date: '2025-12', since: '2025-09' })).toEqual({ after: '2025-09', to: '2025-12' });
    const data = withChanges({ month: '2025-09' }, { month: '2025-10' }, { month: '2026-01' });
    const view = viewOf({ date: '2025-12', since: '2025-09' });
    expect(shownChanges(data, view).map(({ month }) => month)).toEqual(['2025-10']);
  });

  it('counts those that no arrow is drawn for, whatever the layers', () => {
    expect(changeCount(DATASET, viewOf({ date: '2025-12' }))).toBe(53);
    expect(changeCount(DATASET, viewOf({ date: '2025-12', layers: [] }))).toBe(53);
    expect(changeCount(DATASET, viewOf({ date: '2025-12', since: '2025-09' }))).toBe(18);
  });
});

describe('the brigade that was not replaced', () => {
  const brigade = arrowOf({ date: '2025-12' }, 'us-rou-2025');

  it('is first, whatever else is larger', () => {
    expect(of({ date: '2025-12', since: '2025-09' })[0]?.id).toBe('us-rou-2025');
    expect(of({ date: '2026-10' })[0]?.id).toBe('us-rou-2025');
    const larger = withChanges({ troops: 90_000 }, { kind: 'not replaced', troops: -10 });
    expect(of({ date: '2026-01' }, larger)[0]?.id).toBe('x-1');
  });

  it('goes home over the western edge as a brigade, with the part of Romania as its number', () => {
    expect(brigade).toMatchObject({
      kind: 'not replaced',
      status: 'notreplaced',
      size: 'brigade',
      leaves: true,
      edge: 'Fort Campbell, Kentucky',
      troops: -700,
    });
    expect(brigade.to[0]).toBe(WEST);
  });

  it('leaves a gap in each of its four countries', () => {
    expect(brigade.change.also?.toSorted()).toEqual(['BGR', 'HUN', 'SVK']);
    expect(brigade.gaps).toHaveLength(4);
    const [first, ...others] = brigade.gaps;
    expect(Math.hypot((first?.[0] ?? 0) - brigade.from[0], (first?.[1] ?? 0) - brigade.from[1])).toBeLessThan(
      60,
    );
    const below = brigade.change.also?.map((iso3) => DATASET.hosts[iso3]?.at ?? [0, 0]) ?? [];
    others.forEach(([x, y], index) => {
      const [hostX, hostY] = below[index] ?? [0, 0];
      expect(y).toBeGreaterThan(hostY);
      expect(Math.hypot(x - hostX, y - hostY)).toBeLessThan(70);
    });
  });

  it('is the only one with gaps', () => {
    for (const date of MONTHS)
      for (const { gaps, kind } of of({ date })) expect(gaps.length > 0).toBe(kind === 'not replaced');
  });
});

describe('announced, cancelled and done', () => {
  it('are never merged: the steps of May 2026 are announced, though months have passed', () => {
    const latest = (id: string) => arrowOf({ date: LAST_MONTH }, id);
    expect(latest('us-deu-2026')).toMatchObject({ status: 'announced', troops: -5000, leaves: true });
    expect(latest('us-pol-2026-plus')).toMatchObject({ status: 'announced', troops: 5000, leaves: false });
    expect(latest('us-ltu-2026')).toMatchObject({ status: 'inplace', troops: -1000, leaves: true });
  });

  it('a cancelled deployment is one that would have come, never soldiers who left', () => {
    expect(arrowOf({ date: LAST_MONTH }, 'us-pol-2026-cancel')).toMatchObject({
      status: 'cancelled',
      leaves: false,
      edge: 'Fort Cavazos (Fort Hood), Texas',
    });
  });

  it('a pledge is never drawn as in place', () => {
    for (const date of MONTHS)
      for (const { kind, status } of of({ date }))
        if (kind === 'pledge of forces') expect(status).not.toBe('inplace');
  });

  it('have the keys of the link', () => {
    const words = ['announced', 'under way', 'in place', 'not replaced', 'cancelled', 'unconfirmed'] as const;
    expect(words.map(statusKey)).toEqual([...STATUS_KEYS]);
  });

  it('are filtered by the statuses of the link', () => {
    expect(ids({ date: LAST_MONTH, status: ['cancelled'] })).toEqual(['us-pol-2026-cancel', 'us-lrf-2026']);
    expect(ids({ date: '2025-12', status: ['notreplaced'] })).toEqual(['us-rou-2025']);
    for (const key of STATUS_KEYS)
      for (const { status } of of({ date: LAST_MONTH, status: [key] })) expect(status).toBe(key);
  });
});

describe('from overseas', () => {
  it('an arrow enters at the western edge, where its home station is named', () => {
    const arrow = arrowOf({ date: '2022-06' }, 'us-1-3id-2022');
    expect([arrow.from[0], arrow.leaves, arrow.edge]).toEqual([WEST, false, 'Fort Stewart, Georgia']);
    expect(arrowOf({ date: '2018-12' }, 'us-4cab-2018').edge).toBe('Fort Carson, Colorado');
  });

  it('without a station in the tables no place is made up', () => {
    expect(arrowOf({ date: LAST_MONTH }, 'us-deu-2026').edge).toBe('');
  });

  it('arrows cross the edge apart from each other, in the order of where they go', () => {
    for (const date of MONTHS) {
      const crossing = of({ date })
        .filter(({ edge }) => edge !== null)
        .map(({ leaves, from, to }) => (leaves ? [to[1], from[1]] : [from[1], to[1]]))
        .toSorted(([a = 0], [b = 0]) => a - b);
      crossing.slice(1).forEach(([y = 0, end = 0], index) => {
        const [before = 0, endBefore = 0] = crossing[index] ?? [];
        expect(y - before).toBeGreaterThanOrEqual(60);
        // Ends are shortened a little towards the bow.
        expect(end).toBeGreaterThanOrEqual(endBefore - 15);
      });
    }
  });

  it('only arrows from and to there cross the edge', () => {
    for (const date of MONTHS)
      for (const { edge, from, to, leaves } of of({ date }))
        expect((leaves ? to : from)[0] === WEST).toBe(edge !== null);
  });

  it('from a base in Europe it starts there', () => {
    const arrow = arrowOf({ date: '2014-12' }, 'us-173-2014');
    expect([arrow.edge, arrow.from]).toEqual([null, DATASET.sites['ita-ederle']?.at]);
  });
});

describe('a change', () => {
  it('of a stated zero is no movement, so there is no arrow', () => {
    expect(of({ date: '2026-01' }, withChanges({ troops: 0, hostTroops: 0 }))).toEqual([]);
    expect(DATASET.changes.find(({ id }) => id === 'us-est-2025-stay')?.troops).toBe(0);
    for (const date of MONTHS) for (const { size } of of({ date })) expect(size).not.toBe('none');
  });

  it('of unknown size is drawn while there are few', () => {
    const unknown = { troops: null, hostTroops: null };
    expect(of({ date: '2026-01' }, withChanges(unknown, unknown)).map(({ size }) => size)).toEqual([
      'unknown',
      'unknown',
    ]);
    const many = withChanges({}, {}, {}, unknown);
    expect(of({ date: '2026-01' }, many).map(({ size }) => size)).not.toContain('unknown');
  });

  it('without a place on the map is not drawn', () => {
    expect(of({ date: '2026-01' }, withChanges({ host: null }, { host: 'EUR' }))).toEqual([]);
  });

  it('within a country and from nowhere known is not drawn', () => {
    const own = { side: 'europe', nation: 'POL', host: 'POL' } as const;
    expect(of({ date: '2026-01' }, withChanges(own))).toEqual([]);
  });

  it('ends short of its place, so that the symbol there stays free', () => {
    for (const date of MONTHS)
      for (const { from, via, to } of of({ date })) {
        const straight = Math.hypot(to[0] - from[0], to[1] - from[1]);
        const bowed =
          Math.hypot(via[0] - from[0], via[1] - from[1]) + Math.hypot(to[0] - via[0], to[1] - via[1]);
        expect(bowed).toBeGreaterThan(straight);
      }
  });
});

describe('the number of an arrow', () => {
  const plain: Arrow = arrowOf({ date: '2025-12' }, 'nld-patriot-2025');
  const straight: Arrow = { ...plain, from: [100, 500], via: [600, 500], to: [1100, 500] };
  const half = { side: 'us', radius: 80, number: 11_000, open: false, warned: false } as const;
  const disc = (x: number) => ({
    iso3: 'DEU',
    at: [x, 500] as const,
    leader: null,
    us: { ...half, loss: false, inside: true, minor: false },
    europe: null,
  });

  it('stands in the middle of the bow where that is free', () => {
    expect(numberPlaces([straight], [])).toEqual([[600, 500]]);
  });

  it('moves along the bow out of the way of a disc, and of the number of another arrow', () => {
    expect(numberPlaces([straight], [disc(640)])).toEqual([[500, 500]]);
    const [first, second] = numberPlaces([straight, straight], []);
    expect(second).not.toEqual(first);
  });

  it('is left out on a phone where a figure or the number of a weightier arrow is, not where it has room', () => {
    const alone = [[600, 500]] as const;
    expect(crowded([straight], [], alone)).toEqual([false]);
    expect(crowded([straight], [disc(560)], alone)).toEqual([true]);
    expect(crowded([straight, straight], [], [...alone, [640, 520]])).toEqual([false, true]);
  });

  it('is there for each arrow of every month, the same each time', () => {
    for (const date of MONTHS) {
      const [shown, lie] = [of({ date }), discs(DATASET, viewOf({ date }))];
      expect(numberPlaces(shown, lie)).toHaveLength(shown.length);
      expect(numberPlaces(shown, lie)).toEqual(numberPlaces(shown, lie));
    }
  });
});
