/**
 * Every sentence could be inflected. The English catalogue is put together with a grammar that marks each value by the form it
 * was asked for, ⟨country:POL⟩ or ⟨few:3⟩: what is left of a sentence without the marks has no name, no month and no number.
 */
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it, vi } from 'vitest';
import type { Details } from '../../../src/data/details.ts';
import type { Grammar } from '../../../src/i18n/grammar.ts';
import type { Country } from '../../../src/i18n/values.ts';

/** Languages differ most in their plurals: Polish has one, few and many. */
vi.mock('../../../src/i18n/en/grammar.ts', () => {
  const plurals = new Intl.PluralRules('pl');
  const marked = (kind: string) => (value: unknown) => `⟨${kind}:${value}⟩`;
  const country = ({ iso3 }: Country) => `⟨country:${iso3}⟩`;
  const say: Grammar = {
    locale: 'pl',
    number: marked('number'),
    compact: marked('number'),
    percent: marked('percent'),
    exact: marked('number'),
    exactPercent: marked('percent'),
    signed: marked('signed'),
    signedCompact: marked('signed'),
    signedPercent: marked('signed'),
    date: marked('date'),
    monthName: marked('date'),
    shortMonth: marked('date'),
    day: marked('date'),
    country,
    countries: (countries) => countries.map(country).join(' '),
    list: (items) => items.join(' '),
    form: (count, { other }) => `⟨${plurals.select(count)}⟩ ${other}`,
    count: (count, { other }) => `⟨${plurals.select(count)}:${count}⟩ ${other}`,
  };
  return { say };
});

const { grammarOf } = await import('../../../src/i18n/grammar.ts');
const { formatOf } = await import('../../../src/i18n/format.ts');
const { comparison, first, later } = await import('../../../src/i18n/en.ts');
const { changeSentence, gapHeadline } = await import('../../../src/model/changes/change-words.ts');
const { commandsSentence } = await import('../../../src/model/commands/command-words.ts');
const { forcesHeadline, hostSentence } = await import('../../../src/model/forces/amount-words.ts');
const { hostedIn } = await import('../../../src/model/forces/force-view.ts');
const { entryText } = await import('../../../src/model/forces/force-words.ts');
const { ledger } = await import('../../../src/model/handover/handover.ts');
const { gapText, usDates } = await import('../../../src/model/handover/handover-words.ts');
const { plantsSentence } = await import('../../../src/model/production/plant-words.ts');
const { allyRows } = await import('../../../src/model/spending/allies.ts');
const { alliesHeadline } = await import('../../../src/model/spending/ally-words.ts');
const { countrySentence, headline, notYetLine, statusLine } = await import(
  '../../../src/model/spending/sentences.ts'
);
const { yearOf } = await import('../../../src/model/view/view.ts');
const { createStore } = await import('../../../src/store/store.ts');
const { change } = await import('../../../src/store/actions.ts');
const { Compared } = await import('../../../src/ui/first/Compared.tsx');
const { Headline } = await import('../../../src/ui/first/Headline.tsx');
const { DATASET, SPEECH, viewOf } = await import('../page-data.ts');

const details = (await import('../../../src/data/details.json')).default as unknown as Details;
const MONTHS = ['2014-01', '2016-12', '2022-06', '2024-06', '2025-12', '2026-11'];
const DAY = DATASET.asOf;

/** What would stand in a sentence in the nominative, whatever the sentence asks for. */
const english = formatOf('en');
const NAMES = DATASET.countries.map(({ iso2 }) => english.country(iso2));
const MONTH_NAMES = MONTHS.map((month) => english.date(month).replace(/ \d+$/, ''));
/** Numbers that English sentences have of their own: years, targets, prices, the calibre of a shell. */
const OWN = /\b(19|20)\d\d\b|3\.5%|\b2%|\b20%|155 mm/g;

/** Whatever of a sentence has not gone through the grammar. */
function unmarked(sentence: string): readonly string[] {
  const rest = sentence.replace(/⟨[^⟩]*⟩/g, '').replace(OWN, '');
  const names = [...NAMES, ...MONTH_NAMES].filter((name) => rest.includes(name));
  return [...names, ...(rest.match(/\d+/g) ?? [])];
}

/** All values of a sentence are marked, and there is one at least. */
function expectMarked(sentences: readonly string[]): void {
  expect(sentences.length).toBeGreaterThan(0);
  for (const sentence of sentences.filter(Boolean))
    expect([sentence, sentence.includes('⟨'), unmarked(sentence)]).toEqual([sentence, true, []]);
}

