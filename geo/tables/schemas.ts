/** The schema and the keys of every table, made from the description of the tables. */
import { type GenericSchema, nullable, type ObjectSchema, object } from 'valibot';
import type { Tables } from '../../src/data/rows.ts';
import { brief, code, date, decimal, link, list, oneOf, text, whole } from './cells.ts';
import { type Field, primaryKey, RESOURCES, type Resource, references } from './datapackage.ts';

export type TableName = keyof Tables;
export type Row<N extends TableName> = Tables[N][number];
type Column<N extends TableName> = keyof Row<N> & string;

interface Keys<N extends TableName> {
  /** Columns that together are found once in the table. */
  readonly primary: readonly Column<N>[];
  /** Columns that hold the primary key of a row of another table, or of this one. */
  readonly foreign: { readonly [C in Column<N>]?: TableName };
  /** The same for columns that hold lists. */
  readonly lists: { readonly [C in Column<N>]?: TableName };
}

type Schema<N extends TableName> = ObjectSchema<
  { readonly [C in Column<N>]: GenericSchema<unknown, Row<N>[C]> },
  undefined
>;

/** Both ends of what a number may be. Without them a slip of the keyboard would pass as a figure. */
function ends({ name, constraints }: Field): [min: number, max: number] {
  const { minimum, maximum } = constraints ?? {};
  if (minimum === undefined || maximum === undefined)
    throw new Error(`datapackage.json: the number ${name} needs a minimum and a maximum`);
  return [minimum, maximum];
}

/** The check of a text that is there. */
function textCell(field: Field): GenericSchema<unknown, unknown> {
  const { enum: options, pattern, maxLength } = field.constraints ?? {};
  if (options) return oneOf(...options);
  const whole = new RegExp(`^${pattern}$`);
  if (field['x-date']) return date(whole);
  if (pattern !== undefined) return code(whole, field['x-expected'] ?? `a text like ${pattern}`);
  if (field.format === 'uri') return link();
  return maxLength === undefined ? text() : brief(maxLength);
}

/** The check of a cell that is not empty. */
function fullCell(field: Field): GenericSchema<unknown, unknown> {
  switch (field.type) {
    case 'string':
      return textCell(field);
    case 'number':
      return decimal(...ends(field));
    case 'integer':
    case 'year':
      return whole(...ends(field));
    default:
      throw new Error(`datapackage.json: no check for columns of the type ${field.type} (${field.name})`);
  }
}

function schemaOf(table: Resource) {
  const { lists } = references(table);
  const cells = table.schema.fields.map((field) => {
    if (field.name in lists) return [field.name, list()] as const;
    const cell = fullCell(field);
    return [field.name, field.constraints?.required ? cell : nullable(cell)] as const;
  });
  return object(Object.fromEntries(cells));
}

function byName(of: (table: Resource) => unknown): Record<string, unknown> {
  return Object.fromEntries(RESOURCES.map((table) => [table.name, of(table)]));
}

/*
 * The two casts: the compiler knows tables and columns from `rows.ts`, which is written from the same description; that it is
 * up to date is checked by `npm run data -- --check`.
 */
export const SCHEMAS = byName(schemaOf) as { readonly [N in TableName]: Schema<N> };
export const KEYS = byName((table) => ({ primary: primaryKey(table), ...references(table) })) as {
  readonly [N in TableName]: Keys<N>;
};

export const TABLE_NAMES = RESOURCES.map(({ name }) => name) as readonly TableName[];
