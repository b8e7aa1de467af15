import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { arrowKeyCss, setsCss } from '../../../src/styles/sets.ts';
import { viewsCss } from '../../../src/styles/views.ts';
import { inLetters } from '../../../src/styles/windows.ts';

/** Every style sheet of the page. */
const SHEETS = readdirSync('src/styles')
  .filter((file) => file.endsWith('.css'))
  .map((file) => readFileSync(`src/styles/${file}`, 'utf8'));
const CSS = inLetters([...SHEETS, setsCss(), arrowKeyCss(), viewsCss()].join(''));

test('windows are measured in letters, so that larger letters get a layout with room for them', () => {
  const media = CSS.match(/@media[^{]+/g) ?? [];
  expect(media.length).toBeGreaterThan(50);
  expect(media.filter((rule) => /\dpx/.test(rule))).toEqual([]);
  expect(CSS).toContain('(width<=62.493');
});

test('of two layouts that meet, each window has one', () => {
  const of = (px: string) => Number(/[\d.]+/.exec(inLetters(`@media (max-width:${px}){}`))?.[0]);
  for (const [below, from] of [
    ['358.9px', '359px'],
    ['559.9px', '560px'],
    ['639.9px', '640px'],
    ['999.9px', '1000px'],
    ['1239.9px', '1240px'],
  ] as const) {
    expect(of(below)).toBeLessThan(of(from));
    // Windows have whole px, with letters of any size.
    expect((of(from) - of(below)) * 32).toBeLessThan(1);
  }
});

test('containers keep px, as do lengths in rules', () => {
  const css = '@container map (min-height:718px){.sheet{width:12px}}';
  expect(inLetters(css)).toBe(css);
  expect(inLetters(`@media (min-width:320px){${css}}`)).toBe(`@media (width>=20em){${css}}`);
});
