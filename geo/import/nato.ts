/** NATO's workbook "Defence Investment of NATO Countries" → rows of `spending.csv`. */
import { baseYearFaults } from './base-year.ts';
import { type Block, findBlock, leadsToHeader } from './blocks.ts';
import type { Fault, Published, Row } from './fault.ts';
import { isEmpty, isTextAlone, place, plain, quoted, type Sheet } from './workbook.ts';

/** A block of the workbook that is in our tables, and with how many decimals its values stand there. */
export interface Measure {
  readonly sheet: string;
  readonly title: string;
  readonly measure: string;
  readonly decimals: number;
}

/** In the order in which `spending.csv` has the measures of a country. */
export const MEASURES: readonly Measure[] = [
  { sheet: 'Table 3', title: 'Share of real GDP (%)', measure: 'gdp_share_pct', decimals: 2 },
  { sheet: 'Table 2', title: 'Current prices and exchange rates', measure: 'usd_current_m', decimals: 0 },
  { sheet: 'Table 2', title: 'Constant 2021 prices and exchange rates', measure: 'usd_2021_m', decimals: 0 },
  { sheet: 'Table 8a', title: 'Equipment (a)', measure: 'equipment_share_pct', decimals: 2 },
  {
    sheet: 'Table 6',
    title: 'Core defence expenditure per capita (US dollars)',
    measure: 'per_capita_usd_2021',
    decimals: 0,
  },
  { sheet: 'Table 7', title: 'Thousands', measure: 'personnel_thousand', decimals: 1 },
];

/** Names of countries as NATO writes them, where `countries.csv` has another. */
const NATO_NAMES: Readonly<Record<string, string>> = {
  'Slovak Republic': 'SVK',
  'Czech Republic': 'CZE',
  Turkey: 'TUR',
};
/** Sums of NATO's between the countries: read over, because sums are never rows of ours. */
const GROUPS: ReadonlySet<string> = new Set(['NATO Europe and Canada', 'NATO Total']);
/** What NATO writes where there is no value. */
const NO_VALUE = /^(\.{2,3}|…|-|–|—|n\/?a)$/i;

/** What the reading of a workbook must know of our tables. */
export interface NatoContext {
  /** Name in `countries.csv` → code, of every Ally. */
  readonly allies: ReadonlyMap<string, string>;
  readonly sourceId: string;
}

/** Every value of the six blocks, as rows of `spending.csv`. */
export function natoRows(sheets: readonly Sheet[], context: NatoContext): Published {
  const names = [...new Set(MEASURES.map(({ sheet }) => sheet))];
  const missing = names
    .filter((name) => !sheets.some((sheet) => sheet.name.trim() === name))
    .map((name) => ({
      where: 'workbook',
      expected: `a sheet named "${name}"`,
      got: sheets.map((sheet) => `"${sheet.name}"`).join(', ') || 'no sheet',
    }));
  const read = sheets
    .filter((sheet) => names.includes(sheet.name.trim()))
    .map((sheet) => readSheet(sheet, context));
  const faults = [...missing, ...read.flatMap((part) => part.faults)];
  return { rows: faults.length > 0 ? [] : read.flatMap((part) => part.rows), faults };
}

function readSheet(sheet: Sheet, context: NatoContext): Published {
  const otherBase = baseYearFaults(sheet);
  if (otherBase.length > 0) return { rows: [], faults: otherBase };
  const parts = MEASURES.filter((measure) => measure.sheet === sheet.name.trim()).map(
    (measure): Published => {
      const { block, faults } = findBlock(sheet, measure.title);
      return block ? readBlock(sheet, block, measure, context) : { rows: [], faults };
    },
  );
  return { rows: parts.flatMap(({ rows }) => rows), faults: parts.flatMap(({ faults }) => faults) };
}

/** The rows from the header on to the notes, or to the title of the next block. */
function readBlock(sheet: Sheet, block: Block, measure: Measure, context: NatoContext): Published {
  const rows: Row[] = [];
  const faults: Fault[] = [];
  const seen = new Set<string>();
  for (let index = block.header + 1; index < sheet.rows.length; index++) {
    const cells = sheet.rows[index] ?? [];
    const name = countryName(cells[0]);
    if (cells.every(isEmpty) || GROUPS.has(name)) continue;
    if (/^notes?\b/i.test(name)) break;
    const iso3 = context.allies.get(name) ?? NATO_NAMES[name];
    if (!iso3 && isTextAlone(cells) && leadsToHeader(sheet, index)) break;
    if (!iso3 || seen.has(iso3)) {
      const expected = iso3
        ? 'every country once in a block'
        : `an Ally as countries.csv or NATO names it, ${[...GROUPS].join(', ')} or Notes`;
      faults.push({ where: place(sheet, index, 0), expected, got: quoted(cells[0]) });
      continue;
    }
    seen.add(iso3);
    const values = readCountry(sheet, index, block, { ...measure, iso3, sourceId: context.sourceId });
    rows.push(...values.rows);
    faults.push(...values.faults);
  }
  if (seen.size === 0 && faults.length === 0) {
    faults.push({ where: place(sheet, block.header + 1, 0), expected: 'a row for every Ally', got: 'none' });
  }
  return { rows, faults };
}

/** A name without what NATO adds to it: the currency in brackets, and the marks of footnotes. */
const countryName = (cell: unknown): string =>
  plain(cell)
    .replace(/\s*\([^)]*\)/g, '')
    .replace(/[\s*†‡\d¹²³]+$/u, '');

interface Naming {
  readonly iso3: string;
  readonly measure: string;
  readonly decimals: number;
  readonly sourceId: string;
}

function readCountry(sheet: Sheet, index: number, { years }: Block, naming: Naming): Published {
  const rows: Row[] = [];
  const faults: Fault[] = [];
  for (const [column, cell] of (sheet.rows[index] ?? []).entries()) {
    if (column === 0 || isEmpty(cell) || NO_VALUE.test(plain(cell))) continue;
    const found = years.find((year) => year.column === column);
    if (!found || typeof cell !== 'number') {
      const expected = found ? 'a number, an empty cell or ..' : 'no value below an empty cell of the header';
      faults.push({ where: place(sheet, index, column), expected, got: quoted(cell) });
      continue;
    }
    rows.push({
      iso3: naming.iso3,
      year: String(found.year),
      measure: naming.measure,
      value: rounded(cell, naming.decimals),
      status: found.isEstimate ? 'estimate' : 'actual',
      source_id: naming.sourceId,
    });
  }
  return { rows, faults };
}

/** Rounded as a workbook shows it: 1.005 is 1.01, although the nearest binary fraction is a little less. */
function rounded(value: number, decimals: number): string {
  const scaled = Number((value * 10 ** decimals).toPrecision(12));
  return (Math.round(scaled) / 10 ** decimals).toFixed(decimals);
}
