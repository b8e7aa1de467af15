import { grown, isWithin, type Rect } from '../base/rect.ts';
import { round } from '../base/round.ts';
import { type Extent, fromSheet, SHEET, SHEET_SCALE, type SheetPoint, toSheet } from '../base/sheet.ts';

/**
 * The camera: which part of the sheet is looked at. It is independent of the window, so that the SVG drawing follows it
 * by its viewBox alone, and MapLibre by one affine step.
 */
export interface Camera {
  /** Sheet point in the middle of the map box. At home that depends on the box: see {@link centreOf}. */
  readonly x: number;
  readonly y: number;
  /** Magnification against the map at home. */
  readonly zoom: number;
}

/** Where the sheet lies in a box at home, CSS px: one sheet unit is `scale` px, and the sheet begins at `left` and `top`. */
export interface HomePlace {
  readonly scale: number;
  readonly left: number;
  readonly top: number;
}

/** The map box in CSS px. */
export interface Box {
  readonly width: number;
  readonly height: number;
  /** Decided by the style sheet on the page. Without it the frame of the first view fits into the middle of the box. */
  readonly home?: HomePlace;
}

/** The first view. */
export const HOME: Camera = { x: SHEET.x + SHEET.width / 2, y: SHEET.y + SHEET.height / 2, zoom: 1 };
/** Beyond this zoom the boundaries would look more exact than Natural Earth's 200 m are. */
export const MAX_ZOOM = 24;
/** Parts of the sheet one can pan to: Azores and Svalbard to the Caucasus. */
const REACH = { x: [-600, 2400], y: [-400, 2100] } as const;
/** MapLibre's px per Earth radius at zoom 0, divided by 2π of the 512 px world; see {@link mapHash}. */
const PX_PER_RADIUS_AT_ZOOM_0 = 128;

function clamp(value: number, [low, high]: readonly [number, number]): number {
  return Math.min(high, Math.max(low, value));
}

/** The nearest allowed camera. At zoom 1 and below it is {@link HOME}, as it is where there is no number. */
export function allowed({ x, y, zoom }: Camera): Camera {
  if (!(zoom > 1) || Number.isNaN(x + y)) return HOME;
  return { x: clamp(x, REACH.x), y: clamp(y, REACH.y), zoom: Math.min(zoom, MAX_ZOOM) };
}

/** Where the sheet lies in a box at home. */
function homeOf({ width, height, home }: Box): HomePlace {
  if (home) return home;
  const scale = Math.min(width / SHEET.width, height / SHEET.height);
  return {
    scale,
    left: width / 2 - HOME.x * scale,
    top: height / 2 - HOME.y * scale,
  };
}

/** CSS px per sheet unit in a box. */
export function pxPerUnit(camera: Camera, box: Box): number {
  return homeOf(box).scale * camera.zoom;
}

/** The sheet point in the middle of a box. */
export function centreOf(camera: Camera, box: Box): SheetPoint {
  if (camera.zoom !== 1) return [camera.x, camera.y];
  const { scale, left, top } = homeOf(box);
  return [(box.width / 2 - left) / scale, (box.height / 2 - top) / scale];
}

/** The SVG viewBox that fills a box with what a camera sees. */
export function viewBoxIn(camera: Camera, box: Box): string {
  const [x, y] = centreOf(camera, box);
  const k = pxPerUnit(camera, box);
  const [width, height] = [box.width / k, box.height / k];
  return [x - width / 2, y - height / 2, width, height].map((n) => Math.round(n * 1000) / 1000).join(' ');
}

/** What a camera shows in a box of the sheet's own shape; in every other box it shows more. */
export function extentOf({ x, y, zoom }: Camera): Extent {
  const [width, height] = [SHEET.width / zoom, SHEET.height / zoom];
  return { x: x - width / 2, y: y - height / 2, width, height };
}

/** The SVG viewBox of a camera where the frame of the first view fits (with `preserveAspectRatio="xMidYMid meet"`). */
export function viewBox(camera: Camera): string {
  const { x, y, width, height } = extentOf(camera);
  return [x, y, width, height].map((n) => round(n, 3)).join(' ');
}

/** Where a sheet point lies in the box, CSS px from its top left. */
export function toBox([x, y]: SheetPoint, camera: Camera, box: Box): readonly [number, number] {
  const k = pxPerUnit(camera, box);
  const centre = centreOf(camera, box);
  return [box.width / 2 + (x - centre[0]) * k, box.height / 2 + (y - centre[1]) * k];
}

