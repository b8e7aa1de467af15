import type { Details } from '../../data/details.ts';
import type { People } from '../../data/people.ts';
import type { ChangeListState } from '../changes/change-list.ts';
import type { DueFilter } from '../due/due-list.ts';
import type { LedgerState } from '../handover/handover.ts';
import type { HandoverSpeech } from '../handover/handover-words.ts';
import { type ScenarioExport, scenarioExport } from '../handover/scenario-export.ts';
import type { LineMeasure } from '../people/lines.ts';
import type { Narrowing } from '../view/filter.ts';
import type { Panel, View } from '../view/view.ts';
import { alliesExport } from './allies.ts';
import { balanceExport } from './balance.ts';
import { dueExport } from './due.ts';
import type { ExportContext, ExportFile } from './file.ts';
import { mapExport } from './map.ts';
import { withScenario } from './scenario.ts';
import { changesExport, commandsExport, handoverExport, productionExport } from './tables.ts';

/** What "this view" is as a file. */

/** How the lists of the views are narrowed and sorted: their files are, too. */
export interface ListStates {
  readonly changes: ChangeListState;
  readonly ledger: LedgerState;
  readonly due: DueFilter;
  /** What was typed to find a name, for all lists. */
  readonly named: Narrowing;
  /** By what the allies are compared. */
  readonly allies: LineMeasure;
}

/** What the files are made from. */
export interface ExportTables extends Details {
  readonly people: People;
}

type Exporter = (context: ExportContext, tables: ExportTables, lists: ListStates) => ExportFile;

/** The rows of each view; `null`: those of the map. */
const EXPORTERS: Readonly<Record<Panel, Exporter | null>> = {
  map: null,
  story: null,
  table: null,
  classroom: null,
  balance: balanceExport,
  changes: (context, tables, { changes, named }) => changesExport(context, tables, changes, named),
  due: (context, tables, { due, named }) => dueExport(context, tables, due, named),
  handover: (context, tables, { ledger, named }) => handoverExport(context, tables, ledger, named),
  commands: (context, tables, { named }) => commandsExport(context, tables, named),
  production: (context, tables, { named }) => productionExport(context, tables.production, named),
  allies: (context, tables, { allies }) => alliesExport(context, tables, allies),
};

/** The file of the view that is open, with what the link assumes. */
export function viewExport(
  context: ExportContext,
  tables: ExportTables,
  lists: ListStates,
  assumed: ScenarioExport | null = null,
): ExportFile {
  const exporter = EXPORTERS[context.view.view];
  return withScenario(exporter ? exporter(context, tables, lists) : mapExport(context), assumed);
}

/** The file of the view that is open, from what a page has: its words, and the view that its link says. */
export function pageExport(
  { speech, words }: HandoverSpeech,
  tables: ExportTables,
  view: View,
  lists: ListStates,
): ExportFile {
  const context = { speech, view, credit: words.credit, words: words.controls };
  return viewExport(context, tables, lists, scenarioExport({ speech, words }, tables, view.scenario));
}
