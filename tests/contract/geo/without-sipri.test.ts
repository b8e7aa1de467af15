/** `WITHOUT_SIPRI=1`: a site without SIPRI's figures and measure, for hosts whom SIPRI's terms forbid them; and who made a site. */
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { editionFiles } from '../../../geo/site/editions.ts';
import { filesOf, type Piece } from '../../../geo/site/fresh.ts';
import { readJson } from '../../../geo/site/json.ts';
import { settings } from '../../../geo/site/languages.ts';
import { cleanPublished } from '../../../geo/site/without-sipri.ts';
import { unpacked } from '../../../src/data/index.ts';
import { packageFaults } from './package-help.ts';

const root = process.cwd();
const site = { root, language: 'en' };
const SETTINGS = {
  WITHOUT_SIPRI: '1',
  MAKER: 'N.N. of the example desk',
  REPOSITORY_ADDRESS: 'https://example.org/code',
  CORRECTIONS_ADDRESS: 'mailto:data@example.org',
};
/** Ids of SIPRI's sources and its table: where one stands, something of SIPRI's was left in. */
const LEFT = /(sipri-milex|owid-sipri)-\d|spending_sipri\.csv/;

beforeAll(() => {
  Object.assign(process.env, SETTINGS);
});
afterAll(() => {
  for (const name of Object.keys(SETTINGS)) delete process.env[name];
});

const built = async (piece: Piece) =>
  new Map([...(await filesOf(site, piece))].map(([name, text]) => [name, String(text)]));
const shown = (html: string) => html.replace(/<(script|style)[^>]*>.*?<\/\1>/gs, '').replace(/<[^>]+>/g, ' ');

it('the build knows the setting', () => {
  expect(settings(site).define.WITHOUT_SIPRI).toBe('true');
});

it('the figures of the first view are gone, and those of NATO are as they were', () => {
  const { series } = unpacked(readJson({ root, language: 'en' }, 'src/data/first.json'));
  const whole = unpacked(JSON.parse(readFileSync('src/data/first.json', 'utf8')));
  expect(Object.keys(series.sipri.values).filter(Boolean)).toEqual([]);
  expect(Object.keys(whole.series.sipri.values).length).toBeGreaterThan(40);
  expect(series.share).toEqual(whole.series.share);
});

it('the document offers neither the measure nor the table, and says so', async () => {
  const html = (await built('document')).get('index.html') ?? '';
  const measures = [
    ...(/<select name="measure".*?<\/select>/s.exec(html)?.[0].matchAll(/ value="(\w+)"/g) ?? []),
  ];
  expect(measures.map(([, name]) => name)).toEqual(
    expect.arrayContaining(['share', 'usd', 'percapita', 'equipment', 'personnel']),
  );
  expect(measures.map(([, name]) => name)).not.toContain('sipri');
  expect(LEFT.exec(html)).toBeNull();
  // The one sentence that says so.
  expect(shown(html).match(/sipri/gi)).toHaveLength(1);
  expect(shown(html)).toContain('SIPRI’s figures are not part of this copy');
}, 300_000);

it('the part with all rows has none of its sources', async () => {
  const code = (await built('panels')).get('assets/panels.js') ?? '';
  expect(code).toContain('nato-defexp-2026-07');
  expect(code).not.toMatch(LEFT);
}, 300_000);

it('the pages say that it is left out and who made them, and neither their sources nor their markup have it', async () => {
  const files = await built('pages');
  for (const [name, text] of files)
    if (name.endsWith('.html')) expect([name, LEFT.exec(text)]).toEqual([name, null]);
  const page = files.get('licence.html') ?? '';
  expect(page).toContain('This copy of the site was built without SIPRI’s table and measure.');
  expect(page).not.toContain('id="sipri"');
  expect(page).toContain('Made and published by N.N. of the example desk.');
  for (const address of [SETTINGS.REPOSITORY_ADDRESS, SETTINGS.CORRECTIONS_ADDRESS])
    expect(page).toContain(`href="${address}"`);
  const [, block = '{}'] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page) ?? [];
  expect(JSON.parse(block)).toMatchObject({
    license: 'licence.html',
    creator: { name: SETTINGS.MAKER, contactPoint: { email: 'data@example.org' } },
  });
}, 300_000);

it('kept editions have none of it either', () => {
  for (const [name, text] of editionFiles(site)) expect([name, LEFT.exec(text)]).toEqual([name, null]);
}, 60_000);

describe('the published tables', () => {
  const folder = mkdtempSync(join(tmpdir(), 'without-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('of all editions lack the table, its sources and its description; nothing else is missing', async () => {
    for (const name of ['public', 'dist'])
      cpSync(join(root, 'public/data'), join(folder, name, 'data'), { recursive: true });
    cleanPublished(folder);
    for (const edition of ['', '1.0.0/']) {
      const read = (name: string) => readFileSync(join(folder, 'dist/data', edition, name), 'utf8');
      const whole = (name: string) => readFileSync(join(root, 'public/data', edition, name), 'utf8');
      expect(existsSync(join(folder, 'dist/data', edition, 'spending_sipri.csv'))).toBe(false);
      expect(read('sources.csv')).not.toMatch(LEFT);
      expect(read('sources.csv').split('\n')).toHaveLength(whole('sources.csv').split('\n').length - 3);
      const names = (text: string) => JSON.parse(text).resources.map(({ name }: { name: string }) => name);
      expect(names(read('datapackage.json'))).toEqual(
        names(whole('datapackage.json')).filter((name: string) => name !== 'spending_sipri'),
      );
      expect(read('README.md')).toContain('built without SIPRI');
    }
    expect(await packageFaults(join(folder, 'dist/data'))).toEqual([]);
  }, 120_000);
});
