/** The style of the ground by the rules of the style specification that MapLibre itself depends on. */
import { createRequire } from 'node:module';
import type { StyleSpecification } from 'maplibre-gl';
import { describe, expect, test } from 'vitest';
import { groundStyle } from '../../../src/map/gl/style.ts';
import { PALETTES } from '../../../src/model/signs/palette.ts';

type Validate = (style: StyleSpecification) => readonly { message: string }[];

// Not a dependency of ours: it is the copy MapLibre brings, so that both always agree.
const requireOfMapLibre = createRequire(createRequire(import.meta.url).resolve('maplibre-gl/package.json'));
const { validateStyleMin } = requireOfMapLibre('@maplibre/maplibre-gl-style-spec') as {
  validateStyleMin: Validate;
};

describe.each(['light', 'dark'] as const)('in the %s palette', (theme) => {
  test.each([false, true])('the style is valid, comparison %s', (comparison) => {
    expect(validateStyleMin(groundStyle(PALETTES[theme], comparison))).toEqual([]);
  });
});

test('the validator finds an error where there is one', () => {
  const style = groundStyle({ ...PALETTES.light, sea: 'no colour' }, false);
  expect(validateStyleMin(style).map(({ message }) => message)).toEqual([
    expect.stringContaining('background-color'),
  ]);
});

test('lines lie above fills, casings below borders, marks of a country on top', () => {
  expect(groundStyle(PALETTES.light, false).layers.map(({ id }) => id)).toEqual([
    'sea',
    'land',
    'coast',
    'pale',
    'border-casing',
    'border',
    'not-yet',
    'focus',
  ]);
});

test('a comparison takes the diverging colours', () => {
  const land = (comparison: boolean) => JSON.stringify(groundStyle(PALETTES.dark, comparison).layers[1]);
  for (const colour of PALETTES.dark.classes) expect(land(false)).toContain(colour);
  for (const colour of PALETTES.dark.diverging) expect(land(true)).toContain(colour);
});

test('land without a class is flat: colours of its own, and no pattern', () => {
  for (const palette of Object.values(PALETTES)) {
    const { layers } = groundStyle(palette, false);
    expect(JSON.stringify(layers)).not.toContain('pattern');
    const [, land] = layers;
    const rule = land?.type === 'fill' ? land.paint?.['fill-color'] : null;
    expect((rule as unknown[]).slice(-5)).toEqual([
      ...['none', palette.none, 'unarmed', palette.unarmed],
      palette.context,
    ]);
  }
});

test('nothing is asked of the network: no glyphs, no sprite, data set by hand', () => {
  const { glyphs, sprite, sources } = groundStyle(PALETTES.light, false);
  const given = Object.values(sources).map((source) => source.type === 'geojson' && typeof source.data);
  expect([glyphs, sprite, ...given]).toEqual([undefined, undefined, 'object', 'object']);
});
