import { unpacked } from '../src/data/index.ts';
import type { Iso3, Tables } from '../src/data/rows.ts';
import { changesRead } from '../src/model/base/due.ts';
import type { SheetPoint } from '../src/model/base/sheet.ts';
import { dataset } from './dataset/dataset.ts';
import { details } from './dataset/details.ts';
import { people } from './dataset/people.ts';
import { derivedTables } from './derived/derived.ts';
import { storyOf } from './story/story.ts';
import type { Problem } from './tables/problems.ts';
import { rowTypes } from './tables/row-types.ts';

/** The generated files that follow from the tables; `geo/build.ts` adds those made of boundaries and fonts alone. */

/** What these files take from other files than the tables. */
export interface Beside {
  /** Text of `datapackage.json`: version and day of the tables. */
  readonly datapackage: string;
  /** Text of `overview.json`: a point in each country, and how large each country is drawn. */
  readonly overview: string;
  /** Text of `docs/METHOD.md`, which is published beside the tables as it is. */
  readonly method: string;
}

interface Places {
  readonly anchors: Readonly<Record<Iso3, SheetPoint>>;
  readonly sizes: Readonly<Record<Iso3, number>>;
}

/** The dataset of the first view, and all rows. */
export function modulesOf(record: Tables, { datapackage, overview }: Omit<Beside, 'method'>) {
  const { version, created } = JSON.parse(datapackage);
  const { anchors, sizes }: Places = JSON.parse(overview);
  const asOf = created.slice(0, 10);
  const tables = { ...record, changes: changesRead(record.changes, asOf) };
  const first = dataset(tables, { version, asOf, anchors });
  return { tables, first, rows: details(tables, { anchors, sizes }) };
}

/** The text of each file by its path: modules of the page, and derived tables; with problems, and no text, where a sentence of the story does not hold. */
export function generated(
  record: Tables,
  { datapackage, overview, method }: Beside,
): {
  readonly texts: readonly (readonly [path: string, text: string])[];
  readonly problems: readonly Problem[];
} {
  const { tables, first, rows } = modulesOf(record, { datapackage, overview });
  const read = unpacked(first);
  const { story, problems } = storyOf(tables, read);
  if (problems.length > 0) return { texts: [], problems };
  const modules = { first, details: rows, people: people(tables), story };
  const texts = Object.entries(modules).map(
    ([name, value]) => [`src/data/${name}.json`, `${JSON.stringify(value)}\n`] as const,
  );
  const whole = [
    ['src/data/rows.ts', rowTypes()],
    ['public/data/METHOD.md', method],
  ] as const;
  return { texts: [...whole, ...texts, ...derivedTables(tables, read)], problems };
}
