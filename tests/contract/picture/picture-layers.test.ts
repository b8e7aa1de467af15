/** What pictures show besides spending and troops, on real rows, drawn by a renderer that is no browser. */
import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import { later } from '../../../src/i18n/en.ts';
import type { SheetPoint } from '../../../src/model/base/sheet.ts';
import { draftOf } from '../../../src/model/picture/draft.ts';
import { endsOf } from '../../../src/model/picture/ends.ts';
import { alternative, titleText } from '../../../src/model/picture/header.ts';
import { layoutOf } from '../../../src/model/picture/layout.ts';
import { picture } from '../../../src/model/picture/picture.ts';
import { pinsOf } from '../../../src/model/picture/pins.ts';
import { place, sheetwork } from '../../../src/model/picture/sheetwork.ts';
import type { Pin } from '../../../src/model/scene/pins.ts';
import { PALETTES, type Palette, type Theme } from '../../../src/model/signs/palette.ts';
import { type Camera, HOME } from '../../../src/model/view/camera.ts';
import type { View } from '../../../src/model/view/view.ts';
import { DETAILS, inputOf, SIZES } from './picture-help.ts';

const LAYERS: View['layers'] = ['us', 'europe', 'commands', 'production'];

/** A picture with where its sheet points lie and which colours are there. */
function drawn(view: Partial<View>, theme: Theme = 'light', camera: Camera = HOME) {
  const input = inputOf(view, { theme, camera, size: SIZES['4:5'] });
  const draft = draftOf(input);
  const { map, blocks } = layoutOf(draft);
  const work = sheetwork(map, draft, draft.signs.set);
  const svg = picture(input);
  const { width, pixels } = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
  const at = (x: number, y: number): string => {
    const index = (Math.round(y) * width + Math.round(x)) * 4;
    return `#${[0, 1, 2].map((part) => (pixels[index + part] ?? 0).toString(16).padStart(2, '0')).join('')}`;
  };
  /** The colour at a sheet point, and so many symbol units beside it. */
  const colour = (point: SheetPoint, dx = 0, dy = 0): string => {
    const [x, y] = place(work, point);
    return at(map.x + x + dx * work.symbol, map.y + y + dy * work.symbol);
  };
  return { input, draft, map, blocks, work, svg, at, colour, palette: PALETTES[theme] };
}

/** The colour that a star has left of its middle. */
function starColour(palette: Palette, pin: Pin & { kind: 'command' }): string {
  if (pin.sure !== 'held') return palette.halo;
  return pin.fill === 'europe' ? palette.europe : palette.us;
}

describe('commands and plants of a picture', () => {
  it.each(['light', 'dark'] as const)('are stars and squares in the colours of the page, %s', (theme) => {
    const { draft, work, svg, colour, palette } = drawn({ layers: LAYERS }, theme);
    const pins = pinsOf(draft, work.type);
    const stars = pins.filter((pin) => pin.kind === 'command');
    const plants = pins.filter((pin) => pin.kind === 'plant');
    const rows = pins.flatMap(({ ids }) => ids);
    const placed = DETAILS.production.filter(({ at }) => at !== null);
    expect(rows.toSorted()).toEqual([...DETAILS.commands, ...placed].map(({ id }) => id).toSorted());
    for (const id of rows) expect(svg).toContain(`data-id="${id}"`);
    for (const star of stars.filter(({ sure }) => sure !== 'unknown'))
      expect([star.ids, colour(star.place.at, -3, 2)]).toEqual([star.ids, starColour(palette, star)]);
    for (const { ids, place: spot } of plants.filter(({ ids }) => ids.length === 1))
      expect([ids, colour(spot.at)]).toEqual([ids, palette.halo]);
  });

  it.each(['16:9', '1:1', '4:5'] as const)(
    'have a name beside every star: nobody can point at a picture, %s',
    (size) => {
      for (const view of [{ layers: LAYERS }, { layers: LAYERS, date: '2026-01' }]) {
        const draft = draftOf(inputOf(view, { size: SIZES[size] }));
        const { type } = sheetwork(layoutOf(draft).map, draft, draft.signs.set);
        const stars = pinsOf(draft, type).filter(({ kind }) => kind === 'command');
        expect(stars.filter(({ place: { label } }) => !label?.name).map(({ ids }) => ids)).toEqual([]);
      }
    },
  );

  it('change hands in the picture when the month does: nothing is agreed before 6 February 2026', () => {
    const dots = (date: string) =>
      pinsOf(drawn({ layers: LAYERS, date }).draft, 1).flatMap((pin) =>
        pin.kind === 'command' && pin.agreed ? [`${pin.ids[0]} ${pin.agreed}`] : [],
      );
    expect(dots('2026-01')).toEqual([]);
    expect(dots('2026-02')).toEqual(['cmd03 europe', 'cmd04 europe', 'cmd06 us']);
  });

  it('are said in the text alternative, with the plants that have no place', () => {
    const text = alternative(inputOf({ layers: LAYERS }));
    const missing = DETAILS.production.filter(({ at }) => at === null).length;
    expect(text).toContain(
      'Agreed, not known to be in effect: from the US to Europeans JFC Norfolk and JFC Naples',
    );
    expect(text).toContain(`The places of ${missing} are not named in the sources`);
    expect(alternative(inputOf({}))).not.toMatch(/commands|plants/);
  });

  it('bring a legend of their own, and none where they are not shown', () => {
    const height = (layers: View['layers']) => {
      const { blocks } = layoutOf(draftOf(inputOf({ layers }, { size: SIZES['1:1'] })));
      return blocks[1]?.[0].draw(0, 0).length ?? 0;
    };
    expect(height(LAYERS)).toBeGreaterThan(height(['us', 'europe', 'commands']));
    expect(height(['us', 'europe', 'commands'])).toBeGreaterThan(height(['us', 'europe']));
  });
});

