import { type GeoJSONSource, MapLibreMap, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import boundariesUrl from '../../data/detail.topo.json?url';
import { PALETTES } from '../../model/signs/palette.ts';
import type { Attach, DetailHost, DetailState } from '../detail.ts';
import { glCamera } from './affine.ts';
import { apply } from './apply.ts';
import { type Boundaries, type Shapes, shapesOf } from './shapes.ts';
import { followState, stateOf } from './state.ts';
import { groundStyle, LAND, LINES } from './style.ts';

/**
 * The detailed ground, drawn by MapLibre: entry of the module that is loaded at the first zoom. It draws land and says which
 * country is at a point, no more.
 */

/** Larger canvases are drawn at a lower resolution; every GPU with WebGL 2 we know of takes this. */
const MAX_CANVAS_PX = 8192;

/** How the browser's cache is used: after a wrong answer not at all, since it would give the same one again. */
let cache: RequestCache = 'default';

async function loadShapes(): Promise<Shapes> {
  try {
    const answer = await fetch(boundariesUrl, { cache });
    if (!answer.ok) throw new Error(`${boundariesUrl}: ${answer.status}`);
    return shapesOf((await answer.json()) as Boundaries);
  } catch (error) {
    cache = 'reload';
    throw error;
  }
}

function unveil(frame: HTMLElement, on: boolean): void {
  frame.style.visibility = on ? 'visible' : 'hidden';
}

/**
 * The element MapLibre draws into: under the rest of the box, out of reach of pointer, focus and screen reader. Hidden at
 * first: the sea of the SVG drawing is transparent, and tiles that come one by one would show through.
 */
function canvasFrame(element: HTMLElement): HTMLElement {
  const frame = document.createElement('div');
  frame.setAttribute('aria-hidden', 'true');
  Object.assign(frame.style, { position: 'absolute', inset: '0', overflow: 'hidden', pointerEvents: 'none' });
  unveil(frame, false);
  element.prepend(frame);
  return frame;
}

/** Throws `GPUInitializationError` without WebGL 2. */
function createMap(container: HTMLElement, host: DetailHost): MapLibreMap {
  const state = stateOf(host.store);
  const map = new MapLibreMap({
    container,
    style: groundStyle(PALETTES[state.theme], state.comparison),
    ...glCamera(state.camera, host.box()),
    interactive: false,
    attributionControl: false,
    renderWorldCopies: false,
    trackResize: false,
    fadeDuration: 0,
    // The style is validated by a test.
    validateStyle: false,
    maxCanvasSize: [MAX_CANVAS_PX, MAX_CANVAS_PX],
    // The store decides the camera: MapLibre must not correct it.
    transformConstrain: (center, zoom) => ({ center, zoom: zoom ?? 0 }),
  });
  const canvas = map.getCanvas();
  for (const name of ['tabindex', 'role', 'aria-label']) canvas.removeAttribute(name);
  canvas.style.display = 'block';
  return map;
}

async function fillSources(map: MapLibreMap, shapes: Shapes): Promise<void> {
  const set = (id: string, data: GeoJSON.GeoJSON) => map.getSource<GeoJSONSource>(id)?.setData(data);
  await Promise.all([set(LAND, shapes.land), set(LINES, shapes.lines)]);
}

/** Resolves when everything asked of the map so far is on the screen. */
async function untilDrawn(map: MapLibreMap): Promise<void> {
  const idle = map.once('idle');
  map.triggerRepaint();
  await idle;
}

/** How long the map may take once its code is there, ms: a worker of it that does not come says nothing. */
const LONGEST_MS = 30_000;

/** Rejects with the first error of the map, when the context goes, or when all takes too long. */
function failure(map: MapLibreMap): Promise<never> {
  return new Promise((_, reject) => {
    // Never removed: without a listener MapLibre writes its errors to the console.
    map.on('error', ({ error }) => reject(error));
    map.once('webglcontextlost', () => reject(new Error('The WebGL context was lost.')));
    setTimeout(() => reject(new Error('The detailed map took too long.')), LONGEST_MS);
  });
}

/** What is shown on a map, and when it can be shown. */
function presenter(map: MapLibreMap, host: DetailHost) {
  let shown: DetailState | null = null;
  // Whether the style is loaded. That takes part of a second, at first and again after a lost context; calls in between would
  // fail.
  let ready = false;
  const follow = (state: DetailState): void => {
    map.jumpTo(glCamera(state.camera, host.box()));
  };
  const show = (): void => {
    if (!ready) return;
    const state = stateOf(host.store);
    if (shown?.camera !== state.camera) follow(state);
    apply(map, shown, state);
    shown = state;
  };
  map.on('style.load', () => {
    ready = true;
    shown = null;
    show();
  });
  map.on('webglcontextlost', () => {
    ready = false;
  });
  const fit = (): void => {
    if (!ready) return;
    map.resize();
    follow(stateOf(host.store));
    // A resized canvas is blank until it is drawn, and the browser paints right after this.
    map.redraw();
  };
  return { show, fit, isReady: () => ready };
}

/** See {@link Attach}. */
export const attach: Attach = async (host) => {
  setWorkerUrl(workerUrl);
  const frame = canvasFrame(host.element);
  let map: MapLibreMap | null = null;
  const remove = (): void => {
    map?.remove();
    frame.remove();
  };
  try {
    map = createMap(frame, host);
  } catch {
    remove();
    return null;
  }
  try {
    return await start(map, host, remove);
  } catch (error) {
    remove();
    throw error;
  }
};

async function start(map: MapLibreMap, host: DetailHost, removeMap: () => void): ReturnType<Attach> {
  const { show, fit, isReady } = presenter(map, host);
  const failed = failure(map);
  const [shapes] = await Promise.race([failed, Promise.all([loadShapes(), map.once('style.load')])]);
  await Promise.race([failed, fillSources(map, shapes)]);
  // The camera may have moved meanwhile.
  show();
  await Promise.race([failed, untilDrawn(map)]);
  unveil(map.getContainer(), true);

  map.on('webglcontextlost', () => {
    unveil(map.getContainer(), false);
    host.lost();
  });
  map.on('webglcontextrestored', async () => {
    await map.once('style.load');
    await untilDrawn(map);
    unveil(map.getContainer(), true);
    host.restored();
  });
  const resizes = new ResizeObserver(fit);
  resizes.observe(host.element);
  const unfollow = followState(host.store, show);
  return {
    countryAt: (at) => {
      const [top] = isReady() ? map.queryRenderedFeatures([...at], { layers: [LAND] }) : [];
      return top && top.id !== '_' ? String(top.id) : null;
    },
    remove: () => {
      resizes.disconnect();
      unfollow();
      removeMap();
    },
  };
}
