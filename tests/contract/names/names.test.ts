/** Names of classes and ids: filter lists hide some names on every site, and a bar of shares was gone for their readers. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { AS_OF, HIDDEN_NAMES, HIDDEN_WORDS, LOOKED_UP } from './hidden-names.ts';

function textsOf(folder: string, ending: RegExp): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => ending.test(file))
    .map((file) => readFileSync(join(folder, file), 'utf8'));
}

function allOf(texts: readonly string[], pattern: RegExp): readonly string[] {
  return texts.flatMap((text) => [...text.matchAll(pattern)].map(([, name]) => name ?? ''));
}

const STYLES = textsOf('src/styles', /\.(css|ts)$/);
const MARKUP = textsOf('src', /\.tsx?$/);

/** Class names in the style sheets, and classes and ids that the markup names. */
function names(): ReadonlySet<string> {
  const inStyles = allOf(STYLES, /[.#](-?[a-zA-Z_][\w-]*)(?=[\s.,:[{>+~)#])/g);
  const quoted = allOf(MARKUP, /\b(?:class|className|id)\s*[=:]\s*\{?\s*['"`]([^'"`$]+)/g);
  const roots = allOf(
    ['roots', 'later-roots'].map((file) => readFileSync(`src/ui/kit/${file}.ts`, 'utf8')),
    /['"]([\w-]+)['"]/g,
  );
  return new Set([...inStyles, ...quoted.flatMap((text) => text.split(/\s+/)), ...roots].filter(Boolean));
}

/** Ids of rows, which become ids of elements. */
function rowIds(): readonly string[] {
  return textsOf('public/data', /^[^/]*\.csv$/)
    .filter((text) => text.replace('\uFEFF', '').startsWith('id,'))
    .flatMap((text) => text.split('\n').slice(1))
    .map((line) => line.split(',')[0] ?? '');
}

describe('names of classes and ids', () => {
  it('are found', () => {
    for (const name of ['swatch', 'halves-bar', 'map-tools', 'share', 'time-text', 'more', 'headline'])
      expect(names()).toContain(name);
    expect(rowIds().length).toBeGreaterThan(1000);
  });

  it(`are none that a filter list hid on ${AS_OF}`, () => {
    const hidden = new Set(HIDDEN_NAMES);
    expect([...names(), ...rowIds()].filter((name) => hidden.has(name))).toEqual([]);
  });

  it('have no part by which filter lists hide, unless the name was looked up', () => {
    const isSuspect = (name: string): boolean =>
      name
        .split(/[-_]|(?<=[a-z])(?=[A-Z])/)
        .map((part) => part.toLowerCase())
        .some((part) => HIDDEN_WORDS.includes(part));
    expect([...names()].filter((name) => isSuspect(name) && !LOOKED_UP.includes(name))).toEqual([]);
  });
});
