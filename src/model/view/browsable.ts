import type { Dataset } from '../../data/dataset.ts';
import type { Iso3 } from '../../data/rows.ts';
import { SHEET } from '../base/sheet.ts';
import type { Place } from './neighbours.ts';

/**
 * The countries that the keys go through: allies and others that have figures, where they lie on the sheet. `places` has the point
 * of each country and the size of its land, sheet units.
 */
export function browsable(
  { countries, series }: Pick<Dataset, 'countries' | 'series'>,
  places: Readonly<Record<Iso3, readonly [x: number, y: number, size: number]>>,
): readonly Place[] {
  return countries.flatMap(({ iso3, role }) => {
    const place = places[iso3];
    const hasFigures = role === 'ally' || iso3 in series.share.values || iso3 in series.sipri.values;
    if (!place || !hasFigures) return [];
    const [x, y] = [place[0] - SHEET.x, place[1] - SHEET.y];
    return x < 0 || y < 0 || x > SHEET.width || y > SHEET.height ? [] : [{ iso3, at: [place[0], place[1]] }];
  });
}
