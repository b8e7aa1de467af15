import {
  CHANGE_KEYS,
  type ChangeFact,
  type ChangeMarks,
  type MarksByChange,
  type PackedDataset,
  type SiteFact,
} from '../../src/data/dataset.ts';
import { packColumns } from '../../src/data/pack.ts';
import type { ChangeRow, Iso3, Tables } from '../../src/data/rows.ts';
import type { Month } from '../../src/model/base/dates.ts';
import { EUROPE, OVERSEAS } from '../../src/model/base/regions.ts';
import { type SheetPoint, toSheet } from '../../src/model/base/sheet.ts';
import { isReported } from '../../src/model/base/sources.ts';
import { changeFact } from '../../src/model/changes/change-list.ts';
import { drawDay } from '../../src/model/changes/changes.ts';

/** The changes that arrows are drawn for, and the places they start and end at. */

/**
 * Kinds of force whose moves are listed and not drawn: detachments of four months, ships and staffs are so many that they
 * would hide the rest.
 */
const NOT_DRAWN = new Set(['air policing', 'naval group', 'headquarters']);

function factOf(tables: Tables, row: ChangeRow, day: string): ChangeFact {
  const force = tables.forces.find(({ id }) => id === row.force_id);
  return {
    ...changeFact({ row, day }),
    ...(row.kind === 'not replaced' && force ? { also: force.also_hosts } : {}),
  };
}

function isArrow(tables: Tables, row: ChangeRow): boolean {
  const force = tables.forces.find(({ id }) => id === row.force_id);
  const hasPlace = (row.host_iso3 !== null && row.host_iso3 !== EUROPE) || row.to_site_id !== null;
  return hasPlace && !(force && NOT_DRAWN.has(force.kind));
}

/** Marks of one change; without any, an empty record. */
function marksOf(tables: Tables, row: ChangeRow): ChangeMarks {
  const { forces } = tables;
  const forceOf = (id: string | null) => forces.find((force) => force.id === id);
  const relieved = forceOf(row.replaces_force_id)?.nation_iso3;
  const filled = forceOf(row.replaced_by_force_id)?.start;
  const reported = row.confidence === 'low' || isReported(tables, 'changes', row.id, row.source_id);
  return {
    ...(/capacity/i.test(row.note ?? '') ? { isCapacity: true as const } : {}),
    ...(reported ? { isReported: true as const } : {}),
    ...(row.caveat ? { caveat: row.caveat } : {}),
    ...(relieved && relieved !== row.nation_iso3 ? { relieves: relieved } : {}),
    ...(row.kind === 'not replaced' && filled ? { filled } : {}),
  };
}

/** The marks of those changes that have any. */
function marksByChange(tables: Tables, ids: ReadonlySet<string>): MarksByChange {
  return Object.fromEntries(
    tables.changes
      .filter(({ id }) => ids.has(id))
      .map((row) => [row.id, marksOf(tables, row)] as const)
      .filter(([, marks]) => Object.keys(marks).length > 0),
  );
}

/** Change facts, their marks, and how many other changes there are in each of the `months`. */
export function changeFacts(
  tables: Tables,
  months: readonly Month[],
): {
  changes: PackedDataset['changes'];
  marks: MarksByChange;
  otherChanges: string;
} {
  const others = new Map(months.map((month) => [month, 0]));
  const facts = tables.changes.flatMap((row) => {
    const day = drawDay(row);
    if (day === null) return [];
    if (isArrow(tables, row)) return [{ day, fact: factOf(tables, row, day) }];
    const month = day.slice(0, 7);
    const count = others.get(month);
    // What is due after the last month has no place in the list, which begins with the first month and leaves none out.
    if (count !== undefined) others.set(month, count + 1);
    return [];
  });
  facts.sort((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day)));
  return {
    changes: packColumns(
      CHANGE_KEYS,
      facts.map(({ fact: { also, ...fact } }) => ({ ...fact, also: also?.join(' ') })),
    ),
    marks: marksByChange(tables, new Set(facts.map(({ fact }) => fact.id))),
    otherChanges: [...others.values()].join(' '),
  };
}

type Anchors = Readonly<Record<Iso3, SheetPoint>>;

/** Nations that send forces from no station the tables name: their arrows start at a point in the country. */
function sendingNations(tables: Tables, anchors: Anchors): SiteFact[] {
  const nations = tables.changes
    .filter((row) => isArrow(tables, row) && row.nation_iso3 !== row.host_iso3)
    .filter((row) => row.from_site_id === null || row.to_site_id === null)
    .flatMap((row) => row.nation_iso3 ?? []);
  return [...new Set(nations)].sort().flatMap((iso3) => {
    const at = anchors[iso3];
    return at ? [{ id: iso3, x: at[0], y: at[1] }] : [];
  });
}

/** The places that change facts name: on this side of the Atlantic with a point, beyond it without. */
export function siteFacts(tables: Tables, anchors: Anchors): SiteFact[] {
  const drawn = tables.changes.filter((row) => isArrow(tables, row));
  const used = new Set(drawn.flatMap((row) => [row.from_site_id, row.to_site_id]));
  const sites = tables.sites
    .filter(({ id }) => used.has(id))
    .map(({ id, iso3, lon, lat }) => {
      // Arrows from across the Atlantic enter at the edge of the map.
      if (OVERSEAS.includes(iso3)) return { id, x: null, y: null };
      const [x, y] = toSheet(lon, lat);
      return { id, x: Math.round(x), y: Math.round(y) };
    });
  return [...sendingNations(tables, anchors), ...sites];
}
