import { effect, signal } from '@preact/signals-core';
import type { Iso3 } from '../data/rows.ts';
import type { Rect } from '../model/base/rect.ts';
import { SHEET } from '../model/base/sheet.ts';
import { type Box, type Camera, cameraInto, HOME, isSeen } from '../model/view/camera.ts';
import { frame } from '../store/actions.ts';
import type { Store } from '../store/store.ts';
import type { FocusPart } from './focus-part.ts';
import { measure } from './measure.ts';

/**
 * Keeps what the card is about in sight: the card lies over a part of the map, at the right of it or at the foot of a small
 * window, and the camera looks at the rest. Where the link says what to look at, or a reader has moved the map, it stays.
 */

/** The map, and the element that cards are put into. Its box is there also while no card is. */
export interface CardPlace {
  readonly map: HTMLElement;
  readonly card: HTMLElement;
}

/** The map box with the part of it that neither the lead nor the card covers, CSS px of the box. */
interface Room {
  readonly box: Box;
  readonly free: Rect;
}

/** Asking makes the browser lay the page out. */
function roomOf({ map, card }: CardPlace): Room {
  const box = measure(map, map.querySelector('.sheet') as HTMLElement);
  const leadRem = Number.parseFloat(getComputedStyle(map).getPropertyValue('--lead')) || 0;
  const lead = leadRem * Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  const [outer, inner] = [map.getBoundingClientRect(), card.getBoundingClientRect()];
  const isSheet = inner.width >= outer.width;
  // A sheet is fixed to the window, and the map then begins at the top of the page.
  const free: Rect = isSheet
    ? [0, 0, box.width, Math.min(box.height, inner.top)]
    : [lead, 0, inner.left - outer.left, box.height];
  return { box, free };
}

/** The land of some countries as far as the sheet shows it at home: not the Azores, nor all of Russia. */
function partOfLand(map: HTMLElement, countries: readonly Iso3[]): Rect | null {
  const shapes = countries.flatMap((iso3) => [
    ...map.querySelectorAll<SVGGraphicsElement>(`#ground [data-iso3="${CSS.escape(iso3)}"]`),
  ]);
  if (shapes.length === 0) return null;
  const boxes = shapes.map((shape) => shape.getBBox());
  return [
    Math.max(0, Math.min(...boxes.map(({ x }) => x))),
    Math.max(0, Math.min(...boxes.map(({ y }) => y))),
    Math.min(SHEET.width, Math.max(...boxes.map(({ x, width }) => x + width))),
    Math.min(SHEET.height, Math.max(...boxes.map(({ y, height }) => y + height))),
  ];
}

/** The camera for a part; `null` where there is nothing to look at or through, or it can be seen from home. */
function cameraFor(place: CardPlace, { countries, nearest, isWide }: FocusPart): Camera | null {
  const part = partOfLand(place.map, countries);
  if (!part) return null;
  const { box, free } = roomOf(place);
  // A map that does not show has no size: nothing can be divided by its scale.
  if (box.width * box.height === 0) return null;
  if (isWide && isSeen(part, free, HOME, box)) return null;
  return cameraInto(part, free, box, nearest);
}

/** Not by identity: parts that are loaded apart have a home of their own. */
const isHome = ({ zoom }: Camera): boolean => zoom === HOME.zoom;

const isSame = (a: Camera | null, b: Camera | null): boolean =>
  a === b || (a !== null && b !== null && a.x === b.x && a.y === b.y && a.zoom === b.zoom);

/** What the camera was last kept for. */
interface Seen {
  focus: string | null;
  camera: Camera;
}

/** Whether the camera is to be set for a card, given what it was last set for. */
function isDue(store: Store, seen: Seen, look: () => boolean): boolean {
  const [focus, camera, framed] = [store.focus.value, store.camera.value, store.framed.value];
  const isNew = focus !== seen.focus;
  if (camera === framed) return true;
  if (isHome(camera)) return isNew || framed === null;
  // A camera that came together with the card is that of the link.
  return isNew && camera === seen.camera && !look();
}

/** Starts to keep the subject of the card in sight. Returns the camera that shows a part of the sheet beside the card. */
export function keepBesideCard(
  store: Store,
  place: CardPlace,
  partFor: (id: string) => FocusPart,
): (part: Rect, nearest: number) => Camera {
  const resized = signal(0);
  const seen: Seen = { focus: null, camera: HOME };
  const isVisible = (id: string): boolean => {
    const part = partOfLand(place.map, partFor(id).countries);
    const { box, free } = roomOf(place);
    return part === null || isSeen(part, free, store.camera.peek(), box);
  };
  effect(() => {
    const { value: id } = store.focus;
    void resized.value;
    if (id !== null && isDue(store, seen, () => isVisible(id))) {
      const camera = cameraFor(place, partFor(id));
      if (!isSame(camera, store.framed.peek())) frame(store, camera);
    } else if (id === null) frame(store, null);
    seen.focus = id;
    seen.camera = store.camera.value;
  });
  const observer = new ResizeObserver(() => {
    if (!place.card.classList.contains('dragged')) resized.value++;
  });
  observer.observe(place.map);
  observer.observe(place.card);
  return (part, nearest) => {
    const { box, free } = roomOf(place);
    return cameraInto(part, free, box, nearest);
  };
}
