import type { SheetSite } from '../../data/details.ts';
import type { ForceRow, Iso3, Side } from '../../data/rows.ts';
import type { Day } from '../base/dates.ts';
import { OVERSEAS } from '../base/regions.ts';
import { signOfAll } from '../forces/force-sign.ts';
import {
  type ForceDetails,
  type ForceEntry,
  hostsOfFocus,
  type Present,
  presentAt,
} from '../forces/force-view.ts';
import { markRadius, type SiteTraits } from '../signs/site.ts';
import type { View } from '../view/view.ts';
import { coveredBy, type ShownSigns } from './covered.ts';
import { down2, near2 } from './map-figure.ts';
import type { Label } from './mark-labels.ts';
import { type MarkPlace, placesOf } from './site-places.ts';

/** Sites on the map: one mark a site and side, for what is there on a day, and one for what is planned. */

export interface SiteMark extends SiteTraits {
  /** Id of the force, or of the site where there are several. */
  readonly id: string;
  readonly site: SheetSite;
  /** Latest strength of its largest force; `null`: not known. */
  readonly troops: number | null;
  readonly forces: readonly ForceEntry[];
  readonly place: MarkPlace;
}

/** From this zoom on every site is shown. */
export const ALL_SITES_ZOOM = 3;

/** What marks are laid out for. */
export interface SiteView {
  readonly view: Pick<View, 'focus' | 'layers'>;
  readonly day: Day;
  /** Magnification. Between two steps of it the layout stays: see {@link zoomStep}. */
  readonly zoom: number;
  /** Size of the map's type on this screen, against one that fits its figures. */
  readonly type: number;
  /** Signs that marks make room for. */
  readonly signs: ShownSigns;
  /** A whole number in the reader's language. */
  readonly number: (troops: number) => string;
}

/**
 * The zoom rounded down to a step, two steps for each doubling: marks are laid out once a step, so that they do not move
 * while a reader zooms.
 */
export function zoomStep(zoom: number): number {
  return 2 ** (Math.floor(Math.log2(zoom) * 2 + 1e-9) / 2);
}

function flat(entries: readonly ForceEntry[]): readonly ForceEntry[] {
  return entries.flatMap((entry) => [entry, ...flat(entry.parts)]);
}

type Draft = Omit<SiteMark, 'place'>;

/**
 * A mark for forces of one side at one site. Its size is that of the largest force: strengths are not added up, since
 * forces overlap, and a brigade's number may be spread over several countries.
 */
function draft(site: SheetSite, side: Side, entries: readonly ForceEntry[], type: number): Draft | null {
  const forces = flat(entries);
  const [first] = forces;
  if (!first) return null;
  const sign = signOfAll(forces);
  const known = forces.map(({ strength }) => strength?.best).filter((best) => best !== undefined);
  const troops = known.length === 0 || sign.posture === 'planned' ? null : Math.max(...known);
  return {
    id: forces.length === 1 ? first.force.id : site.id,
    site,
    side,
    sign,
    troops,
    radius: markRadius(troops, type),
    forces,
  };
}

function draftsAt(details: ForceDetails, site: SheetSite, { view, day, type }: SiteView): readonly Draft[] {
  const present: Present = presentAt(details, site.id, day);
  const planned = (side: Side) =>
    present.planned.filter(({ force }: { force: ForceRow }) => force.side === side);
  return (['us', 'europe'] as const)
    .filter((side) => view.layers.includes(side))
    .flatMap((side) => [draft(site, side, present[side], type), draft(site, side, planned(side), type)])
    .filter((found) => found !== null);
}

/** What is written beside a mark: the name of the place, once, and the strength where it is known. */
function labelOf({ site, troops, forces }: Draft, isNamed: boolean, number: SiteView['number']): Label {
  const name = isNamed ? '' : (site.name.split(/[,(]/)[0]?.trim() ?? site.name);
  if (troops === null) return { name, number: '' };
  // As figures of discs: rounded, and with several forces at least so many.
  return { name, number: forces.length > 1 ? `${number(down2(troops))}+` : number(near2(troops)) };
}

/** The marks of a view, the largest first: those of the focused country, or from {@link ALL_SITES_ZOOM} on of all. */
export function siteScene(details: ForceDetails, given: SiteView): readonly SiteMark[] {
  const hosts = hostsOfFocus(details, given.view.focus);
  const shown = (iso3: Iso3) =>
    given.zoom >= ALL_SITES_ZOOM ? !OVERSEAS.includes(iso3) : hosts.includes(iso3);
  const drafts = details.sites
    .filter(({ iso3 }) => shown(iso3))
    .flatMap((site) => draftsAt(details, site, given));
  const drawn = new Set(drafts.map(({ site }) => site.iso3));
  const zoom = zoomStep(given.zoom);
  const places = placesOf(
    drafts.map((mark, index) => ({
      anchor: mark.site.at,
      radius: mark.radius,
      label: labelOf(mark, drafts[index - 1]?.site === mark.site, given.number),
      isFirst: isFocused(mark, given.view.focus),
    })),
    { zoom, type: given.type, ...coveredBy(given.signs, zoom, drawn) },
  );
  return drafts
    .map((mark, index): SiteMark => ({ ...mark, place: places[index] as MarkPlace }))
    .toSorted((a, b) => b.radius - a.radius);
}

/** Whether a mark stands for what is in focus. */
export function isFocused({ id, site, forces }: Draft, focus: string | null): boolean {
  return (
    focus !== null && (id === focus || site.id === focus || forces.some(({ force }) => force.id === focus))
  );
}
