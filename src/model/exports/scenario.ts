import { type ScenarioExport, scenarioCell } from '../handover/scenario-export.ts';
import type { ExportFile, ExportRow } from './file.ts';

/** What a scenario adds to the file of any view. It changes no row's own columns: it is beside them, under its own name. */

const COLUMNS = ['scenario_us_low', 'scenario_us_best', 'scenario_us_high'] as const;

/** What would remain in the host of a row, where the scenario has it. */
function remaining(assumed: ScenarioExport, row: ExportRow): ExportRow {
  const host = row.iso3 ?? row.host_iso3;
  const found = assumed.remaining.find(({ place }) => place === host)?.us_remaining;
  return Object.fromEntries(
    COLUMNS.map((column, index) => [column, [found?.low, found?.best, found?.high][index] ?? null]),
  );
}

/** The file as it is where nothing is assumed; else with the scenario in its name, its rows and a field of its own. */
export function withScenario(file: ExportFile, assumed: ScenarioExport | null): ExportFile {
  if (!assumed) return file;
  return {
    ...file,
    name: `${file.name}-scenario`,
    meta: { ...file.meta, scenario: scenarioCell(assumed) },
    columns: [...file.columns, ...COLUMNS],
    rows: file.rows.map((row) => ({ ...row, ...remaining(assumed, row) })),
    scenario: assumed,
  };
}
