/** Where MapLibre draws, by its own arithmetic. */
import { MercatorCoordinate } from 'maplibre-gl';
import { glCamera, toLngLat } from '../../src/map/gl/affine.ts';
import type { SheetPoint } from '../../src/model/base/sheet.ts';
import type { Box, Camera } from '../../src/model/view/camera.ts';

/** Where a sheet point is, px from the top left of the box: MapLibre's Mercator square is 512 px times two to the zoom. */
export function drawnAt(point: SheetPoint, camera: Camera, box: Box): SheetPoint {
  const { center, zoom } = glCamera(camera, box);
  const [from, to] = [MercatorCoordinate.fromLngLat(center), MercatorCoordinate.fromLngLat(toLngLat(point))];
  const side = 512 * 2 ** zoom;
  return [box.width / 2 + (to.x - from.x) * side, box.height / 2 + (to.y - from.y) * side];
}

/** The sheet point that a position given to MapLibre stands for. */
export function sheetOf(lngLat: readonly [lng: number, lat: number]): SheetPoint {
  const square = (at: readonly [lng: number, lat: number]) => MercatorCoordinate.fromLngLat([...at]);
  const [zero, far, there] = [square(toLngLat([0, 0])), square(toLngLat([1000, 0])), square(lngLat)];
  const unit = (far.x - zero.x) / 1000;
  return [(there.x - zero.x) / unit, (there.y - zero.y) / unit];
}
