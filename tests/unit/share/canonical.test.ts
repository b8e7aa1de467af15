/** Which views have a page, a picture and an oEmbed file of their own. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { slugOf } from '../../../src/model/base/slug.ts';
import { canonicalOf, canonicalViews } from '../../../src/model/share/canonical.ts';
import { DATASET, LAST_MONTH, viewOf } from '../page-data.ts';

const views = canonicalViews(DATASET, true);
const paths = views.map(({ path }) => path);

describe('pages of views', () => {
  it('are of each December, of the months of landmarks, of the latest, of two comparisons and of every panel', () => {
    const decembers = Array.from({ length: 12 }, (_, index) => `m/${2014 + index}-12/`);
    expect(paths).toEqual(expect.arrayContaining(decembers));
    expect(paths).toEqual(expect.arrayContaining(['m/2014-03/', 'm/2022-02/', 'm/2025-06/', 'm/latest/']));
    expect(paths).toEqual(expect.arrayContaining(['m/since-2014-12/', 'm/since-2021-12/']));
    const panels = ['balance', 'changes', 'handover', 'commands', 'production', 'allies', 'due'];
    expect(paths).toEqual(expect.arrayContaining(panels.map((panel) => `view/${panel}/`)));
  });

  it('have an address and files of their own', () => {
    expect(new Set(paths).size).toBe(views.length);
    expect(new Set(views.map(({ name }) => name)).size).toBe(views.length);
  });

  it('are not of the last month by its name: what it shows would change with the next data', () => {
    expect(paths).not.toContain(`m/${LAST_MONTH}/`);
    const atYearEnd = canonicalViews({ ...DATASET, asOf: '2026-12-31' }, true).map(({ path }) => path);
    expect(atYearEnd).not.toContain('m/2026-12/');
    expect(atYearEnd).toContain('m/2025-12/');
  });
});

describe('the page of a view', () => {
  const pathOf = (part: Parameters<typeof viewOf>[0]) => canonicalOf(viewOf(part), DATASET, true)?.path;

  it('is found whatever the theme, the language and the parts of a frame', () => {
    expect(pathOf({})).toBe('m/latest/');
    expect(pathOf({ date: '2025-12' })).toBe('m/2025-12/');
    expect(pathOf({ date: '2025-12', theme: 'dark', embed: true, legend: false })).toBe('m/2025-12/');
    expect(pathOf({ since: '2021-12' })).toBe('m/since-2021-12/');
    expect(pathOf({ view: 'balance' })).toBe('view/balance/');
  });

  it('of an ally is its own page, by the name that the table of countries has', () => {
    const allies = DATASET.countries.filter(({ role }) => role === 'ally');
    expect(allies).toHaveLength(32);
    const rows = readFileSync('public/data/countries.csv', 'utf8').split('\n');
    for (const { iso3 } of allies) {
      const [, , name = ''] =
        /^(\w{3}),\w{2},([^,]*)/.exec(rows.find((row) => row.startsWith(iso3)) ?? '') ?? [];
      expect(pathOf({ focus: iso3 })).toBe(`country/${slugOf(name)}/`);
    }
    expect(pathOf({ focus: 'POL', date: '2025-12' })).toBeUndefined();
    expect(pathOf({ focus: 'UKR' })).toBeUndefined();
    expect(pathOf({ focus: 'POL~DEU' })).toBeUndefined();
  });

  it('is not there for a view that shows anything else', () => {
    for (const part of [
      { date: '2025-11' },
      { date: '2025-12', since: '2021-12' },
      { date: '2025-12', focus: 'ROU' },
      { date: '2025-12', measure: 'usd' },
      { date: '2025-12', view: 'balance' },
      { date: '2025-12', data: '1.0.0' },
    ] as const)
      expect([part, pathOf(part)]).toEqual([part, undefined]);
  });
});
