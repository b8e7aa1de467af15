import { sentenceOf } from '../model/scene/saying.ts';
import { centreOf, toBox } from '../model/view/camera.ts';
import { nearestTo, neighbour, type Place } from '../model/view/neighbours.ts';
import { focus, hover, look } from '../store/actions.ts';
import type { Store } from '../store/store.ts';
import { mapDoor } from './door.ts';
import { measure } from './measure.ts';

/**
 * Going through the countries of the map by keys, as one stop of the page: arrows go to the next country, Enter opens its card,
 * Escape leaves. It is loaded with the letters, when a reader reaches for anything on the page.
 */

/** Room that stays free round a country that is gone to on a zoomed map, CSS px. */
const MARGIN_PX = 40;

/** What screen readers are told: how the keys work, and the sentence of the country that is gone to. */
function addSpeech(element: HTMLElement, hint: string): HTMLElement {
  const add = (id: string, text: string): HTMLElement => {
    const node = document.createElement('p');
    node.id = id;
    node.className = 'visually-hidden';
    node.textContent = text;
    element.append(node);
    return node;
  };
  element.setAttribute('aria-describedby', add('map-keys', hint).id);
  // Else a screen reader keeps the arrows to itself.
  element.setAttribute('role', 'application');
  const speech = add('map-speech', '');
  speech.setAttribute('role', 'status');
  return speech;
}

/** Shows a place on a zoomed map. Returns where it is seen, CSS px of the map. */
function bringIntoView(store: Store, element: HTMLElement, { at }: Place): readonly [number, number] {
  const box = measure(element, element.querySelector('.sheet') as HTMLElement);
  const camera = store.camera.peek();
  const [x, y] = toBox(at, camera, box);
  const isOut = Math.min(x, y, box.width - x, box.height - y) < MARGIN_PX;
  if (isOut && camera.zoom > 1) look(store, { ...camera, x: at[0], y: at[1] });
  return toBox(at, store.camera.peek(), box);
}

interface Browsed {
  readonly element: HTMLElement;
  readonly places: readonly Place[];
  /** How the keys work, in words. */
  readonly hint: string;
  /** Puts the tip at a point, CSS px of the map. */
  readonly tipAt: (point: readonly [x: number, y: number]) => void;
}

/** Brings the keys to life on the map. Returns what hears them. */
export function browser(
  store: Store,
  { element, places, hint, tipAt }: Browsed,
): (event: KeyboardEvent) => void {
  const speech = addSpeech(element, hint);
  const { mark } = mapDoor(element);
  let last: Place | null = null;
  let isOn = false;
  const show = (place: Place | null): void => {
    isOn = place !== null;
    last = place ?? last;
    if (place) tipAt(bringIntoView(store, element, place));
    mark(place ? [place.iso3] : []);
    hover(store, place?.iso3 ?? null);
    speech.textContent = place ? sentenceOf(store.speech, store.view.peek(), place.iso3) : '';
  };
  const leave = (): void => {
    if (isOn) show(null);
  };
  element.addEventListener('blur', leave);
  element.addEventListener('pointerdown', leave);
  /** The country of the card, where the keys were last, or the middle of what is seen. */
  const start = (): Place | null => {
    const box = measure(element, element.querySelector('.sheet') as HTMLElement);
    const focused = places.find(({ iso3 }) => iso3 === store.focus.peek());
    return focused ?? last ?? nearestTo(places, centreOf(store.camera.peek(), box));
  };
  return ({ key, target, shiftKey, altKey, ctrlKey, metaKey }) => {
    if (target !== element || shiftKey || altKey || ctrlKey || metaKey) return;
    if (key === 'Escape') leave();
    else if (key === 'Enter' && isOn && last) focus(store, last.iso3);
    else if (key.startsWith('Arrow'))
      show(isOn && last ? (neighbour(places, last.at, key) ?? last) : start());
  };
}
