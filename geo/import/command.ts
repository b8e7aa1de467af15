import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import readExcelFile from 'read-excel-file/node';
import { KINDS } from './editions.ts';
import { type Before, type File, planned, problemsAfter } from './plan.ts';

/**
 * `npm run import -- nato FILE.xlsx` and `npm run import -- troopdata FILE.csv`: what a published file has that our tables have
 * not. With `--write` the tables and the changelog are changed; an edition is taken whole or not at all. Rows are written under
 * the source `--source`, by default the newest edition in `sources.csv`. This is the only file of the folder that reads, writes,
 * prints and sets the exit code.
 */

const TABLES = 'public/data';
const CHANGELOG = 'CHANGELOG.md';
const USAGE = `Usage: npm run import -- ${KINDS.join('|')} FILE [--source SOURCE_ID] [--write]`;

function refused(why: string): void {
  console.error(why);
  process.exitCode = 1;
}

/** The arguments, or null where they are not as `USAGE` says. */
function readArguments() {
  try {
    const options = { write: { type: 'boolean' }, source: { type: 'string' } } as const;
    const { values, positionals } = parseArgs({ allowPositionals: true, options });
    const kind = KINDS.find((known) => known === positionals[0]);
    const path = positionals[1];
    return kind && path && positionals.length === 2 ? { ...values, kind, path } : null;
  } catch {
    return null;
  }
}

/** The published file, or a sentence why it cannot be opened. */
async function readPublished(kind: File['kind'], path: string): Promise<File | string> {
  try {
    const bytes = readFileSync(path);
    if (kind === 'troopdata') return { kind, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
    const sheets = await readExcelFile(bytes);
    return { kind, sheets: sheets.map(({ sheet, data }) => ({ name: sheet, rows: data })) };
  } catch (error) {
    const expected = kind === 'nato' ? 'a workbook in Excel format (.xlsx)' : 'a CSV file in UTF-8';
    return `${path}: expected ${expected}, got: ${error instanceof Error ? error.message : error}`;
  }
}

const before: Before = {
  textOf: (table) => readFileSync(`${TABLES}/${table}.csv`, 'utf8'),
  changelog: readFileSync(CHANGELOG, 'utf8'),
  version: JSON.parse(readFileSync(`${TABLES}/datapackage.json`, 'utf8')).version,
};

async function run(): Promise<void> {
  const asked = readArguments();
  if (!asked) return refused(USAGE);
  const file = await readPublished(asked.kind, asked.path);
  if (typeof file === 'string') return refused(file);
  const plan = planned(file, before, asked.source);
  if ('refusal' in plan) return refused(`${plan.refusal}\nNothing was written.`);
  console.log(plan.report);
  if (!asked.write || !plan.after) return;
  const problems = problemsAfter(before, plan.table, plan.after.table);
  if (problems !== '') return refused(`${problems}\nThe tables would not be right. Nothing was written.`);
  writeFileSync(`${TABLES}/${plan.table}.csv`, plan.after.table);
  writeFileSync(CHANGELOG, plan.after.changelog);
  console.log(`Written: ${plan.table}.csv and ${CHANGELOG}. Next: npm run data.`);
}

await run();
