/** The key of the arrows on paper: whose they are must be told without colour. */
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import rows from '../../../src/data/details.json';
import type { Details } from '../../../src/data/details.ts';
import { classroom as words } from '../../../src/i18n/en.ts';
import { handoutScene, ownFills } from '../../../src/model/classroom/handout.ts';
import { scene } from '../../../src/model/scene/scene.ts';
import type { View } from '../../../src/model/view/view.ts';
import { HandoutArrows } from '../../../src/ui/classroom/HandoutArrows.tsx';
import { ClassNumbers } from '../../../src/ui/classroom/HandoutMap.tsx';
import { DATASET, SPEECH, viewOf } from '../page-data.ts';

const said = { speech: SPEECH, words, details: rows as unknown as Details };
const keyOf = (part: Partial<View>) =>
  renderToString(<HandoutArrows said={said} shown={scene(DATASET, viewOf(part))} />);
const {
  sides,
  signs: { statuses },
} = words.handout;

describe('the key of the arrows on paper', () => {
  it('has a line for each side that is on the map, and the statuses that are there', () => {
    const key = keyOf({ date: '2026-11' });
    for (const text of [sides.us, sides.europe, statuses.inplace, statuses.announced, statuses.cancelled])
      expect(key).toContain(text);
    expect(key).not.toContain(statuses.notreplaced);
    expect(key.match(/class="casing"/g)).toHaveLength(2);
  });

  it('leaves out what the map has not', () => {
    const gone = keyOf({ date: '2025-12', status: ['notreplaced'] });
    expect(gone).toContain(sides.us);
    expect(gone).not.toContain(sides.europe);
    expect(gone).toContain(statuses.notreplaced);
    expect(gone).not.toContain(statuses.announced);
    expect(keyOf({ layers: [] })).toBe('');
  });
});

describe('the shaded map on paper', () => {
  const fills = ownFills(said, handoutScene(DATASET, viewOf({ date: '2026-11' })));
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
