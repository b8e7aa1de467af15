import type { Side } from '../../data/rows.ts';
import { round } from '../base/round.ts';
import type { SheetPoint } from '../base/sheet.ts';
import type { ChangeStatusKey } from '../view/view.ts';
import type { Look, Looks, Rule } from './looks.ts';
import { type Part, path, type Sign } from './sign.ts';

/** The arrow of a change: whose it is by colour, how large by the width of its shaft, how far it has come by dashes and head. */

/** A place further west than the widest window shows, sheet units. */
export const BEYOND = -1600;
/** The head, px: its point is at the end of the arrow. Hollow heads are larger, since less of them is seen. */
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
}

const ANNOUNCED = { shaft: { dash: [6, 4] }, hollow: true } as const;

/** One row a status, in the order of keys. */
const STATUS_LOOKS = {
  inplace: {},
  underway: ANNOUNCED,
  announced: ANNOUNCED,
  unconfirmed: ANNOUNCED,
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

/** Classes of an arrow. */
export function arrowClass({ side, size, status }: ArrowTraits): string {
  return `arrow ${side} ${size} ${status}`;
}

/** The head of an arrow in px, its point at the origin. `direction`: in which it flies, of length 1. */
export function pxHead([cos, sin]: SheetPoint, isSolid: boolean): string {
  const [length, half] = isSolid ? PX_HEAD.solid : PX_HEAD.hollow;
  const corners = [-half, half].map(
    (across) => `${round(-length * cos - across * sin, 1)} ${round(-length * sin + across * cos, 1)}`,
  );
  return `M0 0L${corners.join('L')}Z`;
}

/** Whether the words of a change are struck through. */
export function isStruck(status: ChangeStatusKey): boolean {
  return lookOfStatus(status).struck === true;
}

/** The line of an arrow. */
export function shaftParts(d: string): readonly Part[] {
  return [path('casing', d), path('shaft', d)];
}

/** A straight arrow for a key: `length` in px, its middle height at the origin. */
export function arrowSample(traits: ArrowTraits, length: number): Sign {
  const head = `M${length} 0L${length - 11} -5V5Z`;
  return { class: arrowClass(traits), parts: [...shaftParts(`M0 0H${length - 9}`), path('head', head)] };
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

/** Where the lesson is how far a change has come, what is under way and what is not confirmed have lines of their own. */
const LESSON_DASHES = { underway: [14, 4], unconfirmed: [2, 4] } as const;

/** Arrows in the classroom, on the screen and on paper. */
export function arrowsInClass(): Looks {
  return {
    sign: '[data-classroom] .arrow',
    rules: Object.entries(LESSON_DASHES).map(([status, dash]) => ({ part: '.shaft', when: [status], dash })),
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
