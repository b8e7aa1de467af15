/** Stars and squares on real rows: what is drawn how, and that no pin lies on a disc, a figure or another pin. */
import { describe, expect, it } from 'vitest';
import rows from '../../../src/data/details.json';
import type { Details } from '../../../src/data/details.ts';
import { later } from '../../../src/i18n/en.ts';
import { monthEnd } from '../../../src/model/base/dates.ts';
import { coveredBy } from '../../../src/model/scene/covered.ts';
import { crossedPairs } from '../../../src/model/scene/leader-order.ts';
import { pinObstacles } from '../../../src/model/scene/pin-obstacles.ts';
import { pinSayings } from '../../../src/model/scene/pin-words.ts';
import { type Pin, pinScene, type Star } from '../../../src/model/scene/pins.ts';
import { siteScene, zoomStep } from '../../../src/model/scene/site-scene.ts';
import { pinSign, starSample } from '../../../src/model/signs/pin.ts';
import type { View } from '../../../src/model/view/view.ts';
import { DATASET, SPEECH, viewOf } from '../page-data.ts';
import { signsOf } from '../placed.ts';

const details = rows as unknown as Details;
const ALL: View['layers'] = ['us', 'europe', 'changes', 'commands', 'production'];

function given(part: Partial<View>, zoom = 1, type = 0.9) {
  const view = viewOf({ layers: ALL, ...part });
  const day = monthEnd(view.date, DATASET.asOf);
  // Type is large against the map on a phone, which has signs of its own.
  const signs = signsOf(view, type > 1.4 ? 'n2' : 'l4');
  const marks = siteScene(details, { view, day, zoom, type, signs, number: SPEECH.format.number });
  return { view, day, dataDay: DATASET.asOf, zoom, type, signs, marks };
}

function star(pins: readonly Pin[], id: string): Star {
  const found = pins.find(({ ids }) => ids.includes(id));
  if (found?.kind !== 'command') throw new Error(`no star ${id}`);
  return found;
}

describe('stars', () => {
  it('have the colour of who holds the command in the month, with a dot for the side that takes over', () => {
    const before = pinScene(details, given({ date: '2026-01' }));
    const after = pinScene(details, given({ date: '2026-02' }));
    expect([star(before, 'cmd04').fill, star(before, 'cmd04').agreed]).toEqual(['us', null]);
    expect([star(after, 'cmd04').fill, star(after, 'cmd04').agreed]).toEqual(['us', 'europe']);
    expect([star(after, 'cmd05').fill, star(after, 'cmd05').agreed]).toEqual(['europe', null]);
    expect([star(after, 'cmd06').fill, star(after, 'cmd06').agreed]).toEqual(['europe', 'us']);
    expect([star(after, 'cmd01').fill, star(after, 'cmd01').agreed]).toEqual(['us', null]);
  });

  it('are one a seat: the two at Norfolk stand at the edge, in the colours of both', () => {
    const norfolk = star(pinScene(details, given({})), 'cmd02');
    expect(norfolk.ids).toEqual(['cmd03', 'cmd02']);
    expect([norfolk.isBeyond, norfolk.fill]).toEqual([true, 'both']);
  });

  it('say what is planned, unknown and only later on record', () => {
    const pins = pinScene(details, given({ date: '2026-06' }));
    expect(star(pins, 'cmd13').sure).toBe('planned');
    expect(star(pins, 'cmd12').sure).toBe('unknown');
    expect(star(pinScene(details, given({ date: '2020-06' })), 'cmd06').sure).toBe('unrecorded');
  });

  it('have two halves that meet in the middle', () => {
    const { parts } = pinSign(starSample('both', 10));
    const line = (name: string) =>
      parts.flatMap((part) => (part.class === name && 'd' in part ? part.d : [])).join();
    const [left, right, whole] = [line('half us'), line('half europe'), line('rim')];
    for (const half of [left, right]) for (const point of ['0 -10', '0 4.5']) expect(half).toContain(point);
    expect(whole.split('L')).toHaveLength(10);
  });
});

