import type { Iso3 } from '../../data/rows.ts';
import type { Rect } from '../base/rect.ts';
import {
  type Align,
  type Block,
  blockOf,
  type Lettering,
  lettering,
  nameMiddle,
  type Run,
  type Spot,
} from './blocks.ts';
import { footing, isOnDark, mayStand } from './ground.ts';
import { largest, type MapDisc, type MapHalf } from './map-discs.ts';
import { bestPlace, type Option, type Room, type Settled, settle, takeBlock } from './room.ts';

/** Where the figures of halves stand, each with the name of its host. */

/** A figure at its place. */
export interface FigureLabel extends Lettering {
  readonly disc: MapDisc;
  readonly half: MapHalf;
  /** Inside the half: in the colour that stands on it. */
  readonly isInside: boolean;
  /** The words have the name of the host. */
  readonly isNamed: boolean;
}

/** A name without a figure. */
export interface NameLabel extends Lettering {
  /** Country, or hosts of a group joined by "+". */
  readonly id: string;
  /** Share of GDP that is written with it, rounded as the map rounds. */
  readonly share: number | null;
}

/** How a figure and its name are put together, and what that costs against the best. */
type Form = 'stack' | 'tall' | 'inlineLeft' | 'inlineRight' | 'bare';
const FORM_COST: Readonly<Record<Form, number>> = {
  stack: 0,
  tall: 2,
  inlineLeft: 9,
  inlineRight: 9,
  bare: 16,
};
/** In the order of their costs. */
const FORMS = ['stack', 'tall', 'inlineLeft', 'inlineRight', 'bare'] as const;
const UNNAMED = ['bare'] as const;
/** Space between a half and its figure, and how far it may be moved up or down, px. */
const BESIDE = 4;
const SHIFTS = [0, -6, 6, -12, 12, -18, 18, -24, 24] as const;
const SHIFT_COST = 0.4;
/** What other ground than a host's own costs. */
const FOREIGN = 45;
const NEUTRAL_LAND = 5;
const SEA = 8;
/** Words half on dark and half on light ground cost half of this. */
const MIXED_DARK = 24;
/** Middle of a figure inside a half, a part of its radius; space around it, px. */
const INSIDE_AT = 0.46;
const INSIDE_GAP = 2;

/** Where the middle of a name is within a block, from its left and top, px; `null`: no name. */
type NameAt = readonly [x: number, y: number] | null;

interface FormOption extends Option {
  readonly name: NameAt;
}

/** What is written at a half. */
interface Texts {
  readonly figure: string;
  /** Empty: the name stands elsewhere. */
  readonly name: string;
  readonly share: string;
}

const run = (text: string, tone: Run['tone']): Run => ({ text, tone });

/** The lines of each form. In one line the figure is next to its half: last on the left of it, first on the right. */
function linesOf(form: Form, { figure, name, share }: Texts): readonly (readonly Run[])[] {
  const number = run(figure, 'figure');
  const titled = [name, share].filter(Boolean).join(' ');
  switch (form) {
    case 'stack':
      return [[run(titled, 'name')], [number]];
    case 'tall':
      return [[run(name, 'name')], [run(share, 'name')], [number]];
    case 'inlineLeft':
      return [[run(`${titled} `, 'name'), number]];
    case 'inlineRight':
      return [[number, run(` ${titled}`, 'name')]];
    case 'bare':
      return [[number]];
  }
}

/** Whether a form may stand on a side. */
function suits(form: Form, { align }: Spot): boolean {
  if (form === 'inlineLeft') return align === 'end';
  return form !== 'inlineRight' || align !== 'end';
}

/** Places of a block beside, over and under its half. */
function spots(disc: MapDisc, half: MapHalf, block: Block, form: Form): readonly Spot[] {
  const out = half.side === 'us' ? -1 : 1;
  const [x, y] = disc.at;
  const other = half.side === 'us' ? disc.europe : disc.us;
  const align = (side: number): Align => (side < 0 ? 'end' : 'start');
  const base = FORM_COST[form];
  const found: Spot[] = [];
  for (const dy of SHIFTS) {
    const cost = base + Math.abs(dy) * SHIFT_COST;
    found.push({ at: [x + out * half.radius, y], dx: out * BESIDE, dy, align: align(out), cost });
    if (!other) found.push({ at: [x, y], dx: -out * BESIDE, dy, align: align(-out), cost: cost + 1 });
  }
  const edge = largest(disc);
  for (const up of [-1, 1]) {
    const at = [x, y + up * edge] as const;
    const dy = up * (block.height / 2 + BESIDE);
    if (other) {
      for (const more of [0, 4, 8, 13, 17])
        found.push({ at, dx: out * 3, dy: dy + up * more, align: align(out), cost: base + 7 + more });
      continue;
    }
    for (const dx of [0, -10, 10, -20, 20])
      found.push({ at, dx: dx + out * 4, dy, align: 'middle', cost: base + 6 + Math.abs(dx) * 0.2 });
  }
  return found;
}

