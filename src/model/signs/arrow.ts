import type { Side } from '../../data/rows.ts';
import { round } from '../base/round.ts';
import type { SheetPoint } from '../base/sheet.ts';
import type { ChangeStatusKey } from '../view/view.ts';
import type { Look, Looks, Rule } from './looks.ts';
import { type Part, path, type Sign } from './sign.ts';

/** The arrow of a change: whose it is by colour, how large by the width of its shaft, how far it has come by dashes and head. */

/** A place further west than the widest window shows, sheet units. */
export const BEYOND = -1600;
/** The head in the direction of x; its point is a little beyond the end of the arrow. */
const HEAD = [
  [4, 0],
  [-26, -14],
  [-19, 0],
  [-26, 14],
] as const;

/** The head on the page's map, px: its point is at the end of the arrow. Hollow heads are larger, since less of them is seen. */
const PX_HEAD = { solid: [11, 4.5], hollow: [13, 5.5] } as const;

/** Width of a shaft by the size of what moves, px. `none` is a stated 0; `unknown` has no number. */
const LINES = {
  unknown: 1.5,
  none: 1.5,
  detachment: 1.5,
  company: 1.5,
  battalion: 2.25,
  brigade: 3,
} as const;
/** The same on paper, where the whole map is smaller than on a screen. */
const PAPER_LINES = { unknown: 1, none: 1, detachment: 1, company: 1.5, battalion: 2, brigade: 3 } as const;

/** How large a change is. */
export type SizeClass = keyof typeof LINES;

/** How an arrow of a status looks. */
interface StatusLook {
  readonly shaft?: Look;
  /** The head is hollow: nothing has arrived. */
  readonly hollow?: true;
  /** The words beside it are struck through. */
  readonly struck?: true;
  /** The status whose look and key entry it shares. */
  readonly as?: ChangeStatusKey;
}

const ANNOUNCED = { shaft: { dash: [6, 4] }, hollow: true } as const;

/** One row a status, in the order of keys. */
const STATUS_LOOKS = {
  inplace: {},
  underway: { shaft: { dash: [2, 3] } },
  announced: ANNOUNCED,
  unconfirmed: { ...ANNOUNCED, as: 'announced' },
  cancelled: { shaft: { dash: [1, 7], cap: 'round' }, hollow: true, struck: true },
  notreplaced: {},
} as const satisfies Readonly<Record<ChangeStatusKey, StatusLook>>;

const statuses = () => Object.keys(STATUS_LOOKS) as ChangeStatusKey[];
const lookOfStatus = (status: ChangeStatusKey): StatusLook => STATUS_LOOKS[status];

/** What the sign of a change depends on. */
export interface ArrowTraits {
  readonly side: Side;
  readonly size: SizeClass;
  readonly status: ChangeStatusKey;
}

/** Where an arrow runs. */
export interface Bow {
  /** Start, control point of the bow, end; sheet units. */
  readonly from: SheetPoint;
  readonly via: SheetPoint;
  readonly to: SheetPoint;
  /** Name of the home station where the arrow comes in over the edge of the map, or goes out. */
  readonly edge: string | null;
  /** The edge is at the start (coming in) or at the end (going out). */
  readonly leaves: boolean;
}

/** Classes of an arrow. */
export function arrowClass({ side, size, status }: ArrowTraits): string {
  return `arrow ${side} ${size} ${status}`;
}

/** The line of an arrow. Over the western edge it runs on beyond any window. */
export function shaftParts({ from, via, to, edge, leaves }: Bow): readonly Part[] {
  const bow = `Q${via.join(' ')} ${to.join(' ')}`;
  const start = edge === null || leaves ? from.join(' ') : `${BEYOND} ${from[1]}H${from[0]}`;
  return [path('casing', `M${start}${bow}`), path('shaft', `M${start}${bow}`)];
}

