/** Marks of sites on real rows: what is drawn how, and that no mark lies on another. */
import { describe, expect, it } from 'vitest';
import rows from '../../../src/data/details.json';
import type { Details } from '../../../src/data/details.ts';
import { later } from '../../../src/i18n/en.ts';
import { monthEnd } from '../../../src/model/base/dates.ts';
import { toSheet } from '../../../src/model/base/sheet.ts';
import { isFocused, type SiteMark, siteScene, zoomStep } from '../../../src/model/scene/site-scene.ts';
import { sayings } from '../../../src/model/scene/site-words.ts';
import { radius } from '../../../src/model/signs/disc.ts';
import { circle, hexagon } from '../../../src/model/signs/sign.ts';
import { markRadius } from '../../../src/model/signs/site.ts';
import { cameraInto, NEAREST_SITE, partOf } from '../../../src/model/view/camera.ts';
import type { View } from '../../../src/model/view/view.ts';
import { DATASET, SPEECH, viewOf } from '../page-data.ts';
import { signsOf } from '../placed.ts';

const details = rows as unknown as Details;

interface Look {
  readonly zoom?: number;
  readonly type?: number;
}

function marks(part: Partial<View>, { zoom = 1, type = 0.9 }: Look = {}): readonly SiteMark[] {
  const view = viewOf(part);
  const day = monthEnd(view.date, DATASET.asOf);
  const { number } = SPEECH.format;
  return siteScene(details, { view, day, zoom, type, signs: signsOf(view), number });
}

function at(found: readonly SiteMark[], site: string, side: SiteMark['side'], planned = false): SiteMark {
  const mark = found.find(
    (one) => one.site.id === site && one.side === side && (one.sign.posture === 'planned') === planned,
  );
  if (!mark) throw new Error(`no mark at ${site}`);
  return mark;
}

const has = (found: readonly SiteMark[], id: string) =>
  found.some(({ forces }) => forces.some(({ force }) => force.id === id));

describe('the marks of a country', () => {
  it('are those of Poland in December 2025', () => {
    const found = marks({ focus: 'POL', date: '2025-12' });
    expect(found.every(({ site }) => site.iso3 === 'POL')).toBe(true);
    expect(at(found, 'pol-powidz', 'us').sign.posture).toMatch(/permanent|rotational/);
    const rzeszow = at(found, 'pol-rzeszow', 'europe');
    expect(rzeszow).toMatchObject({ id: 'nld-patriot-rzeszow', troops: 300 });
    expect(rzeszow.sign).toEqual({ posture: 'rotational', state: 'sized' });
  });

  it('say that the German brigade at Rūdninkai is building up', () => {
    const found = marks({ focus: 'LTU', date: '2025-12' });
    expect(at(found, 'ltu-rudninkai', 'europe')).toMatchObject({
      id: 'deu-pzbrig45',
      troops: 400,
      sign: { posture: 'permanent', state: 'building' },
    });
  });

  it('have the brigade of the 101st in Romania in September 2025, and not in December', () => {
    expect(has(marks({ focus: 'ROU', date: '2025-09' }), 'us-2-101-2025')).toBe(true);
    expect(has(marks({ focus: 'ROU', date: '2025-12' }), 'us-2-101-2025')).toBe(false);
  });

  it('draw what is planned as planned, beside what is there', () => {
    const found = marks({ focus: 'POL' });
    expect(at(found, 'pol-rzeszow', 'europe', true)).toMatchObject({
      id: 'swe-patriot-rzeszow',
      troops: null,
      sign: { posture: 'planned' },
    });
    expect(at(found, 'pol-rzeszow', 'europe').id).toBe('nld-patriot-rzeszow');
    const early = marks({ focus: 'LTU', date: '2023-12' });
    expect(at(early, 'ltu-rudninkai', 'europe', true).sign.posture).toBe('planned');
  });

  it('are hollow where there is only an agreed use, and marked where nothing is confirmed', () => {
    const found = marks({ focus: 'POL', date: '2025-12' });
    expect(at(found, 'pol-wroclaw', 'us').sign).toEqual({ posture: 'access', state: 'sized' });
    expect(at(found, 'pol-boleslawiec', 'us').sign.state).toBe('unconfirmed');
  });

  it('follow the layers', () => {
    expect(new Set(marks({ focus: 'POL', layers: ['us'] }).map(({ side }) => side))).toEqual(new Set(['us']));
    expect(marks({ focus: 'POL', layers: [] })).toEqual([]);
  });

  it('stand for the site where there are several forces, and for the force where there is one', () => {
    for (const { id, forces, site } of marks({ focus: 'DEU' }))
      expect(id).toBe(forces.length === 1 ? forces[0]?.force.id : site.id);
  });

  it('are shown for a force, a site and a change too, with what is in focus marked', () => {
    for (const focus of ['flf-ltu', 'ltu-rukla', 'deu-pz45-2025']) {
      const found = marks({ focus, date: '2025-12' });
      expect(new Set(found.map(({ site }) => site.iso3))).toEqual(new Set(['LTU']));
      expect(found.filter((mark) => isFocused(mark, focus))).toHaveLength(focus === 'deu-pz45-2025' ? 0 : 1);
    }
  });

  it('are not shown without a focus from afar, all of them from near', () => {
    expect(marks({})).toEqual([]);
    const all = marks({}, { zoom: 3 });
    expect(all.length).toBeGreaterThan(100);
    expect(all.some(({ site }) => site.iso3 === 'USA')).toBe(false);
  });
});