describe('own forces of a picture', () => {
  const near: Camera = { ...HOME, zoom: 2 };
  const layers: View['layers'] = ['us', 'europe', 'home'];
  const dashes = (svg: string) => svg.split('stroke-dasharray').length;

  it('are squares from zoom 2 on, with a key and a sentence that keeps them apart', () => {
    const [off, on, far] = [
      drawn({ layers: ['us', 'europe'] }, 'light', near),
      drawn({ layers }, 'light', near),
      drawn({ layers }),
    ];
    expect(dashes(on.svg) - dashes(off.svg)).toBe(30);
    expect(alternative(on.input)).toContain(
      'Squares are a country’s own armed forces, at home and abroad (NATO, 2026, estimate)',
    );
    for (const none of [off, far]) expect(alternative(none.input)).not.toContain('own armed forces');
    expect(far.svg).toBe(drawn({ layers: ['us', 'europe'] }).svg);
  });
});

describe('the hand-over in focus', () => {
  it('has both ends in a picture, in the colours of who leaves and who comes: the Patriots at Rzeszów', () => {
    const { draft, svg, colour, palette } = drawn({ focus: 'ho09' });
    const ends = endsOf(draft);
    expect(svg).toContain('data-id="ho09"');
    expect(colour(ends?.us?.at ?? [0, 0], -13, -13)).toBe(palette.us);
    expect(colour(ends?.europe?.at ?? [0, 0], 13, -13)).toBe(palette.europe);
    expect(alternative(draft)).toContain('in place 3 months before');
  });

  it('is hollow where the force is no stated replacement: the brigade that left Romania', () => {
    const { draft, colour, palette } = drawn({ focus: 'ho01' });
    const ends = endsOf(draft);
    expect(colour(ends?.us?.at ?? [0, 0], -13, -13)).toBe(palette.us);
    expect(colour(ends?.europe?.at ?? [0, 0], 13, -13)).toBe(palette.halo);
    expect(alternative(draft)).toContain('not replaced, 12 months so far');
  });

  it('never says of a post that is only agreed that it was handed on', () => {
    const { svg, draft } = drawn({ focus: 'ho12' });
    expect(svg).toContain('data-id="ho12"');
    expect(alternative(draft)).toContain('no date of effect stated; replacement named, date not known.');
  });
});

describe('a scenario', () => {
  const scenario = ['ho02', 'ho04', 'ho16'];

  it('is named in title, text and picture, with what it assumes; it says that the map shows the data', () => {
    const { input, svg } = drawn({ scenario });
    const items = DETAILS.handovers.filter(({ id }) => scenario.includes(id)).map(({ us_item }) => us_item);
    expect(titleText(input)).toBe('Who defends Europe? November 2026. Scenario: not data');
    const text = alternative(input);
    expect(text).toContain(
      `Scenario: not data. Assumed: ${items.join('; ')}. The map shows the data. In Nov`,
    );
    expect(svg).toContain(`<title id="wde-title">${titleText(input)}</title>`);
  });

  it.each(['16:9', '1:1', '4:5', 'preview'] as const)(
    'stands above the map in a band of its own, %s',
    (size) => {
      const input = inputOf({ scenario }, { size: SIZES[size] });
      const { map, blocks } = layoutOf(draftOf(input));
      const plain = layoutOf(draftOf(inputOf({}, { size: SIZES[size] })));
      expect(blocks).toHaveLength(plain.blocks.length + 1);
      const [band, , y] = blocks.at(-1) ?? [];
      expect(band?.height).toBeGreaterThan(60);
      expect((y ?? 0) + (band?.height ?? 0)).toBeLessThanOrEqual(map.y);
    },
  );

  it('has the words of the page, whatever is assumed, and leaves out what cannot be', () => {
    const { banner } = later.handover.scenario;
    expect(titleText(inputOf({ scenario: ['ho01'] }))).not.toContain(banner);
    expect(layoutOf(draftOf(inputOf({ scenario: ['ho01', 'nothing'] }))).blocks).toHaveLength(3);
  });

  it('changes nothing on the map', () => {
    const at = (view: Partial<View>) => {
      const { fills, signs } = draftOf(inputOf(view));
      return { fills, signs };
    };
    expect(at({ scenario })).toEqual(at({}));
    const numbers = (svg: string) => svg.match(/data-host="\w+"/g);
    expect(numbers(drawn({ scenario }).svg)).toEqual(numbers(drawn({}).svg));
  });
});
