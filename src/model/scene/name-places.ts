import type { Iso3 } from '../../data/rows.ts';
import type { Rect } from '../base/rect.ts';
import { type Block, blockOf, lettering, nameMiddle, type Spot } from './blocks.ts';
import { type NameLabel, ownLand } from './figure-places.ts';
import { footing, isOnDark, mayStand } from './ground.ts';
import type { MapWords } from './place-words.ts';
import { type Option, type Room, settle } from './room.ts';

/** Where the names of countries stand: on their own land, of small ones beside it in the sea. */

/** A name that is wanted on the map. */
export interface WantedName {
  readonly iso3: Iso3;
  /** Share of GDP, rounded as the map rounds; `null`: the name alone. */
  readonly share: number | null;
  /** Anchor, and side of a square of the land; sheet units. */
  readonly place: readonly [x: number, y: number, size: number];
}

/** Parts of the land's size, from its anchor, at which a name is tried. */
const STEPS = [0, -0.125, 0.125, -0.25, 0.25, -0.375, 0.375, -0.5, 0.5] as const;
/** No name stands further from its anchor than on a country of this size, sheet units. */
const LARGEST = 420;
/** Countries up to this size may have their name in the sea beside them. */
const SMALL = 150;
const FAR_COST = 16;
const SEA_COST = 60;
const BESIDE_COST = 8;
const BESIDE_SEA_COST = 14;
const FOREIGN_COST = 120;
const NEUTRAL_COST = 50;
const MIXED_COST = 8;
const MIXED_DARK_COST = 60;
/** The name above its share is better than both in one line, which is better than the name alone. */
const FORM_COSTS = { two: 0, one: 5, alone: 80 } as const;
/** A name that costs more than this is left out. */
const PATIENCE = 60;

interface NameOption extends Option {
  readonly isBeside: boolean;
  readonly share: number | null;
}

function forms(
  { set }: Room,
  words: MapWords,
  { iso3, share }: WantedName,
): readonly (readonly [Block, number, number | null])[] {
  const run = (text: string) => ({ text, tone: 'name' as const });
  const name = words.name(iso3);
  const alone = blockOf(set, [[run(name)]]);
  if (share === null) return [[alone, 0, null]];
  const text = words.share(share);
  return [
    [blockOf(set, [[run(name)], [run(text)]]), FORM_COSTS.two, share],
    [blockOf(set, [[run(`${name} ${text}`)]]), FORM_COSTS.one, share],
    [alone, FORM_COSTS.alone, null],
  ];
}

/** Places on the land, the middle first. */
function inland(
  [x, y, size]: WantedName['place'],
  block: Block,
  base: number,
  share: number | null,
): readonly NameOption[] {
  const side = Math.min(size, LARGEST) * 1.1;
  return STEPS.flatMap((across) =>
    STEPS.map((down): NameOption => {
      const cost = base + Math.hypot(across, down) * FAR_COST;
      const spot: Spot = { at: [x + across * side, y + down * side], dx: 0, dy: 0, align: 'middle', cost };
      return { block, spot, isBeside: false, share };
    }),
  );
}

/** Places beside a small country. */
function beside(
  [x, y, size]: WantedName['place'],
  block: Block,
  base: number,
  share: number | null,
): readonly NameOption[] {
  if (size > SMALL) return [];
  return [-1, 1].flatMap((out) =>
    [0.35, 0.5, 0.7, 0.9].flatMap((far) =>
      [0, -0.25, 0.25, -0.5, 0.5].map((down): NameOption => {
        const cost = base + BESIDE_COST + far * 6 + Math.abs(down) * 6;
        const at = [x + out * size * far, y + down * size] as const;
        const spot: Spot = { at, dx: out * 3, dy: 0, align: out < 0 ? 'end' : 'start', cost };
        return { block, spot, isBeside: true, share };
      }),
    ),
  );
}

/** What a name costs on a ground; `null` where it would be read as the name of another country. */
function groundCost(room: Room, own: readonly number[], rect: Rect, option: NameOption): number | null {
  const { block, spot, isBeside } = option;
  const [x, y] = nameMiddle(room.set, block, spot.align) ?? [0, 0];
  if (!mayStand(room, rect[0] + x, rect[1] + y, own)) return null;
  const ground = footing(room, rect, own);
  const isMixed = ground.own > 0 && ground.own < 0.99;
  const isMixedDark = ground.dark > 0 && ground.dark < 0.99;
  const cost =
    ground.foreign * FOREIGN_COST +
    ground.neutral * NEUTRAL_COST +
    ground.sea * (isBeside ? BESIDE_SEA_COST : SEA_COST) +
    (isMixed ? MIXED_COST : 0) +
    (isMixedDark ? MIXED_DARK_COST : 0);
  return cost > PATIENCE ? null : cost;
}

/** Puts the name of a country; `null` where there is no good place for it. */
export function placeName(room: Room, words: MapWords, wanted: WantedName): NameLabel | null {
  const own = ownLand(room, [wanted.iso3]);
  const options = forms(room, words, wanted).flatMap(([block, cost, share]) => [
    ...inland(wanted.place, block, cost, share),
    ...beside(wanted.place, block, cost, share),
  ]);
  const found = settle(room, options, (rect, option) => groundCost(room, own, rect, option));
  if (!found) return null;
  const label = lettering(room.set, found.block, found.spot, isOnDark(footing(room, found.rect, own)));
  return { ...label, id: wanted.iso3, share: found.share };
}

/** Distances above and below a country without armed forces at which its words are tried: parts of its size. */
const OFFSHORE = [0.45, 0.55, 0.65, 0.8] as const;

/** The words about an ally without armed forces, in the sea beside it. */
export function placeUnarmed(room: Room, words: MapWords, { iso3, place }: WantedName): NameLabel | null {
  const { strong, fine } = words.unarmed(iso3);
  const block = blockOf(room.set, [[{ text: strong, tone: 'fine' }], [{ text: fine, tone: 'fine' }]]);
  const [x, y, size] = place;
  const options = OFFSHORE.flatMap((far) =>
    [1, -1].flatMap((up) =>
      [0, 0.2, -0.2, 0.4, -0.4, 0.6].map((across): Option => {
        const at = [x + across * size, y + up * far * size] as const;
        const cost = far * 10 + Math.abs(across) * 5 + (up < 0 ? 3 : 0);
        return { block, spot: { at, dx: 0, dy: (up * block.height) / 2, align: 'middle', cost } };
      }),
    ),
  );
  const found = settle(room, options, (rect) => (footing(room, rect, []).sea > 0.99 ? 0 : null));
  return found && { ...lettering(room.set, block, found.spot, false), id: iso3, share: null };
}
