/** The description of the tables as TypeScript: the text of `src/data/rows.ts`. */
import { type Field, primaryKey, RESOURCES, type Resource, references } from './datapackage.ts';

/** Longest line that is not broken, as the formatter has it. */
const LINE_WIDTH = 110;

/** What a row of each table is called in code. A new table needs its name here. */
const ROW_NAMES: Readonly<Record<string, string>> = {
  countries: 'CountryRow',
  spending: 'SpendingRow',
  spending_sipri: 'SpendingSipriRow',
  targets: 'TargetRow',
  pledges: 'PledgeRow',
  sites: 'SiteRow',
  forces: 'ForceRow',
  strengths: 'StrengthRow',
  contributions: 'ContributionRow',
  host_totals: 'HostTotalRow',
  changes: 'ChangeRow',
  events: 'PolicyEventRow',
  commands: 'CommandRow',
  handovers: 'HandoverRow',
  production: 'PlantRow',
  brigade_targets: 'BrigadeTargetRow',
  capabilities: 'CapabilityRow',
  nato_aggregates: 'NatoAggregateRow',
  personnel_breaks: 'PersonnelBreakRow',
  personnel_world_bank: 'PersonnelWorldBankRow',
  citations: 'CitationRow',
  sources: 'SourceRow',
};

/** Tables whose keys have a type of their own. The keys of all others are plain strings. */
const KEY_TYPES: Readonly<Record<string, string>> = { countries: 'Iso3', sources: 'SourceId' };

const HEAD = `/**
 * The typed rows of the tables of record in \`public/data/\`, one interface a table. Empty cells are \`null\`: not known, never
 * zero. Lists are arrays.
 *
 * Written by \`npm run data\` from \`datapackage.json\`: change columns there, not here.
 */

/** \`YYYY\`, \`YYYY-MM\` or \`YYYY-MM-DD\`, as precise as the source. See \`src/model/base/dates.ts\`. */
export type DateText = string;
/** ISO 3166-1 alpha-3; \`XKX\` for Kosovo, \`EUR\` for Europe as a whole (a key for totals, never drawn). */
export type Iso3 = string;
/** \`source_id\` of a row of \`sources.csv\`. */
export type SourceId = string;
export type Side = ForceRow['side'];
`;

function rowName({ name }: Resource): string {
  const found = ROW_NAMES[name];
  if (found === undefined) throw new Error(`geo/tables/row-types.ts: a row of ${name} has no name yet`);
  return found;
}

/** The type of a cell, in parts that are joined with `|`. */
function typesOf(table: Resource, { name, type, constraints = {}, ...field }: Field): readonly string[] {
  const { foreign, lists } = references(table);
  const keyOf = (to: string | undefined) => (to === undefined ? undefined : KEY_TYPES[to]) ?? 'string';
  if (name in lists) return [`readonly ${keyOf(lists[name])}[]`];
  const isKey = primaryKey(table).join() === name;
  const plain = field['x-date'] ? 'DateText' : keyOf(foreign[name] ?? (isKey ? table.name : undefined));
  const full = constraints.enum?.map((word) => `'${word}'`) ?? [type === 'string' ? plain : 'number'];
  return constraints.required ? full : [...full, 'null'];
}

function columnText(table: Resource, field: Field): string {
  const comment = `  /** ${field.description}${field.unit ? ` [${field.unit}]` : ''} */`;
  const types = typesOf(table, field);
  const line = `  readonly ${field.name}: ${types.join(' | ')};`;
  const broken = `  readonly ${field.name}:\n${types.map((type) => `    | ${type}`).join('\n')};`;
  return `${comment}\n${line.length > LINE_WIDTH ? broken : line}`;
}

function tableText(table: Resource): string {
  const columns = table.schema.fields.map((field) => columnText(table, field));
  return `/** ${table.description} */\nexport interface ${rowName(table)} {\n${columns.join('\n')}\n}\n`;
}

/** The text of `src/data/rows.ts`. */
export function rowTypes(): string {
  const tables = RESOURCES.map((table) => `  readonly ${table.name}: readonly ${rowName(table)}[];`);
  const all = `/** All tables of record, parsed. */\nexport interface Tables {\n${tables.join('\n')}\n}\n`;
  return [HEAD, ...RESOURCES.map(tableText), all].join('\n');
}
