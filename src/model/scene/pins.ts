import type { Day } from '../base/dates.ts';
import { round } from '../base/round.ts';
import type { SheetPoint } from '../base/sheet.ts';
import { pinReach } from '../signs/pin.ts';
import type { View } from '../view/view.ts';
import { type Covered, coveredBy, type ShownSigns } from './covered.ts';
import {
  isPinFocused,
  type PinDetails,
  type PinDraft,
  type SquareDraft,
  type StarDraft,
  squares,
  stars,
} from './pin-drafts.ts';
import { type PinSpot, pinSpots } from './pin-places.ts';
import type { MarkPlace } from './site-places.ts';
import { type SiteMark, zoomStep } from './site-scene.ts';

/** Pins on the map: they have one size, and step aside for discs, figures and marks of sites. */

export type Star = StarDraft & { readonly place: MarkPlace };
export type Square = SquareDraft & { readonly place: MarkPlace };
export type Pin = Star | Square;

/** From this zoom on pins are labelled where there is room. */
const PIN_LABEL_ZOOM = 2;
/** Seats across the Atlantic are drawn where the arrows from there come in, above them. */
const EDGE: SheetPoint = [44, 330];
/** A pin further from its place than its radius and this has a leader line. */
const LEADER_FROM = 8;

/** What pins are laid out for. */
export interface PinView {
  readonly view: Pick<View, 'focus' | 'layers'>;
  readonly day: Day;
  /** The day the tables describe. */
  readonly dataDay: Day;
  readonly zoom: number;
  readonly type: number;
  readonly signs: ShownSigns;
  /** `all`: labels at every zoom, where no pointer can ask a pin for its name. */
  readonly labels?: 'all';
  /** Marks of sites that are drawn. */
  readonly marks: readonly SiteMark[];
}

function anchorOf(pin: PinDraft): SheetPoint {
  if (pin.isBeyond) return EDGE;
  return pin.kind === 'command' ? pin.site.at : (pin.plants[0]?.at ?? EDGE);
}

/** What is written beside a pin: its commands, or its place. */
function labelOf(pin: PinDraft): string {
  if (pin.kind === 'command') return pin.commands.map(({ short }) => short).join(', ');
  return pin.plants[0]?.site.split(/[,(]/)[0]?.trim() ?? '';
}

/** The pins of a view before they have places: those of layers that are on, and the one in focus. */
export function shownPins(
  details: PinDetails,
  given: Pick<PinView, 'view' | 'day' | 'dataDay' | 'type'>,
): readonly PinDraft[] {
  const { layers, focus } = given.view;
  const isShown = (pin: PinDraft) =>
    layers.includes(pin.kind === 'command' ? 'commands' : 'production') || isPinFocused(pin, focus);
  return [...stars(details, given.day, given.type), ...squares(details, given)].filter(isShown);
}

/** The pins of a view: those of layers that are on, and the one in focus. */
export function pinScene(details: PinDetails, given: PinView): readonly Pin[] {
  const { type, signs, marks } = given;
  const { focus } = given.view;
  const drafts = shownPins(details, given);
  if (drafts.length === 0) return [];
  const zoom = zoomStep(given.zoom);
  const covered = coveredBy(signs, zoom, new Set(marks.map(({ site }) => site.iso3)));
  const around = {
    ...covered,
    zoom,
    type,
    marks,
    seeksNames: given.labels === 'all',
    edges: drafts.some(({ isBeyond }) => isBeyond) ? [EDGE] : [],
  };
  const isLabelled = (pin: PinDraft) =>
    given.labels === 'all' || zoom >= PIN_LABEL_ZOOM || isPinFocused(pin, focus);
  const spots = pinSpots(
    drafts.map((pin) => ({
      anchor: anchorOf(pin),
      radius: pinReach(pin),
      label: { name: isLabelled(pin) ? labelOf(pin) : '', number: '' },
      isFirst: isPinFocused(pin, focus),
    })),
    around,
  );
  return drafts.map((pin, index) => {
    const spot = spots[index] as PinSpot;
    return { ...pin, place: { ...spot, leader: leaderOf(pin, spot.at, covered.discs, zoom) } };
  });
}

/** Where the leader line of a pin begins; `null` where the pin stands close to its true place. */
function leaderOf(pin: PinDraft, at: SheetPoint, discs: Covered['discs'], zoom: number): SheetPoint | null {
  const anchor = anchorOf(pin);
  const away = Math.hypot(at[0] - anchor[0], at[1] - anchor[1]) * zoom;
  return pin.isBeyond || away <= pin.radius + LEADER_FROM ? null : offDiscs(anchor, at, discs, zoom);
}

/** The start of a leader line, taken out of the disc that lies over the true place: a line would cross its figure. */
function offDiscs(
  leader: SheetPoint,
  at: SheetPoint,
  discs: Covered['discs'],
  zoom: number,
): SheetPoint | null {
  const [dx, dy] = [at[0] - leader[0], at[1] - leader[1]];
  const covering = discs.map((disc) => wayOut(leader, [dx, dy], disc, zoom));
  const part = Math.max(0, ...covering);
  return part >= 1 ? null : [round(leader[0] + dx * part), round(leader[1] + dy * part)];
}

/** How far along a line its last point inside a disc is, as a part of its length; 0 if it starts outside. */
function wayOut(
  [x, y]: SheetPoint,
  [dx, dy]: SheetPoint,
  disc: Covered['discs'][number],
  zoom: number,
): number {
  const { at, us, europe } = disc;
  const [ox, oy] = [x - at[0], y - at[1]];
  const radius = ((ox < 0 ? us : europe)?.radius ?? 0) / zoom;
  if (Math.hypot(ox, oy) >= radius) return 0;
  const [a, b, c] = [dx * dx + dy * dy, ox * dx + oy * dy, ox * ox + oy * oy - radius * radius];
  return (-b + Math.sqrt(b * b - a * c)) / a;
}
