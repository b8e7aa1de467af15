import type { Details } from '../../data/details.ts';
import type { People } from '../../data/people.ts';
import type { Iso3 } from '../../data/rows.ts';
import { round } from '../base/round.ts';
import type { SheetPoint } from '../base/sheet.ts';
import { homeForces } from '../people/own-forces.ts';
import { homeSide } from '../signs/home.ts';
import { pinReach } from '../signs/pin.ts';
import { type View, yearOf } from '../view/view.ts';
import { coveredBy, type ShownSigns, scaled } from './covered.ts';
import { leaderStart } from './leader-start.ts';
import { labelBox, type Rectangle } from './mark-labels.ts';
import { pinSpots } from './pin-places.ts';
import type { Pin } from './pins.ts';
import { type SiteMark, zoomStep } from './site-scene.ts';

/**
 * Squares of own armed forces on the map, by NATO's count alone: the World Bank counts others too. They are made from the table of
 * people, which nothing that compares the sides reads, and stand aside for all other signs.
 */

/** From this zoom on squares are shown. On the whole of Europe they would cover the discs that the map is about. */
const HOME_ZOOM = 2;
/** Room round a square, so that its casing lies on no disc; sheet units at zoom 1, times the type scale. */
const CLEAR = 6;

export interface HomeMark {
  readonly iso3: Iso3;
  readonly persons: number;
  /** Sheet units at zoom 1. */
  readonly side: number;
  readonly place: {
    /** Middle of the square, sheet units. */
    readonly at: SheetPoint;
    /** Where a line from its country begins; `null`: it stands there. */
    readonly leader: SheetPoint | null;
    /** Where that line ends, since nothing is drawn inside of a square. */
    readonly edge: SheetPoint;
  };
}

/** What squares are laid out for. */
export interface HomeView {
  readonly view: Pick<View, 'date' | 'layers'>;
  readonly zoom: number;
  /** Size of the map's type on this screen, against one that fits its figures. */
  readonly type: number;
  /** Signs, marks of sites and pins that squares keep off. */
  readonly signs: ShownSigns;
  readonly marks: readonly SiteMark[];
  readonly pins: readonly Pin[];
}

/** Whether a view shows squares at a zoom. */
export function hasHome({ layers }: Pick<View, 'layers'>, zoom: number): boolean {
  return layers.includes('home') && zoomStep(zoom) >= HOME_ZOOM;
}

/** What pins and their names cover; sheet units times zoom. */
function pinRects(pins: readonly Pin[], zoom: number, type: number): readonly Rectangle[] {
  return pins.flatMap((pin) => {
    const { at, label } = pin.place;
    const [[x, y], radius] = [scaled(at, zoom), pinReach(pin)];
    const own: Rectangle = [x - radius, y - radius, x + radius, y + radius];
    return label ? [own, labelBox([x, y], { radius, label }, label.side, type)] : [own];
  });
}

/** A square before it has a place. */
interface HomeDraft extends Omit<HomeMark, 'place'> {
  /** The point of its country, sheet units. */
  readonly anchor: SheetPoint;
  readonly isEstimate: boolean;
}

/** The countries on the map that have squares in a year, the largest first. */
export function homeDrafts(
  people: People,
  places: Details['labelPlaces'],
  year: number,
): readonly HomeDraft[] {
  return Object.entries(places)
    .flatMap(([iso3, [x, y]]) => {
      const forces = homeForces(people, iso3, year);
      if (!forces || forces.thousand === 0) return [];
      const persons = Math.round(forces.thousand * 1000);
      const anchor: SheetPoint = [x, y];
      return [{ iso3, persons, side: homeSide(persons), anchor, isEstimate: forces.estimate }];
    })
    .toSorted((a, b) => b.persons - a.persons);
}

/** Where a line towards the middle of a square meets its edge. */
function edgeOf([x, y]: SheetPoint, [fromX, fromY]: SheetPoint, half: number): SheetPoint {
  const [dx, dy] = [fromX - x, fromY - y];
  const part = Math.min(1, half / Math.max(Math.abs(dx), Math.abs(dy), half));
  return [round(x + dx * part), round(y + dy * part)];
}

/** The squares of a view, each at the free place that is nearest to its country; none where the layer is off or below zoom 2. */
export function homeScene(
  people: People,
  places: Details['labelPlaces'],
  given: HomeView,
): readonly HomeMark[] {
  const { view, type, signs, marks, pins } = given;
  if (!hasHome(view, given.zoom)) return [];
  const zoom = zoomStep(given.zoom);
  const covered = coveredBy(signs, zoom, new Set(marks.map(({ site }) => site.iso3)));
  const words = [...covered.words, ...pinRects(pins, zoom, type)];
  const found = homeDrafts(people, places, yearOf(view.date));
  const boxes = found.map(({ anchor, side }) => ({
    ...{ anchor, radius: side / 2 + CLEAR * type, isFirst: false },
    label: { name: '', number: '' },
  }));
  const spots = pinSpots(boxes, { ...covered, words, zoom, type, marks });
  return found.map(({ anchor, isEstimate: _, ...mark }, index) => {
    const at = spots[index]?.at ?? anchor;
    const half = mark.side / 2;
    const leader = leaderStart({ anchor, at, reach: half }, covered.discs, zoom);
    return { ...mark, place: { at, leader, edge: edgeOf(at, anchor, half / zoom) } };
  });
}