describe('what a sentence is given goes through the grammar', () => {
  it('is found by this test where it does not', () => {
    expect(unmarked('In November 2026, 5 of ⟨few:32⟩ allies, Poland too')).toEqual([
      'Poland',
      'November',
      '5',
    ]);
  });

  it.each(MONTHS)('headlines of %s', (date) => {
    const views = (['share', 'usd', 'percapita', 'equipment', 'sipri'] as const).flatMap((measure) =>
      [null, '2014-01', '2024-01'].map((since) =>
        viewOf({ measure, date, since: since && since < date ? since : null }),
      ),
    );
    expectMarked(views.map((view) => headline(SPEECH, view)));
    // Some have no value: troops that are unknown; others have a year of the tables alone.
    for (const view of views) {
      expect(unmarked(forcesHeadline(SPEECH, view))).toEqual([]);
      expect(unmarked(statusLine(SPEECH, view))).toEqual([]);
      expect(unmarked(notYetLine(SPEECH, view))).toEqual([]);
      expect(unmarked(gapHeadline(SPEECH, view))).toEqual([]);
    }
    const rows = allyRows(DATASET, details, yearOf(date));
    expectMarked([alliesHeadline({ speech: SPEECH, words: later }, rows, yearOf(date))]);
  });

  it('what is read first, of months and of comparisons', () => {
    const pairs = [
      ...MONTHS.map((date) => [null, date]),
      ...MONTHS.map((date) => ['2014-01', date]),
      ['2025-09', '2025-12'],
    ];
    for (const [since, date] of pairs) {
      if (!date || since === date) continue;
      const store = createStore(DATASET, first, ['en']);
      store.comparison.value = (props) => h(Compared, { ...props, words: comparison });
      change(store, { since: since ?? null, date });
      const html = renderToString(h(Headline, { store, monthsOld: 3 }));
      expectMarked(
        [...html.matchAll(/<(p|h2)[^>]*>(.*?)<\/\1>/g)]
          .map(([, , text = '']) => text.replace(/<[^>]*>/g, ' '))
          .filter((text) => text.includes('⟨') || /\d/.test(text)),
      );
    }
  });

  it.each(MONTHS)('countries and hosts of %s', (date) => {
    const since = date === '2014-01' ? null : '2014-01';
    for (const part of [{}, { since }, { measure: 'sipri' }] as const) {
      const view = viewOf({ ...part, date });
      expectMarked(DATASET.countries.map(({ iso3 }) => countrySentence(SPEECH, view, iso3)));
      expectMarked(Object.keys(DATASET.hosts).map((iso3) => hostSentence(SPEECH, view, iso3)));
    }
  });

  it('changes, forces, hand-overs, commands and plants', () => {
    const said = { speech: SPEECH, words: later };
    expectMarked(DATASET.changes.map((change) => changeSentence(SPEECH, change)));
    for (const month of MONTHS) {
      expectMarked([commandsSentence(said, details.commands, month, `${month}-28`)]);
      expectMarked([plantsSentence(said, details.production, month, `${month}-28`)]);
    }
    const entries = Object.keys(DATASET.hosts).flatMap((iso3) => {
      const { us, europe, planned } = hostedIn(details, iso3, DAY);
      return [...us, ...europe, ...planned];
    });
    for (const entry of entries) expect(unmarked(entryText(said, entry, DAY))).toEqual([]);
    for (const entry of ledger(details, DAY)) {
      expect(unmarked(usDates(said, entry.row, { dataDay: DAY, month: null }))).toEqual([]);
      expect(unmarked(gapText(said, entry))).toEqual([]);
    }
  });
});

describe('a language that inflects', () => {
  /** As a catalogue of Polish would have it: forms that `Intl` does not know are its own. */
  const polish = grammarOf('pl');
  const IN = { '2026-11': 'w listopadzie 2026', '2024-05': 'w maju 2024' };
  const LOCATIVE = { POL: 'w Polsce', DEU: 'w Niemczech', SVK: 'na Słowacji' };
  const troops = (country: Country, month: string, count: number): string => {
    const soldiers = { one: 'żołnierz', few: 'żołnierze', many: 'żołnierzy', other: 'żołnierza' };
    const where = LOCATIVE[country.iso3 as keyof typeof LOCATIVE];
    return `${IN[month as keyof typeof IN]} ${where}: ${polish.count(count, soldiers)}`;
  };

  it.each([
    [1, '1 żołnierz'],
    [2, '2 żołnierze'],
    [5, '5 żołnierzy'],
    [21, '21 żołnierzy'],
    [22, '22 żołnierze'],
  ])('has the right plural for %i', (count, text) => {
    const country = { iso3: 'POL', iso2: 'PL' };
    expect(troops(country, '2026-11', count)).toBe(`w listopadzie 2026 w Polsce: ${text}`);
  });

  it('takes names in the nominative, lists, dates and numbers from Intl', () => {
    const countries = ['PL', 'DE', 'SK'].map((iso2) => ({ iso3: '', iso2 }));
    expect(polish.countries(countries)).toBe('Polska, Niemcy i Słowacja');
    expect(polish.date('2026-11-24')).toBe('24 listopada 2026');
    expect([polish.exactPercent(3.5), polish.exactPercent(2)]).toEqual(['3,5%', '2%']);
  });
});
