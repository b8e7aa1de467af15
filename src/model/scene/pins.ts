import type { Day } from '../base/dates.ts';
import type { SheetPoint } from '../base/sheet.ts';
import { pinReach } from '../signs/pin.ts';
import type { View } from '../view/view.ts';
import { type Covered, coveredBy, type ShownSigns } from './covered.ts';
import { leaderStart } from './leader-start.ts';
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

/** Where the leader line of a pin begins; those beyond the edge have a line of their own. */
function leaderOf(pin: PinDraft, at: SheetPoint, discs: Covered['discs'], zoom: number): SheetPoint | null {
  if (pin.isBeyond) return null;
  return leaderStart({ anchor: anchorOf(pin), at, reach: pin.radius }, discs, zoom);
}
