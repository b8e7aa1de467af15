import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { monthsBetween } from '../../../src/model/base/dates.ts';
import { isRowId, LINK_KEYS, linkTo, readLink, readMonth, writeLink } from '../../../src/model/view/link.ts';
import { MEASURE_KEYS } from '../../../src/model/view/measures.ts';
import {
  BINS,
  LAYER_KEYS,
  PANEL_KEYS,
  STATUS_KEYS,
  THEMES,
  type View,
} from '../../../src/model/view/view.ts';
import { CONTEXT, DATASET, FIRST_MONTH, LAST_MONTH, viewOf } from '../page-data.ts';

const MONTHS = monthsBetween(FIRST_MONTH, LAST_MONTH);
const KEYS = Object.keys(viewOf()) as (keyof View)[];
/** Names that every object inherits: they must not be taken for keys or words. */
const INHERITED = ['constructor', 'toString', 'valueOf', 'hasOwnProperty', '__proto__'];

const read = (query: string) => readLink(query, CONTEXT);

const country = fc.constantFrom(...DATASET.countries.map(({ iso3 }) => iso3));
/** One country, or two different ones side by side. */
const focuses = fc.oneof(
  country,
  fc.uniqueArray(country, { minLength: 2, maxLength: 2 }).map((pair) => pair.join('~')),
);
/** Text as a link keeps it: in one line, of limited length. */
const ownText = (maxLength: number) =>
  fc
    .array(fc.stringMatching(/^[a-zA-Z0-9<>&"'%éß€😀]{1,12}$/u), { minLength: 1, maxLength: 7 })
    .map((words) => words.join(' '))
    .filter((text) => [...text].length <= maxLength);

const views: fc.Arbitrary<View> = fc
  .record({
    date: fc.constantFrom(...MONTHS),
    since: fc.option(fc.constantFrom(...MONTHS)),
    measure: fc.constantFrom(...MEASURE_KEYS),
    layers: fc.subarray([...LAYER_KEYS]),
    focus: fc.option(focuses),
    status: fc.subarray([...STATUS_KEYS]),
    view: fc.constantFrom(...PANEL_KEYS),
    step: fc.option(fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,3}$/)),
    scenario: fc.uniqueArray(fc.stringMatching(/^[a-z]{2}[0-9]{1,3}$/), { maxLength: 12 }),
    bins: fc.constantFrom(...BINS),
    lang: fc.option(fc.constantFrom('en', 'de')),
    theme: fc.constantFrom(...THEMES),
    embed: fc.boolean(),
    static: fc.boolean(),
    title: fc.boolean(),
    timeline: fc.boolean(),
    legend: fc.boolean(),
    heading: fc.option(ownText(100)),
    note: fc.option(ownText(200)),
    eid: fc.option(fc.stringMatching(/^[\w-]{1,64}$/)),
    data: fc.option(fc.constantFrom('1', '1.0', '1.12.3')),
  })
  .map((view) => ({ ...view, since: view.since !== null && view.since < view.date ? view.since : null }));

describe('the focus of a link', () => {
  it.each(['POL', 'POL~DEU', 'ISL~TUR'])('%s is read as it is written', (focus) => {
    expect(read(`focus=${focus}`)).toMatchObject({ view: { focus }, refused: [] });
  });

  it.each(['POL~DEU~FRA', 'POL~QQQ', 'POL~POL', 'POL~', '~POL', 'POL~some-force', 'one-force~another'])(
    '%s is refused by its key',
    (focus) => {
      expect(read(`focus=${focus}`)).toMatchObject({ view: { focus: null }, refused: ['focus'] });
    },
  );
});

describe('a view and its link', () => {
  it('gives the view back, with nothing refused, from a link of any view', () => {
    fc.assert(
      fc.property(views, (view) => {
        expect(read(writeLink(view, CONTEXT))).toEqual({ view, refused: [], kept: [] });
      }),
      { numRuns: 500 },
    );
  });

  it('gives back the keys that are not ours, in their order', () => {
    const key = fc
      .string({ unit: 'grapheme', maxLength: 12 })
      .filter((text) => !KEYS.some((k) => k === text));
    const pairs = fc.array(fc.tuple(key, fc.string({ unit: 'grapheme', maxLength: 12 })), { maxLength: 6 });
    fc.assert(
      fc.property(views, pairs, (view, kept) => {
        expect(read(writeLink(view, CONTEXT, kept))).toEqual({ view, refused: [], kept });
      }),
    );
  });

  it('is empty for the default view', () => {
    expect(writeLink(viewOf(), CONTEXT)).toBe('');
    expect(read('')).toEqual({ view: viewOf(), refused: [], kept: [] });
  });

  it('writes what differs, in a fixed order, with readable lists', () => {
    const view = viewOf({ focus: 'EST', layers: ['us', 'labels'], date: '2022-02', embed: true });
    expect(writeLink(view, CONTEXT)).toBe('date=2022-02&layers=us~labels&focus=EST&embed=1');
    expect(writeLink(viewOf({ layers: [] }), CONTEXT)).toBe('layers=none');
  });

  it('writes what it read in the same way', () => {
    const query = 'utm_source=a&date=2020-01&x=1&utm_source=b';
    const { view, kept } = read(`?${query}`);
    expect(writeLink(view, CONTEXT, kept)).toBe('date=2020-01&utm_source=a&x=1&utm_source=b');
  });

  it('has an inherited name among the keys that are kept, not among ours', () => {
    for (const name of INHERITED)
      expect(read(`${name}=1`)).toEqual({ view: viewOf(), refused: [], kept: [[name, '1']] });
  });
});

describe('a link nobody wrote', () => {
  const anything = fc.oneof(
    fc.string(),
    fc.string({ unit: 'binary', maxLength: 6000 }),
    fc
      .array(
        fc.tuple(
          fc.constantFrom(...KEYS, ...INHERITED),
          fc.oneof(
            fc.string(),
            fc.constantFrom('%', '%ff', '%E0%A4%A', '<script>alert(1)</script>', ...INHERITED),
          ),
        ),
      )
      .map((pairs) => pairs.map(([key, text]) => `${key}=${text}`).join('&')),
  );

  it('never throws, and what comes out is a view that a link can be written for', () => {
    fc.assert(
      fc.property(anything, (query) => {
        const { view } = read(query);
        expect(read(writeLink(view, CONTEXT))).toEqual({ view, refused: [], kept: [] });
      }),
      { numRuns: 1000 },
    );
  });

  it.each(KEYS.flatMap((key) => ['<script>', '', '%', ...INHERITED].map((text) => [key, text] as const)))(
    '%s=%s is the default and refused',
    (key, text) => {
      // Any word may be an id; ids are checked against their tables when those have come.
      if (['eid', 'step', 'scenario'].includes(key) && isRowId(text)) return;
      // Own words of a publisher may be any.
      if (['heading', 'note'].includes(key) && text !== '') return;
      if (key === 'eid' && INHERITED.includes(text)) return;
      expect(read(`${key}=${text}`)).toEqual({ view: viewOf(), refused: [key], kept: [] });
    },
  );

  it.each(['date=2099-13', 'date=2099-12', 'date=2013-12', 'date=2020-00', 'date=2020-1', 'date=2020-01-01'])(
    '%s is the latest month and refused',
    (query) => {
      expect(read(query)).toEqual({ view: viewOf(), refused: ['date'], kept: [] });
    },
  );

  it.each([
    ['focus=XXX', 'focus'],
    ['focus=est', 'focus'],
    ['layers=us~guns', 'layers'],
    ['layers=us~', 'layers'],
    ['embed=yes', 'embed'],
    ['lang=xx', 'lang'],
    ['eid=a.b', 'eid'],
    [`eid=${'a'.repeat(65)}`, 'eid'],
  ])('%s is refused', (query, key) => {
    expect(read(query)).toEqual({ view: viewOf(), refused: [key], kept: [] });
  });

  it('of more than 4096 characters is refused as a whole', () => {
    const long = `date=2020-01&x=${'a'.repeat(6000)}`;
    expect(read(long)).toEqual({ view: viewOf(), refused: ['query'], kept: [] });
  });

  it('counts a repeated key once, the first time', () => {
    expect(read('date=2020-01&date=2021-01').view.date).toBe('2020-01');
    expect(read('date=x&date=2021-01')).toEqual({ view: viewOf(), refused: ['date'], kept: [] });
  });

  it('takes the good keys beside a bad one', () => {
    expect(read('measure=gold&date=2020-01')).toEqual({
      view: viewOf({ date: '2020-01' }),
      refused: ['measure'],
      kept: [],
    });
  });

  it.each(['date=2020-01&since=2020-01', 'since=2021-01&date=2020-01', 'since=latest'])(
    '%s: a comparison that does not go forward is refused',
    (query) => {
      const { view, refused } = read(query);
      expect([view.since, refused]).toEqual([null, ['since']]);
    },
  );
});

describe('a heading or note of a publisher', () => {
  it('is one line without control and direction characters', () => {
    expect(read('heading=%20a%0A%09b%E2%80%AEc%20').view.heading).toBe('a b c');
    expect(read('note=%20%0A')).toEqual({ view: viewOf(), refused: ['note'], kept: [] });
  });

  it.each([
    ['heading', 100],
    ['note', 200],
  ] as const)('%s ends after a word within %i characters', (key, most) => {
    const text = read(`${key}=${'word '.repeat(60)}`).view[key] ?? '';
    expect(text).toMatch(/^(word )+word…$/);
    expect(text.length).toBeLessThanOrEqual(most);
    expect([...(read(`${key}=${'😀'.repeat(300)}`).view[key] ?? '')]).toHaveLength(most);
  });

  it('of exactly the limit stays, and a cut one is written as it was read', () => {
    expect(read(`heading=${'a'.repeat(100)}`).view.heading).toBe('a'.repeat(100));
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (note) => {
        const { view } = read(new URLSearchParams({ note }).toString());
        expect([...(view.note ?? '')].length).toBeLessThanOrEqual(200);
        expect(read(writeLink(view, CONTEXT)).view).toEqual(view);
      }),
    );
  });
});

