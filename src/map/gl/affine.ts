import { SHEET, type SheetPoint } from '../../model/base/sheet.ts';
import { type Box, type Camera, centreOf, pxPerUnit } from '../../model/view/camera.ts';

/**
 * The one step between the sheet and MapLibre. The sheet is laid flat into MapLibre's Mercator square, so the longitudes
 * and latitudes here are false ones: only MapLibre's own projection makes sense of them, and turns them back into the sheet.
 */

/** Sheet units across MapLibre's world: a power of two, more than all land on the sheet needs. */
const WORLD = 16_384;
/** CSS px across MapLibre's world at zoom 0. */
const WORLD_PX = 512;
const CENTRE: SheetPoint = [SHEET.x + SHEET.width / 2, SHEET.y + SHEET.height / 2];

/** A sheet point in MapLibre's (false) longitude and latitude, degrees. Inverse of spherical Mercator (Snyder 7-4). */
export function toLngLat([x, y]: SheetPoint): [lng: number, lat: number] {
  const mx = 0.5 + (x - CENTRE[0]) / WORLD;
  const my = 0.5 + (y - CENTRE[1]) / WORLD;
  return [360 * mx - 180, (360 / Math.PI) * Math.atan(Math.exp(Math.PI * (1 - 2 * my))) - 90];
}

/** Where MapLibre has to look to show a camera in a box. */
export function glCamera(camera: Camera, box: Box): { center: [lng: number, lat: number]; zoom: number } {
  return {
    center: toLngLat(centreOf(camera, box)),
    zoom: Math.log2((pxPerUnit(camera, box) * WORLD) / WORLD_PX),
  };
}
