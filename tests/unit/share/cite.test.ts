/** Citations of the view and of single numbers, on the committed rows. */
import { describe, expect, it } from 'vitest';
import detailsJson from '../../../src/data/details.json';
import type { Details } from '../../../src/data/details.ts';
import { later, share } from '../../../src/i18n/en.ts';
import { NUMBER_KINDS, type NumberKey, numberKey } from '../../../src/model/base/number-key.ts';
import { usFigure } from '../../../src/model/forces/forces-us.ts';
import { type Citation, type CiteInput, citation, type Work } from '../../../src/model/share/cite.ts';
import { citeBibtex, citeCsl, citeRis, citeText, latex } from '../../../src/model/share/cite-formats.ts';
import { citedNumber, citedNumbers } from '../../../src/model/share/cited-numbers.ts';
import { writeLink } from '../../../src/model/view/link.ts';
import { CONTEXT, DATASET, SPEECH, viewOf } from '../page-data.ts';
import { PEOPLE } from '../people-data.ts';

const details = detailsJson as unknown as Details;
const input = (part: Partial<CiteInput> = {}): CiteInput => ({
  speech: SPEECH,
  words: later,
  cite: share.cite,
  details,
  people: PEOPLE,
  view: viewOf({ date: '2025-12' }),
  linkTo: (view) => `https://example.org/?${writeLink(view, CONTEXT)}`,
  accessed: '2026-11-30',
  ...part,
});
/** The citation of a number that has to be there. */
function cited(key: NumberKey, part: Partial<CiteInput> = {}): Citation {
  const from = input(part);
  const number = citedNumber(from, from.view, key);
  if (!number) throw new Error(`no number ${key}`);
  return citation(from, number);
}
const own = ({ works }: Citation) => works.at(-1);

describe('a citation', () => {
  it('names the source of the figure first, then us with version and a link to the number', () => {
    const { claim, works } = cited('spending:share:POL');
    expect(claim).toBe('Poland: 4.25% of GDP in 2025 (estimate)');
    expect(works.map(({ author }) => author)).toEqual(['NATO', 'Who defends Europe? contributors']);
    expect(works[0]).toMatchObject({ version: null, accessed: DATASET.asOf });
    expect(works[1]).toMatchObject({
      version: DATASET.version,
      issued: DATASET.asOf,
      url: `https://example.org/?date=2025-12&focus=POL&data=${DATASET.version}`,
      title: 'Who defends Europe? Defence spending, % of GDP, December 2025',
      accessed: '2026-11-30',
    });
  });

  it('of a number names the source of that very year', () => {
    const view = viewOf({ date: '2025-12', measure: 'sipri' });
    const source = (iso3: string) => cited(numberKey.spending('sipri', iso3), { view }).works[0]?.id;
    expect(source('AUT')).toBe(details.figureSources.sipri['AUT-2025']);
    expect(source('AUT')).not.toBe(details.figureSources.sipri.AUT);
    expect(source('POL')).toBe(details.figureSources.sipri.POL);
  });

  it('of the whole view names every source of the measure, the one with most figures first', () => {
    const { claim, works } = citation(input({ view: viewOf({ date: '2024-12', measure: 'sipri' }) }), null);
    expect(claim).toBeNull();
    const all = new Set(Object.values(details.figureSources.sipri));
    expect(new Set(works.slice(0, -1).map(({ id }) => id))).toEqual(all);
    expect(works[0]?.id).toBe('sipri-milex-2026-04');
  });

  it('offers no number where there is none', () => {
    const keys = citedNumbers(input(), 'spending', input().view).map(({ key }) => key);
    const share = keys.filter((key) => key.startsWith('spending:share:'));
    expect(share).toContain('spending:share:USA');
    expect(share).not.toContain('spending:share:AUT');
    expect(share).not.toContain('spending:share:ISL');
    expect(share).toHaveLength(31);
  });

  it('as text is one paragraph with publisher, title, dates, address, version', () => {
    expect(citeText(cited('spending:share:POL'), share.cite)).toBe(
      'Poland: 4.25% of GDP in 2025 (estimate). Source: NATO: “Defence Investment of NATO Countries (2014-2026), tables in Excel format”, July 7, 2026, accessed November 30, 2026, https://www.nato.int/content/dam/nato/webready/documents/finance/def-exp-2026-en.xlsx. By way of: Who defends Europe? contributors: “Who defends Europe? Defence spending, % of GDP, December 2025”, November 30, 2026, data version 1.1.0, accessed November 30, 2026, https://example.org/?date=2025-12&focus=POL&data=1.1.0.',
    );
  });
});

