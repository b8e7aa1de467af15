import type { Details } from '../../src/data/details.ts';
import type { Iso3, SourceId, Tables } from '../../src/data/rows.ts';
import { round } from '../../src/model/base/round.ts';
import type { SheetPoint } from '../../src/model/base/sheet.ts';
import { project } from '../boundaries/projection.ts';
import { byMeasure, MEASURE_SOURCES } from './dataset.ts';

/** Long texts and sources, from the tables of record: what cards, lists and notes show. Pure and deterministic. */

/** Where the rows of a measure are. */
interface Rows {
  readonly table: 'spending' | 'spending_sipri';
  readonly measure: string;
}

/** Own armed forces; their number for every thousand inhabitants is computed from rows of the same table. */
const PEOPLE: Rows = { table: 'spending', measure: 'personnel_thousand' };

function figureSources(tables: Tables, { table, measure: column }: Rows): Record<string, SourceId> {
  const sources: Record<string, SourceId> = {};
  for (const { iso3, year, measure: name, source_id } of tables[table]) {
    if (name !== column) continue;
    sources[iso3] ??= source_id;
    if (sources[iso3] !== source_id) sources[`${iso3}-${year}`] = source_id;
  }
  return sources;
}

/** A place on the sheet, to a tenth of a sheet unit: finer than any place is known. */
function placeOf(lon: number, lat: number): SheetPoint {
  const [x, y] = project(lon, lat);
  return [round(x), round(y)];
}

/** Where the names of countries go, from the overview of the boundaries. */
interface LabelPlaces {
  readonly anchors: Readonly<Record<Iso3, SheetPoint>>;
  readonly sizes: Readonly<Record<Iso3, number>>;
}

/** Builds the details. */
export function details(tables: Tables, { anchors, sizes }: LabelPlaces): Details {
  return {
    sources: tables.sources,
    targets: tables.targets,
    pledges: tables.pledges,
    sites: tables.sites.map((site) => ({ ...site, at: placeOf(site.lon, site.lat) })),
    production: tables.production.map((plant) => ({
      ...plant,
      at: plant.lon === null || plant.lat === null ? null : placeOf(plant.lon, plant.lat),
    })),
    forces: tables.forces,
    strengths: tables.strengths,
    contributions: tables.contributions,
    host_totals: tables.host_totals,
    changes: tables.changes,
    events: tables.events,
    brigade_targets: tables.brigade_targets,
    commands: tables.commands,
    handovers: tables.handovers,
    capabilities: tables.capabilities,
    citations: tables.citations,
    figureSources: {
      ...byMeasure((measure) => figureSources(tables, MEASURE_SOURCES[measure])),
      personnel: figureSources(tables, PEOPLE),
      'personnel-rate': figureSources(tables, PEOPLE),
    },
    labelPlaces: Object.fromEntries(
      Object.entries(anchors).map(([iso3, [x, y]]) => [iso3, [x, y, sizes[iso3] ?? 0] as const]),
    ),
    iso2: Object.fromEntries(tables.countries.flatMap(({ iso3, iso2 }) => (iso2 ? [[iso3, iso2]] : []))),
    countryNotes: Object.fromEntries(
      tables.countries.flatMap(({ iso3, note }) => (note === null ? [] : [[iso3, note]])),
    ),
  };
}
