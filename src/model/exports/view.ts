import type { Details } from '../../data/details.ts';
import type { ChangeFilter, ChangeSort } from '../changes/change-list.ts';
import type { DueFilter } from '../due/due-list.ts';
import type { LedgerState } from '../handover/handover.ts';
import type { HandoverSpeech } from '../handover/handover-words.ts';
import { type ScenarioExport, scenarioExport } from '../handover/scenario-export.ts';
import type { Panel, View } from '../view/view.ts';
import { alliesExport } from './allies.ts';
import { balanceExport } from './balance.ts';
import { dueExport } from './due.ts';
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
  readonly due: DueFilter;
}

type Exporter = (context: ExportContext, details: Details, lists: ListStates) => ExportFile;

/** The rows of each view; `null`: those of the map. */
const EXPORTERS: Readonly<Record<Panel, Exporter | null>> = {
  map: null,
  story: null,
  table: null,
  classroom: null,
  balance: balanceExport,
  changes: (context, details, { changes: { filter, sort } }) => changesExport(context, details, filter, sort),
  due: (context, details, { due }) => dueExport(context, details, due),
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

/** The file of the view that is open, from what a page has: its words, and the view that its link says. */
export function pageExport(
  { speech, words }: HandoverSpeech,
  details: Details,
  view: View,
  lists: ListStates,
): ExportFile {
  const context = { speech, view, credit: words.credit, words: words.controls };
  return viewExport(context, details, lists, scenarioExport({ speech, words }, details, view.scenario));
}
