import { browseHint, comparison, keys, letters as messages } from '#messages';
import { labelPlaces } from '../data/details.json';
import { browser } from '../map/browse.ts';
import { liveSymbols } from '../map/svg/live-symbols.ts';
import { tip } from '../map/tip.ts';
import { rasterOf } from '../model/base/raster.ts';
import type { PlaceInput } from '../model/scene/place-input.ts';
import { placerOf } from '../model/scene/placer.ts';
import { browsable } from '../model/view/browsable.ts';
import { player } from '../store/player.ts';
import type { Store } from '../store/store.ts';
import { adopt } from '../styles/adopt.ts';
import compared from '../styles/compared.css?inline';
import controls from '../styles/controls.css?inline';
import { Compared } from '../ui/first/Compared.tsx';
import { liveEntry } from '../ui/first/live-entry.ts';
import { liveKeys } from '../ui/first/live-keys.tsx';
import * as ROOTS from '../ui/kit/roots.ts';

/** What keys do on the map: arrows go from country to country. */
export let browse: (event: KeyboardEvent) => void = () => {};

/**
 * The part that places letters and signs on the map in the running page, says what a pointer is on, plays months one after the other, and
 * reads a month that is typed. The document has letters and signs for its own month; this is loaded when a reader begins to do something,
 * or a link asks for another view.
 */
export function mountLetters(store: Store, ground: Element): void {
  adopt([compared, controls]);
  const find = (id: string) => document.getElementById(id) as HTMLElement;
  liveSymbols(store, { symbols: find(ROOTS.symbols), letters: find(ROOTS.letters) });
  liveKeys(store, keys);
  const places = labelPlaces as unknown as PlaceInput['places'];
  const shapes: Record<string, string> = {};
  for (const path of ground.querySelectorAll<SVGPathElement>('path[data-iso3]'))
    shapes[path.dataset.iso3 as string] = path.getAttribute('d') ?? '';
  store.placer.value = placerOf({
    dataset: store.dataset,
    messages,
    raster: rasterOf(shapes),
    places,
  });
  const map = find(ROOTS.map);
  const tipAt = tip(store, map);
  browse = browser(store, {
    element: map,
    places: browsable(store.dataset, places),
    hint: browseHint,
    tipAt,
  });
  player(store);
  liveEntry(store, find(ROOTS.timeEntry) as HTMLFormElement);
  store.comparison.value = (props) => <Compared {...props} words={comparison} />;
}
