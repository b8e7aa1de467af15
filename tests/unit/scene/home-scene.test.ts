/** Squares of own forces on real rows: their size, where they are, and that nothing that compares the sides knows of them. */
import { describe, expect, it } from 'vitest';
import rows from '../../../src/data/details.json';
import type { Details } from '../../../src/data/details.ts';
import { later } from '../../../src/i18n/en.ts';
import { monthEnd } from '../../../src/model/base/dates.ts';
import { ownForcesSentence } from '../../../src/model/people/own-words.ts';
import { coveredBy } from '../../../src/model/scene/covered.ts';
import { type HomeMark, homeScene } from '../../../src/model/scene/home-scene.ts';
import { homeSayings } from '../../../src/model/scene/home-words.ts';
import { pinObstacles } from '../../../src/model/scene/pin-obstacles.ts';
import { pinScene } from '../../../src/model/scene/pins.ts';
import { sentenceOf } from '../../../src/model/scene/saying.ts';
import { siteScene, zoomStep } from '../../../src/model/scene/site-scene.ts';
import { radius } from '../../../src/model/signs/disc.ts';
import { HOME_STEP, homeSide } from '../../../src/model/signs/home.ts';
import type { View } from '../../../src/model/view/view.ts';
import { DATASET, SPEECH, viewOf } from '../page-data.ts';
import { PEOPLE } from '../people-data.ts';
import { PLACE, signsOf } from '../placed.ts';

const details = rows as unknown as Details;
const FORCES: View['layers'] = ['us', 'europe', 'changes', 'labels'];
const HOME: View['layers'] = [...FORCES, 'home'];

function given(part: Partial<View> = {}, zoom = 2, type = 0.9) {
  const view = viewOf({ layers: HOME, ...part });
  const day = monthEnd(view.date, DATASET.asOf);
  const signs = signsOf(view, type > 1.4 ? 'n2' : 'l4');
  const marks = siteScene(details, { view, day, zoom, type, signs, number: SPEECH.format.number });
  const pins = pinScene(details, { view, day, dataDay: DATASET.asOf, zoom, type, signs, marks });
  return { view, zoom, type, signs, marks, pins };
}

const squares = (input: ReturnType<typeof given>) => homeScene(PEOPLE, details.labelPlaces, input);
const codes = (marks: readonly HomeMark[]) => marks.map(({ iso3 }) => iso3);

describe('the size of a square', () => {
  it('has an area in proportion to people', () => {
    for (const persons of [8_000, 70_000, 400_000]) {
      const times = (homeSide(4 * persons) / homeSide(persons)) ** 2;
      expect(times).toBeCloseTo(4, 1);
    }
  });

  it('is that of half a disc of a tenth as many troops: the step that the legend names', () => {
    const half = (Math.PI / 2) * radius(18_320) ** 2;
    expect(HOME_STEP).toBe(10);
    expect(homeSide(183_200) ** 2 / half).toBeCloseTo(1, 2);
  });

  it('is that of NATO’s count for the year shown', () => {
    const germany = squares(given()).find(({ iso3 }) => iso3 === 'DEU');
    expect(germany).toMatchObject({ persons: 183_200, side: homeSide(183_200) });
    const before = squares(given({ date: '2014-06' })).find(({ iso3 }) => iso3 === 'DEU');
    expect(before?.persons).toBe(178_800);
  });
});

describe('squares', () => {
  it('are shown from zoom 2 on, where their layer is on', () => {
    expect(squares(given({}, 1))).toEqual([]);
    expect(squares(given({}, 1.99))).toEqual([]);
    expect(squares(given({ layers: FORCES }))).toEqual([]);
    expect(squares(given({}, 2))).not.toEqual([]);
  });

  it('are one a country with a figure by NATO’s count: none in Iceland, none outside NATO', () => {
    const found = codes(squares(given()));
    expect(found).toHaveLength(29);
    expect(new Set(found).size).toBe(29);
    expect(found.slice(0, 3)).toEqual(['TUR', 'POL', 'FRA']);
    for (const iso3 of ['ISL', 'AUT', 'UKR', 'RUS', 'CHE', 'IRL']) expect(found).not.toContain(iso3);
  });

  it.each([
    [2, 0.9],
    [4, 0.9],
    [2, 1.6],
    [4, 1.6],
  ])('lie on no disc, no words, no mark and no other square: zoom %d, type %d', (zoom, type) => {
    const layers: View['layers'] = [...HOME, 'commands', 'production'];
    const input = given({ layers }, zoom, type);
    const { signs, marks, pins } = input;
    const step = zoomStep(zoom);
    const covered = coveredBy(signs, step, new Set(marks.map(({ site }) => site.iso3)));
    const around = { ...covered, zoom: step, type, marks };
    const boxes = squares(input).map(({ iso3, side, place: { at } }) => ({
      ...{ name: iso3, x: at[0] * step, y: at[1] * step, half: side / 2 },
    }));
    const others = [
      ...pinObstacles(around).map(({ anchor: [x, y], reach }) => ({
        ...{ x0: x - reach.left, x1: x + reach.right, y0: y - reach.up, y1: y + reach.down },
      })),
      ...pins.map(({ place: { at }, radius: r }) => ({
        ...{ x0: at[0] * step - r, x1: at[0] * step + r, y0: at[1] * step - r, y1: at[1] * step + r },
      })),
    ];
    const hidden = boxes.filter(({ x, y, half }) =>
      others.some(({ x0, x1, y0, y1 }) => x - half < x1 && x + half > x0 && y - half < y1 && y + half > y0),
    );
    expect(hidden.map(({ name }) => name)).toEqual([]);
    const crossed = boxes.filter((a) =>
      boxes.some((b) => a !== b && Math.max(Math.abs(a.x - b.x), Math.abs(a.y - b.y)) < a.half + b.half),
    );
    expect(crossed.map(({ name }) => name)).toEqual([]);
  });

  it('leave discs, arrows, names and sentences of the two sides as they are', () => {
    for (const date of ['2014-06', '2026-11']) {
      const [off, on] = [viewOf({ date, layers: FORCES }), viewOf({ date, layers: HOME })];
      const { set } = signsOf(on);
      expect(PLACE(on, set)).toEqual(PLACE(off, set));
      for (const iso3 of ['DEU', 'POL', 'LVA'])
        expect(sentenceOf(SPEECH, on, iso3)).toBe(sentenceOf(SPEECH, off, iso3));
    }
  });
});

it('the tip of a country with a square begins with the sentence of its card', () => {
  const input = given();
  const said = { speech: SPEECH, words: later };
  const tips = homeSayings(said, PEOPLE, squares(input), input.view);
  const own = ownForcesSentence(said, PEOPLE, 'POL', 2026);
  expect(tips.POL).toBe(`${own} ${sentenceOf(SPEECH, input.view, 'POL')}`);
  expect(tips.UKR).toBeUndefined();
});
