import type { Iso3 } from '../../data/rows.ts';
import { landAt } from '../base/raster.ts';
import { grown, type Rect } from '../base/rect.ts';
import type { SheetPoint } from '../base/sheet.ts';
import { type Block, type Lettering, lettering, type Spot, sayingBlock } from './blocks.ts';
import { footing, type Ground, isOnDark } from './ground.ts';
import { largest, type MapDisc } from './map-discs.ts';
import type { GapKey, LossKey, Saying } from './place-words.ts';
import { bestPlace, meetsLine, type Option, type Room, type Settled, takeBlock, takeLine } from './room.ts';

/** Notes: a few lines of words away from what they speak of, joined to it by a line. */

export interface NoteLabel extends Lettering {
  readonly note:
    | { readonly kind: 'gap'; readonly key: GapKey }
    | { readonly kind: 'loss'; readonly key: LossKey };
  /** Where the leader ends, px from the anchor of the words, where it starts. At the anchor of a gap is a dot. */
  readonly leader: readonly [dx: number, dy: number];
}

/** Radius of the dot of a gap, px; how far the land must reach round it, sheet units. */
const DOT = 3;
const SHORE = 14;
/** Widths that notes are broken to, px: the wide ones first. */
const WIDTHS = { wide: [230, 170], small: [150, 104, 84] } as const;
/** Lengths of leaders that are tried, px, their directions, and how far words over or under them are moved, parts of their width. */
interface Search {
  readonly lengths: readonly number[];
  readonly directions: readonly (readonly [cos: number, sin: number])[];
  readonly shifts: readonly number[];
}

function directions(turns: number): Search['directions'] {
  return Array.from({ length: turns }, (_, turn) => {
    const angle = (turn / turns) * 2 * Math.PI;
    return [Math.cos(angle), Math.sin(angle)] as const;
  });
}

/** A quick search, and a close one for when that finds nothing good: no place that costs less than this. */
const GOOD = 45;
const SEARCHES: readonly Search[] = [
  { lengths: [20, 34, 55, 85, 125, 165], directions: directions(16), shifts: [0, 0.3, -0.3] },
  {
    lengths: [14, 20, 27, 35, 44, 55, 67, 80, 95, 112, 130],
    directions: directions(32),
    shifts: [0, 0.15, -0.15, 0.3, -0.3, 0.45, -0.45],
  },
];
const LENGTH_COST = 0.25;
const LINE_COST = 2;
/** What land under the words costs: shaded land, and land without a shade. */
const SHADED_COST = 60;
const NEUTRAL_COST = 14;
/** Words below or above what they speak of are read less easily than beside it. */
const STEEP_COST = 6;
/** Between the end of a leader and the words, px. */
const WORDS_GAP = 4;
/** The first px of a leader lie at what it starts from. */
const START = 6;

/** The point nearest to a place that has the land of its country all around. */
export function ashore(ground: Ground, [x, y]: SheetPoint, anchor: SheetPoint, iso3: Iso3): SheetPoint {
  const own = ground.index.get(iso3);
  const corners = [-SHORE, 0, SHORE].flatMap((dx) => [-SHORE, 0, SHORE].map((dy) => [dx, dy] as const));
  for (let part = 0; part < 1; part += 0.05) {
    const at = [x + (anchor[0] - x) * part, y + (anchor[1] - y) * part] as const;
    if (corners.every(([dx, dy]) => landAt(ground.raster, at[0] + dx, at[1] + dy) === own)) return at;
  }
  return anchor;
}

interface LeaderOption extends Option {
  readonly leader: readonly [dx: number, dy: number];
}

/** How words hang on the end of a leader: at its side, or over or under it; the latter moved by parts of their width. */
function hanging({ width, height }: Block, [dx, dy]: readonly [number, number], moves: readonly number[]) {
  const out = dx >= 0 ? 1 : -1;
  const side = {
    dx: dx + out * WORDS_GAP,
    dy,
    align: out > 0 ? ('start' as const) : ('end' as const),
    cost: 0,
  };
  if (Math.abs(dy) < Math.abs(dx)) return [side];
  const over = dy + Math.sign(dy) * (height / 2 + WORDS_GAP);
  const shifts = moves.map((shift) => ({
    ...{ dx: dx + shift * width, dy: over, align: 'middle' as const, cost: Math.abs(shift) * 2 },
  }));
  return [side, ...shifts];
}

