import { readFileSync } from 'node:fs';
import frictionless from 'datapackage';

/** What a published package must be, by the Frictionless library, the standard's own profiles, and the rules of this repository. */

export interface PackageField {
  name: string;
  type?: string;
  unit?: string;
  description?: string;
}

export interface PackageResource {
  name: string;
  path: string;
  'x-derived'?: boolean;
  schema: {
    fields: PackageField[];
    primaryKey: string | string[];
    foreignKeys?: unknown[];
    'x-listForeignKeys'?: { fields: string; reference: { resource: string; fields: string } }[];
  };
}

export interface PackageDescription {
  version?: string;
  created?: string;
  licenses?: { path?: string }[];
  sources?: { title?: string }[];
  resources: PackageResource[];
}

export function descriptionIn(folder: string): PackageDescription {
  return JSON.parse(readFileSync(`${folder}/datapackage.json`, 'utf8'));
}

/** Columns in which a row says the unit of its own number. */
const UNIT_COLUMNS = ['unit', 'measure', 'unit_per_year'];

/** Years are counted in nothing; every other number is, and says so itself or in a column beside it. */
function saysItsUnit(field: PackageField, { schema }: PackageResource): boolean {
  const isNumber = field.type === 'number' || field.type === 'integer';
  if (!isNumber || field.name === 'year' || field.unit) return true;
  return schema.fields.some(({ name }) => UNIT_COLUMNS.includes(name));
}

/** What the standard leaves open and this package promises. */
function promises(description: PackageDescription): string[] {
  const { version, created, licenses = [], sources = [], resources } = description;
  const said = [
    [/^\d+\.\d+\.\d+$/.test(version ?? ''), 'a version'],
    [!Number.isNaN(Date.parse(created ?? '')), 'the time it was created'],
    [licenses.some(({ path }) => path), 'a licence'],
    [sources.some(({ title }) => title), 'sources'],
  ] as const;
  return [
    ...said.flatMap(([holds, what]) => (holds ? [] : [`the package needs ${what}`])),
    ...resources.flatMap((resource) =>
      resource.schema.fields.flatMap((field) => {
        const at = `${resource.name}.${field.name}`;
        return [
          ...(field.type ? [] : [`${at} needs a type`]),
          ...(field.description ? [] : [`${at} needs a description`]),
          ...(saysItsUnit(field, resource) ? [] : [`${at} needs a unit`]),
        ];
      }),
    ),
  ];
}

/** The faults of the package in a folder: of its description first, and where that is sound, of all rows. */
export async function packageFaults(folder: string): Promise<string[]> {
  const description = descriptionIn(folder);
  const loaded = await frictionless.Package.load(description, { basePath: folder });
  const faults = [...loaded.errors.map(({ message }) => message), ...promises(description)];
  if (faults.length > 0) return faults;
  for (const resource of loaded.resources) {
    try {
      await resource.read({ relations: true });
    } catch (fault) {
      const { message, errors = [] } = fault as { message: string; errors?: readonly Error[] };
      faults.push(`${resource.name}: ${[message, ...errors.map((error) => error.message)].join(' ')}`);
    }
  }
  return faults;
}
