import type { Details } from '../../data/details.ts';
import { type DueFilter, dueSteps, filteredDue, namedStep } from '../due/due-list.ts';
import type { Narrowing } from '../view/filter.ts';
import { type ExportContext, type ExportFile, fileName, metaOf } from './file.ts';

const COLUMNS = [
  'table',
  'id',
  'due',
  'overdue',
  'kind',
  'side',
  'host_iso3',
  'countries',
  'title',
  'plant',
  'size',
  'unit',
  'confidence',
  'source_id',
] as const;

/** The list of what is due as it is filtered: a row a step, with the table and row that tell it. */
export function dueExport(
  context: ExportContext,
  details: Details,
  filter: DueFilter,
  named: Narrowing,
): ExportFile {
  const { asOf } = context.speech.dataset;
  const shown = filteredDue(dueSteps(details, asOf), filter).filter((step) => named.leaves(namedStep(step)));
  const rows = shown.map((step) => ({
    table: step.table,
    id: step.id,
    due: step.date,
    overdue: step.isOverdue,
    kind: step.kind,
    side: step.side,
    host_iso3: step.host,
    countries: step.countries,
    title: step.title,
    plant: step.plant,
    size: step.size?.number ?? null,
    unit: step.size && (step.size.of === 'output' ? step.size.unit.text : step.size.of),
    confidence: step.confidence,
    source_id: step.source,
  }));
  return {
    name: fileName('due', context.view.date),
    meta: metaOf(context, context.words.views.due, {
      as_of: asOf,
      filter_side: filter.side,
      filter_country: filter.country,
      filter_name: named.text || null,
    }),
    columns: COLUMNS,
    rows,
  };
}
