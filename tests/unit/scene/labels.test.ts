import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Details } from '../../../src/data/details.ts';
import { discRects, meet, type Rect } from '../../../src/model/scene/arrow-labels.ts';
import { discs } from '../../../src/model/scene/disc-scene.ts';
import { type CountryLabel, countryLabels } from '../../../src/model/scene/labels.ts';
import { DATASET, viewOf } from '../page-data.ts';

const { labelPlaces } = JSON.parse(readFileSync('src/data/details.json', 'utf8')) as Details;
const names = new Map(DATASET.countries.map(({ iso3, iso2 }) => [iso3, `${iso2} country name`]));
const labelsAt = (zoom: number, type = 1, nameOf = (iso3: string) => names.get(iso3) ?? null) =>
  countryLabels(labelPlaces, nameOf, { zoom, type, discs: discs(DATASET, viewOf()) });

/** What a name covers, at the least: a little less than its box, for rounding. */
function rectOf({ at: [x, y], name }: CountryLabel, zoom: number, type: number): Rect {
  const [half, up] = [(name.length * 24 * 0.58 * type) / 2 - zoom, 12 * type - zoom];
  return [x * zoom - half, y * zoom - up, x * zoom + half, y * zoom + up];
}

describe('names of countries', () => {
  it.each([
    [1, 1],
    [1, 1.75],
    [2.8, 1],
    [8, 1.4],
  ])('cover neither discs nor each other: zoom %d, type %d', (zoom, type) => {
    const labels = labelsAt(zoom, type);
    const covered = discs(DATASET, viewOf()).flatMap((disc) =>
      discRects([disc.at[0] * zoom, disc.at[1] * zoom], disc),
    );
    labels.forEach((label, index) => {
      const own = rectOf(label, zoom, type);
      const others = labels.slice(index + 1).map((other) => rectOf(other, zoom, type));
      expect([label.iso3, [...covered, ...others].filter((rect) => meet(rect, own))]).toEqual([
        label.iso3,
        [],
      ]);
    });
  });

  it('are those of large countries first, and of all that have land when zoomed in far', () => {
    expect(labelsAt(1).map(({ iso3 }) => iso3)).toContain('FRA');
    expect(labelsAt(1).map(({ iso3 }) => iso3)).not.toContain('LUX');
    expect(labelsAt(24).map(({ iso3 }) => iso3)).toEqual(
      expect.arrayContaining(['FRA', 'LUX', 'EST', 'XKX']),
    );
    expect(labelsAt(24).length).toBeGreaterThan(labelsAt(1).length);
  });

  it('leave land without a name alone', () => {
    expect(labelsAt(4, 1, (iso3) => (iso3 === 'FRA' ? 'France' : null))).toMatchObject([
      { iso3: 'FRA', name: 'France' },
    ]);
  });
});