/** The camera moved by CSS px: the picture follows the finger. */
export function panned(camera: Camera, [dx, dy]: readonly [number, number], box: Box): Camera {
  const k = pxPerUnit(camera, box);
  const [x, y] = centreOf(camera, box);
  return allowed({ ...camera, x: x - dx / k, y: y - dy / k });
}

/** The camera magnified by `factor` around a point of the box (CSS px), which stays where it is. */
export function zoomed(camera: Camera, factor: number, at: readonly [number, number], box: Box): Camera {
  const zoom = Math.min(camera.zoom * factor, MAX_ZOOM);
  const before = pxPerUnit(camera, box);
  const after = pxPerUnit({ ...camera, zoom }, box);
  const shift = (px: number, side: number) => (px - side / 2) * (1 / before - 1 / after);
  const [x, y] = centreOf(camera, box);
  return allowed({
    x: x + shift(at[0], box.width),
    y: y + shift(at[1], box.height),
    zoom,
  });
}

/**
 * `zoom/lat/lon` for the fragment of a link, with the zoom of web maps (doubling; scale 128 · 2^zoom px per Earth radius at
 * the projection centre). Empty for {@link HOME}. This is the one place where the running page knows longitude and latitude.
 */
export function mapHash(camera: Camera, box: Box): string {
  if (camera.zoom === 1) return '';
  const [lon, lat] = fromSheet([camera.x, camera.y]);
  const zoom = Math.log2((SHEET_SCALE * pxPerUnit(camera, box)) / PX_PER_RADIUS_AT_ZOOM_0);
  return `${zoom.toFixed(2)}/${lat.toFixed(3)}/${lon.toFixed(3)}`;
}

/** The camera of a `zoom/lat/lon` text, or `null` if it is none. The inverse of {@link mapHash} but for rounding. */
export function cameraOf(text: string, box: Box): Camera | null {
  const numbers = text
    .split('/')
    .map((part) => (/^-?\d{1,3}(\.\d{1,10})?$/.test(part) ? Number(part) : Number.NaN));
  const [zoom = Number.NaN, lat = Number.NaN, lon = Number.NaN] = numbers;
  if (numbers.length !== 3 || !numbers.every(Number.isFinite) || Math.abs(lat) > 90 || Math.abs(lon) > 180)
    return null;
  const [x, y] = toSheet(lon, lat);
  // The antipode of the centre has no place on the sheet.
  if (!Number.isFinite(x) || !Number.isFinite(y)) return null;
  const wanted = (PX_PER_RADIUS_AT_ZOOM_0 * 2 ** zoom) / SHEET_SCALE;
  return allowed({ x, y, zoom: wanted / pxPerUnit(HOME, box) });
}

/** Room round the outermost points when a reader zooms to them, sheet units. */
const MARGIN = 60;
/** Room that stays free round what is brought into view, CSS px. */
const FREE_PX = 20;
/** Home cannot be moved, so the widest view that can is looked at from a hair nearer. */
const WIDEST = 1.001;
/** One site alone is not looked at from nearer than this. */
export const NEAREST_SITE = 7;

/** The part of the sheet that these points lie in, with some room round them. */
export function partOf(points: readonly SheetPoint[]): Rect {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return grown([Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)], MARGIN);
}

/**
 * The camera that shows a part of the sheet as large as it fits into the `free` part of the box (CSS px of it), but not from
 * nearer than `nearest`.
 */
export function cameraInto([x0, y0, x1, y1]: Rect, free: Rect, box: Box, nearest: number): Camera {
  const room = (from: number, to: number): number => Math.max(1, to - from - 2 * FREE_PX);
  const fit = Math.min(room(free[0], free[2]) / (x1 - x0), room(free[1], free[3]) / (y1 - y0));
  const zoom = Math.max(WIDEST, Math.min(nearest, fit / pxPerUnit(HOME, box)));
  const k = pxPerUnit({ ...HOME, zoom }, box);
  return {
    x: (x0 + x1) / 2 + (box.width - free[0] - free[2]) / 2 / k,
    y: (y0 + y1) / 2 + (box.height - free[1] - free[3]) / 2 / k,
    zoom,
  };
}

/** Whether a part of the sheet lies wholly in a part of the box (CSS px of it). */
export function isSeen([x0, y0, x1, y1]: Rect, free: Rect, camera: Camera, box: Box): boolean {
  return isWithin([...toBox([x0, y0], camera, box), ...toBox([x1, y1], camera, box)], free);
}
