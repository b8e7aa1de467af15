import { effect } from '@preact/signals-core';
import { SHEET } from '../model/base/sheet.ts';
import type { SetId } from '../model/scene/place-sets.ts';
import { changedFills, type Fill } from '../model/scene/scene.ts';
import { FIGURE_SIZE } from '../model/signs/disc.ts';
import { type Box, type Camera, HOME, pxPerUnit, toBox, viewBoxIn, zoomed } from '../model/view/camera.ts';
import { idsInFocus } from '../model/view/in-focus.ts';
import { focus, hover, look, lookHome } from '../store/actions.ts';
import type { Store } from '../store/store.ts';
import { atRest, followView, onChange } from '../store/turns.ts';
import { gestures, localPx, ZOOM_STEP } from './gestures.ts';
import { measure } from './measure.ts';
import { mapDescription, mapTitle } from './svg/description.ts';
import { type SvgGround, svgGround } from './svg/paint.tsx';
import { upgradeOnDemand } from './upgrade.ts';

/** The live map: the SVG drawing of the document follows the store, and answers pointer and keys. */
export interface LiveMap {
  /** Size of the map now. Asking makes the browser lay out the page at once: slow in the middle of changes. */
  readonly box: () => Box;
  readonly zoomIn: () => void;
  readonly zoomOut: () => void;
  readonly reset: () => void;
}

/**
 * Type size of figures on the screen, px. A small map is drawn smaller but its figures are not: against the map they grow, up
 * to a limit.
 */
const FIGURE_PX = 11;
const TYPE_LIMITS = [0.8, 1.75] as const;

function follow(store: Store, svg: SVGSVGElement, ground: SvgGround): void {
  // The ground is painted at once and the symbols with the next frame, so that the shading keeps up with a dragged handle.
  let painted: readonly Fill[] | null = null;
  effect(() => {
    const fills = store.fills.value;
    ground.paint(changedFills(painted, fills));
    painted = fills;
  });
  effect(() => void svg.toggleAttribute('data-comparison', store.view.value.since !== null));
  effect(() => {
    const { value } = store.lift;
    if (value === null) delete svg.dataset.lift;
    else svg.dataset.lift = String(value);
  });
  effect(() => ground.outline(idsInFocus(store.focus.value)));
  const tint = (): void => {
    if (store.placer.peek()) ground.tint(store.signs.peek().tinted);
  };
  followView(store, tint);
  onChange(() => store.placer.value, tint);
}

/** Keeps the drawing's text alternative right. */
function keepDescribed(store: Store, svg: SVGSVGElement): void {
  const title = svg.querySelector('title') as Element;
  const description = svg.querySelector('desc') as Element;
  atRest(store, () => {
    title.textContent = mapTitle(store);
    description.textContent = mapDescription(store);
  });
}

/** The drawings of the map, one above the other and always of the same part of the sheet. */
interface MapSvgs {
  /** The box that the style sheet gives the sheet's size and place at home. */
  readonly sheet: HTMLElement;
  readonly ground: SVGSVGElement;
  readonly signs: SVGSVGElement;
  /** Letters: without a viewBox, as large as the whole sheet. */
  readonly letters: SVGSVGElement;
}

/** The whole sheet, as the document has it. */
const SHEET_BOX = `0 0 ${SHEET.width} ${SHEET.height}`;

/**
 * Keeps the drawings right for a camera and a box. At home they are as large as the sheet, by the style sheet alone, so that the
 * page is right without a script. Zoomed they fill the box: a drawing as large as the zoomed sheet would cost too much memory.
 */
function fitTo({ sheet, ground, signs }: MapSvgs, camera: Camera, box: Box): void {
  // A map that does not show has no size, and nothing to fit.
  if (box.width * box.height === 0 || !box.home) return;
  const isHome = camera.zoom === 1;
  const seen = isHome ? SHEET_BOX : viewBoxIn(camera, box);
  // Setting an attribute lays the drawing out anew, even where it says the same.
  for (const svg of [ground, signs])
    if (svg.getAttribute('viewBox') !== seen) svg.setAttribute('viewBox', seen);
  sheet.classList.toggle('zoomed', !isHome);
  const set = (name: string, value: string): void => {
    if (isHome) sheet.style.removeProperty(name);
    else sheet.style.setProperty(name, value);
  };
  set('--left', `${-box.home.left}px`);
  set('--top', `${-box.home.top}px`);
  set('--keep', String(1 / camera.zoom));
  const [left, top] = toBox([SHEET.x, SHEET.y], camera, box);
  set('--letters-left', `${left - box.home.left}px`);
  set('--letters-top', `${top - box.home.top}px`);
  set('--zoom', String(camera.zoom));
}

