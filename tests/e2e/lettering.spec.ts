/** No letter on another, on a disc, under an arrow, cut or covered: twelve states at five sizes, as a reader finds them and with all labels. */
import { sum } from 'd3';
import { PAGE } from '../serve.ts';
import { expect, test } from './fixtures.ts';
import { type Lettering, lettering } from './lettering.ts';
import { ready } from './map.ts';

const STATES = [
  'date=2014-06',
  'date=2017-06',
  'date=2021-12',
  'date=2022-06',
  'date=2023-12',
  'date=2025-06',
  'date=2025-12',
  'date=2026-02',
  'date=2026-07',
  '',
  'since=2025-09&date=2025-12',
  'since=2021-12',
];
/** `least`: lines of text that all labels of the twelve states draw, about a tenth under what they were when this was written. */
const SIZES = [
  { width: 1440, height: 900, least: 900 },
  { width: 1280, height: 720, least: 830 },
  { width: 1024, height: 768, least: 810 },
  { width: 640, height: 480, embed: true, least: 640 },
  { width: 390, height: 844, least: 490 },
];

for (const { width, height, embed, least } of SIZES)
  test.describe(`${width} × ${height} px`, () => {
    test.use({ viewport: { width, height } });
    test.slow();

    for (const [name, layers] of [
      ['as it opens', ''],
      ['with all labels', 'layers=us~europe~changes~labels~labels-all'],
    ])
      test(`lettering ${name}`, async ({ page }) => {
        const keysOf = (state: string) => [state, layers, embed ? 'embed=1' : ''].filter(Boolean).join('&');
        const found: Record<string, Lettering> = {};
        for (const state of STATES) {
          const keys = keysOf(state);
          await page.goto(`${PAGE.base}${keys && `?${keys}`}`);
          await ready(page);
          await expect(page.locator('#map.unplaced')).toHaveCount(0);
          found[keys] = await lettering(page);
        }
        const faults = (of: (state: Lettering) => readonly string[]) =>
          Object.entries(found).flatMap(([keys, state]) => of(state).map((says) => `${keys}: ${says}`));
        expect(faults(({ textOnText }) => textOnText)).toEqual([]);
        expect(faults(({ textOnDisc }) => textOnDisc)).toEqual([]);
        expect(faults(({ cut }) => cut)).toEqual([]);
        expect(faults(({ covered }) => covered)).toEqual([]);
        expect(faults(({ crossed }) => crossed)).toEqual([]);
        for (const [keys, { leastType, count }] of Object.entries(found)) {
          expect(leastType, keys).toBeGreaterThanOrEqual(11);
          expect(count, keys).toBeGreaterThan(10);
        }
        if (layers) expect(sum(Object.values(found).map(({ count }) => count))).toBeGreaterThan(least);
      });
  });