/** The head of an arrow that ends in `at`, in the direction of the last piece of its bow. */
export function headParts({ via, to }: Pick<Bow, 'via' | 'to'>, [x, y]: SheetPoint): readonly Part[] {
  const [dx, dy] = [to[0] - via[0], to[1] - via[1]];
  const length = Math.hypot(dx, dy) || 1;
  const [cos, sin] = [dx / length, dy / length];
  const corners = HEAD.map(
    ([along, across]) => `${round(x + along * cos - across * sin)} ${round(y + along * sin + across * cos)}`,
  );
  return [path('head', `M${corners.join('L')}Z`)];
}

/** The head of an arrow in px, its point at the origin. `direction`: in which it flies, of length 1. */
export function pxHead([cos, sin]: SheetPoint, isSolid: boolean): string {
  const [length, half] = isSolid ? PX_HEAD.solid : PX_HEAD.hollow;
  const corners = [-half, half].map(
    (across) => `${round(-length * cos - across * sin, 1)} ${round(-length * sin + across * cos, 1)}`,
  );
  return `M0 0L${corners.join('L')}Z`;
}

/** A status as keys have it. */
export type KeyStatus = {
  readonly [Status in ChangeStatusKey]: (typeof STATUS_LOOKS)[Status] extends { readonly as: string }
    ? never
    : Status;
}[ChangeStatusKey];

/** Under which status an arrow is explained. */
export function keyStatus(status: ChangeStatusKey): KeyStatus {
  return (lookOfStatus(status).as ?? status) as KeyStatus;
}

/** All statuses that keys have, in their order. */
export function keyStatuses(): readonly KeyStatus[] {
  return [...new Set(statuses().map(keyStatus))];
}

/** Whether the words of a change are struck through. */
export function isStruck(status: ChangeStatusKey): boolean {
  return lookOfStatus(status).struck === true;
}

/** A straight arrow for a key: `length` in px, its middle height at the origin. */
export function arrowSample(traits: ArrowTraits, length: number): Sign {
  const shaft = `M0 0H${length - 9}`;
  return {
    class: arrowClass(traits),
    parts: [path('casing', shaft), path('shaft', shaft), path('head', `M${length} 0L${length - 11} -5V5Z`)],
  };
}

/** Rules for the width of shafts: the first holds for all sizes that have no other. */
function lineRules(lines: Readonly<Record<SizeClass, number>>): readonly Rule[] {
  const sizes = Object.entries(lines).filter(([, line]) => line !== lines.unknown);
  return [{ line: lines.unknown }, ...sizes.map(([size, line]) => ({ when: [size], line }))];
}

/** What the line of a status has of its own, for a part of arrows of these classes. */
function shaftRules(part: string, state = ''): readonly Rule[] {
  return statuses().flatMap((status) => {
    const { shaft } = lookOfStatus(status);
    return shaft ? [{ part, when: [`${state}${status}`], ...shaft }] : [];
  });
}

export function arrowLooks(): Looks {
  const [base, ...sizes] = lineRules(LINES);
  const hollow = statuses().filter((status) => lookOfStatus(status).hollow);
  return {
    sign: '.arrow',
    rules: [
      { ...base, own: 'us' },
      { when: ['europe'], own: 'europe' },
      ...sizes,
      { part: '.casing', fill: 'none', stroke: 'halo', width: { over: 2.5 }, strokeOpacity: 0.8 },
      { part: '.shaft', fill: 'none', stroke: 'own', width: { over: 0 } },
      { part: '.head', fill: 'own', stroke: 'halo', width: 1.2 },
      ...shaftRules('.shaft'),
      { part: '.head', when: hollow, fill: 'halo', stroke: 'own', width: 2 },
    ],
  };
}

/** Arrows on paper: thinner lines, and those of European forces double, since grey paper does not show whose an arrow is. */
export function arrowsOnPaper(): readonly Looks[] {
  return [
    { sign: '.paper-symbols .arrow', rules: lineRules(PAPER_LINES) },
    {
      sign: '#handout .arrow',
      rules: [
        { part: '.casing', when: ['europe'], stroke: 'own', width: { over: 2.5 }, strokeOpacity: 1 },
        { part: '.shaft', when: ['europe'], stroke: 'halo' },
        ...shaftRules('.casing', 'europe.'),
      ],
    },
  ];
}
