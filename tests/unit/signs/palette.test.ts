import { describe, expect, it } from 'vitest';
import { PALETTES, type Theme } from '../../../src/model/signs/palette.ts';
import { ciede2000, contrast, difference, lightness, SIGHTS, seenAs } from '../colour-science.ts';

/** Just noticeable is about 1; across a map, with other colours in between, a class needs several times that. */
const NEIGHBOURS_APART = 6;
const SYMBOL_APART = 20;
const GROUNDS_APART = 8;

const themes: readonly Theme[] = ['light', 'dark'];

/** The difference between each class and the one below it; index 0 is the step at 1 %. */
function steps(classes: readonly string[], measure: (low: string, high: string) => number): number[] {
  return classes.slice(1).map((high, below) => measure(classes[below] ?? '', high));
}

/** L*, a*, b* of two colours and their CIEDE2000: table 1 of Sharma, Wu, Dalal (2005). */
const PUBLISHED: readonly (readonly [number, number, number, number, number, number, number])[] = [
  [50, 2.6772, -79.7751, 50, 0, -82.7485, 2.0425],
  [50, 3.1571, -77.2803, 50, 0, -82.7485, 2.8615],
  [50, 2.8361, -74.02, 50, 0, -82.7485, 3.4412],
  [50, -1.3802, -84.2814, 50, 0, -82.7485, 1],
  [50, -1.1848, -84.8006, 50, 0, -82.7485, 1],
  [50, -0.9009, -85.5211, 50, 0, -82.7485, 1],
  [50, 0, 0, 50, -1, 2, 2.3669],
  [50, -1, 2, 50, 0, 0, 2.3669],
  [50, 2.49, -0.001, 50, -2.49, 0.0009, 7.1792],
  [50, 2.49, -0.001, 50, -2.49, 0.001, 7.1792],
  [50, 2.49, -0.001, 50, -2.49, 0.0011, 7.2195],
  [50, 2.49, -0.001, 50, -2.49, 0.0012, 7.2195],
  [50, -0.001, 2.49, 50, 0.0009, -2.49, 4.8045],
  [50, -0.001, 2.49, 50, 0.001, -2.49, 4.8045],
  [50, -0.001, 2.49, 50, 0.0011, -2.49, 4.7461],
  [50, 2.5, 0, 50, 0, -2.5, 4.3065],
  [50, 2.5, 0, 73, 25, -18, 27.1492],
  [50, 2.5, 0, 61, -5, 29, 22.8977],
  [50, 2.5, 0, 56, -27, -3, 31.903],
  [50, 2.5, 0, 58, 24, 15, 19.4535],
  [50, 2.5, 0, 50, 3.1736, 0.5854, 1],
  [50, 2.5, 0, 50, 3.2972, 0, 1],
  [50, 2.5, 0, 50, 1.8634, 0.5757, 1],
  [50, 2.5, 0, 50, 3.2592, 0.335, 1],
  [60.2574, -34.0099, 36.2677, 60.4626, -34.1751, 39.4387, 1.2644],
  [63.0109, -31.0961, -5.8663, 62.8187, -29.7946, -4.0864, 1.263],
  [61.2901, 3.7196, -5.3901, 61.4292, 2.248, -4.962, 1.8731],
  [35.0831, -44.1164, 3.7933, 35.0232, -40.0716, 1.5901, 1.8645],
  [22.7233, 20.0904, -46.694, 23.0331, 14.973, -42.5619, 2.0373],
  [36.4612, 47.858, 18.3852, 36.2715, 50.5065, 21.2231, 1.4146],
  [90.8027, -2.0831, 1.441, 91.1528, -1.6435, 0.0447, 1.4441],
  [90.9257, -0.5406, -0.9208, 88.6381, -0.8985, -0.7239, 1.5381],
  [6.7747, -0.2908, -2.4247, 5.8714, -0.0985, -2.2286, 0.6377],
  [2.0776, 0.0795, -1.135, 0.9033, -0.0636, -0.5514, 0.9082],
];

describe('the arithmetic of colour', () => {
  it.each(PUBLISHED)(
    'finds the published CIEDE2000 of %d %d %d and %d %d %d',
    (l1, a1, b1, l2, a2, b2, expected) => {
      const [first, second] = [
        { l: l1, a: a1, b: b1 },
        { l: l2, a: a2, b: b2 },
      ];
      expect(ciede2000(first, second)).toBeCloseTo(expected, 4);
      expect(ciede2000(second, first)).toBeCloseTo(expected, 4);
    },
  );

  it('leaves greys as they are under every sight', () => {
    for (const sight of [...SIGHTS, 'tritan by Brettel'] as const)
      expect(difference('#808080', seenAs('#808080', sight))).toBeLessThan(0.5);
  });

  it('knows the contrast of black and white, and the grey that is just legible on white', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 6);
    expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
  });
});

