import { describe, expect, it } from 'vitest';
import detailsJson from '../../src/data/details.json';
import type { Details } from '../../src/data/details.ts';
import { share } from '../../src/i18n/en.ts';
import { type Citation, type CiteInput, citable, citation } from '../../src/model/cite.ts';
import { citeBibtex, citeCsl, citeText, latex } from '../../src/model/cite-formats.ts';
import { SPEECH, viewOf } from './page-data.ts';

const details = detailsJson as unknown as Details;
const input = (part: Partial<CiteInput> = {}): CiteInput => ({
  speech: SPEECH,
  details,
  view: viewOf({ date: '2025-12' }),
  words: share.cite,
  link: 'https://example.org/?date=2025-12&data=1.0.0',
  accessed: '2026-11-24',
  ...part,
});

describe('a citation', () => {
  it('names the source of the figure first, then us with version and link', () => {
    const { claim, works } = citation(input(), 'POL');
    expect(claim).toBe('Poland: 4.25% of GDP in 2025 (estimate)');
    expect(works.map(({ author }) => author)).toEqual(['NATO', 'Who defends Europe? contributors']);
    expect(works[1]).toMatchObject({
      version: SPEECH.dataset.version,
      issued: SPEECH.dataset.asOf,
      url: 'https://example.org/?date=2025-12&data=1.0.0',
      title: 'Who defends Europe? Defence spending, share of GDP, December 2025',
    });
  });

  it('of a number names the source of that very year', () => {
    const view = viewOf({ date: '2025-12', measure: 'sipri' });
    const sources = (iso3: string) => citation(input({ view }), iso3).works.map(({ id }) => id);
    expect(sources('AUT')[0]).toBe(details.figureSources.sipri['AUT-2025']);
    expect(sources('AUT')[0]).not.toBe(details.figureSources.sipri.AUT);
    expect(sources('POL')[0]).toBe(details.figureSources.sipri.POL);
  });

  it('of the whole view names every source of the measure, the one with most figures first', () => {
    const { claim, works } = citation(input({ view: viewOf({ date: '2024-12', measure: 'sipri' }) }), null);
    expect(claim).toBeNull();
    const all = new Set(Object.values(details.figureSources.sipri));
    expect(new Set(works.slice(0, -1).map(({ id }) => id))).toEqual(all);
    expect(works[0]?.id).toBe('sipri-milex-2026-04');
  });

  it('makes no number out of a missing one, and offers only countries that have one', () => {
    expect(citation(input(), 'AUT').claim).toBeNull();
    const names = citable(SPEECH, viewOf({ date: '2025-12' })).map(({ iso3 }) => iso3);
    expect(names).toContain('USA');
    expect(names).not.toContain('AUT');
    expect(names).not.toContain('ISL');
    expect(names).toHaveLength(31);
  });

  it('as text is one paragraph with publisher, title, date, address, version', () => {
    expect(citeText(citation(input(), 'POL'), share.cite, SPEECH.format)).toBe(
      'Poland: 4.25% of GDP in 2025 (estimate). Source: NATO: “Defence Investment of NATO Countries (2014-2026), tables in Excel format”, July 7, 2026, https://www.nato.int/content/dam/nato/webready/documents/finance/def-exp-2026-en.xlsx. By way of: Who defends Europe? contributors: “Who defends Europe? Defence spending, share of GDP, December 2025”, November 24, 2026, data version 1.0.0, https://example.org/?date=2025-12&data=1.0.0. Accessed November 24, 2026.',
    );
  });
});

const HARD: Citation = {
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
    },
    { id: 'hard-2', kind: 'document', author: 'NN', title: 'T', issued: null, url: null, version: '1.0.0' },
  ],
  accessed: '2026-11-24',
};

describe('BibTeX', () => {
  it('escapes what LaTeX would read, and keeps letters and addresses as they are', () => {
    expect(latex('\\{}$&#%_~^é')).toBe(
      '\\textbackslash{}\\{\\}\\$\\&\\#\\%\\_\\textasciitilde{}\\textasciicircum{}é',
    );
    expect(citeBibtex(HARD)).toBe(`@misc{hard-1,
  author = {{R\\&D\\_\\{x\\}}},
  title = {{A \\$5 plan: 50\\% \\#1 \\textasciitilde{} \\textasciicircum{} \\textbackslash{} Łódź}},
  year = {2025},
  month = {3},
  url = {https://example.org/a%20b_%7Bc%7D?x=1&y=~z},
  urldate = {2026-11-24},
  note = {5\\% \\& more},
}

@misc{hard-2,
  author = {{NN}},
  title = {{T}},
  version = {1.0.0},
}
`);
  });

  it('has braces that close, whatever is cited', () => {
    for (const measure of ['share', 'sipri'] as const)
      for (const iso3 of ['POL', null]) {
        const text = citeBibtex(citation(input({ view: viewOf({ date: '2024-12', measure }) }), iso3));
        const plain = text.replace(/\\[{}]/g, '');
        expect(plain.match(/\{/g)?.length).toBe(plain.match(/\}/g)?.length);
        expect(text.match(/^@misc\{[a-z0-9.-]+,$/gm)?.length).toBeGreaterThan(1);
      }
  });
});

describe('CSL-JSON', () => {
  it('has the names, types and dates of the schema', () => {
    expect(JSON.parse(citeCsl(HARD))).toEqual([
      {
        id: 'hard-1',
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
        id: 'hard-2',
        type: 'document',
        title: 'T',
        author: [{ literal: 'NN' }],
        publisher: 'NN',
        version: '1.0.0',
      },
    ]);
    const [source, us] = JSON.parse(citeCsl(citation(input(), 'POL')));
    expect([source.type, source.issued]).toEqual(['dataset', { 'date-parts': [[2026, 7, 7]] }]);
    expect([us.type, us.version]).toEqual(['dataset', '1.0.0']);
  });
});
