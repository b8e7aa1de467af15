import type { Measure } from '../data/dataset.ts';
import { hostBalance } from './balance.ts';
import { csvText } from './csv.ts';
import type { Amount } from './discs.ts';
import { type ScenarioExport, scenarioCell } from './scenario-export.ts';
import type { Speech } from './sentences.ts';
import { changeFrom, tableRows } from './table.ts';
import { type View, yearOf } from './view.ts';

/** The current view as files: what the map shows, with units, status and credit, for spreadsheets and programs. */

/** Units of the values, as in `datapackage.json`. */
const UNITS: Readonly<Record<Measure, string>> = {
  share: '% of GDP (NATO definition)',
  usd: 'million US dollars of 2021',
  percapita: 'US dollars of 2021 per head',
  equipment: '% of defence expenditure',
  sipri: '% of GDP (SIPRI definition)',
};

interface TroopsCells {
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
  readonly status: string;
}

/** A row of the exported view. `null` is "not known". */
export interface ExportRow {
  readonly iso3: string;
  readonly name: string;
  readonly value: number | null;
  readonly value_status: 'actual' | 'estimate' | null;
  readonly change: number | null;
  readonly nato_since: number | null;
  readonly us_troops: TroopsCells | null;
  readonly european_troops: TroopsCells | null;
}

export interface ViewExport {
  readonly title: string;
  /** Month shown, and the month that `change` counts from. */
  readonly date: string;
  readonly change_since: string;
  readonly year: number;
  readonly unit: string;
  readonly data_version: string;
  readonly licence: string;
  readonly credit: string;
  /** Only where something is assumed. The rows are the data all the same. */
  readonly scenario?: ScenarioExport;
  readonly rows: readonly ExportRow[];
}

function troops({ low, best, high, status, stale }: Amount): TroopsCells {
  return { low, best, high, status: stale ? `${status}, stale` : status };
}

/**
 * The figures of a view with what is needed to use and to cite them. `credit` is the page's line of sources. A scenario
 * changes no row: it is beside them, under its own name.
 */
export function viewExport(
  speech: Speech,
  view: View,
  credit: string,
  assumed: ScenarioExport | null = null,
): ViewExport {
  const { dataset, messages } = speech;
  const rows = tableRows(speech, view).map(({ iso3, name, figure, change, natoSince }): ExportRow => {
    const balance = hostBalance(dataset, iso3, view.date);
    return {
      iso3,
      name,
      value: figure?.value ?? null,
      value_status: figure && (figure.estimate ? 'estimate' : 'actual'),
      change,
      nato_since: natoSince,
      us_troops: balance && troops(balance.us),
      european_troops: balance && troops(balance.europe),
    };
  });
  return {
    title: `${messages.title} ${messages.measure.legends[view.measure]}`,
    date: view.date,
    change_since: changeFrom(speech, view),
    year: yearOf(view.date),
    unit: UNITS[view.measure],
    data_version: dataset.version,
    licence: 'CC-BY-4.0',
    credit,
    ...(assumed && { scenario: assumed }),
    rows,
  };
}

const SCENARIO_COLUMNS = ['scenario', 'scenario_us_low', 'scenario_us_best', 'scenario_us_high'] as const;

/** What is assumed, in every row, and what would remain, where the scenario has the host. */
function scenarioCells(assumed: ScenarioExport, iso3: string) {
  const found = assumed.remaining.find(({ place }) => place === iso3)?.us_remaining;
  return [scenarioCell(assumed), found?.low ?? null, found?.best ?? null, found?.high ?? null];
}

/**
 * The same as CSV (RFC 4180, line feeds, one header row). Columns that are equal in all rows say what the values are, so
 * that the file explains itself without a preamble that programs stumble over.
 */
export function viewCsv(exported: ViewExport): string {
  const { scenario: assumed } = exported;
  const sides = ['us_troops', 'european_troops'] as const;
  const parts = ['low', 'best', 'high', 'status'] as const;
  const header = [
    ...[
      'iso3',
      'name',
      'year',
      'value',
      'unit',
      'value_status',
      'change',
      'change_since',
      'nato_since',
      'date',
    ],
    ...sides.flatMap((side) => parts.map((part) => `${side}_${part}`)),
    ...['data_version', 'licence'],
    ...(assumed ? SCENARIO_COLUMNS : []),
  ];
  const lines = exported.rows.map((row) => [
    ...[row.iso3, row.name, exported.year, row.value, exported.unit, row.value_status, row.change],
    ...[exported.change_since, row.nato_since, exported.date],
    ...sides.flatMap((side) => parts.map((part) => row[side]?.[part] ?? null)),
    ...[exported.data_version, exported.licence],
    ...(assumed ? scenarioCells(assumed, row.iso3) : []),
  ]);
  return csvText([header, ...lines]);
}
