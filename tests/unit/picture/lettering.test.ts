import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import fc from 'fast-check';
import opentype from 'opentype.js';
import { describe, expect, it } from 'vitest';
import glyphsJson from '../../../src/data/glyphs.json';
import type { Glyphs } from '../../../src/data/glyphs.ts';
import { balanced, letters, text, widthOf, wrapped } from '../../../src/model/picture/lettering.ts';

const glyphs = glyphsJson as unknown as Glyphs;

function fontOf(weight: 400 | 700) {
  const name = `@fontsource/source-sans-3/files/source-sans-3-latin-${weight}-normal.woff`;
  const file = readFileSync(createRequire(import.meta.url).resolve(name));
  return opentype.parse(file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength));
}

describe('letters', () => {
  it.each([400, 700] as const)('are as wide and as large as the font itself says, weight %i', (weight) => {
    const font = fontOf(weight);
    for (const words of ['Who defends Europe?', '−700 to Fort Campbell', 'Żagań 3.5%', 'Türkiye (2026)']) {
      const latin = words.replace(/[Żń]/g, 'x');
      const found = letters(glyphs, latin, { size: 20, weight });
      const units = [...latin].reduce((sum, char) => sum + (font.charToGlyph(char).advanceWidth ?? 0), 0);
      expect(found.width).toBeCloseTo((units * 20) / font.unitsPerEm, 6);
    }
    const { commands } = font.charToGlyph('g').path;
    const ours = letters(glyphs, 'g', { size: 1000, weight }).d;
    const [first] = commands;
    expect(first?.type === 'M' && `M${first.x} ${-first.y}`).toBe(/^M-?\d+ -?\d+/.exec(ours)?.[0]);
    expect(ours.match(/z/g)).toHaveLength(commands.filter(({ type }) => type === 'Z').length);
  });

  it('start, end or have their middle at the anchor', () => {
    const at = (anchor: 'start' | 'middle' | 'end') =>
      Number(/^M(-?\d+)/.exec(letters(glyphs, 'III', { size: 10, anchor }).d)?.[1]);
    const units = letters(glyphs, 'III', { size: 10 }).width * 100;
    expect(at('start') - at('end')).toBe(units);
    expect(at('start') - at('middle')).toBeCloseTo(units / 2, -0.5);
  });

  it('take every kind of blank for one, and what the font lacks without its accents or as a question mark', () => {
    const d = (words: string) => letters(glyphs, words, { size: 10 }).d;
    expect(d('3\u202f000')).toBe(d('3 000'));
    expect(d('ǎ')).toBe(d('a'));
    expect(d('漢')).toBe(d('?'));
    expect(d('≥')).not.toBe(d('?'));
  });

  it('become one element, or nothing where there is nothing to draw', () => {
    expect(text(glyphs, ' ', { size: 10, fill: '#000000', x: 0, y: 0 })).toBe('');
    expect(text(glyphs, 'A', { size: 10, fill: '#000000', x: 1, y: 2 })).toMatch(
      /^<path d="M[^"]*z" transform="translate\(1 2\) scale\(0\.01\)" fill="#000000"\/>$/,
    );
  });
});

describe('lines', () => {
  const words = fc.array(fc.stringMatching(/^[A-Za-z0-9,.%]{1,12}$/), { minLength: 1, maxLength: 40 });
  const style = { size: 16 } as const;

  it.each([
    ['wrapped', wrapped],
    ['balanced', balanced],
  ] as const)('%s hold every word in its order and fit, unless a single word does not', (_, breaks) => {
    fc.assert(
      fc.property(words, fc.integer({ min: 80, max: 600 }), (list, width) => {
        const lines = breaks(glyphs, list.join(' '), style, width);
        expect(lines.join(' ')).toBe(list.join(' '));
        for (const line of lines)
          if (line.includes(' ')) expect(widthOf(glyphs, line, style)).toBeLessThanOrEqual(width);
      }),
    );
  });

  it('are as few balanced as wrapped, and leave no single word on the last one', () => {
    const headline = 'In November 2026, 5 of 31 allies spend 3.5% of GDP or more.';
    expect(wrapped(glyphs, headline, style, 390)).toHaveLength(2);
    expect(wrapped(glyphs, headline, style, 390)[1]).toBe('more.');
    const even = balanced(glyphs, headline, style, 390);
    expect(even).toHaveLength(2);
    expect(even[1]?.split(' ').length).toBeGreaterThan(3);
  });
});
