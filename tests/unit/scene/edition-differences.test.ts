/** What a newer edition of the data would change in a view, on the committed data with a figure changed. */
import { expect, it } from 'vitest';
import type { Dataset } from '../../../src/data/dataset.ts';
import { pinned } from '../../../src/i18n/en.ts';
import { editionDifferences } from '../../../src/model/scene/edition-differences.ts';
import { saidDifferences } from '../../../src/model/scene/edition-words.ts';
import { DATASET, viewOf } from '../page-data.ts';

/** The dataset with the European figure of Bulgaria as it is stated from the first month on. */
function withBulgaria(best: number): Dataset {
  const { BGR, ...others } = DATASET.hosts;
  if (!BGR) throw new Error('Bulgaria is a host');
  return { ...DATASET, hosts: { ...others, BGR: { ...BGR, us: [[0, [0, 0]]], europe: [[0, [0, best]]] } } };
}

const OLDER = withBulgaria(803);
const said = (newer: Dataset, view = viewOf(), most = 2) =>
  pinned.newer(saidDifferences(newer, view, editionDifferences(OLDER, newer, view), most));

it('names the host with both figures, and the total that follows from it', () => {
  const text = said(withBulgaria(1030), viewOf(), 1);
  expect(text).toContain('European and Canadian troops in Bulgaria 1,030 instead of 803');
  expect(text).toContain('1 more figure');
});

it('says so where nothing in the view differs, also because its layer is off', () => {
  const nothing = 'Newer data exist; they change nothing in this view.';
  expect(said(OLDER)).toBe(nothing);
  expect(said(withBulgaria(1030), viewOf({ layers: ['us', 'changes'] }))).toBe(nothing);
});

it('compares the measure that is shaded, and no other', () => {
  const { share } = DATASET.series;
  const values = {
    ...share.values,
    EST: share.values.EST?.map((value) => (value === null ? null : value + 10)),
  };
  const newer = { ...OLDER, series: { ...DATASET.series, share: { ...share, values } } } as Dataset;
  expect(said(newer)).toMatch(/^Newer data exist: Estonia: \d\.\d\d% of GDP instead of \d\.\d\d% of GDP\.$/);
  expect(editionDifferences(OLDER, newer, viewOf({ measure: 'usd' })).spending).toEqual([]);
});

it('counts changes of forces that are new or gone', () => {
  const [last] = DATASET.changes.filter(({ month }) => month >= '2026-01' && month <= '2026-11');
  const newer = { ...OLDER, changes: OLDER.changes.filter((fact) => fact !== last) };
  expect(editionDifferences(OLDER, newer, viewOf()).changes).toBe(1);
});