describe('squares', () => {
  it('are those announced by then, one a place', () => {
    const at = (date: string) =>
      pinScene(details, given({ date })).flatMap((pin) => (pin.kind === 'plant' ? [pin.ids.join('+')] : []));
    expect(at('2022-11')).toEqual([]);
    expect(at('2024-02')).toEqual(['pr01', 'pr05', 'pr14', 'pr20']);
    expect(at('2026-11')).toContain('pr01+pr21');
    expect(at('2026-11')).toContain('pr09+pr10');
    expect(at('2026-11').join()).not.toMatch(/pr06|pr23|pr24/);
  });
});

describe('pins', () => {
  it('are drawn of layers that are on, and of what is in focus', () => {
    const ids = (part: Partial<View>) => pinScene(details, given(part)).flatMap((pin) => pin.ids);
    expect(ids({ layers: ['us'] })).toEqual([]);
    expect(ids({ layers: ['us'], focus: 'cmd04' })).toEqual(['cmd04']);
    expect(ids({ layers: ['production'] }).every((id) => id.startsWith('pr'))).toBe(true);
  });

  it.each([
    [1, 0.9],
    [1, 1.75],
    [2, 0.9],
    [3, 1],
    [8, 1.75],
  ])('keep off discs, words, marks and each other at zoom %s and type %s', (zoom, type) => {
    const view = given({}, zoom, type);
    const pins = pinScene(details, view);
    const hidden = new Set(view.marks.map(({ site }) => site.iso3));
    const boxes = pinObstacles({
      ...coveredBy(view.signs, zoomStep(zoom), hidden),
      zoom,
      type,
      marks: view.marks,
    });
    const own = pins.map(({ place, radius }) => ({ at: place.at.map((n) => n * zoom), radius }));
    for (const [index, { at, radius }] of own.entries()) {
      const [x = 0, y = 0] = at;
      const hit = boxes.filter(
        ({ anchor: [ax, ay], reach }) =>
          x + radius > ax - reach.left &&
          x - radius < ax + reach.right &&
          y + radius > ay - reach.up &&
          y - radius < ay + reach.down,
      );
      expect([pins[index]?.ids, hit]).toEqual([pins[index]?.ids, []]);
      for (const other of own.slice(index + 1)) {
        const [ox = 0, oy = 0] = other.at;
        const apart = Math.max(Math.abs(ox - x), Math.abs(oy - y));
        expect(apart).toBeGreaterThanOrEqual(radius + other.radius);
      }
    }
  });

  it.each([
    [1, 0.9],
    [1, 1.25],
    [1, 1.75],
    [4, 1.75],
  ])('have lines to their places that do not cross at zoom %s and type %s', (zoom, type) => {
    for (const date of ['2025-06', '2026-11']) {
      const led = pinScene(details, given({ date }, zoom, type)).filter(({ place }) => place.leader !== null);
      expect(led.length).toBeGreaterThan(5);
      const pairs = crossedPairs(
        led.map(({ place }) => place.leader ?? place.at),
        led.map(({ place }) => place.at),
      );
      expect(pairs.map((pair) => pair.map((index) => led[index]?.ids[0]))).toEqual([]);
    }
  });

  it('have labels on zooming in, and tips that name the holder and what was agreed', () => {
    expect(pinScene(details, given({})).every(({ place }) => place.label === null)).toBe(true);
    const pins = pinScene(details, given({}, 4));
    expect(star(pins, 'cmd04').place.label?.name).toBe('JFC Naples');
    const said = pinSayings({ speech: SPEECH, words: later }, pins);
    expect(said.cmd04).toContain('United States; agreed, date not known: Italy');
    expect(said.cmd03).toContain('Allied Command Transformation');
    expect(said.pr01).toContain('25,000 shells a year');
  });
});
