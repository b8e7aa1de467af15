/** Exported pictures, drawn by a renderer that is no browser. */
import { type BBox, Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import { languages } from '../../../geo/site/languages.ts';
import { first, later, letters, share } from '../../../src/i18n/en.ts';
import { formatOf } from '../../../src/i18n/format.ts';
import { draftOf } from '../../../src/model/picture/draft.ts';
import { layoutOf } from '../../../src/model/picture/layout.ts';
import { picture } from '../../../src/model/picture/picture.ts';
import { fills as fillsOf } from '../../../src/model/scene/scene.ts';
import { PALETTES, type Theme } from '../../../src/model/signs/palette.ts';
import { type Camera, HOME, toBox } from '../../../src/model/view/camera.ts';
import type { View } from '../../../src/model/view/view.ts';
import { DATASET } from '../../unit/page-data.ts';
import { DETAILS, GLYPHS, inputOf, OVERVIEW, SIZES } from './picture-help.ts';

const POLAND: Camera = { x: 1090, y: 900, zoom: 3.5 };
/** Views that differ in what has to find room. */
const VIEWS: Readonly<Record<string, readonly [Partial<View>, Camera]>> = {
  latest: [{}, HOME],
  'not replaced': [{ date: '2025-12' }, HOME],
  comparison: [{ date: '2026-06', since: '2021-12' }, HOME],
  'comparison in dollars': [{ date: '2026-06', since: '2014-06', measure: 'usd' }, HOME],
  'SIPRI 2014': [{ date: '2014-06', measure: 'sipri' }, HOME],
  Poland: [{ focus: 'POL' }, POLAND],
  'commands and plants': [{ layers: ['us', 'europe', 'changes', 'commands', 'production'] }, HOME],
  'hand-over': [{ focus: 'ho10' }, HOME],
  'everything assumed': [
    { scenario: DETAILS.handovers.map(({ id }) => id), layers: ['us', 'europe', 'commands'] },
    HOME,
  ],
};

function drawn(svg: string) {
  const rendered = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
  const { width, pixels } = rendered;
  return (x: number, y: number): string => {
    const at = (Math.round(y) * width + Math.round(x)) * 4;
    return `#${[0, 1, 2].map((part) => (pixels[at + part] ?? 0).toString(16).padStart(2, '0')).join('')}`;
  };
}

describe('the map of a picture', () => {
  const themes: readonly (readonly [Theme, Partial<View>])[] = [
    ['light', {}],
    ['dark', {}],
    ['light', { date: '2026-06', since: '2021-12' }],
    ['dark', { date: '2026-06', since: '2021-12' }],
  ];

  it.each(themes)('has the colours of the classes at the anchors, %s %o', (theme, part) => {
    const input = inputOf({ ...part, layers: [] }, { theme, size: SIZES['4:5'] });
    const { map } = layoutOf(draftOf(input));
    const at = drawn(picture(input));
    const palette = PALETTES[theme];
    const colours = input.view.since === null ? palette.classes : palette.diverging;
    // Land that is not shown has no label, so its anchors may lie beyond the edge.
    const fills = fillsOf(DATASET, input.view).filter(({ cls }) => cls !== 'context');
    const probed = fills.flatMap(({ iso3, cls }) => {
      const anchor = OVERVIEW.anchors[iso3];
      // Anchors on islands that are smaller than a border is wide tell nothing.
      if (!anchor || (OVERVIEW.shapes[iso3]?.length ?? 0) < 120) return [];
      const [x, y] = toBox(anchor, HOME, map);
      if (y < 0 || y > map.height) return [];
      return [[iso3, at(map.x + x, map.y + y), typeof cls === 'number' ? colours[cls] : palette[cls]]];
    });
    for (const iso3 of ['CHE', 'UKR', 'ISL']) expect(probed.map(([id]) => id)).toContain(iso3);
    expect(probed.length).toBeGreaterThan(40);
    for (const [iso3, found, wanted] of probed) expect([iso3, found]).toEqual([iso3, wanted]);
  });

  it('is flat: land without a class has one colour, no pattern', () => {
    for (const theme of ['light', 'dark'] as const) {
      const svg = picture(inputOf({}, { theme }));
      expect(svg).not.toMatch(/<pattern|url\(#/);
      const iceland = svg.match(/<path data-iso3="ISL"[^>]*>/)?.[0];
      expect(iceland).toContain(`fill="${PALETTES[theme].unarmed}"`);
      expect(iceland).toContain(`stroke="${PALETTES[theme].coast}"`);
    }
  });

  it('marks every row that it shows, and follows the camera', () => {
    const input = inputOf({ date: '2025-12' });
    const svg = picture(input);
    const { discs, arrows, notes, names } = draftOf(input).signs.map;
    const rows = [...arrows.map(({ id }) => id), ...notes.flatMap(({ note }) => note.key.change)].map(
      (row) => (typeof row === 'object' && 'id' in row ? row.id : row),
    );
    expect(rows).toContain('us-rou-2025');
    for (const id of rows) expect(svg).toContain(`data-id="${id}"`);
    for (const { hosts } of discs) expect(svg).toContain(`data-host="${hosts.join(' ')}"`);
    for (const { id } of names) expect(svg).toContain(`data-name="${id}"`);
    const zoomed = picture(inputOf({ focus: 'POL' }, { camera: POLAND }));
    expect(zoomed).not.toContain('data-host="POL"');
    expect(zoomed.match(/data-id="/g)?.length).toBeGreaterThan(svg.match(/data-id="/g)?.length ?? 0);
  });
});

/** What pictures write of a row: its item, its short name, its place. */
function namesIn(row: object): string {
  const { us_item = '', short = '', site = '', name = '' } = row as Readonly<Record<string, string>>;
  return [us_item, short, site, name].join('');
}

describe('the words of a picture', () => {
  const cases = Object.keys(VIEWS).flatMap((name) =>
    (Object.keys(SIZES) as (keyof typeof SIZES)[]).map((shape) => [name, shape] as const),
  );

  it.each(cases)('stay in the frame, off the map and apart from each other: %s, %s', (name, shape) => {
    const [view, camera] = VIEWS[name] ?? [{}, HOME];
    const size = SIZES[shape];
    const { map, blocks } = layoutOf(draftOf(inputOf(view, { camera, size })));
    const boxes = blocks.map(([block, x, y]) => {
      const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="4000" height="4000"><g transform="translate(1000 1000)">${block.draw(x, y)}</g></svg>`;
      const found = new Resvg(svg, { font: { loadSystemFonts: false } }).innerBBox() as BBox;
      return { x: found.x - 1000, y: found.y - 1000, width: found.width, height: found.height };
    });
    const meet = (a: Omit<BBox, 'transform'>, b: Omit<BBox, 'transform'>) =>
      a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
    expect(boxes.length).toBeGreaterThanOrEqual(3);
    const least = name === 'everything assumed' ? 0.3 : 0.4;
    expect(map.width * map.height).toBeGreaterThan(size.width * size.height * least);
    for (const [index, box] of boxes.entries()) {
      expect(box.x).toBeGreaterThanOrEqual(8);
      expect(box.y).toBeGreaterThanOrEqual(8);
      expect(box.x + box.width).toBeLessThanOrEqual(size.width - 8);
      expect(box.y + box.height).toBeLessThanOrEqual(size.height - 4);
      for (const other of [...boxes.slice(index + 1), map]) expect(meet(box as BBox, other)).toBe(false);
    }
  });

  it('are inside as a title and a description, and as outlines only', () => {
    const svg = picture(inputOf({ date: '2025-12' }));
    expect(svg).toContain('<title id="wde-title">Who defends Europe? December 2025</title>');
    expect(svg).toMatch(
      /<desc id="wde-desc">In December 2025, [^<]* Not replaced: 3,000 US troops [^<]*<\/desc>/,
    );
    expect(svg).not.toMatch(/<text|<image|font-|style=|<script|NaN|undefined/);
    expect(svg.match(/https?:[^"<\s]*/g)).toEqual(['http://www.w3.org/2000/svg']);
  });

  it('never become markup', () => {
    const speech = { ...inputOf({}).speech, messages: { ...first, title: '<script>"&' } };
    expect(picture(inputOf({}, { speech }))).toContain('&lt;script&gt;&quot;&amp; November 2026</title>');
  });

  it('are made of letters that are there, in every language of the page', () => {
    // The way into the story is on the page alone.
    const { story: _, ...keys } = later.keys;
    const { forcesLegend, sites, credit, handover, commands, production } = later;
    const catalogue = [
      first,
      forcesLegend,
      keys,
      letters,
      sites.signs,
      credit,
      handover,
      commands,
      production,
      share.picture,
    ];
    const texts = JSON.stringify(catalogue);
    const tags = [...languages(`${import.meta.dirname}/../../..`), 'de', 'fr', 'pl', 'ro', 'es', 'it', 'uk'];
    const names = tags.flatMap((tag) => {
      const format = formatOf(tag);
      const months = Array.from({ length: 12 }, (_, month) => format.date(`2026-${month + 1}-24`));
      return [...DATASET.countries.map(({ iso2 }) => format.country(iso2)), ...months, format.compact(36500)];
    });
    const places = DETAILS.sites.map(({ name }) => name);
    const rows = [...DETAILS.handovers, ...DETAILS.commands, ...DETAILS.forces, ...DETAILS.production];
    const used = new Set(
      [texts, ...names, ...places, ...rows.map(namesIn)].join('').replace(/[\s\u00a0\u202f]/g, ''),
    );
    for (const weight of [400, 700] as const)
      expect([...used].filter((char) => !(char in GLYPHS.weights[weight]))).toEqual([]);
  });
});

it('a picture is the same every time', () => {
  const part = { date: '2026-06', since: '2021-12' };
  expect(picture(inputOf(part, { theme: 'dark' }))).toBe(picture(inputOf(part, { theme: 'dark' })));
});
