/** The key of the signs on paper: whose they are must be told without colour. */
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import rows from '../../../src/data/details.json';
import type { Details } from '../../../src/data/details.ts';
import { classroom as words } from '../../../src/i18n/en.ts';
import { handoutScene, ownFills } from '../../../src/model/classroom/handout.ts';
import type { View } from '../../../src/model/view/view.ts';
import { ClassNumbers } from '../../../src/ui/classroom/HandoutMap.tsx';
import { HandoutSigns } from '../../../src/ui/classroom/HandoutSigns.tsx';
import { DATASET, SPEECH, viewOf } from '../page-data.ts';
import { PEOPLE } from '../people-data.ts';
import { PLACE } from '../placed.ts';

const said = { speech: SPEECH, words, details: rows as unknown as Details, people: PEOPLE };
const keyOf = (part: Partial<View>) =>
  renderToString(<HandoutSigns said={said} shown={handoutScene(DATASET, viewOf(part), PLACE)} />);
const { sides, signs } = words.handout;

describe('the key of the signs on paper', () => {
  it('has a line for each side that is on the map, and how far its moves have come', () => {
    const key = keyOf({ date: '2026-11' });
    for (const text of [sides.us, signs.us, signs.europe, signs.done, signs.announced, signs.atLeast])
      expect(key).toContain(text);
    expect(key).not.toContain(sides.europe);
    expect(key).not.toContain(signs.cancelled);
    expect(key.match(/class="casing"/g)).toHaveLength(1);
    const europe = keyOf({ date: '2025-12', layers: ['europe', 'changes', 'labels'] });
    expect(europe).toContain(sides.europe);
    for (const text of [sides.us, signs.us]) expect(europe).not.toContain(text);
  });

  it('leaves out what the map has not', () => {
    const gone = keyOf({ date: '2025-12', status: ['notreplaced'] });
    for (const text of [sides.us, sides.europe, signs.announced, signs.moves])
      expect(gone).not.toContain(text);
    expect(keyOf({ layers: [] })).not.toContain('<li>');
  });

  it('names every mark that stands beside a number of the map', () => {
    const { map } = handoutScene(DATASET, viewOf({ date: '2026-11' }), PLACE).signs;
    const written = map.figures.flatMap(({ lines }) =>
      lines.flatMap(({ runs }) => runs.map(({ text }) => text)),
    );
    const key = keyOf({ date: '2026-11' });
    for (const mark of ['+', signs.about])
      expect([mark, key.includes(`<b>${mark}`)]).toEqual([mark, written.some((text) => text.includes(mark))]);
    expect(written.join(' ')).not.toMatch(/[≥≈*?]|\dK/);
  });
});

describe('the shaded map on paper', () => {
  const fills = ownFills(said, handoutScene(DATASET, viewOf({ date: '2026-11' }), PLACE));
  const marks = new Map(
    fills.map((fill) => {
      const html = renderToString(<ClassNumbers fills={[fill]} anchors={{ [fill.iso3]: [0, 0] }} />);
      return [fill.iso3, /<text[^>]*>(.*?)<\/text>/.exec(html)?.[1]];
    }),
  );

  it('says in grey too which class a country is in, which ally has no armed forces, and who has no figure', () => {
    const classOf = (iso3: string) => fills.find((fill) => fill.iso3 === iso3)?.cls;
    expect(marks.get('POL')).toBe(String(Number(classOf('POL')) + 1));
    expect(marks.get('ISL')).toBe('–');
    expect(marks.get('CHE')).toBeUndefined();
    expect(words.handout.noClass).toMatch(/dash.*armed forces.*without a number.*no figure/);
  });
});
