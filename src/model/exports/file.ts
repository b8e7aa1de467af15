import type { LaterMessages } from '../../i18n/en.ts';
import type { Speech } from '../base/speech.ts';
import type { ScenarioExport } from '../handover/scenario-export.ts';
import type { View } from '../view/view.ts';

/** A view as a file: rows with what is needed to use and to cite them, for spreadsheets and programs. */

/** `null` is "not known". A list is one cell, with semicolons, as in the tables of record. */
export type Cell = string | number | boolean | null | readonly string[];

export type ExportRow = Readonly<Record<string, Cell>>;

export interface ExportFile {
  /** Name without its ending. */
  readonly name: string;
  /** What holds for all rows: the view and what narrows it, version, licence, credit. Each view adds what it needs. */
  readonly meta: ExportRow;
  /** In the order of the file; all rows have them, and no others. */
  readonly columns: readonly string[];
  readonly rows: readonly ExportRow[];
  /** Only where something is assumed. */
  readonly scenario?: ScenarioExport;
}

/** What every file of a view is made with. */
export interface ExportContext {
  readonly speech: Speech;
  readonly view: View;
  /** The page's line of sources. */
  readonly credit: string;
  /** Names of the views, definitions of the measures. */
  readonly words: LaterMessages['controls'];
}

/** What every file says of itself. `parts` come before version, licence and credit. */
export function metaOf(
  { speech, view, credit }: ExportContext,
  title: string,
  parts: ExportRow = {},
): ExportRow {
  return {
    title,
    date: view.date,
    ...parts,
    data_version: speech.dataset.version,
    data_as_of: speech.dataset.asOf,
    licence: 'CC-BY-4.0',
    credit,
  };
}

/** The name of a file: the site, the view and what sets it apart. */
export function fileName(...parts: readonly string[]): string {
  return ['who-defends-europe', ...parts.filter(Boolean)].join('-');
}

/** The name of a file about the map of a view. */
export function mapFileName({ measure, since, date }: View, ...parts: readonly string[]): string {
  return fileName(measure, since ? `${since}-to-${date}` : date, ...parts);
}

/** What parts the cells of a CSV file, and what the decimals of a number. */
interface CsvSigns {
  readonly separator: ',' | ';';
  readonly decimal: '.' | ',';
}

const PROGRAMS: CsvSigns = { separator: ',', decimal: '.' };

function cellText(value: Cell | undefined, { separator, decimal }: CsvSigns): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return String(value).replace('.', decimal);
  const text = Array.isArray(value) ? value.join(';') : String(value);
  return /["\r\n]/.test(text) || text.includes(separator) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * As CSV for programs (RFC 4180: one header line, CRLF, quotes doubled). What is the same for all rows follows in columns of its
 * own, so that the file explains itself without a preamble that programs stumble over.
 */
export function csvOf({ columns, rows, meta }: ExportFile, signs = PROGRAMS): string {
  const constants = Object.keys(meta).filter((key) => !columns.includes(key));
  const lines = rows.map((row) => [
    ...columns.map((column) => cellText(row[column], signs)),
    ...constants.map((key) => cellText(meta[key], signs)),
  ]);
  const text = [[...columns, ...constants], ...lines].map((line) => line.join(signs.separator)).join('\r\n');
  return `${text}\r\n`;
}

/** What spreadsheets expect in a place: a semicolon where a comma parts decimals, and in Switzerland, where a point does. */
function sheetSigns(locale: string): CsvSigns {
  const { region } = new Intl.Locale(locale);
  const isComma = new Intl.NumberFormat(locale, { numberingSystem: 'latn' }).format(0.5).includes(',');
  return { separator: isComma || region === 'CH' ? ';' : ',', decimal: isComma ? ',' : '.' };
}

/**
 * As CSV for a spreadsheet that opens it by a double click, as those of `locale` are set up. It begins with a byte order mark:
 * without one, Excel takes the text for an old code page.
 */
export function sheetCsvOf(file: ExportFile, locale: string): string {
  return `\uFEFF${csvOf(file, sheetSigns(locale))}`;
}

/** As JSON: an object of the common parts and the list of rows. */
export function jsonOf({ meta, rows, scenario }: ExportFile): string {
  return `${JSON.stringify({ ...meta, ...(scenario && { scenario }), rows }, null, 1)}\n`;
}