/** A place that leaders start round: a point, and how far from it, sheet units. */
interface Start {
  readonly middle: SheetPoint;
  readonly rim: number;
}

/** Leaders of one length in all directions. */
function leaderOptions(start: Start, block: Block, length: number, search: Search): readonly LeaderOption[] {
  const { middle, rim } = start;
  return search.directions.flatMap(([cos, sin]) => {
    const leader = [cos * length, sin * length] as const;
    const at = [middle[0] + cos * rim, middle[1] + sin * rim] as const;
    const cost = costOf(block, length) + Math.abs(sin) * STEEP_COST;
    return hanging(block, leader, search.shifts).map((hung): LeaderOption => {
      const spot: Spot = { ...hung, at, cost: cost + hung.cost };
      return { block, spot, leader };
    });
  });
}

function costOf(block: Block, length: number): number {
  return length * LENGTH_COST + block.lines.length * LINE_COST;
}

/** The leader as points in px, without its first part, which may touch what it starts at. */
function leaderLine(
  { spot: { at }, leader: [dx, dy] }: Pick<LeaderOption, 'spot' | 'leader'>,
  scale: number,
): readonly SheetPoint[] {
  const [x, y] = [at[0] * scale, at[1] * scale];
  const start = Math.min(1, START / Math.hypot(dx, dy));
  return [
    [x + dx * start, y + dy * start],
    [x + dx, y + dy],
  ];
}

/** Whether something stands where a leader would run. */
function isInTheWay({ layers }: Room, option: LeaderOption): boolean {
  return layers.some(({ scale, taken }) => {
    const line = leaderLine(option, scale);
    return taken.some((other) => meetsLine(other, line));
  });
}

/** What it costs a note to stand on a ground; `null` where its leader has no way. */
function groundCost(room: Room, rect: Rect, option: LeaderOption): number | null {
  if (isInTheWay(room, option)) return null;
  const { foreign, neutral } = footing(room, rect, []);
  return foreign * SHADED_COST + neutral * NEUTRAL_COST;
}

/** The best place of a search: short leaders first, longer ones while they may be better. */
function searched(room: Room, start: Start, blocks: readonly Block[], search: Search) {
  let best: Settled<LeaderOption> | null = null;
  for (const length of search.lengths)
    for (const block of blocks) {
      const most: number = best?.whole ?? Number.POSITIVE_INFINITY;
      if (costOf(block, length) >= most) continue;
      const options = leaderOptions(start, block, length, search);
      best = bestPlace(room, options, (rect, option) => groundCost(room, rect, option), most) ?? best;
    }
  return best;
}

/** A note at a place, its words in the sea where they can be. */
function placeNote(room: Room, start: Start, saying: Saying) {
  const { set } = room;
  const blocks = WIDTHS[set.isSmall ? 'small' : 'wide'].map((width) => sayingBlock(set, saying, width));
  let best: Settled<LeaderOption> | null = null;
  for (const search of SEARCHES)
    if (!best || best.whole > GOOD) best = searched(room, start, blocks, search) ?? best;
  if (!best) return null;
  const { block, spot, leader, rect } = best;
  takeBlock(room, block, spot);
  takeLine(room, (scale) => leaderLine({ spot, leader }, scale));
  const px = leader.map((part) => Math.round(part * 10) / 10) as unknown as readonly [number, number];
  return { ...lettering(set, block, spot, isOnDark(footing(room, rect, []))), leader: px };
}

/** Takes the place of a gap's dot, before figures are placed. */
export function takeDot({ layers }: Room, [x, y]: SheetPoint): void {
  for (const { scale, taken } of layers) taken.push(grown([x * scale, y * scale, x * scale, y * scale], DOT));
}

/** The note at a gap: words beside its dot. */
export function placeGap(room: Room, dot: SheetPoint, key: GapKey, saying: Saying): NoteLabel | null {
  const found = placeNote(room, { middle: dot, rim: 0 }, saying);
  return found && { ...found, note: { kind: 'gap', key } };
}

/** The note beside a loss: from the rim of its half. */
export function placeLoss(room: Room, disc: MapDisc, key: LossKey, saying: Saying): NoteLabel | null {
  const found = placeNote(room, { middle: disc.at, rim: largest(disc) }, saying);
  return found && { ...found, note: { kind: 'loss', key } };
}
