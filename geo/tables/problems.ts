/** What is wrong with the tables, and where. Problems are collected, never thrown. */
export interface Problem {
  /** Name of the file in the folder of tables. */
  readonly file: string;
  /** Line of the file, the header being line 1; where a row spans several lines, its first. */
  readonly line: number;
  /** Name of the column, or what else of the line is meant: `header`, `row`, `line end`. */
  readonly column: string;
  readonly expected: string;
  readonly got: string;
}

interface Place {
  readonly file: string;
  readonly line: number;
}

/** Rows carry no line of their own: what readers download, and what the page is built from, has none. */
const places = new WeakMap<object, Place>();

/** Remembers where a typed row was read. */
export function remember(row: object, file: string, line: number): void {
  places.set(row, { file, line });
}

/** A problem with one column of a typed row. Throws for a row that was not read from a table. */
export function problemAt(row: object, column: string, expected: string, got: string): Problem {
  const place = places.get(row);
  if (!place) throw new Error(`No line is known for the row ${JSON.stringify(row)}`);
  return { ...place, column, expected, got };
}

/** What JSON leaves as it is and no reader sees: format characters, separators, the no-break space. */
const UNSEEN = /[\p{C}\p{Zl}\p{Zp}\u{A0}]/gu;

/** A cell as a problem shows it: quoted, so that blanks are seen, and cut after 60 characters. */
export function shown(cell: string | number | null | undefined): string {
  if (cell === null || cell === undefined) return 'an empty cell';
  const text = String(cell);
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text).replace(
    UNSEEN,
    (sign) => `\\u${(sign.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`,
  );
}

/** Problems in the order of a list of files: by file, then by line, then as they were found. */
export function sorted(problems: readonly Problem[]): Problem[] {
  return [...problems].sort((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1));
}

/** One line of text, in the form `file:line column: expected …, got …`. */
export function printed({ file, line, column, expected, got }: Problem): string {
  return `${file}:${line} ${column}: expected ${expected}, got ${got}`;
}

/** All problems as text, one a line. */
export const printProblems = (problems: readonly Problem[]): string => problems.map(printed).join('\n');
