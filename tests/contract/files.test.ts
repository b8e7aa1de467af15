/** Every text file of the repository. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** How git marks two versions of a place that nobody has chosen between. */
const MARKS = /^(<{7} |={7}$|>{7} )/m;

it('holds no place where two versions were left side by side', () => {
  const names = execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' }).split('\0');
  const texts = names.filter((name) => /\.(ts|tsx|css|md|csv|json|html|js|mjs|txt|yml)$/.test(name));
  expect(texts.length).toBeGreaterThan(900);
  expect(texts.filter((name) => MARKS.test(readFileSync(name, 'utf8')))).toEqual([]);
});
