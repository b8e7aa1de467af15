/** The pictures of the views below the map: each its own, from the same rows as on the page, and nothing left out in silence. */
import { describe, expect, it } from 'vitest';
import { panelContent, panelPicture } from '../../../src/model/picture/panel-picture.ts';
import type { PanelContent } from '../../../src/model/picture/panel-rows.ts';
import { viewPicture } from '../../../src/model/picture/view-picture.ts';
import { hasFigure, PANEL_KEYS, type View } from '../../../src/model/view/view.ts';
import { DETAILS, inputOf, SIZES } from './picture-help.ts';

const PANELS = PANEL_KEYS.filter(hasFigure);
const AS_OF = inputOf({}).speech.dataset.asOf;

function contentOf(view: Partial<View>): PanelContent {
  const content = panelContent(inputOf(view));
  if (!content) throw new Error('no content');
  return content;
}
const rowsOf = (view: Partial<View>) => contentOf(view).parts.flatMap(({ rows }) => rows);

describe('the picture of a view', () => {
  it('is that of the view where it is a chart or a list, else that of the map', () => {
    const pictures = PANEL_KEYS.map((view) => viewPicture(inputOf({ view }, { size: SIZES.preview })));
    const drawn = pictures.map(({ svg }) => svg());
    expect(PANELS).toHaveLength(7);
    // Map, table, story and classroom show the map.
    expect(new Set(drawn).size).toBe(PANELS.length + 1);
    for (const { alternative } of pictures) expect(alternative.length).toBeGreaterThan(40);
  }, 60_000);

  it.each(PANELS)('%s: has letters for all that it says', (view) => {
    const { title, finding, parts } = contentOf({ view });
    const rows = parts.flatMap(({ heading, note = '', rows: all }) => [
      ...[heading, note],
      ...all.flatMap(({ name, value }) => [name, value]),
    ]);
    const { weights } = inputOf({}).glyphs;
    const known = new Set([...Object.keys(weights[400]), ...Object.keys(weights[700])]);
    const chars = [
      ...new Set(
        [title, finding, ...rows]
          .join('')
          .normalize('NFC')
          .replace(/[\s\u2011]/gu, ''),
      ),
    ];
    expect(chars.filter((char) => !known.has(char))).toEqual([]);
  });

  it.each(PANELS)('%s: every row is drawn, or the picture says how many are not', (view) => {
    for (const size of Object.values(SIZES)) {
      const input = inputOf({ view }, { size });
      const content = contentOf({ view });
      const rows = content.parts.flatMap(({ rows }) => rows);
      let left = 0;
      const words = {
        ...input.words,
        panelPicture: {
          ...input.words.panelPicture,
          // Called last with what is written.
          more: (count: number) => {
            left = count;
            return `and ${count} more`;
          },
        },
      };
      const svg = panelPicture({ ...input, words }, content);
      const keys = new Set(rows.filter(({ length }) => length === undefined).map(({ look }) => look));
      const sides = ['us', 'europe'].filter((look) => keys.has(look as 'us')).length;
      const inKey = rows.some(({ length }) => length === undefined) ? sides + (content.hollow ? 1 : 0) : 0;
      const signs = (svg.match(/<circle /g) ?? []).length - inKey;
      const bars = (svg.match(/<rect /g) ?? []).length - 1;
      const noBar = rows.filter(({ length }) => length === null).length;
      expect([view, size, signs + bars + noBar + left]).toEqual([view, size, rows.length]);
      expect(svg).not.toMatch(/NaN|undefined|null/);
      if (size === SIZES.preview && rows.length < 20) expect(left).toBe(0);
    }
  });

  it('is of the month shown; what is due and the hand-overs are as of the day of the tables', () => {
    const date = '2025-12';
    for (const view of PANELS) {
      const asOf = view === 'due' || view === 'handover' ? AS_OF : date;
      expect([view, contentOf({ view, date }).date]).toEqual([view, asOf]);
    }
  });
});

describe('what is not done', () => {
  it('is hollow: announced and unconfirmed changes, everything due, US steps that are not in effect', () => {
    for (const { name, isOpen } of rowsOf({ view: 'changes' })) {
      const status = DETAILS.changes.find(({ title }) => title === name)?.status ?? '';
      expect([name, isOpen]).toEqual([name, !['in place', 'not replaced'].includes(status)]);
    }
    expect(rowsOf({ view: 'due' }).every(({ isOpen }) => isOpen)).toBe(true);
    const open = DETAILS.handovers.filter(
      ({ us_effective: date }) => date === null || `${date}-01-01`.slice(0, 10) > AS_OF,
    );
    for (const { us_item } of open)
      expect(rowsOf({ view: 'handover' }).find(({ name }) => name === us_item)?.isOpen).toBe(true);
  });

  it('is said of plants too: no table says that one works', () => {
    expect(rowsOf({ view: 'production' }).every(({ isOpen }) => isOpen)).toBe(true);
    expect(rowsOf({ view: 'production', date: '2023-12' }).length).toBeLessThan(DETAILS.production.length);
  });
});

describe('bars', () => {
  it('of people, money and enablers stand in parts of their own, each with its unit, and no part is a sum', () => {
    const { parts } = contentOf({ view: 'balance' });
    expect(parts.map(({ rows }) => rows.length > 1)).toEqual([true, true, true]);
    for (const { note, rows } of parts) {
      expect(note).toMatch(/Thousand people|Billion US dollars|by one study/);
      expect(Math.max(...rows.map(({ length }) => length ?? 0))).toBe(100);
    }
  });

  it('are as long as the shares that they stand for, and an unknown number has none', () => {
    const rows = rowsOf({ view: 'allies' });
    const share = ({ value }: { value: string }) => Number.parseFloat(value);
    const [first] = rows;
    if (!first) throw new Error('no ally');
    expect(rows).toHaveLength(31);
    for (const row of rows) expect(row.length).toBeCloseTo((100 * share(row)) / share(first), 0);
    const early = rowsOf({ view: 'balance', date: '2014-03' });
    for (const { value, length } of early) if (value === 'not known') expect(length).toBeNull();
  });

  it('of allies leave out who was none in the year shown', () => {
    const names = rowsOf({ view: 'allies', date: '2014-12' }).map(({ name }) => name);
    expect(names).not.toContain('Finland');
    expect(names).toContain('Germany');
  });
});
