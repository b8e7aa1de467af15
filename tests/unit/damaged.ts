import { readFileSync } from 'node:fs';
import { printed } from '../../geo/tables/problems.ts';
import { TABLE_NAMES, type TableName } from '../../geo/tables/schemas.ts';
import { checkTables } from '../../geo/tables/tables.ts';

/** The text of the tables of record, by name. */
export const REAL = Object.fromEntries(
  TABLE_NAMES.map((name) => [name, readFileSync(`public/data/${name}.csv`, 'utf8')]),
) as Readonly<Record<TableName, string>>;

export type Copies = { readonly [N in TableName]?: string | null };

/** The tables of record with some of them replaced, as printed problems. */
export function problemsWith(copies: Copies): string[] {
  const { tables, problems } = checkTables((name) => {
    const copy = copies[name];
    return copy === undefined ? REAL[name] : copy;
  });
  if ((tables === null) !== problems.length > 0)
    throw new Error('Tables are given exactly if there is no problem');
  return problems.map(printed);
}

/** The only line of a table that starts with `start`, counted from 1 as an editor does. */
export function lineOf(name: TableName, start: string): number {
  const lines = REAL[name].split('\n');
  const found = lines.flatMap((line, index) => (line.startsWith(start) ? [index + 1] : []));
  if (found.length !== 1) throw new Error(`${found.length} lines of ${name}.csv start with ${start}`);
  return found[0] as number;
}

/** A copy of a table in which the line that starts with `start` has `to` in the place of `from`. */
export function damaged(name: TableName, start: string, from: string, to: string, text = REAL[name]): string {
  const lines = text.split('\n');
  const index = lines.findIndex((line) => line.startsWith(start));
  const line = lines[index];
  if (!line?.includes(from))
    throw new Error(`No ${from} in the line of ${name}.csv that starts with ${start}`);
  lines[index] = line.replace(from, to);
  return lines.join('\n');
}
