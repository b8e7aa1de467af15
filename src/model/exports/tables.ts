import type { Details } from '../../data/details.ts';
import type { CommandRow } from '../../data/rows.ts';
import { type Day, monthEnd } from '../base/dates.ts';
import { countryName } from '../base/speech.ts';
import {
  type ChangeListState,
  changeEntries,
  filteredChanges,
  sortedChanges,
} from '../changes/change-list.ts';
import { namedChange } from '../changes/change-names.ts';
import { namedCommand } from '../commands/command-names.ts';
import { holdingOn } from '../commands/commands.ts';
import { type LedgerState, ledger, listedLedger } from '../handover/handover.ts';
import { namedHandover } from '../handover/handover-names.ts';
import { namedPlant, plantState } from '../production/plants.ts';
import type { Narrowing } from '../view/filter.ts';
import { type ExportContext, type ExportFile, type ExportRow, fileName, metaOf } from './file.ts';

/** Views whose rows are those of a table of record: its columns, source, status and confidence among them. */

/** A row of a table as a row of a file. */
function cells<Row extends object>(row: Row): ExportRow {
  return row as ExportRow;
}

/** The columns of a table, which a list that was narrowed to nothing has too. */
function columnsOf(table: readonly object[]): readonly string[] {
  return Object.keys(table[0] ?? {});
}

/** The list of changes as it is filtered and sorted. Statuses are in the link, the rest is a glance at the list. */
export function changesExport(
  context: ExportContext,
  details: Pick<Details, 'changes' | 'sites' | 'forces'>,
  { filter, sort }: ChangeListState,
  named: Narrowing,
): ExportFile {
  const { view } = context;
  const entries = filteredChanges(changeEntries(details.changes), view, filter);
  const shown = sortedChanges(entries, sort).filter(({ row }) => named.leaves(namedChange(details, row)));
  const narrowed = {
    period: filter.period,
    since: view.since,
    statuses: view.status,
    filter_side: filter.side,
    filter_host: filter.host,
    filter_kind: filter.kind,
    filter_name: named.text || null,
  };
  return {
    name: fileName('changes', view.since ?? '', view.date),
    meta: metaOf(context, context.words.views.changes, narrowed),
    columns: [...columnsOf(details.changes), 'drawn_on'],
    rows: shown.map(({ row, day }) => ({ ...cells(row), drawn_on: day })),
  };
}

/**
 * The hand-over ledger as it is filtered and sorted, with what it makes of each row: the kind of drawdown, and how it is
 * answered.
 */
export function handoverExport(
  context: ExportContext,
  details: Details,
  state: LedgerState,
  named: Narrowing,
): ExportFile {
  const { speech, view, words } = context;
  const name = (iso3: string) => countryName(speech, iso3);
  const all = ledger(details, speech.dataset.asOf);
  const listed = listedLedger(all, state, (a, b) => speech.format.compare(name(a), name(b)));
  const shown = listed.filter(({ row }) => named.leaves(namedHandover(details, row)));
  return {
    name: fileName('handovers', view.date),
    meta: metaOf(context, words.views.handover, {
      filter_status: state.statuses,
      filter_name: named.text || null,
    }),
    columns: [...columnsOf(details.handovers), 'kind', 'answer'],
    rows: shown.map(({ row, kind, answer }) => ({ ...cells(row), kind, answer })),
  };
}

/** What a command is in the month of the view. A holder who is only on record for a later day is not the one of the month. */
function heldIn(command: CommandRow, day: Day): ExportRow {
  const holding = holdingOn(command, day);
  const { state } = holding;
  if (state !== 'held') return { state, held_by: [], agreed_next: 'next' in holding ? holding.next : null };
  const isKnown = holding.isRecorded;
  return {
    state: isKnown ? state : 'not on record',
    held_by: isKnown ? holding.holders : [],
    agreed_next: holding.next,
  };
}

/** The commands and who holds them: before, after, and in the month of the view. */
export function commandsExport(
  context: ExportContext,
  details: Pick<Details, 'commands' | 'sites'>,
  named: Narrowing,
): ExportFile {
  const day = monthEnd(context.view.date, context.speech.dataset.asOf);
  const all = details.commands.map((command) => ({
    command,
    cells: { ...cells(command), ...heldIn(command, day) },
  }));
  return {
    name: fileName('commands', context.view.date),
    meta: metaOf(context, context.words.views.commands, { filter_name: named.text || null }),
    columns: columnsOf(all.map((one) => one.cells)),
    rows: all.filter(({ command }) => named.leaves(namedCommand(details, command))).map((one) => one.cells),
  };
}

/** The plants, without their places on the sheet, and whether they had been announced by the month of the view. */
export function productionExport(
  context: ExportContext,
  plants: Details['production'],
  named: Narrowing,
): ExportFile {
  const day = monthEnd(context.view.date, context.speech.dataset.asOf);
  const all = plants.map(({ at: _, ...row }) => ({ ...row, state: plantState(row, day) }));
  return {
    name: fileName('production', context.view.date),
    meta: metaOf(context, context.words.views.production, { filter_name: named.text || null }),
    columns: columnsOf(all),
    rows: all.filter((row) => named.leaves(namedPlant(row))).map(cells),
  };
}