describe('the size of a mark', () => {
  it('is an area in the scale of the split discs, never below what can be seen', () => {
    expect(markRadius(5000, 1) * Math.SQRT2).toBeCloseTo(radius(5000), 0);
    expect(markRadius(10_000, 1) / markRadius(2500, 1)).toBeCloseTo(2, 1);
    expect(markRadius(5, 1)).toBe(12);
    expect(markRadius(null, 1)).toBe(14);
  });

  it('is the same area for both shapes', () => {
    const corners = [...hexagon(100).matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => [
      Number(x),
      Number(y),
    ]);
    const area = corners.reduce((sum, [x = 0, y = 0], index) => {
      const [nextX = 0, nextY = 0] = corners[(index + 1) % 6] ?? [];
      return sum + (x * nextY - nextX * y) / 2;
    }, 0);
    expect(Math.abs(area) / (Math.PI * 100 ** 2)).toBeCloseTo(1, 2);
    expect(circle(10)).toMatch(/^M-10 0A10 10/);
  });

  it('is that of the largest force: strengths are not added up', () => {
    for (const { troops, forces } of marks({}, { zoom: 4 }))
      expect(forces.every(({ strength }) => troops === null || (strength?.best ?? 0) <= troops)).toBe(true);
  });
});

describe('the places of marks', () => {
  const views = [
    { focus: 'POL', date: '2025-12' },
    { focus: 'LTU', date: '2025-12' },
    { focus: 'LTU', date: '2018-12' },
    { focus: 'ROU', date: '2025-12' },
    { focus: 'DEU' },
    { focus: 'GBR' },
    { focus: 'XKX' },
    { date: '2022-06' },
    {},
  ];
  it.each(views)('leave none on another: %o', (part) => {
    for (const type of [0.9, 1.75])
      for (const zoom of [1, 3, 5.7, 16]) {
        const found = marks(part, { zoom, type });
        for (const [index, a] of found.entries())
          for (const b of found.slice(index + 1)) {
            const apart = Math.hypot(a.place.at[0] - b.place.at[0], a.place.at[1] - b.place.at[1]) * zoom;
            expect([a.site.id, b.site.id, zoom, apart >= a.radius + b.radius]).toEqual([
              a.site.id,
              b.site.id,
              zoom,
              true,
            ]);
          }
      }
  });

  it('are the true ones where there is room', () => {
    const found = marks({ focus: 'POL', date: '2025-12' }, { zoom: 20 });
    const mark = at(found, 'pol-redzikowo', 'us');
    expect(mark.place.leader).toBeNull();
    const [x, y] = toSheet(mark.site.lon, mark.site.lat);
    expect(Math.hypot(mark.place.at[0] - x, mark.place.at[1] - y)).toBeLessThan(1);
  });

  it('stay while a reader zooms between two steps', () => {
    expect([1, 1.3, 1.42, 2, 3, 4].map(zoomStep).map((step) => Math.round(step * 100) / 100)).toEqual([
      1, 1, 1.41, 2, 2.83, 4,
    ]);
    const places = (zoom: number) => marks({}, { zoom }).map(({ place }) => place.at);
    expect(places(4.1)).toEqual(places(5.5));
  });

  it('name a place once, the one in focus first', () => {
    const found = marks({ focus: 'LTU', date: '2025-12' }, { zoom: 5 });
    const named = found.filter(({ place }) => place.label?.name).map(({ site }) => site.id);
    expect(new Set(named).size).toBe(named.length);
    expect(at(marks({ focus: 'ltu-rukla', date: '2025-12' }), 'ltu-rukla', 'europe').place.label?.name).toBe(
      'Rukla',
    );
  });

  it('are found by the camera that looks at them', () => {
    const points = marks({ focus: 'POL', date: '2025-12' }).map(({ site }) => site.at);
    const box = { width: 1000, height: 880 };
    const over = (found: typeof points) =>
      cameraInto(partOf(found), [0, 0, box.width, box.height], box, NEAREST_SITE);
    const { x, y, zoom } = over(points);
    for (const point of points) {
      expect(Math.abs(point[0] - x)).toBeLessThan(1000 / zoom);
      expect(Math.abs(point[1] - y)).toBeLessThan(880 / zoom);
    }
    expect(over([[700, 800]])).toEqual({ x: 700, y: 800, zoom: 7 });
  });
});

describe('the tip of a mark', () => {
  it('names every force with number and status', () => {
    const found = marks({ focus: 'LTU', date: '2025-12' });
    const said = sayings({ speech: SPEECH, words: later }, found, '2025-12');
    expect(Object.keys(said).toSorted()).toEqual([...new Set(found.map(({ id }) => id))].toSorted());
    expect(said['deu-pzbrig45']).toBe(
      'Rūdninkai. Panzerbrigade 45 "Litauen": Germany, brigade, 400 troops (stated May 2025, 7 months before), building up.',
    );
  });
});