describe('a month in a link', () => {
  it.each([
    ['2014', '2014-12'],
    ['2026', '2026-11'],
    ['latest', '2026-11'],
    ['2014-01', '2014-01'],
    ['2026-11', '2026-11'],
    ['2026-12', undefined],
    ['2013', undefined],
    ['2027', undefined],
    ['2020\n', undefined],
  ])('%s is %s', (text, month) => {
    expect(readMonth(text, CONTEXT)).toBe(month);
  });
});

describe('a key that was renamed', () => {
  const keys = { ...LINK_KEYS, measure: { ...LINK_KEYS.measure, key: 'shade', aliases: ['measure'] } };
  const readNew = (query: string) => readLink(query, CONTEXT, keys);

  it('is written by its new name', () => {
    expect(writeLink(viewOf({ measure: 'usd' }), CONTEXT, [], keys)).toBe('shade=usd');
  });

  it('is read by its new name and by the one it had before', () => {
    const expected = { view: viewOf({ measure: 'usd' }), refused: [], kept: [] };
    expect(readNew('shade=usd')).toEqual(expected);
    expect(readNew('measure=usd')).toEqual(expected);
  });

  it('counts once under both names, the first of them', () => {
    expect(readNew('measure=usd&shade=sipri')).toEqual({
      view: viewOf({ measure: 'usd' }),
      refused: [],
      kept: [],
    });
  });

  it('is reported, when its value is refused, by the name that the link has', () => {
    expect(readNew('measure=gold').refused).toEqual(['measure']);
    expect(readNew('shade=gold').refused).toEqual(['shade']);
  });
});

describe('the keys of a link', () => {
  it('are all different, with those they had before', () => {
    const names = Object.values(LINK_KEYS).flatMap(({ key, aliases = [] }) => [key, ...aliases]);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('a link to a part of the default view', () => {
  it('says that part, and nothing for none', () => {
    expect(linkTo({ view: 'balance' }, CONTEXT)).toBe('?view=balance');
    expect(linkTo({ date: LAST_MONTH }, CONTEXT)).toBe('');
  });
});
