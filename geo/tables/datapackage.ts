/**
 * The description of the tables: `public/data/datapackage.json`, the one place that says which columns a table has and what
 * they may hold. The schemas that cells are checked by (`schemas.ts`) and the types of the rows (`row-types.ts`) follow from it.
 */
import { readFileSync } from 'node:fs';

/** A column, as the Data Package standard describes it. Properties of our own begin with `x-`. */
export interface Field {
  readonly name: string;
  readonly type: string;
  /** `uri`: the address of a web page. */
  readonly format?: string;
  readonly description: string;
  readonly unit?: string;
  /** A date as precise as its source: year, month or day. */
  readonly 'x-date'?: boolean;
  /** What the pattern asks for, in words. */
  readonly 'x-expected'?: string;
  readonly constraints?: {
    readonly required?: boolean;
    readonly enum?: readonly string[];
    /** A regular expression that the whole cell matches. */
    readonly pattern?: string;
    readonly minimum?: number;
    readonly maximum?: number;
    readonly maxLength?: number;
  };
}

/** A column that holds the key of a row of another table; an empty `resource` is the table itself. */
interface ForeignKey {
  readonly fields: string;
  readonly reference: { readonly resource: string; readonly fields: string };
}

/** A table. */
export interface Resource {
  readonly name: string;
  readonly description: string;
  /** Computed from the tables of record by `npm run data` (`geo/derived`): nobody edits it, and no figure is typed in it. */
  readonly 'x-derived'?: boolean;
  readonly schema: {
    readonly fields: readonly Field[];
    readonly primaryKey: string | readonly string[];
    /** Left out where there are none: the standard has no empty list of them. */
    readonly foreignKeys?: readonly ForeignKey[];
    /** The same for columns that hold lists, parted by semicolons. */
    readonly 'x-listForeignKeys'?: readonly ForeignKey[];
  };
}

const PACKAGE: { readonly created: string; readonly resources: readonly Resource[] } = JSON.parse(
  readFileSync(new URL('../../public/data/datapackage.json', import.meta.url), 'utf8'),
);

/** The day that the tables describe, `YYYY-MM-DD`. */
export const AS_OF = PACKAGE.created.slice(0, 10);

/** Every table of record, in the order of the description. */
export const RESOURCES = PACKAGE.resources.filter((table) => !table['x-derived']);

/** Columns that together are found once in a table. */
export function primaryKey({ schema }: Resource): readonly string[] {
  return [schema.primaryKey].flat();
}

/** Which columns refer to which table: those that hold one key, and those that hold lists of them. */
export function references({ name, schema }: Resource): Record<'foreign' | 'lists', Record<string, string>> {
  const byColumn = (keys: readonly ForeignKey[] = []) =>
    Object.fromEntries(keys.map(({ fields, reference }) => [fields, reference.resource || name]));
  return { foreign: byColumn(schema.foreignKeys), lists: byColumn(schema['x-listForeignKeys']) };
}
