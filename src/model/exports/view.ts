import type { Details } from '../../data/details.ts';
import type { ChangeFilter, ChangeSort } from '../changes/change-list.ts';
import type { LedgerState } from '../handover/handover.ts';
import type { ScenarioExport } from '../handover/scenario-export.ts';
import type { Panel } from '../view/view.ts';
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

/** How the lists of the views are narrowed and sorted: their files are, too. */
export interface ListStates {
  readonly changes: ChangeListState;
  readonly ledger: LedgerState;
}

type Exporter = (context: ExportContext, details: Details, lists: ListStates) => ExportFile;

/** Views with rows of their own; all others show the map's. */
const EXPORTERS: Readonly<Partial<Record<Panel, Exporter>>> = {
  balance: balanceExport,
  changes: (context, details, { changes: { filter, sort } }) => changesExport(context, details, filter, sort),
  handover: (context, details, { ledger }) => handoverExport(context, details, ledger),
  commands: (context, details) => commandsExport(context, details.commands),
  production: (context, details) => productionExport(context, details.production),
  allies: alliesExport,
};

/** The file of the view that is open, with what the link assumes. */
export function viewExport(
  context: ExportContext,
  details: Details,
  lists: ListStates,
  assumed: ScenarioExport | null = null,
): ExportFile {
  const exporter = EXPORTERS[context.view.view];
  return withScenario(exporter ? exporter(context, details, lists) : mapExport(context), assumed);
}
