import type { ChangeFact } from '../../data/dataset.ts';
import type { SheetPoint } from '../base/sheet.ts';
import { gapHosts } from './gaps.ts';
import type { Ground } from './ground.ts';
import { lossOf } from './losses.ts';
import type { MapDisc } from './map-discs.ts';
import { ashore, type NoteLabel, placeGap, placeLoss } from './note-places.ts';
import type { PlaceInput } from './place-input.ts';
import type { Room } from './room.ts';

/** Which notes a map has: at every gap, and in a comparison beside the loss of its host. */

/** A gap at its place. */
interface Gap {
  readonly change: ChangeFact;
  /** Its dot, on the land of its host. */
  readonly dot: SheetPoint;
}

/** The gaps of one month that have a place on the map. */
export function gapDots(
  { dataset }: PlaceInput,
  ground: Ground,
  gaps: readonly ChangeFact[],
): readonly Gap[] {
  return gaps.flatMap((change) => {
    const { host, from } = change;
    const anchor = host === null ? undefined : dataset.hosts[host]?.anchor;
    if (!anchor || host === null) return [];
    const site = from === null ? undefined : dataset.sites[from];
    return [{ change, dot: ashore(ground, site ?? anchor, anchor, host) }];
  });
}

/** The notes of one month: words beside the dot of each gap. */
export function gapNotes({ words }: PlaceInput, room: Room, gaps: readonly Gap[]) {
  return gaps.flatMap(({ change, dot }) => {
    const troops = change.troops === null ? null : Math.abs(change.troops);
    const key = { change, hosts: gapHosts(change), troops };
    const note = [false, true].reduce<NoteLabel | null>(
      (placed, isShort) => placed ?? placeGap(room, dot, key, words.gap(key, isShort)),
      null,
    );
    return note ? [{ change, note }] : [];
  });
}

/** The notes of a comparison on a wide map: how many fewer in the host of a gap, where that is counted. */
export function lossNotes(
  input: PlaceInput,
  room: Room,
  discs: readonly MapDisc[],
  gaps: readonly ChangeFact[],
) {
  if (input.set.isSmall) return [];
  return gaps.flatMap(({ host, side }) => {
    const disc = discs.find(({ hosts }) => host !== null && hosts.includes(host));
    const half = disc?.[side];
    const { since, date } = input.view;
    const key =
      half?.isLoss && host !== null && since !== null
        ? lossOf(input.dataset, { since, date }, host, side)
        : null;
    const note = disc && key ? placeLoss(room, disc, key, input.words.loss(key)) : null;
    return note && half ? [{ half, note }] : [];
  });
}
