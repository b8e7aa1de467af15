import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { PackedDataset } from '../../src/data/dataset.ts';
import type { Details } from '../../src/data/details.ts';
import { keptVersions } from '../tables/kept.ts';

/**
 * Leaves SIPRI's table and measure out of a build, for commercial hosts: SIPRI's terms forbid them its figures. Code asks
 * `src/data/has-sipri.ts`; figures, sources and published files are taken out here.
 */

/** `WITHOUT_SIPRI=1`, a setting of the build. */
export function isWithoutSipri(): boolean {
  return process.env.WITHOUT_SIPRI === '1';
}

const TABLE = 'spending_sipri';
const isSipris = (text: string | null | undefined): boolean => text?.includes('SIPRI') ?? false;

/** The dataset of the first view without SIPRI's figures. */
export function datasetWithout(first: PackedDataset): PackedDataset {
  const sipri = { ...first.series.sipri, values: '', estimates: {} };
  return { ...first, series: { ...first.series, sipri } };
}

/** The rows of the page without SIPRI's sources, and without notes on its figures. */
export function detailsWithout<Rows extends Details>(details: Rows): Rows {
  const notes = Object.entries(details.countryNotes).filter(([, note]) => !isSipris(note));
  return {
    ...details,
    sources: details.sources.filter(({ licence }) => !isSipris(licence)),
    figureSources: { ...details.figureSources, sipri: {} },
    countryNotes: Object.fromEntries(notes),
  };
}

interface Package {
  readonly sources: readonly { readonly title: string }[];
  readonly resources: readonly { readonly name: string }[];
}

/** The description of the tables without SIPRI's. */
function packageWithout<Described extends Package>(described: Described): Described {
  return {
    ...described,
    sources: described.sources.filter(({ title }) => !isSipris(title)),
    resources: described.resources.filter(({ name }) => name !== TABLE),
  };
}

const CLEANED: Readonly<Record<string, (value: never) => unknown>> = {
  'src/data/first.json': datasetWithout,
  'src/data/details.json': detailsWithout,
  'public/data/datapackage.json': packageWithout,
};

/** A JSON file of the project, without SIPRI's figures where they are left out. */
export function cleaned(path: string, value: unknown) {
  const clean = isWithoutSipri() ? CLEANED[path] : undefined;
  return clean ? clean(value as never) : value;
}

/** Takes SIPRI's table, and what names it, out of the published tables of all editions. */
export function cleanPublished(root: string): void {
  const data = resolve(root, 'dist/data');
  for (const edition of ['.', ...keptVersions(resolve(root, 'public/data'))]) {
    const change = (name: string, of: (text: string) => string): void => {
      const file = resolve(data, edition, name);
      writeFileSync(file, of(readFileSync(file, 'utf8')));
    };
    rmSync(resolve(data, edition, `${TABLE}.csv`));
    change('datapackage.json', (text) => `${JSON.stringify(packageWithout(JSON.parse(text)), null, 1)}\n`);
    // No cell of this table has a line end in it.
    change('sources.csv', (text) =>
      text
        .split('\n')
        .filter((line) => !isSipris(line))
        .join('\n'),
    );
    change('README.md', (text) => `${text}\nThis copy was built without SIPRI’s table (${TABLE}).\n`);
  }
}