/** Indexes of hosts in the raster. */
export function ownLand({ ground }: Room, hosts: readonly Iso3[]): readonly number[] {
  return hosts.map((iso3) => ground.index.get(iso3) ?? -1);
}

/** What it costs words to stand on a ground; `null` where the name in them would be read as another country's. */
function groundCost(room: Room, own: readonly number[], rect: Rect, name: NameAt): number | null {
  if (name && !mayStand(room, rect[0] + name[0], rect[1] + name[1], own)) return null;
  const { foreign, neutral, sea, dark } = footing(room, rect, own);
  const mixed = Math.min(dark, 1 - dark);
  return foreign * FOREIGN + neutral * NEUTRAL_LAND + sea * SEA + mixed * MIXED_DARK;
}

/** The name of a host with two halves, over or under them. */
export function placeHostName(room: Room, disc: MapDisc, title: string): NameLabel | null {
  const own = ownLand(room, disc.hosts);
  const block = blockOf(room.set, [[run(title, 'name')]]);
  const middle = [block.width / 2, block.height / 2] as const;
  const options = [-1, 1].flatMap((up) =>
    [0, -12, 12, -24, 24].map((dx): Option => {
      const at = [disc.at[0], disc.at[1] + up * largest(disc)] as const;
      const dy = up * (block.height / 2 + BESIDE - 1);
      return { block, spot: { at, dx, dy, align: 'middle', cost: Math.abs(dx) * 0.2 + (up > 0 ? 2 : 0) } };
    }),
  );
  const found = settle(room, options, (rect) => groundCost(room, own, rect, middle));
  if (!found) return null;
  const label = lettering(room.set, block, found.spot, isOnDark(footing(room, found.rect, own)));
  return { ...label, id: disc.id, share: null };
}

/** The best place of a figure in any form; the forms are tried in the order of their costs, as long as one can be better. */
function bestForm(room: Room, disc: MapDisc, half: MapHalf, texts: Texts): Settled<FormOption> | null {
  const own = ownLand(room, disc.hosts);
  let best: Settled<FormOption> | null = null;
  for (const form of texts.name === '' ? UNNAMED : FORMS) {
    const most: number = best?.whole ?? Number.POSITIVE_INFINITY;
    if (FORM_COST[form] >= most || (form === 'tall' && texts.share === '')) continue;
    const block = blockOf(room.set, linesOf(form, texts));
    const options = spots(disc, half, block, form)
      .filter((spot) => suits(form, spot))
      .map((spot): FormOption => ({ block, spot, name: nameMiddle(room.set, block, spot.align) }));
    best = bestPlace(room, options, (rect, { name }) => groundCost(room, own, rect, name), most) ?? best;
  }
  return best;
}

/** Puts the figure of a half, with the name of its host if that is wanted; `null` where there is no room for it. */
export function placeFigure(room: Room, disc: MapDisc, half: MapHalf, texts: Texts): FigureLabel | null {
  const found = bestForm(room, disc, half, texts);
  if (!found) return null;
  takeBlock(room, found.block, found.spot);
  const onDark = isOnDark(footing(room, found.rect, ownLand(room, disc.hosts)));
  const label = lettering(room.set, found.block, found.spot, onDark);
  return { ...label, disc, half, isInside: false, isNamed: found.name !== null };
}

/** Puts the figure inside its half, for hosts that have no room beside it; `null` where the half is too small. */
export function placeInside(room: Room, disc: MapDisc, half: MapHalf, figure: string): FigureLabel | null {
  const block = blockOf(room.set, [[run(figure, 'figure')]]);
  const r = half.radius * room.set.scale;
  const out = half.side === 'us' ? -1 : 1;
  const reach = Math.hypot(INSIDE_AT * r + block.width / 2, block.height / 2);
  if (reach > r - INSIDE_GAP || INSIDE_AT * r - block.width / 2 < INSIDE_GAP) return null;
  const at = [disc.at[0] + out * INSIDE_AT * half.radius, disc.at[1]] as const;
  const label = lettering(room.set, block, { at, dx: 0, dy: 0, align: 'middle', cost: 0 }, false);
  return { ...label, disc, half, isInside: true, isNamed: false };
}
