/** The one d3 projection of the build: the sheet of src/model/base/sheet.ts, as d3 computes it. */
import { geoAzimuthalEqualArea } from 'd3';
import { SHEET_CENTRE, SHEET_ORIGIN, SHEET_SCALE, type SheetPoint } from '../../src/model/base/sheet.ts';

/** Lambert azimuthal equal-area on the sphere, longitude and latitude in degrees to sheet units. */
const sheetProjection = geoAzimuthalEqualArea()
  .rotate([-SHEET_CENTRE[0], -SHEET_CENTRE[1]])
  .scale(SHEET_SCALE)
  .translate([SHEET_ORIGIN[0], SHEET_ORIGIN[1]]);

/** Longitude and latitude in degrees to sheet units. Throws at the antipode of the centre, where the sheet is not defined. */
export function project(lon: number, lat: number): SheetPoint {
  const point = sheetProjection([lon, lat]);
  if (!point?.every(Number.isFinite)) throw new Error(`no place on the sheet for ${lon} ${lat}`);
  return point;
}
