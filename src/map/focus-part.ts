import type { Details } from '../data/details.ts';
import type { Iso3 } from '../data/rows.ts';
import { siteOf } from '../model/base/sites.ts';
import { hostsOfFocus } from '../model/forces/force-view.ts';
import { ALL_SITES_ZOOM } from '../model/scene/site-scene.ts';

/** What the map looks at while a card is open. */
export interface FocusPart {
  /** Countries that the card is about; none for what is about the whole of Europe. */
  readonly countries: readonly Iso3[];
  /** How near they are looked at, as magnification against home. */
  readonly nearest: number;
  /** Whether the map moves only where the countries could not be seen otherwise: an arrow comes from far outside. */
  readonly isWide: boolean;
}

/** Near enough for the sites of a country, and not so near that those of all its neighbours show. */
const COUNTRY_ZOOM = ALL_SITES_ZOOM - 0.05;
/** So that a good part of Europe shows round the head of an arrow. */
const ARROW_ZOOM = 1.6;

/** The part of the map that belongs to the card of an id. */
export function focusPart(details: Details, id: string): FocusPart {
  const near = (...countries: Iso3[]): FocusPart => ({ countries, nearest: COUNTRY_ZOOM, isWide: false });
  const wide = (countries: readonly Iso3[]) => ({ countries, nearest: ARROW_ZOOM, isWide: true });
  const row = details.handovers.find((handover) => handover.id === id);
  if (row) return wide([row.host_iso3]);
  if (details.changes.some((change) => change.id === id)) return wide(hostsOfFocus(details, id));
  const command = details.commands.find((found) => found.id === id);
  const plant = details.production.find((found) => found.id === id);
  const iso3 = plant?.iso3 ?? (command && siteOf(details, command.site_id)?.iso3);
  return iso3 ? near(iso3) : near(...hostsOfFocus(details, id));
}
