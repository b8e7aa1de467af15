import type { Iso3, Side } from '../../data/rows.ts';
import { type Curve, partOf } from '../base/curve.ts';
import type { Rect } from '../base/rect.ts';
import type { SheetPoint } from '../base/sheet.ts';
import { chooseArrows } from './arrow-choice.ts';
import { arrowEnds } from './arrow-ends.ts';
import type { Candidate, PlannedArrow } from './arrow-plans.ts';
import { waysOf } from './arrow-routes.ts';
import { type Lettering, lettering } from './blocks.ts';
import { footing, isOnDark } from './ground.ts';
import { type ArrowLook, mapMoves } from './map-moves.ts';
import { obstaclesOf } from './obstacles.ts';
import { type PlaceInput, sidesOf } from './place-input.ts';
import type { PlacedDiscs } from './place-signs.ts';
import type { ArrowKey } from './place-words.ts';

/** The arrows of a map with their words. */

export interface ArrowLabel extends Lettering {
  readonly id: string;
  readonly side: Side;
  readonly key: ArrowKey;
  readonly look: ArrowLook;
  /** Sheet units; a cancelled move breaks off. */
  readonly curve: Curve;
  /** px. */
  readonly width: 1 | 1.5 | 2.25 | 3;
  /** The end at the edge of the map. */
  readonly edge: 'in' | 'out' | null;
  /** It ends in the open: no row says where it goes, or comes from. */
  readonly isOpenEnded: boolean;
}

/** With all moves at most so many. */
const MOST = 6;
/** Width by number of troops: as many, or more. */
const WIDTHS = [
  [2500, 3],
  [500, 2.25],
  [0, 1.5],
] as const;
/** What was cancelled breaks off after so many sheet units. */
const STUB = 190;

function widthOf(look: ArrowLook, troops: number | null): ArrowLabel['width'] {
  if (look === 'cancelled') return 1;
  return WIDTHS.find(([least]) => (troops ?? 0) >= least)?.[1] ?? 1.5;
}

function holds([left, top, right, bottom]: Rect, [x, y]: SheetPoint): boolean {
  return x > left && x < right && y > top && y < bottom;
}

function candidates(input: PlaceInput, placed: PlacedDiscs): readonly Candidate[] {
  const { dataset, view, set, places, words, isAll } = input;
  const { discs, noted, room } = placed;
  const anchor = (iso3: Iso3 | null): SheetPoint | null => {
    const place = iso3 === null ? undefined : places[iso3];
    return place ? [place[0], place[1]] : null;
  };
  const moves = {
    ...{ dataset, date: view.date, since: view.since, status: view.status, isAll, noted },
    sides: sidesOf(input),
    isEurope: !set.isSmall || view.since !== null || isAll,
  };
  const terrain = {
    room,
    obstacles: obstaclesOf(room, discs),
    sizes: (iso3: Iso3) => places[iso3]?.[2] ?? 150,
  };
  const found: Candidate[] = [];
  for (const move of mapMoves(moves, anchor)) {
    if (found.length === (isAll ? MOST : set.mostArrows)) break;
    // On a piece of the sheet many moves are elsewhere.
    if (set.zoom > 1 && !holds(set.frame, move.there)) continue;
    const ends = arrowEnds(move, discs, set.scale);
    const ways = waysOf(terrain, ends);
    if (ways.length > 0) found.push({ ends, ways, saying: words.arrow(move.key) });
  }
  return found;
}

function drawn(placed: PlacedDiscs, arrow: PlannedArrow): ArrowLabel {
  const { room } = placed;
  const { ends, way, block, spot, rect } = arrow;
  const { change, look, key } = ends.move;
  const length = Math.hypot(way.curve[2][0] - way.curve[0][0], way.curve[2][1] - way.curve[0][1]);
  const curve = look === 'cancelled' ? partOf(way.curve, 0, Math.min(1, STUB / length)) : way.curve;
  const edge = ends.from && ends.to ? null : ends.from ? 'out' : 'in';
  return {
    ...lettering(room.set, block, spot, isOnDark(footing(room, rect, []))),
    id: change.id,
    side: change.side,
    key,
    look,
    curve,
    width: widthOf(look, key.troops),
    edge,
    isOpenEnded: edge !== null && !key.isOverseas,
  };
}

/** The arrows that have room, the weightiest first. */
export function placeArrows(input: PlaceInput, placed: PlacedDiscs): readonly ArrowLabel[] {
  if (!input.view.layers.includes('changes')) return [];
  return chooseArrows(placed.room, candidates(input, placed)).map((arrow) => drawn(placed, arrow));
}
