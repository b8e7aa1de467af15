import { effect } from '@preact/signals';
import { type Box, type Camera, HOME, pxPerUnit, viewBox, zoomed } from '../model/camera.ts';
import { changedFills, type Scene } from '../model/scene.ts';
import { focus, hover, look, lookHome } from '../store/actions.ts';
import type { Store } from '../store/store.ts';
import { gestures, ZOOM_STEP } from './gestures.ts';
import { scaleHatches } from './svg/hatch.ts';
import { type SvgGround, svgGround } from './svg/paint.ts';
import { tip } from './tip.ts';

/** The live map: the SVG drawing of the document follows the store, and answers pointer and keys. */
export interface LiveMap {
  readonly box: () => Box;
  readonly zoomIn: () => void;
  readonly zoomOut: () => void;
  readonly reset: () => void;
}

function follow(store: Store, svg: SVGSVGElement, ground: SvgGround): void {
  let drawn: Scene | null = null;
  effect(() => {
    const scene = store.scene.value;
    ground.paint(changedFills(drawn, scene));
    drawn = scene;
    svg.toggleAttribute('data-comparison', scene.since !== null);
  });
  effect(() => {
    const { value } = store.lift;
    if (value === null) delete svg.dataset.lift;
    else svg.dataset.lift = String(value);
  });
  effect(() => ground.outline(store.view.value.focus));
  const title = svg.querySelector('title');
  const description = svg.querySelector('desc');
  effect(() => {
    const { messages, format } = store.speech;
    if (title) title.textContent = messages.mapTitle(format.date(store.view.value.date));
    if (description) description.textContent = `${store.headline.value} ${store.statusLine.value}`;
  });
}

/** Brings the map in `element` to life. */
export function startMap(store: Store, element: HTMLElement): LiveMap {
  const svg = element.querySelector('svg') as SVGSVGElement;
  const ground = svgGround(svg);
  const box = (): Box => ({ width: element.clientWidth, height: element.clientHeight });
  follow(store, svg, ground);
  const fit = (): void => {
    svg.setAttribute('viewBox', viewBox(store.camera.value));
    scaleHatches(svg, pxPerUnit(store.camera.value, box()));
  };
  effect(fit);
  new ResizeObserver(fit).observe(element);
  const move = (camera: Camera): void => look(store, camera);
  const wasDrag = gestures(element, {
    camera: () => store.camera.value,
    box,
    move,
    activated: (active) => element.classList.toggle('active', active),
  });
  svg.addEventListener('click', (event) => {
    const iso3 = wasDrag() ? null : ground.countryOf(event.target);
    if (iso3) focus(store, iso3);
  });
  svg.addEventListener('pointerover', (event) => {
    if (event.pointerType === 'mouse') hover(store, ground.countryOf(event.target));
  });
  element.addEventListener('pointerleave', () => hover(store, null));
  tip(store, element);
  const middle = (): readonly [number, number] => [box().width / 2, box().height / 2];
  return {
    box,
    zoomIn: () => move(zoomed(store.camera.value, ZOOM_STEP, middle(), box())),
    zoomOut: () => move(zoomed(store.camera.value, 1 / ZOOM_STEP, middle(), box())),
    reset: () => (store.camera.value === HOME ? undefined : lookHome(store)),
  };
}