describe.each(themes)('the %s palette', (theme) => {
  const palette = PALETTES[theme];
  const { classes, diverging, us, europe } = palette;
  const plain = [palette.sea, palette.context, palette.none, palette.unarmed];
  const grounds = [...classes, ...diverging, ...plain];

  it('is written in lower-case hex', () => {
    for (const colour of Object.values(palette).flat()) expect(colour).toMatch(/^#[0-9a-f]{6}$/);
  });

  describe.each(SIGHTS)('seen with %s sight', (sight) => {
    const apart = (first: string, second: string) => difference(first, second, sight);

    it('tells US from European forces', () => {
      expect(apart(us, europe)).toBeGreaterThanOrEqual(25);
    });

    it('tells forces from every shade of share and from plain ground', () => {
      for (const ground of [...classes, ...plain]) {
        expect(apart(us, ground), `US on ${ground}`).toBeGreaterThanOrEqual(SYMBOL_APART + 3);
        expect(apart(europe, ground), `Europe on ${ground}`).toBeGreaterThanOrEqual(SYMBOL_APART + 2);
      }
    });

    it('tells forces from every shade of difference', () => {
      for (const ground of diverging) {
        expect(apart(us, ground), `US on ${ground}`).toBeGreaterThanOrEqual(SYMBOL_APART);
        expect(apart(europe, ground), `Europe on ${ground}`).toBeGreaterThanOrEqual(SYMBOL_APART);
      }
    });

    it('orders the classes by lightness, each apart from the next', () => {
      const rising = theme === 'dark' ? 1 : -1;
      for (const step of steps(
        classes,
        (low, high) => rising * (lightness(high, sight) - lightness(low, sight)),
      ))
        expect(step).toBeGreaterThan(4);
      for (const step of steps(classes, apart)) expect(step).toBeGreaterThanOrEqual(NEIGHBOURS_APART);
    });

    it('makes the steps at 2, 3.5 and 5 % larger than those at 1, 1.5 and 2.5 %', () => {
      const [at1 = 0, at1half = 0, at2 = 0, at2half = 0, at3half = 0, at5 = 0] = steps(classes, apart);
      expect(Math.min(at2, at3half, at5)).toBeGreaterThan(Math.max(at1, at1half, at2half));
    });

    it('tells land that is not shaded from every class and from the sea', () => {
      for (const shade of classes)
        expect(apart(palette.context, shade), shade).toBeGreaterThanOrEqual(GROUNDS_APART);
      expect(apart(palette.context, palette.sea)).toBeGreaterThanOrEqual(GROUNDS_APART);
    });

    it('moves away from the middle of the differences in lightness, both ways', () => {
      const away = theme === 'dark' ? 1 : -1;
      for (const side of [diverging.slice(3), diverging.slice(0, 4).reverse()])
        for (const step of steps(
          side,
          (near, far) => away * (lightness(far, sight) - lightness(near, sight)),
        ))
          expect(step).toBeGreaterThan(4);
    });

    it('tells losses from gains of the same size, and each size from the next', () => {
      const [farLoss, loss, smallLoss, , smallGain, gain, farGain] = diverging;
      expect(apart(farLoss, farGain)).toBeGreaterThanOrEqual(30);
      expect(apart(loss, gain)).toBeGreaterThanOrEqual(20);
      expect(apart(smallLoss, smallGain)).toBeGreaterThanOrEqual(12);
      for (const step of steps(diverging, apart)) expect(step).toBeGreaterThanOrEqual(8);
    });
  });

  it('keeps forces apart from each other and from shares by the second model of tritan sight', () => {
    expect(difference(us, europe, 'tritan by Brettel')).toBeGreaterThanOrEqual(SYMBOL_APART);
    for (const ground of [...classes, ...plain])
      for (const force of [us, europe])
        expect(
          difference(force, ground, 'tritan by Brettel'),
          `${force} on ${ground}`,
        ).toBeGreaterThanOrEqual(SYMBOL_APART);
  });

  it('cases every symbol so that one of its two lines contrasts with what lies below', () => {
    for (const fill of [us, europe]) expect(contrast(fill, palette.halo)).toBeGreaterThanOrEqual(3);
    for (const ground of grounds)
      expect(
        Math.max(contrast(palette.halo, ground), contrast(palette.outline, ground)),
        ground,
      ).toBeGreaterThanOrEqual(3);
  });

  it('draws borders that one of their two lines shows on every ground', () => {
    for (const ground of grounds)
      expect(
        Math.max(contrast(palette.border, ground), contrast(palette.borderCasing, ground)),
        ground,
      ).toBeGreaterThanOrEqual(3);
  });

  it('has one quiet colour for land without a figure and land that is not shown', () => {
    expect(palette.none).toBe(palette.context);
  });

  it.each(SIGHTS)('sets pale land apart from the sea by the line round it, %s sight', (sight) => {
    for (const ground of [palette.sea, palette.unarmed, classes[0]])
      expect(difference(palette.coast, ground, sight), ground).toBeGreaterThanOrEqual(NEIGHBOURS_APART);
  });

  it('writes legibly on the page, on panels and on the halo of labels', () => {
    const inks = [palette.text, palette.textMuted, palette.accent, palette.usText, palette.europeText];
    for (const ink of inks)
      for (const ground of [palette.page, palette.panel, palette.halo])
        expect(contrast(ink, ground), `${ink} on ${ground}`).toBeGreaterThanOrEqual(4.5);
  });
});
