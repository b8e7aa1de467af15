/** Kept editions of the data, read and built by the code of today. */
import { describe, expect, it } from 'vitest';
import { editionFiles } from '../../../geo/site/editions.ts';
import { RESOURCES } from '../../../geo/tables/datapackage.ts';
import { keptVersions, readKept } from '../../../geo/tables/kept.ts';

const FOLDER = 'public/data';

describe.each(keptVersions(FOLDER))('edition %s', (version) => {
  it('says its version, and each of its tables has the columns of today', () => {
    const kept = readKept(`${FOLDER}/${version}`);
    expect(kept.version).toBe(version);
    for (const { name, schema } of RESOURCES) {
      const [row] = kept.tables[name as keyof typeof kept.tables];
      if (row) expect(Object.keys(row)).toEqual(schema.fields.map((field) => field.name));
    }
    expect(kept.tables.forces.length).toBeGreaterThan(100);
  });

  it('is built into what the map reads', () => {
    const files = new Map(editionFiles({ root: process.cwd(), language: 'en' }));
    expect(files.get(`data/${version}/first.js`)).toContain(`"version":"${version}"`);
    expect(files.get(`data/${version}/details.js`)).toContain('"handovers":[');
  });
});
