/** The built pages beside the live one: their size, their policy, where their links lead. Run after the build. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

const dist = join(import.meta.dirname, '../../dist');
const folders = (name: string) =>
  readdirSync(join(dist, name), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => `${name}/${entry.name}/index.html`);
const files = [
  ...folders('country'),
  ...folders('view'),
  'country/index.html',
  'newsrooms.html',
  'corrections.html',
  'licence.html',
];
const read = (path: string) => readFileSync(join(dist, path), 'utf8');

it('there is a page for each of the 32 allies', () => {
  expect(folders('country')).toHaveLength(32);
});

describe.each(files)('%s', (file) => {
  const html = read(file);

  it('is at most 65 kB in brotli 11', () => {
    expect(brotliCompressSync(html).length).toBeLessThanOrEqual(65_000);
  });

  it('runs no script, and has no style but the one that its policy names', () => {
    const scripts = html.match(/<script[^>]*>/g) ?? [];
    for (const script of scripts) expect(script).toBe('<script type="application/ld+json">');
    const styles = [...html.matchAll(/<style>(.*?)<\/style>/gs)].map(([, css = '']) => css);
    expect(styles).toHaveLength(1);
    const hash = createHash('sha256')
      .update(styles[0] ?? '')
      .digest('base64');
    expect(html).toContain(`default-src 'none';style-src 'sha256-${hash}'`);
  });

  it('links to files that are there', () => {
    const links = [...html.matchAll(/\s(?:href|src)="([^"#?]+)[^"]*"/g)].map(([, url = '']) => url);
    const local = links.filter((url) => !/^(https?:|data:)/.test(url));
    expect(local.length).toBeGreaterThan(4);
    for (const url of local) expect([url, existsSync(join(dist, dirname(file), url))]).toEqual([url, true]);
  });
});

it.each(['newsrooms.html', 'licence.html'])('%s describes the data set', (name) => {
  const [, text = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(read(name)) ?? [];
  const data = JSON.parse(text);
  expect(data['@type']).toBe('Dataset');
  expect(data.version).toBe(JSON.parse(read('data/datapackage.json')).version);
  const address = data.url ?? '';
  for (const { contentUrl } of data.distribution) {
    expect(contentUrl.startsWith(`${address}data/`)).toBe(true);
    expect(existsSync(join(dist, contentUrl.slice(address.length)))).toBe(true);
  }
});
