/** One truth about licences: the sources of the rows, `datapackage.json`, the page that says what may be done, and the legal text. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { RESOURCES, references } from '../../../geo/tables/datapackage.ts';
import { readTables } from '../../../geo/tables/tables.ts';
import { pages } from '../../../src/i18n/en.ts';

const { tables } = readTables('public/data');
if (!tables) throw new Error('the tables have problems');
const record = tables;
type Licenses = readonly { readonly name: string; readonly path: string }[];
interface Package {
  licenses: Licenses;
  resources: readonly { name: string; licenses?: Licenses; schema: object }[];
}
const described: Package = JSON.parse(readFileSync('public/data/datapackage.json', 'utf8'));

/** The licence that a source asks for, and the part of the page that names it. Terms that nobody has looked at are a fault. */
const TERMS: readonly (readonly [licence: RegExp, name: string, part: keyof typeof pages.licence.parts])[] = [
  [/SIPRI/, 'SIPRI-non-commercial', 'sipri'],
  [/^ODbL 1\.0/, 'ODbL-1.0', 'odbl'],
  [/^CC BY-SA 4\.0/, 'CC-BY-SA-4.0', 'shareAlike'],
  [/^CC BY 4\.0/, 'CC-BY-4.0', 'credited'],
  [/^NATO terms/, 'CC-BY-4.0', 'nato'],
  [/public domain$|^Public domain|^US federal data/, 'CC-BY-4.0', 'public'],
  [/^Open Government Licence/, 'CC-BY-4.0', 'british'],
  [/^MIT$|^Credit David Vine/, 'CC-BY-4.0', 'others'],
  [/facts only$/, 'CC-BY-4.0', 'facts'],
];
const termsOf = (licence: string) => TERMS.find(([pattern]) => pattern.test(licence));
const licences = new Map(record.sources.map(({ source_id, licence }) => [source_id, licence]));

describe('licences', () => {
  it('of every source are among those that the page names', () => {
    const unknown = record.sources.filter(({ licence }) => !termsOf(licence ?? ''));
    expect(unknown.map(({ source_id, licence }) => `${source_id}: ${licence}`)).toEqual([]);
  });

  it.each(RESOURCES.filter(({ name }) => name !== 'sources').map((table) => [table.name, table] as const))(
    '%s: the description names those that its rows are under, and the page names the table',
    (name, table) => {
      const columns = Object.entries(references(table).foreign)
        .filter(([, to]) => to === 'sources')
        .map(([column]) => column);
      const rows = record[name as keyof typeof record] as unknown as readonly Record<string, string>[];
      const needed = new Set(
        rows.flatMap((row) =>
          columns.flatMap((column) => termsOf(licences.get(row[column] ?? '') ?? '')?.[1] ?? []),
        ),
      );
      // What is ours in a table is under CC BY; SIPRI's table is theirs alone.
      if (!needed.has('SIPRI-non-commercial')) needed.add('CC-BY-4.0');
      const found = described.resources.find((resource) => resource.name === name);
      const names = (found?.licenses ?? described.licenses).map((license) => license.name);
      expect(new Set(names)).toEqual(needed);
      for (const [, licence, part] of TERMS)
        if (licence !== 'CC-BY-4.0' && needed.has(licence))
          expect(pages.licence.parts[part].part).toContain(name);
    },
  );

  it('have an address each, as the legal text has it', () => {
    const legal = readFileSync('DATA-LICENSE', 'utf8');
    const all = [...described.licenses, ...described.resources.flatMap(({ licenses = [] }) => licenses)];
    for (const { path } of all) expect(path).toMatch(/^https:\/\//);
    for (const address of ['creativecommons.org/licenses/by/4.0/', 'opendatacommons.org/licenses/odbl/1-0/'])
      expect(legal).toContain(address);
    for (const words of ['Non-commercial use', 'CC BY-SA 4.0', 'Open Database License'])
      expect(legal).toContain(words);
  });
});

describe('the description of the tables, of every edition', () => {
  it.each(['datapackage.json', '1.0.0/datapackage.json'])('%s has no empty list of foreign keys', (file) => {
    const { resources }: Package = JSON.parse(readFileSync(`public/data/${file}`, 'utf8'));
    const empty = resources.filter(
      ({ schema }) => 'foreignKeys' in schema && !(schema.foreignKeys as []).length,
    );
    expect(empty.map(({ name }) => name)).toEqual([]);
  });
});
