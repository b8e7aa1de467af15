import { countryName } from '../base/speech.ts';
import { type PairCodes, type PairTables, pairRows } from '../pair/pair.ts';
import { pairLines } from '../pair/pair-lines.ts';
import { LINE_MEASURES, lineSource } from '../people/lines.ts';
import { yearOf } from '../view/view.ts';
import { type ExportContext, type ExportFile, type ExportRow, fileName, metaOf } from './file.ts';

const COLUMNS = ['iso3', 'name', 'what', 'period', 'value', 'estimate', 'at_least', 'no_value', 'source_id'];

/**
 * Two countries side by side: every yearly figure of both, then what each has in the month of the view. `title` names both in
 * the reader's language.
 */
export function pairExport(
  context: ExportContext,
  { details, people }: Omit<PairTables, 'dataset'>,
  codes: PairCodes,
  title: string,
): ExportFile {
  const { speech, view } = context;
  const tables = { dataset: speech.dataset, details, people };
  const names = codes.map((iso3) => ({ iso3, name: countryName(speech, iso3) }));
  const yearly = LINE_MEASURES.flatMap((measure) =>
    pairLines(tables, measure, codes).lines.flatMap(({ iso3, figures }) =>
      figures.map(({ year, value, estimate }): ExportRow => {
        const source_id = lineSource(tables, measure, iso3, year);
        const common = { iso3, name: countryName(speech, iso3), what: measure, period: year };
        return { ...common, value, estimate, at_least: false, no_value: null, source_id };
      }),
    ),
  );
  const shown = pairRows(tables, view.date, codes);
  const now = shown.flatMap(({ kind, cells }) =>
    cells.flatMap((cell, index): ExportRow[] => {
      const isYearly = LINE_MEASURES.some((measure) => measure === kind);
      // The figure of the year is among the yearly ones.
      if (isYearly && cell.value !== null) return [];
      const { value, estimate, open, none, sources } = cell;
      const common = { ...names[index], what: kind, period: isYearly ? yearOf(view.date) : view.date };
      return [
        {
          ...common,
          value,
          estimate,
          at_least: open,
          no_value: value === null ? none : null,
          source_id: sources,
        },
      ];
    }),
  );
  return {
    name: fileName('pair', ...codes, view.date),
    meta: metaOf(context, title),
    columns: COLUMNS,
    rows: [...yearly, ...now],
  };
}
