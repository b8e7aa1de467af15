import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';

/** A copy of the project with one more catalogue in `src/i18n/`, and nothing else changed. */
const folder = mkdtempSync(join(tmpdir(), 'languages-'));

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
  execFileSync('npx', ['vite', 'build', '--logLevel', 'warn'], { cwd: folder, stdio: 'pipe' });
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('gives a second language a document of its own from one more catalogue', () => {
  const page = readFileSync(join(folder, 'dist/de.html'), 'utf8');
  expect(page).toContain('<html lang="de">');
  expect(page).toContain('<h1>Wer verteidigt Europa?</h1>');
  // Names, dates and numbers follow the language without a word of it being written anywhere else.
  expect(page).toContain('Deutschland');
  expect(page).toContain('4,68');
});

it('leaves the main language as it is', () => {
  expect(readFileSync(join(folder, 'dist/index.html'), 'utf8')).toContain('<h1>Who defends Europe?</h1>');
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
