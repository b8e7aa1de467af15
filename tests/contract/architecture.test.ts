/** What the guides say of the code is true of it: the picture, the files and the commands that they name. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect, test } from 'vitest';
import { architecture } from '../../docs/architecture.ts';

const GUIDES = ['README.md', 'CONTRIBUTING.md', 'docs/ARCHITECTURE.md'] as const;

/** Texts in back quotes, outside of blocks of code. */
function quoted(guide: string): readonly string[] {
  const text = readFileSync(guide, 'utf8').replace(/^```.*?^```/gms, '');
  return [...text.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code);
}

/** Whether there is such a file or folder; `*` is any part of a file's name. */
function isThere(path: string): boolean {
  const [start = '', end] = path.split('*');
  if (end === undefined) return existsSync(path);
  const files = readdirSync(dirname(`${start}x`)).map((name) => `${dirname(`${start}x`)}/${name}`);
  return files.some((file) => file.startsWith(start) && file.endsWith(end));
}

test('the picture of the architecture is drawn from the code as it is: npm run architecture', () => {
  const isCurrent = readFileSync('docs/pictures/architecture.svg', 'utf8') === architecture('.');
  expect(isCurrent).toBe(true);
});

test('the picture has every room of model and ui', () => {
  const picture = architecture('.');
  const rooms = ['src/model', 'src/ui'].flatMap((floor) => readdirSync(floor));
  expect(rooms.filter((room) => !picture.includes(`>${room}</text>`))).toEqual([]);
});

test.each(GUIDES)('%s names only files that are there', (guide) => {
  const paths = quoted(guide).filter((text) =>
    /^(?:src|geo|public|tests|docs|lint|\.github)\/[\w./*-]*$/.test(text),
  );
  expect(paths.length).toBeGreaterThan(0);
  expect(paths.filter((path) => !isThere(path))).toEqual([]);
});

test.each(GUIDES)('%s names only commands that there are', (guide) => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
  const named = [...readFileSync(guide, 'utf8').matchAll(/npm run ([\w:-]+)/g)].map(([, name = '']) => name);
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});