describe('a single number', () => {
  it('of a host has low, best and high, what it is worth, and all sources of its rows', () => {
    const { claim, works } = cited('host:us:EST');
    const { low, best, high, sources } = usFigure(details, 'EST', '2025-12-31');
    expect([low, best, high]).toEqual([150, 700, 700]);
    expect(claim).toBe(
      'Estonia, US troops at the end of December 2025: 700 (150 to 700), stated October 29, 2025, 2 months before',
    );
    expect(works.slice(0, -1).map(({ id }) => id)).toEqual(sources);
    expect(own(cited('host:europe:POL'))?.url).toContain('focus=POL&view=balance');
    expect(cited('host:europe:POL').claim).toMatch(/: 450, at least: some forces have no number, oldest/);
    expect(cited('host:us:europe').works.length).toBeGreaterThan(1);
    // A comparison, a filter, a what-if are not taken along: the link leads to the number.
    const view = viewOf({ date: '2025-12', since: '2021-12', status: ['announced'], scenario: ['x'] });
    expect(own(cited('host:us:EST', { view }))?.url).toBe(
      'https://example.org/?date=2025-12&focus=EST&view=balance&data=1.1.0',
    );
  });

  it('of a change says whole and part, status and confidence', () => {
    const { claim, works } = cited('change:us-rou-2025');
    expect(claim).toBe(
      'US brigade leaves Romania without relief. United States: departure without replacement, Romania, November 2025; −3,000 troops, −700 in Romania; not replaced; high confidence',
    );
    expect(works[0]?.id).toBe('us-romaniajournal-2025-10-29');
    expect(works[1]?.url).toContain('focus=us-rou-2025');
  });

  it('of a force is a stated strength with its date and basis', () => {
    const row = details.strengths.find(({ force_id }) => force_id === 'us-ltu-2025b');
    if (!row) throw new Error('no strength');
    const { claim, works } = cited(numberKey.strength(row));
    expect(claim).toMatch(/: 1,000 \(1,000 to 2,000\) troops \(June 2026\), whole force, all nations$/);
    expect(works[0]?.id).toBe(row.source_id);
    expect(works[1]?.url).toContain('focus=us-ltu-2025b');
  });

  it('of a plant is what was, and an aim; of a country, what it announced', () => {
    expect(cited('capacity:pr20').claim).toBe(
      'F-35A centre fuselages, Weeze (Rheinmetall): announced July 4, 2023; before not stated, aim 36 fuselage sections a year; high confidence',
    );
    expect(cited('pledge:deu-2029-3p5').claim).toBe(
      'Germany, 2029: aim or budget of 3.5% of GDP, as announced (NATO quota (core defence); announced June 24, 2025; high confidence)',
    );
    expect(own(cited('pledge:deu-2029-3p5'))?.url).toContain('focus=DEU');
    expect(cited('target:hague-2025-core').claim).toBe(
      'At least 3.5% of GDP on core defence: Core defence expenditure as % of GDP (agreed NATO definition), including what is needed to meet the NATO Capability Targets (agreed June 25, 2025; due in 2035)',
    );
    expect(own(cited('target:hague-2025-core'))?.url).toContain('view=allies');
    expect(cited('handover:ho16').claim).toBe(
      'A third to a half of US forces in Europe (option): 25,000 troops (announced September 17, 2026, no date of effect stated; debated: an option; low confidence)',
    );
  });

  it('of people, money and enablers names the source first and says what the number is', () => {
    const view = viewOf({ date: '2026-11' });
    const claim = (key: NumberKey) => cited(key, { view }).claim;
    expect(claim('people:turkiye')).toMatch(
      /^Own soldiers of Türkiye: [\d.]+ thousand in 2026 \(estimate\); everyone in uniform/,
    );
    expect(claim('money:current:usShare')).toBe(
      'US share of NATO’s defence spending, US spending being worldwide, current prices: 57.1% in 2026 (estimate); added up from NATO’s figures by country',
    );
    expect(claim('capability:cap037')).toBe(
      'Aircraft able to refuel others (United States): 850 aircraft (count; wide count, every type that can refuel others when fitted out; worldwide; 2025; medium confidence)',
    );
    const { works } = cited('people:europe', { view });
    expect(works.map(({ author }) => author)).toEqual(['NATO', 'Who defends Europe? contributors']);
    expect(works[1]?.url).toContain('view=balance');
  });

  it('of a year without figures of people and money has none, not one of zero', () => {
    const from = input({ view: viewOf({ date: '2013-12' }) });
    expect((['people', 'money'] as const).flatMap((kind) => citedNumbers(from, kind, from.view))).toEqual([]);
  });

  it('is there for every row that has a number, each under a key and with a source of its own', () => {
    const from = input();
    const count = (kind: (typeof NUMBER_KINDS)[number]) => citedNumbers(from, kind, from.view).length;
    expect(count('strength')).toBe(details.strengths.length);
    expect(count('pledge')).toBe(details.pledges.length);
    expect(count('part')).toBe(details.contributions.filter(({ troops }) => troops !== null).length);
    expect(count('handover')).toBe(details.handovers.filter(({ us_troops }) => us_troops !== null).length);
    expect(count('target')).toBe(details.targets.filter(({ pct }) => pct !== null).length);
    expect(count('capacity')).toBe(
      details.production.filter((row) => row.capacity_from ?? row.capacity_to).length,
    );
    expect(count('capability')).toBe(details.capabilities.length);
    expect([count('people'), count('money')]).toEqual([4, 6]);
    const all = NUMBER_KINDS.flatMap((kind) => citedNumbers(from, kind, from.view));
    expect(new Set(all.map(({ key }) => key)).size).toBe(all.length);
    for (const number of all) {
      expect(number.claim).toMatch(/\d/);
      expect(number.claim).not.toMatch(/undefined|null|NaN|\.$/);
      expect([number.key, citation(from, number).works.length]).toEqual([
        number.key,
        number.sources.length + 1,
      ]);
      expect(number.sources.length).toBeGreaterThan(0);
    }
  });
});

