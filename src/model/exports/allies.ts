import type { Details } from '../../data/details.ts';
import type { People } from '../../data/people.ts';
import type { Iso3, PledgeRow } from '../../data/rows.ts';
import { countryName } from '../base/speech.ts';
import type { AmountMeasure } from '../people/ally-amounts.ts';
import { type LineMeasure, lineOf, lineSource } from '../people/lines.ts';
import { spendingValues } from '../spending/chart.ts';
import { isNatoCore } from '../spending/pledges.ts';
import { isAlly, type SpendingValue } from '../spending/spending.ts';
import { type ExportContext, type ExportFile, type ExportRow, fileName, metaOf } from './file.ts';

/** What the charts of the allies show: every figure of what they are compared by; of the share, every pledge with its own definition too. */

const COLUMNS = [
  ...['iso3', 'name', 'kind', 'year', 'gdp_share_pct', 'status', 'ally_that_year', 'definition'],
  ...['nato_core', 'announced_on', 'summary', 'confidence', 'pledge_id', 'overtaken_by', 'source_id'],
];

/** The column of the figure. */
const AMOUNT_COLUMNS: Readonly<Record<AmountMeasure, string>> = {
  personnel: 'personnel_thousand',
  usd: 'usd_2021_m',
};

type AllyTables = Pick<Details, 'pledges' | 'figureSources' | 'countryNotes'> & { readonly people: People };

/** A row with what it has; the rest is empty. */
function filled(cells: ExportRow): ExportRow {
  return Object.fromEntries(COLUMNS.map((column) => [column, cells[column] ?? null]));
}

/** Figures of allies, by country and year, and then their pledges. An ally without armed forces has neither. */
function sharesExport(
  context: ExportContext,
  { pledges, figureSources }: Pick<Details, 'pledges' | 'figureSources'>,
): ExportFile {
  const { speech, view } = context;
  const { dataset } = speech;
  const sources = figureSources.share;
  const definition = context.words.definitions.share;
  const sourceOf = (iso3: Iso3, year: number) => sources[`${iso3}-${year}`] ?? sources[iso3] ?? null;
  const rows = dataset.countries
    .filter(({ role }) => role === 'ally')
    .flatMap((country) => {
      const { iso3 } = country;
      const common = { iso3, name: countryName(speech, iso3) };
      const figureRow = ({ year, value, estimate }: SpendingValue): ExportRow => ({
        ...{ ...common, kind: 'figure', year, gdp_share_pct: value, definition, nato_core: true },
        status: estimate ? 'estimate' : 'actual',
        ally_that_year: isAlly(country, year),
        source_id: sourceOf(iso3, year),
      });
      const pledgeRow = (row: PledgeRow): ExportRow => ({
        ...{
          ...common,
          kind: 'pledge',
          year: row.year,
          gdp_share_pct: row.pct,
          status: row.overtaken_by === null ? 'pledged' : 'overtaken',
        },
        ...{ definition: row.definition, nato_core: isNatoCore(row), announced_on: row.announced_on },
        ...{
          summary: row.summary,
          confidence: row.confidence,
          pledge_id: row.id,
          overtaken_by: row.overtaken_by,
          source_id: row.source_id,
        },
      });
      const own = pledges.filter((row) => row.iso3 === iso3);
      return [...spendingValues(dataset.series.share, iso3).map(figureRow), ...own.map(pledgeRow)].map(
        filled,
      );
    });
  return {
    name: fileName('allies', view.date),
    meta: metaOf(context, context.words.views.allies),
    columns: COLUMNS,
    rows,
  };
}

/** Own armed forces or money of allies, by country and year, with the breaks of the count. */
function amountsExport(context: ExportContext, tables: AllyTables, measure: AmountMeasure): ExportFile {
  const { speech, view, words } = context;
  const { dataset } = speech;
  const { people } = tables;
  const rows = dataset.countries
    .filter(({ role }) => role === 'ally')
    .flatMap((country) => {
      const { iso3 } = country;
      const line = lineOf({ dataset, details: tables, people }, measure, iso3);
      return line.figures.map(({ year, value, estimate }): ExportRow => {
        const broken = line.breaks.find((entry) => entry.year === year);
        return {
          ...{ iso3, name: countryName(speech, iso3), year, [AMOUNT_COLUMNS[measure]]: value },
          status: estimate ? 'estimate' : 'actual',
          ally_that_year: isAlly(country, year),
          count_breaks: broken !== undefined,
          break_reason: broken?.reason ?? null,
          break_basis: broken?.basis ?? null,
          definition: words.definitions[measure],
          source_id: lineSource({ details: tables, people }, measure, iso3, year),
        };
      });
    });
  return {
    name: fileName('allies', measure, view.date),
    meta: metaOf(context, words.views.allies),
    columns: Object.keys(rows[0] ?? {}),
    rows,
  };
}

/** The file of the allies, by what they are compared by. */
export function alliesExport(context: ExportContext, tables: AllyTables, measure: LineMeasure): ExportFile {
  return measure === 'share' ? sharesExport(context, tables) : amountsExport(context, tables, measure);
}
