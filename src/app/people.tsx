import { ownShading } from '#messages';
import { peopleMeasures } from '../model/people/people-measures.ts';
import { addMeasures, dropMeasure } from '../store/actions.ts';
import type { Store } from '../store/store.ts';
import { liveDefinitions } from '../ui/first/live-definitions.tsx';
import { peopleOf } from '../ui/kit/people.ts';
import * as ROOTS from '../ui/kit/roots.ts';

/**
 * The part that shades the map by own armed forces: their figures, and the words of their measures. It is loaded when a reader, or a
 * link, asks for such a measure. Older editions of the data were kept without these figures.
 */
export function mountPeople(store: Store): void {
  if (store.dataset.isKept) {
    dropMeasure(store, ownShading.notKept);
    return;
  }
  addMeasures(store, peopleMeasures(peopleOf(store)), ownShading);
  liveDefinitions(store, ownShading.definitions, document.getElementById(ROOTS.definitions) as HTMLElement);
}
