/** The raster against the outlines themselves. */
import { describe, expect, it } from 'vitest';
import overview from '../../../src/data/overview.json' with { type: 'json' };
import { landAt, rasterOf } from '../../../src/model/base/raster.ts';

const RASTER = rasterOf(overview.shapes);
const at = (x: number, y: number) => RASTER.ids[landAt(RASTER, x, y)];

describe('the raster', () => {
  it('knows a square with a hole', () => {
    const raster = rasterOf({ A: 'M100 100l100 0 0 100-100 0zM140 140l20 0 0 20-20 0z' });
    const there = (x: number, y: number) => raster.ids[landAt(raster, x, y)];
    expect([there(110, 110), there(150, 150), there(250, 150), there(190, 150)]).toEqual(['A', '', '', 'A']);
  });

  it('has every country at its anchor', () => {
    for (const [iso3, [x = 0, y = 0]] of Object.entries(overview.anchors)) {
      const size = overview.sizes[iso3 as keyof typeof overview.sizes];
      if (size > 40 && x > 5 && x < 1995 && y > 5 && y < 1755) expect([iso3, at(x, y)]).toEqual([iso3, iso3]);
    }
  });

  it('has the sea where there is sea, and outside the frame', () => {
    expect([at(60, 700), at(600, 800), at(1500, 1220), at(-20, 500), at(2100, 500)]).toEqual([
      '',
      '',
      '',
      '',
      '',
    ]);
  });
});
