/**
 * The sheet: the plane everything is drawn on. Lambert azimuthal equal-area on the sphere, centred on 52° N 10° E (the
 * projection of EPSG:3035, without its ellipsoid: areas are within 0.4 % of each other over Europe). One sheet unit is
 * 2.45 km; x grows to the east, y to the south, as in SVG. The overview drawing uses whole sheet units.
 */

/** A point on the sheet, in sheet units. */
export type SheetPoint = readonly [x: number, y: number];

/** A part of the sheet, sheet units. */
export interface Extent {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Sheet units per Earth radius (6,371 km). */
export const SHEET_SCALE = 2600;
/** Longitude and latitude of the projection centre, degrees. */
export const SHEET_CENTRE: readonly [lon: number, lat: number] = [10, 52];
/** Where the projection centre lies on the sheet. */
export const SHEET_ORIGIN: SheetPoint = [765, 951];
/** The part of the plane that the map shows at home, in sheet units: Iceland to eastern Türkiye, North Cape to Crete and Cyprus. */
export const SHEET = { x: 0, y: 0, width: 2000, height: 1760 } as const;

const RAD = Math.PI / 180;
const [LON0, LAT0] = SHEET_CENTRE;
const SIN0 = Math.sin(LAT0 * RAD);
const COS0 = Math.cos(LAT0 * RAD);

/**
 * Longitude and latitude in degrees to the sheet. Snyder, Map Projections (1987), equations 24-2 to 24-4, sphere.
 * Not defined at the antipode of the centre.
 */
export function toSheet(lon: number, lat: number): SheetPoint {
  const dLon = (lon - LON0) * RAD;
  const sin = Math.sin(lat * RAD);
  const cos = Math.cos(lat * RAD);
  const k = Math.sqrt(2 / (1 + SIN0 * sin + COS0 * cos * Math.cos(dLon))) * SHEET_SCALE;
  return [
    SHEET_ORIGIN[0] + k * cos * Math.sin(dLon),
    SHEET_ORIGIN[1] - k * (COS0 * sin - SIN0 * cos * Math.cos(dLon)),
  ];
}

/** The sheet to longitude and latitude in degrees: the inverse of {@link toSheet} (Snyder 20-14, 20-15, 24-16). */
export function fromSheet([x, y]: SheetPoint): readonly [lon: number, lat: number] {
  const dx = (x - SHEET_ORIGIN[0]) / SHEET_SCALE;
  const dy = (SHEET_ORIGIN[1] - y) / SHEET_SCALE;
  const rho = Math.hypot(dx, dy);
  if (rho === 0) return SHEET_CENTRE;
  const c = 2 * Math.asin(Math.min(1, rho / 2));
  const lat = Math.asin(Math.cos(c) * SIN0 + (dy * Math.sin(c) * COS0) / rho) / RAD;
  const lon = LON0 + Math.atan2(dx * Math.sin(c), rho * COS0 * Math.cos(c) - dy * SIN0 * Math.sin(c)) / RAD;
  return [lon, lat];
}