const HARD: Citation = {
  key: 'k',
  claim: '5% & more',
  works: [
    {
      id: 'hard-1',
      kind: 'webpage',
      author: 'R&D_{x}',
      title: 'A $5 plan: 50% #1 ~ ^ \\ Łódź',
      issued: '2025-03',
      url: 'https://example.org/a%20b_{c}?x=1&y=~z',
      version: null,
      accessed: '2026-11-24',
    },
    {
      id: 'hard-2',
      kind: 'document',
      author: 'NN',
      title: 'T',
      issued: null,
      url: null,
      version: '1.0.0',
      accessed: '2026-11-24',
    },
  ],
};

describe('BibTeX', () => {
  it('escapes what LaTeX would read, and keeps letters and addresses as they are', () => {
    expect(latex('\\{}$&#%_~^é')).toBe(
      '\\textbackslash{}\\{\\}\\$\\&\\#\\%\\_\\textasciitilde{}\\textasciicircum{}é',
    );
    expect(citeBibtex(HARD)).toBe(`@misc{hard-1-k,
  author = {{R\\&D\\_\\{x\\}}},
  title = {{A \\$5 plan: 50\\% \\#1 \\textasciitilde{} \\textasciicircum{} \\textbackslash{} Łódź}},
  year = {2025},
  month = {3},
  date = {2025-03},
  url = {https://example.org/a%20b_%7Bc%7D?x=1&y=~z},
  urldate = {2026-11-24},
  note = {5\\% \\& more},
}

@misc{hard-2-k,
  author = {{NN}},
  title = {{T}},
  version = {1.0.0},
}
`);
  });

  it('has signs of numbers as mathematics, since fonts of text may lack them', () => {
    expect(latex('−3,000 ≥ 5')).toBe('$-$3,000 $\\ge$ 5');
  });

  it('has braces that close and keys of plain letters, whatever is cited', () => {
    const from = input();
    const all = NUMBER_KINDS.flatMap((kind) => citedNumbers(from, kind, from.view));
    for (const number of [null, ...all]) {
      const text = citeBibtex(citation(from, number));
      const plain = text.replace(/\\[{}]/g, '');
      expect(plain.match(/\{/g)?.length).toBe(plain.match(/\}/g)?.length);
      expect(text.match(/^@misc\{[a-z0-9.-]+,$/gm)?.length).toBeGreaterThan(1);
      // What LaTeX cannot set without a package: all but letters, of a title in any script, and common punctuation.
      expect(text.match(/[^\p{L}\p{ASCII}’‘“”„–—…±·€£°§¿]/gu)).toBeNull();
    }
  });
});

describe('RIS', () => {
  it('has one tag a line, bodies that are not taken for persons, and dates in its own form', () => {
    const [first, ...rest] = HARD.works;
    const works = [{ ...first, author: 'Ministry of Defence, Estonia' } as Work, ...rest];
    expect(citeRis({ ...HARD, works })).toBe(
      [
        'TY  - ELEC',
        'ID  - hard-1-k',
        'AU  - Ministry of Defence; Estonia',
        'TI  - A $5 plan: 50% #1 ~ ^ \\ Łódź',
        'PB  - Ministry of Defence, Estonia',
        'PY  - 2025',
        'DA  - 2025/03//',
        'UR  - https://example.org/a%20b_{c}?x=1&y=~z',
        'Y2  - 2026/11/24/',
        'N1  - 5% & more',
        'ER  - ',
        '',
        'TY  - GEN',
        'ID  - hard-2-k',
        'AU  - NN',
        'TI  - T',
        'PB  - NN',
        'ET  - 1.0.0',
        'ER  - ',
        '',
      ].join('\r\n'),
    );
    expect(citeRis(cited('spending:share:POL'))).toMatch(/TY {2}- DATA\r\n.*DA {2}- 2026\/07\/07\/\r\n/s);
  });

  it('has nothing but tags of the format, whatever is cited', () => {
    const from = input();
    const all = NUMBER_KINDS.flatMap((kind) => citedNumbers(from, kind, from.view));
    for (const number of [null, ...all]) {
      const records = citeRis(citation(from, number)).split('\r\n\r\n');
      for (const record of records)
        expect(record.replace(/\r\n$/, '')).toMatch(
          /^TY {2}- (DATA|ELEC|GEN)(\r\n(ID|AU|TI|PB|PY|DA|ET|UR|Y2|N1) {2}- \S[^\r\n]*)+\r\nER {2}- $/,
        );
    }
  });
});

describe('keys of references', () => {
  const keys = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, key]) => key ?? '');
  const formats = {
    BibTeX: (from: Citation) => keys(citeBibtex(from), /^@misc\{(.*),$/gm),
    RIS: (from: Citation) => keys(citeRis(from), /^ID {2}- (.*)\r$/gm),
    'CSL-JSON': (from: Citation) => JSON.parse(citeCsl(from)).map(({ id }: { id: string }) => id),
  };
  const views = (['2024-12', '2025-12'] as const).map((date) => viewOf({ date }));

  it.each(Object.keys(formats) as (keyof typeof formats)[])(
    '%s: all numbers of two months in one file, and no key twice',
    (format) => {
      // Numbers with dates of their own are the same in every month: of two citations of one, one may be dropped.
      const numbers = views.flatMap((view) => {
        const from = input({ view });
        return NUMBER_KINDS.flatMap((kind) => citedNumbers(from, kind, view)).map((number) =>
          citation(from, number),
        );
      });
      const whole = [...views, viewOf({ date: '2025-12', since: '2024-12' }), viewOf({ measure: 'usd' })].map(
        (view) => citation(input({ view }), null),
      );
      const all = [...numbers, ...whole].flatMap(formats[format]);
      expect(all.length).toBeGreaterThan(1000);
      expect(new Set(all).size).toBe(all.length);
      for (const key of all) expect(key).toMatch(/^[a-z0-9.-]+$/);
    },
  );

  it('name the work, the number and the month, and are the same whenever it is cited', () => {
    const key = 'spending-share-pol-2025-12';
    const expected = [`nato-defexp-2026-07-${key}`, `who-defends-europe-${DATASET.version}-${key}`];
    for (const read of Object.values(formats)) {
      expect(read(cited('spending:share:POL'))).toEqual(expected);
      expect(read(cited('spending:share:POL', { accessed: '2027-01-01' }))).toEqual(expected);
    }
  });
});

