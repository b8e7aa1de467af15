import type { Details, SheetPlant, SheetSite } from '../../data/details.ts';
import type { CommandRow } from '../../data/rows.ts';
import type { Day } from '../base/dates.ts';
import { OVERSEAS } from '../base/regions.ts';
import { siteOf } from '../base/sites.ts';
import { crosses, type Holding, holdingOn, sideOf } from '../commands/commands.ts';
import { isPlantShown, plantState } from '../production/plants.ts';
import { PIN_RADIUS, type SquareTraits, type StarFill, type StarTraits } from '../signs/pin.ts';

/** What pins there are on a day: stars for commands, one a seat, and squares for plants, one a place. */

export type PinDetails = Pick<Details, 'commands' | 'sites' | 'production'>;

interface PinBase {
  /** Ids of the rows it stands for; the first is opened by a click. */
  readonly ids: readonly string[];
  /** Beyond the western edge of the map: the pin stands at the edge. */
  readonly isBeyond: boolean;
}

export interface StarDraft extends PinBase, StarTraits {
  readonly commands: readonly CommandRow[];
  readonly holdings: readonly Holding[];
  readonly site: SheetSite;
}

export interface SquareDraft extends PinBase, SquareTraits {
  readonly plants: readonly SheetPlant[];
}

export type PinDraft = StarDraft | SquareDraft;

/** Items in groups of one key, in the order of the first of each. */
function grouped<T>(items: readonly T[], keyOf: (item: T) => string): readonly (readonly [T, ...T[]])[] {
  const groups = new Map<string, [T, ...T[]]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return [...groups.values()];
}

function fillOf(holdings: readonly Holding[]): StarFill {
  const sides = holdings.flatMap((holding) => {
    if (holding.state === 'held') return sideOf(holding.holders);
    return holding.state === 'planned' && holding.next.length > 0 ? sideOf(holding.next) : [];
  });
  const [first, ...others] = new Set(sides);
  return others.length > 0 ? 'both' : (first ?? 'none');
}

function sureOf(holdings: readonly Holding[]): StarDraft['sure'] {
  if (holdings.some((holding) => holding.state === 'held' && holding.isRecorded)) return 'held';
  if (holdings.some(({ state }) => state === 'held')) return 'unrecorded';
  return holdings.some(({ state }) => state === 'planned') ? 'planned' : 'unknown';
}

/** Operational commands first: the first command at a seat gives the star its id, which is what a click opens. */
const LEVELS: readonly CommandRow['level'][] = ['joint force', 'component', 'corps', 'strategic', 'other'];

/** Stars of the commands that are there, or announced, on a day: one a seat. */
export function stars({ commands, sites }: PinDetails, day: Day, type: number): readonly StarDraft[] {
  const there = commands
    .map((command) => ({ command, holding: holdingOn(command, day) }))
    .filter(({ holding }) => holding.state !== 'absent')
    .toSorted((a, b) => LEVELS.indexOf(a.command.level) - LEVELS.indexOf(b.command.level));
  return grouped(there, ({ command }) => command.site_id).flatMap((group): StarDraft[] => {
    const site = siteOf({ sites }, group[0].command.site_id);
    if (!site) return [];
    const holdings = group.map(({ holding }) => holding);
    const next = holdings.find(crosses);
    return [
      {
        kind: 'command',
        ids: group.map(({ command }) => command.id),
        commands: group.map(({ command }) => command),
        holdings,
        site,
        radius: PIN_RADIUS.command * type,
        isBeyond: OVERSEAS.includes(site.iso3),
        fill: fillOf(holdings),
        sure: sureOf(holdings),
        agreed: next?.state === 'held' && next.next ? sideOf(next.next) : null,
      },
    ];
  });
}

/** What squares are made for: the day shown, the day of the tables, the type scale. */
interface SquareView {
  readonly day: Day;
  readonly dataDay: Day;
  readonly type: number;
}

/** Squares of the plants that had been announced by a day and whose place is known: one a place. */
export function squares(
  { production }: PinDetails,
  { day, dataDay, type }: SquareView,
): readonly SquareDraft[] {
  const shown = production.filter((plant) => plant.at !== null && isPlantShown(plant, day, dataDay));
  return grouped(shown, ({ at }) => `${at}`).map((plants) => ({
    kind: 'plant',
    ids: plants.map(({ id }) => id),
    plants,
    radius: PIN_RADIUS.plant * type,
    isBeyond: false,
    isUndated: plants.every((plant) => plantState(plant, day) === 'undated'),
  }));
}

/** Whether a pin stands for what is in focus. */
export function isPinFocused({ ids }: PinBase, focus: string | null): boolean {
  return focus !== null && ids.includes(focus);
}
