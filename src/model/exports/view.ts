import type { Details } from '../../data/details.ts';
import type { ChangeFilter, ChangeSort } from '../change-list.ts';
import type { ScenarioExport } from '../scenario-export.ts';
import type { Panel } from '../view.ts';
import { alliesExport } from './allies.ts';
import { balanceExport } from './balance.ts';
import type { ExportContext, ExportFile } from './file.ts';
import { mapExport } from './map.ts';
import { withScenario } from './scenario.ts';
import { changesExport, commandsExport, handoverExport, productionExport } from './tables.ts';

/** What "this view" is as a file. */

/** What a reader narrowed the list of changes to. */
export interface ChangeListState {
  readonly filter: ChangeFilter;
  readonly sort: ChangeSort;
}

type Exporter = (context: ExportContext, details: Details, list: ChangeListState) => ExportFile;

/** Views with rows of their own; all others show the map's. */
const EXPORTERS: Readonly<Partial<Record<Panel, Exporter>>> = {
  balance: balanceExport,
  changes: (context, details, { filter, sort }) => changesExport(context, details, filter, sort),
  handover: handoverExport,
  commands: (context, details) => commandsExport(context, details.commands),
  production: (context, details) => productionExport(context, details.production),
  allies: alliesExport,
};

/** The file of the view that is open, with what the link assumes. */
export function viewExport(
  context: ExportContext,
  details: Details,
  list: ChangeListState,
  assumed: ScenarioExport | null = null,
): ExportFile {
  const exporter = EXPORTERS[context.view.view];
  return withScenario(exporter ? exporter(context, details, list) : mapExport(context), assumed);
}