describe('CSL-JSON', () => {
  it('has the names, types and dates of the schema', () => {
    expect(JSON.parse(citeCsl(HARD))).toEqual([
      {
        id: 'hard-1-k',
        type: 'webpage',
        title: 'A $5 plan: 50% #1 ~ ^ \\ Łódź',
        author: [{ literal: 'R&D_{x}' }],
        publisher: 'R&D_{x}',
        issued: { 'date-parts': [[2025, 3]] },
        URL: 'https://example.org/a%20b_{c}?x=1&y=~z',
        accessed: { 'date-parts': [[2026, 11, 24]] },
        note: '5% & more',
      },
      {
        id: 'hard-2-k',
        type: 'document',
        title: 'T',
        author: [{ literal: 'NN' }],
        publisher: 'NN',
        version: '1.0.0',
      },
    ]);
    const [source, us] = JSON.parse(citeCsl(cited('spending:share:POL')));
    expect([source.type, source.issued]).toEqual(['dataset', { 'date-parts': [[2026, 7, 7]] }]);
    expect([us.type, us.version]).toEqual(['dataset', '1.1.0']);
  });

  it('keeps to the schema, whatever is cited: no other member, type or form of a date', () => {
    const from = input();
    const all = NUMBER_KINDS.flatMap((kind) => citedNumbers(from, kind, from.view));
    const members = new Set('id type title author publisher issued URL accessed version note'.split(' '));
    const isDate = (date: unknown) => {
      const [parts, ...rest] = (date as { 'date-parts': number[][] })['date-parts'];
      expect(rest).toEqual([]);
      expect(parts?.length).toBeGreaterThanOrEqual(1);
      expect(parts?.length).toBeLessThanOrEqual(3);
      for (const part of parts ?? []) expect(Number.isInteger(part)).toBe(true);
    };
    for (const number of [null, ...all]) {
      const items = JSON.parse(citeCsl(citation(from, number)));
      expect(new Set(items.map(({ id }: { id: string }) => id)).size).toBe(items.length);
      for (const item of items) {
        for (const member of Object.keys(item)) expect(members).toContain(member);
        // The two members that the schema requires.
        expect(item.id).toMatch(/^[a-z0-9.-]+$/);
        expect(['dataset', 'webpage', 'document']).toContain(item.type);
        for (const date of [item.issued, item.accessed]) if (date) isDate(date);
        expect(Boolean(item.accessed)).toBe(Boolean(item.URL));
      }
    }
  });
});
