import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readTables } from '../../geo/tables/tables.ts';
import { wordsToTranslate } from '../../geo/tables/translations.ts';

/** A copy of the project with one more catalogue in `src/i18n/` and the words of the tables beside it, and nothing else changed. */
const folder = mkdtempSync(join(tmpdir(), 'languages-'));
const dist = join(folder, 'dist');
const read = (path: string): string => readFileSync(join(dist, path), 'utf8');
const ADDRESS = 'https://example.org/map/';

/** Each object of messages that a part exports. */
const MESSAGES = /^export const (\w+) = \{/gm;
/** The parts that have messages. */
const PARTS = readdirSync('src/i18n/en').filter((name) =>
  readFileSync(`src/i18n/en/${name}`, 'utf8').match(MESSAGES),
);

/** Writes every part anew into the folder of a language in the copy. */
function rewrite(language: string, written: (english: string, name: string) => string): void {
  for (const name of PARTS)
    writeFileSync(
      join(folder, `src/i18n/${language}/${name}`),
      written(readFileSync(`src/i18n/en/${name}`, 'utf8'), name),
    );
}

/** The words of the tables in the new language: marked, so that they are known again. */
function writeWords(): void {
  const { tables } = readTables('public/data');
  if (!tables) throw new Error('the tables have problems');
  const cell = (text: string): string => `"${text.replaceAll('"', '""')}"`;
  const rows = [...wordsToTranslate(tables)].map(([place, text]) =>
    [...place.split('/'), `§${text}`].map(cell).join(','),
  );
  mkdirSync(join(folder, 'public/data/i18n'), { recursive: true });
  writeFileSync(join(folder, 'public/data/i18n/de.csv'), `${['table,id,field,text', ...rows].join('\n')}\n`);
}

beforeAll(() => {
  for (const part of [
    'src',
    'geo',
    'public',
    'CHANGELOG.md',
    'DATA-LICENSE',
    'index.html',
    'vite.config.ts',
    'package.json',
    'tsconfig.json',
  ])
    cpSync(part, join(folder, part), { recursive: true });
  symlinkSync(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'));
  const english = readFileSync('src/i18n/en.ts', 'utf8');
  const german = english
    .replaceAll("'./en/", "'./de/")
    .replace("language: 'en'", "language: 'de'")
    .replace("title: 'Who defends Europe?'", "title: 'Wer verteidigt Europa?'");
  writeFileSync(join(folder, 'src/i18n/de.ts'), german);
  cpSync('src/i18n/en', join(folder, 'src/i18n/de'), { recursive: true });
  rewrite('de', (english, name) =>
    english.replace(MESSAGES, `export const $1: typeof import('../en/${name}').$1 = {`),
  );
  const grammar = readFileSync('src/i18n/en/grammar.ts', 'utf8');
  writeFileSync(
    join(folder, 'src/i18n/de/grammar.ts'),
    grammar.replace("grammarOf('en')", "grammarOf('de')"),
  );
  writeWords();
  const env = { ...process.env, SITE_ADDRESS: ADDRESS, SITE_LANGUAGES: 'en,de' };
  execFileSync('npx', ['vite', 'build', '--logLevel', 'warn'], { cwd: folder, stdio: 'pipe', env });
}, 180_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('gives a second language a document of its own from one more catalogue', () => {
  const page = read('de/index.html');
  expect(page).toContain('<html lang="de">');
  expect(page).toContain('<h1>Wer verteidigt Europa?</h1>');
  // Names, dates and numbers follow the language without a word of it being written anywhere else.
  expect(page).toContain('Deutschland');
  expect(page).toContain('4,68');
});

it('leaves the main language as it is', () => {
  expect(read('index.html')).toContain('<h1>Who defends Europe?</h1>');
});

it('puts the words of the tables in it on its pages, and on no other', () => {
  const title = 'A US brigade leaves Romania';
  const page = read('country/romania/index.html');
  const [, english = ''] = /<h3><a [^>]*>([^<]*)<\/a><\/h3>/.exec(page) ?? [title];
  expect(page).not.toContain('§');
  expect(read('de/country/romania/index.html')).toContain(`§${english}`);
  // The landmark on the strip of years, and what the panels show.
  expect(read('de/index.html')).toContain('§Russia invades Ukraine');
  const [, panels = ''] = /"\.\.\/(assets\/panels-\w+\.js)"/.exec(read('de/index.html')) ?? [];
  expect(read(panels)).toContain(`§${english}`);
});

it('decides by the words that the tables have', () => {
  const shells = (path: string) => /([\d.,]+)\D{1,40}155/.exec(read(path))?.[1]?.replace(/\D/g, '');
  expect(shells('view/production/index.html')).toBeDefined();
  expect(shells('de/view/production/index.html')).toBe(shells('view/production/index.html'));
});

it('says in every document where the others are, for readers and for search engines', () => {
  for (const [path, other] of [
    ['index.html', 'de/index.html'],
    ['country/poland/index.html', '../../de/country/poland/index.html'],
  ] as const) {
    expect(read(path)).toContain(`<a href="${other}" hreflang="de" lang="de">Deutsch</a>`);
    const address = path.replace('index.html', '');
    expect(read(path)).toContain(
      `<link rel="alternate" hreflang="de" href="${ADDRESS}de/${address}"><link rel="alternate" hreflang="en" href="${ADDRESS}${address}">`,
    );
  }
  expect(read('de/index.html')).toContain('<a href="../index.html" hreflang="en" lang="en">English</a>');
  expect(read('de/index.html')).toContain(`<link rel="canonical" href="${ADDRESS}de/">`);
  expect(read('sitemap.xml')).toContain(`<loc>${ADDRESS}de/country/poland/</loc>`);
});

it('keeps the earlier address, which goes on with the rest of the link', () => {
  const page = read('de.html');
  expect(page).toContain("location.replace('de/'+location.search+location.hash)");
  expect(page).toContain('<a href="de/">');
});

it('has no link that leads nowhere', () => {
  const pages = readdirSync(join(dist, 'de'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .map((name) => `de/${name}`);
  expect(pages.length).toBeGreaterThan(40);
  for (const page of pages) {
    const links = [...read(page).matchAll(/\s(?:href|src)="([^"#?]+)[^"]*"/g)].map(([, url = '']) => url);
    for (const url of links.filter((link) => !/^(https?:|data:)/.test(link)))
      expect([page, url, existsSync(join(dist, dirname(page), url))]).toEqual([page, url, true]);
  }
});

it('has cards and frames of its own', () => {
  const page = read('de/view/balance/index.html');
  expect(page).toContain(`<meta property="og:image" content="${ADDRESS}de/previews/balance.png">`);
  expect(existsSync(join(dist, 'de/previews/balance.png'))).toBe(true);
  const { html } = JSON.parse(read('de/oembed/balance.json'));
  expect(html).toContain(`src="${ADDRESS}de/?view=balance`);
});

it('makes a message that a part lacks a type error in that part', () => {
  const named = (): readonly string[] => {
    const { stdout } = spawnSync('npx', ['tsc', '--noEmit'], { cwd: folder, encoding: 'utf8' });
    const files = [...stdout.matchAll(/^src\/i18n\/de\/(\S+?)\(/gm)].map(([, file]) => file as string);
    return [...new Set(files)].sort();
  };
  expect(named()).toEqual([]);
  rewrite('en', (english) => english.replace(MESSAGES, "export const $1 = { added: '',"));
  expect(named()).toEqual(PARTS);
}, 120_000);
