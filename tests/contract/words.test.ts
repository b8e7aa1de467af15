/** Words stay in the catalogues: nothing outside of them joins texts to sentences, and they themselves take values alone. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

function filesOf(folder: string): readonly (readonly [name: string, text: string])[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => [join(folder, file), readFileSync(join(folder, file), 'utf8')] as const);
}

const OUTSIDE = filesOf('src').filter(([name]) => !name.startsWith('src/i18n/'));
const CATALOGUES = filesOf('src/i18n').filter(([name]) => /i18n\/en\b/.test(name));

/** What joins texts as a sentence of one language does: a comma, a semicolon or a colon between them. */
const JOINS = [/\.join\(['"`](, |; |: )['"`]\)/g, /\$\{(?:[^{}]|\{[^{}]*\})*\}(?:, |; |: )\$\{/g];

/** Where such a join is no sentence: by file, what is joined. */
const NO_SENTENCES: Readonly<Record<string, readonly string[]>> = {
  // A cell of a file: ids and the rows' own words.
  'src/model/handover/scenario-export.ts': ["join('; ')", '}: ${'],
  // Abbreviations of the tables beside a star.
  'src/model/scene/pins.ts': ["join(', ')"],
  // An error for developers.
  'src/map/gl/attach.ts': ['}: ${'],
};

function found(text: string, pattern: RegExp): readonly string[] {
  return [...text.matchAll(pattern)].map(([match]) => match);
}

describe('words outside of the catalogues', () => {
  it('are not joined by punctuation', () => {
    const joined = OUTSIDE.flatMap(([name, text]) =>
      JOINS.flatMap((pattern) => found(text, pattern))
        .filter((match) => !NO_SENTENCES[name]?.some((allowed) => match.includes(allowed)))
        .map((match) => `${name}: ${match}`),
    );
    expect(joined).toEqual([]);
  });

  it('are found by this test where they are joined', () => {
    const text = `parts.join(', '); \`\${name}: \${list({ a: 1 })}\`; \`\${a}; \${b}\`; names.join('; ')`;
    expect(JOINS.flatMap((pattern) => found(text, pattern))).toHaveLength(4);
  });
});

describe('the messages of a catalogue', () => {
  it.each(CATALOGUES)('take no strings but dates: %s', (_, text) => {
    // What a catalogue's own helpers hand to each other is its own affair: messages are members of an object.
    const parameters = [...text.matchAll(/^ {2,}\w+: \(([^)]*)\) =>/gm)].map(([, list = '']) => list);
    expect(parameters.filter((list) => /\bstring\b/.test(list))).toEqual([]);
  });

  it.each(CATALOGUES)('choose no plural by hand: %s', (_, text) => {
    expect(found(text, /=== 1 \?|=== 1\s*$|!== 1 \?/gm)).toEqual([]);
  });
});
