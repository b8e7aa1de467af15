import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { InferOutput } from 'valibot';
import { describe, expect, it } from 'vitest';
import { rowTypes } from '../../../geo/tables/row-types.ts';
import { KEYS, SCHEMAS, TABLE_NAMES, type TableName } from '../../../geo/tables/schemas.ts';
import { parseTable } from '../../../geo/tables/tables.ts';
import type { Tables } from '../../../src/data/rows.ts';

interface Field {
  name: string;
  type: string;
  'x-date'?: true;
  constraints?: {
    required?: boolean;
    enum?: string[];
    pattern?: string;
    minimum?: number;
    maximum?: number;
    maxLength?: number;
  };
}
interface Reference {
  fields: string;
  reference: { resource: string; fields: string };
}
interface Resource {
  name: string;
  path: string;
  'x-derived'?: true;
  schema: {
    fields: Field[];
    primaryKey: string | string[];
    foreignKeys?: Reference[];
    'x-listForeignKeys'?: Reference[];
  };
}

const FOLDER = 'public/data';
const description: { resources: Resource[] } = JSON.parse(readFileSync(`${FOLDER}/datapackage.json`, 'utf8'));
/** The tables of record; what is derived from them is tested in derived.test.ts. */
const resources = description.resources.filter((table) => !table['x-derived']);

/** What can be seen of a Valibot schema or action from outside. */
interface Part {
  type: string;
  wrapped?: Part;
  pipe?: readonly Part[];
  options?: readonly string[];
  requirement?: unknown;
}

/** A schema with all that it is made of, flat. */
const partsOf = (part: Part): Part[] => [
  part,
  ...(part.wrapped ? partsOf(part.wrapped) : []),
  ...(part.pipe ?? []).flatMap(partsOf),
];

const fieldsOf = (name: TableName) =>
  Object.entries(SCHEMAS[name].entries as unknown as Record<string, Part>);

function seen(schema: Part): Field['constraints'] {
  const parts = partsOf(schema);
  const options = parts.find(({ type }) => type === 'picklist')?.options;
  const pattern = parts.find(({ type }) => type === 'regex')?.requirement as RegExp | undefined;
  const numberOf = (wanted: string) =>
    parts.find(({ type }) => type === wanted)?.requirement as number | undefined;
  const most = numberOf('max_length');
  const [minimum, maximum] = ['min_value', 'max_value'].map(numberOf);
  const isNumber = parts.some(({ type }) => type === 'transform') && pattern !== undefined;
  return {
    ...(parts.some(({ type }) => type === 'nullable') ? {} : { required: true }),
    ...(options ? { enum: [...options] } : {}),
    ...(pattern && !isNumber ? { pattern: pattern.source.slice(1, -1) } : {}),
    ...(minimum === undefined ? {} : { minimum }),
    ...(maximum === undefined ? {} : { maximum }),
    ...(most === undefined ? {} : { maxLength: most }),
  };
}

const references = (keys: Readonly<Record<string, TableName>>) =>
  Object.entries(keys).map(([column, table]) => `${column} -> ${table}.${KEYS[table].primary.join()}`);
const stated = (name: string, keys: Reference[] = []) =>
  keys.map(({ fields, reference }) => `${fields} -> ${reference.resource || name}.${reference.fields}`);

describe('datapackage.json', () => {
  it('lists every table there is, in the folder and in the schemas', () => {
    const paths = resources.map(({ path }) => path);
    expect(resources.map(({ name }) => name)).toEqual(TABLE_NAMES);
    expect(paths.filter((path) => !existsSync(`${FOLDER}/${path}`))).toEqual([]);
    expect(readdirSync(FOLDER).filter((file) => file.endsWith('.csv'))).toEqual([...paths].sort());
    expect(paths).toEqual(TABLE_NAMES.map((name) => `${name}.csv`));
  });

  describe.each(resources)('$name', ({ name, path, schema }) => {
    const table = name as TableName;

    it('has the columns of the schema, in their order', () => {
      const columns = schema.fields.map((field) => field.name);
      expect(fieldsOf(table).map(([column]) => column)).toEqual(columns);
      expect(readFileSync(`${FOLDER}/${path}`, 'utf8').split('\n')[0]).toBe(columns.join());
    });

    it('has the constraints of the schema', () => {
      const found = fieldsOf(table).map(([column, cell]) => [column, seen(cell)]);
      expect(found).toEqual(schema.fields.map((field) => [field.name, field.constraints ?? {}]));
    });

    it('has the types of the schema', () => {
      const { rows } = parseTable(table, readFileSync(`${FOLDER}/${path}`, 'utf8'));
      for (const { name: column, type } of schema.fields) {
        const values = rows.map((row) => (row as unknown as Record<string, unknown>)[column]);
        const numeric = values.filter((value) => typeof value === 'number');
        expect([column, numeric.length > 0]).toEqual([column, type !== 'string']);
        if (type !== 'number') expect(numeric.filter((value) => !Number.isInteger(value))).toEqual([]);
      }
    });

    it('has the keys of the schema', () => {
      const { primary, foreign, lists } = KEYS[table];
      expect(primary).toEqual([schema.primaryKey].flat());
      expect(references(foreign).sort()).toEqual(stated(name, schema.foreignKeys).sort());
      expect(references(lists).sort()).toEqual(stated(name, schema['x-listForeignKeys']).sort());
    });
  });
});

type Parsed = { readonly [N in TableName]: readonly InferOutput<(typeof SCHEMAS)[N]>[] };
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;

describe('the row types', () => {
  it('are what the description of the tables gives', () => {
    expect(readFileSync('src/data/rows.ts', 'utf8')).toBe(rowTypes());
  });

  it('are what the schemas give, to the compiler', () => {
    const same: { readonly [N in TableName]: Same<Parsed[N], Tables[N]> & true } = {
      countries: true,
      spending: true,
      spending_sipri: true,
      targets: true,
      pledges: true,
      sites: true,
      forces: true,
      strengths: true,
      contributions: true,
      host_totals: true,
      changes: true,
      events: true,
      commands: true,
      handovers: true,
      production: true,
      brigade_targets: true,
      capabilities: true,
      nato_aggregates: true,
      personnel_breaks: true,
      personnel_world_bank: true,
      citations: true,
      sources: true,
    };
    expect(Object.keys(same)).toEqual(TABLE_NAMES);
  });
});
