import type { ChangeFact } from '../../data/dataset.ts';
import { differenceDiscs } from './difference-discs.ts';
import { gapHosts, openGaps } from './gaps.ts';
import { largest, type MapDisc, monthDiscs, sizedDisc } from './map-discs.ts';
import { type SignsInput, sidesOf } from './place-input.ts';

/** Which discs a set of the map draws, before anybody has looked whether their figures have room. */

/** Gaps whose words are on the map; none where the layers that show them are off. */
export function shownGaps({ dataset, view }: Pick<SignsInput, 'dataset' | 'view'>): readonly ChangeFact[] {
  const isShown = view.layers.includes('changes') && view.layers.includes('us');
  return isShown ? openGaps(dataset, view) : [];
}

/** The least number of troops that a set draws, of a month or in a comparison. */
export function leastOf({ set, view }: Pick<SignsInput, 'set' | 'view'>): number {
  return view.since === null ? set.least.month : set.least.change;
}

/** The discs of a month or a comparison inside the frame of a set, the largest first. */
export function setDiscs(input: SignsInput, gaps: readonly ChangeFact[], least: number): readonly MapDisc[] {
  const { dataset, view, set, isAll } = input;
  const sides = sidesOf(input);
  const spoken = gaps.flatMap(({ host }) => host ?? []);
  const found =
    view.since === null
      ? monthDiscs({ dataset, date: view.date, sides, scale: set.scale, least, spoken, isAll })
      : differenceDiscs({ dataset, since: view.since, date: view.date, sides, least });
  const [left, top, right, bottom] = set.frame;
  return found
    .map((disc) => sizedDisc(disc, 1 / set.zoom))
    .filter((disc) => {
      // On a piece of the sheet a disc is shown whole, or not.
      const reach = set.zoom > 1 ? largest(disc) : 0;
      const [x, y] = disc.at;
      return x > left + reach && x < right - reach && y > top + reach && y < bottom - reach;
    });
}

/** Hosts whose land is tinted: in a comparison, those a gap speaks of. */
export function tintedHosts({ view }: Pick<SignsInput, 'view'>, gaps: readonly ChangeFact[]) {
  return view.since === null ? [] : gaps.flatMap(gapHosts);
}
