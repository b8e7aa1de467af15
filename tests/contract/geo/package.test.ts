import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { RESOURCES } from '../../../geo/tables/datapackage.ts';
import { descriptionIn, type PackageDescription, packageFaults } from './package-help.ts';

const FOLDER = 'public/data';
const description = descriptionIn(FOLDER);

describe('the published package', () => {
  it('is valid with all its rows and keys, to a library of others', { timeout: 120_000 }, async () => {
    expect(await packageFaults(FOLDER)).toEqual([]);
  });

  it('describes derived tables, which are not read as tables of record', () => {
    const derived = description.resources.filter((table) => table['x-derived']);
    expect(derived.map(({ path }) => path)).toEqual([
      'derived/balance.csv',
      'derived/members.csv',
      'derived/share_monthly.csv',
    ]);
    for (const { name, path } of derived) {
      expect(existsSync(`${FOLDER}/${path}`)).toBe(true);
      expect(RESOURCES.map((table) => table.name)).not.toContain(name);
    }
  });
});

describe('a damaged package', () => {
  const folder = mkdtempSync(join(tmpdir(), 'package-'));
  const small = description.resources.filter(({ name }) => ['countries', 'members'].includes(name));

  const write = (changed: PackageDescription) =>
    writeFileSync(join(folder, 'datapackage.json'), JSON.stringify(changed));
  const edit = (path: string, of: (text: string) => string) => {
    const before = readFileSync(join(folder, path), 'utf8');
    const after = of(before);
    expect(after).not.toBe(before);
    writeFileSync(join(folder, path), after);
  };
  const faults = async () => (await packageFaults(folder)).join('\n');

  beforeEach(() => {
    write({ ...description, resources: small });
    for (const { path } of small) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      copyFileSync(join(FOLDER, path), join(folder, path));
    }
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('would be valid without the damage', async () => {
    expect(await faults()).toBe('');
  });

  it('is refused for a key that comes twice', async () => {
    edit('derived/members.csv', (text) => `${text}ALB,2014-01,no\n`);
    expect(await faults()).toMatch(/members: .*unique constraint violation/);
  });

  it('is refused for a key of a row that is not there', async () => {
    edit('derived/members.csv', (text) => text.replace('ALB,2014-01', 'QQQ,2014-01'));
    expect(await faults()).toMatch(/members: Foreign key "iso3" violation in row 2/);
  });

  it('is refused for a cell that the schema does not allow', async () => {
    edit('derived/members.csv', (text) => text.replace('ALB,2014-01,yes', 'ALB,2014-13,perhaps'));
    expect(await faults()).toMatch(/2014-13.*perhaps/s);
  });

  it('is refused for a column without a type, or of one that does not exist', async () => {
    edit('datapackage.json', (text) => text.replace('"type":"string",', ''));
    expect(await faults()).toMatch('countries.iso3 needs a type');
    write({ ...description, resources: small });
    edit('datapackage.json', (text) => text.replace('"type":"string",', '"type":"words",'));
    expect(await faults()).toMatch(/fields\/0/);
  });

  it('is refused for an empty list of foreign keys', async () => {
    const [countries, members] = small;
    if (!countries || !members) throw new Error('two tables are needed');
    const schema = { ...countries.schema, foreignKeys: [] };
    write({ ...description, resources: [{ ...countries, schema }, members] });
    expect(await faults()).toMatch(/Array is too short/);
  });

  it('is refused without version, time, licence or sources', async () => {
    write({ resources: small });
    expect((await packageFaults(folder)).sort()).toEqual([
      'the package needs a licence',
      'the package needs a version',
      'the package needs sources',
      'the package needs the time it was created',
    ]);
  });
});
