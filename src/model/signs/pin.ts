import type { Side } from '../../data/rows.ts';
import { round } from '../base/round.ts';
import type { Looks } from './looks.ts';
import { classes, type Part, path, ring, type Sign } from './sign.ts';

/** Pins: the star of a command and the square of a plant. They have one size. */

/** Half the width of a pin, times the type scale. */
export const PIN_RADIUS = { command: 18, plant: 12 } as const;
/** The inner corners of a star, part of its radius. */
const INNER = 0.45;

/** How a star is filled. `both`: commands of both sides at one seat. */
export type StarFill = Side | 'both' | 'none';

/** What the sign of a command's seat depends on. */
export interface StarTraits {
  readonly kind: 'command';
  readonly radius: number;
  /** Ids of the rows it stands for. */
  readonly ids: readonly string[];
  readonly fill: StarFill;
  /** Firmness: held on record; known for a later day only, or planned: hollow; nobody known: "?". */
  readonly sure: 'held' | 'unrecorded' | 'planned' | 'unknown';
  /** The other side was agreed to take over: a dot in its colour. */
  readonly agreed: Side | null;
}

/** What the sign of a plant depends on. */
export interface SquareTraits {
  readonly kind: 'plant';
  readonly radius: number;
  readonly ids: readonly string[];
  /** No date of announcement is known. */
  readonly isUndated: boolean;
}

export type PinTraits = StarTraits | SquareTraits;

/** A five-pointed star round the origin: `left` and `right` are its halves. */
function starPaths(r: number): { readonly whole: string; readonly left: string; readonly right: string } {
  const corner = (index: number): string => {
    const angle = (index * Math.PI) / 5;
    const reach = index % 2 === 0 ? r : r * INNER;
    return `${round(reach * Math.sin(angle))} ${round(-reach * Math.cos(angle))}`;
  };
  const line = (from: number, to: number): string =>
    `M${Array.from({ length: to - from + 1 }, (_, index) => corner(from + index)).join('L')}Z`;
  return { whole: line(0, 9), right: line(0, 5), left: line(5, 10) };
}

function squarePath(r: number): string {
  const half = round(r);
  return `M${-half} ${-half}H${half}V${half}H${-half}Z`;
}

/** The dot of the side that is agreed to take over, above a star's right arm. */
function agreedDot(side: Side, r: number): Part {
  return ring(`agreed ${side}`, [r * 0.85, -r * 0.85], (r * 7) / PIN_RADIUS.command);
}

function starParts({ radius, fill, agreed }: StarTraits): readonly Part[] {
  const { whole, left, right } = starPaths(radius);
  return [
    path('casing', whole),
    path('shape', whole),
    ...(fill === 'both' ? [path('half us', left), path('half europe', right)] : []),
    path('rim', whole),
    ...(agreed ? [agreedDot(agreed, radius)] : []),
  ];
}

/** A pin round the origin. */
export function pinSign(pin: PinTraits, isFocused = false): Sign {
  const focused = isFocused && 'focused';
  if (pin.kind === 'command')
    return { class: classes('pin command', pin.fill, pin.sure, focused), parts: starParts(pin) };
  const d = squarePath(pin.radius);
  return {
    class: classes('pin plant', pin.isUndated && 'undated', focused),
    parts: [path('casing', d), path('shape', d), path('rim', d)],
  };
}

/** How many rows a pin stands for, or that nobody knows who holds the command. */
export function pinGlyph(pin: PinTraits): string {
  if (pin.ids.length > 1) return String(pin.ids.length);
  return pin.kind === 'command' && pin.sure === 'unknown' ? '?' : '';
}

/** The number of commands stands below a star's right arm: in the star it could not be read. */
export function badgeSpot(radius: number): { readonly x: number; readonly y: number } {
  return { x: radius * 1.05, y: radius * 0.85 };
}

/** How far words keep off the middle of a pin: a number or a dot beside a star needs room. */
export function pinReach(pin: PinTraits): number {
  const hasBeside = pin.kind === 'command' && (pin.ids.length > 1 || pin.agreed !== null);
  return pin.radius * (hasBeside ? 1.45 : 1);
}

/** Stars that keys explain. */
const STAR_SAMPLES = {
  us: { fill: 'us', sure: 'held', agreed: null },
  europe: { fill: 'europe', sure: 'held', agreed: null },
  both: { fill: 'both', sure: 'held', agreed: null },
  unrecorded: { fill: 'europe', sure: 'unrecorded', agreed: null },
  planned: { fill: 'europe', sure: 'planned', agreed: null },
  unknown: { fill: 'none', sure: 'unknown', agreed: null },
  agreed: { fill: 'none', sure: 'held', agreed: 'europe' },
} as const satisfies Readonly<Record<string, Pick<StarTraits, 'fill' | 'sure' | 'agreed'>>>;
export type StarKey = keyof typeof STAR_SAMPLES;

/** A star for a key. */
export function starSample(key: StarKey, radius: number): StarTraits {
  return { kind: 'command', ids: [''], radius, ...STAR_SAMPLES[key] };
}

/** A square for a key. */
export function squareSample(isUndated: boolean, radius: number): SquareTraits {
  return { kind: 'plant', ids: [''], radius, isUndated };
}

export function pinLooks(): Looks {
  return {
    sign: '.pin',
    rules: [
      { own: 'halo' },
      { when: ['us'], own: 'us' },
      { when: ['europe'], own: 'europe' },
      { part: '.casing', fill: 'none', stroke: 'halo', width: 4.5, join: 'round' },
      { part: '.shape', fill: 'own' },
      { part: '.half.us', fill: 'us' },
      { part: '.half.europe', fill: 'europe' },
      { part: '.rim', fill: 'none', stroke: 'outline', width: 1.4, join: 'round' },
      { part: '.agreed', stroke: 'halo', width: 1.5 },
      { part: '.agreed.us', fill: 'us' },
      { part: '.agreed.europe', fill: 'europe' },
      { part: '.shape', when: ['unrecorded', 'planned', 'unknown'], fill: 'halo' },
      { part: '.rim', when: ['unrecorded', 'planned'], stroke: 'own', width: 1.8 },
      { part: '.rim', when: ['planned', 'undated'], dash: [2, 2.5] },
      { part: '.casing', when: ['focused'], stroke: 'outline', width: 5.5 },
    ],
  };
}

/** In files, the rim of a command that is planned for nobody yet stands out from the casing; on the page it has its colour. */
export function pinLooksInFiles(): Looks {
  const { sign, rules } = pinLooks();
  const when = ['none', 'both'].flatMap((fill) => [`${fill}.unrecorded`, `${fill}.planned`]);
  return { sign, rules: [...rules, { part: '.rim', when, stroke: 'outline' }] };
}

/** The star of both sides and the square as the legend of the first view has them: their style comes later than it does. */
export function pinLegend(): { readonly star: Sign; readonly square: Sign } {
  const { whole, left, right } = starPaths(11);
  return {
    star: { class: 'pin both', parts: [path('us', left), path('europe', right), path('rim', whole)] },
    square: { class: 'pin', parts: [path('plant', squarePath(7))] },
  };
}

export function pinLegendLooks(): Looks {
  return {
    sign: '.pin',
    rules: [
      { part: '.us', fill: 'us' },
      { part: '.europe', fill: 'europe' },
      { part: '.plant', fill: 'halo', stroke: 'outline' },
      { part: '.rim', fill: 'none', stroke: 'outline' },
    ],
  };
}