/** Sets a custom property, and only if it changes: setting it makes the browser style everything below again. */
function tell(element: SVGElement, name: string, value: number): void {
  if (Number(getComputedStyle(element).getPropertyValue(name)) !== value)
    element.style.setProperty(name, String(value));
}

/**
 * Sets the size of type for a box, on the map and in `samples`, the legend that shows signs in the size they have on the map.
 */
function fitType(signs: SVGSVGElement, box: Box): void {
  if (box.width * box.height === 0) return;
  const scale = pxPerUnit(HOME, box);
  const fitting = FIGURE_PX / (FIGURE_SIZE * scale);
  const type = Math.min(TYPE_LIMITS[1], Math.max(TYPE_LIMITS[0], fitting));
  tell(signs, '--t', type);
}

/** The row that an element of the drawing stands for: a change, a force or a site. */
function idOf(target: Element): string | null {
  return target.closest<SVGElement>('[data-id]')?.dataset.id ?? null;
}

/** Whether an event is on one of the drawings, not on what lies above them. */
function isDrawn({ target }: Event): boolean {
  return (target as Element).closest('.sheet > svg') !== null;
}

/** Signs are placed for the size of the map: the style sheet says for which. Where the map is too small for letters, it says none. */
function chooseSet(store: Store, sheet: HTMLElement): void {
  const set = getComputedStyle(sheet).getPropertyValue('--set');
  if (set) store.set.value = set as SetId;
}

/** Says what a mouse points at. */
function pointing(store: Store, element: HTMLElement, found: (event: MouseEvent) => string | null): void {
  element.addEventListener('pointermove', (event) => {
    if (event.pointerType === 'mouse' && isDrawn(event)) hover(store, found(event));
  });
  element.addEventListener('pointerleave', () => hover(store, null));
}

/** Brings the map in `element` to life. */
export function startMap(store: Store, element: HTMLElement): LiveMap {
  const sheet = element.querySelector('.sheet') as HTMLElement;
  const [svg, signs, letters] = [...sheet.children] as [SVGSVGElement, SVGSVGElement, SVGSVGElement];
  const svgs = { sheet, ground: svg, signs, letters };
  const ground = svgGround(svg);
  const measured = (): Box => measure(element, sheet);
  // Asking for the size makes the browser lay the page out; so it is told, with the first frame.
  let size: Box = { width: 0, height: 0 };
  const box = (): Box => size;
  follow(store, svg, ground);
  keepDescribed(store, svg);
  effect(() => fitTo(svgs, store.camera.value, box()));
  new ResizeObserver(() => {
    size = measured();
    chooseSet(store, sheet);
    fitType(signs, size);
    fitTo(svgs, store.camera.value, size);
  }).observe(element);
  const move = (camera: Camera): void => look(store, camera);
  const wasDrag = gestures(element, {
    camera: () => store.camera.value,
    box,
    move,
    activated: (active) => element.classList.toggle('active', active),
  });
  // Where the module of the detailed ground is in the cache, it may come before the first frame has told the size.
  const { countryAt } = upgradeOnDemand(store, element, () => (size.home ? size : measured()));
  const found = (event: MouseEvent): string | null => {
    const target = event.target as Element;
    const id = idOf(target);
    if (id) return id;
    const detailed = countryAt(localPx(element, event));
    return detailed === undefined ? ground.countryOf(target) : detailed;
  };
  element.addEventListener('click', (event) => {
    const id = wasDrag() || !isDrawn(event) ? null : found(event);
    if (id) focus(store, id);
  });
  pointing(store, element, found);
  const middle = (): readonly [number, number] => [box().width / 2, box().height / 2];
  return {
    box: measured,
    zoomIn: () => move(zoomed(store.camera.value, ZOOM_STEP, middle(), box())),
    zoomOut: () => move(zoomed(store.camera.value, 1 / ZOOM_STEP, middle(), box())),
    reset: () => lookHome(store),
  };
}
