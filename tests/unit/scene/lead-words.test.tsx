/** What is read first, in words: the sentences of months and comparisons, on the committed data. */
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { comparison, first } from '../../../src/i18n/en.ts';
import { monthsBetween } from '../../../src/model/base/dates.ts';
import type { View } from '../../../src/model/view/view.ts';
import { change } from '../../../src/store/actions.ts';
import { createStore } from '../../../src/store/store.ts';
import { Compared } from '../../../src/ui/first/Compared.tsx';
import { Headline } from '../../../src/ui/first/Headline.tsx';
import { Legend } from '../../../src/ui/first/Legend.tsx';
import { DATASET, FIRST_MONTH, LAST_MONTH } from '../page-data.ts';

function storeOf(part: Partial<View>) {
  const store = createStore(DATASET, first, ['en']);
  change(store, part);
  // As it is once the part with the words of comparisons has been loaded.
  store.comparison.value = (props) => <Compared {...props} words={comparison} />;
  return store;
}

const textOf = (html: string) =>
  html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&amp;', '&')
    .trim();

/** The sentences of a view, what is bold in them, and the title of a comparison. */
function lead(part: Partial<View>) {
  const html = renderToString(<Headline store={storeOf(part)} monthsOld={0} />);
  const all = (pattern: RegExp) => [...html.matchAll(pattern)].map(([, found = '']) => textOf(found));
  return {
    html,
    sentences: all(/<li[^>]*><svg.*?<\/svg><p>(.*?)<\/p>/g),
    bold: all(/<b>(.*?)<\/b>/g),
    title: all(/<h2[^>]*>(.*?)<\/h2>/g)[0] ?? null,
    unknown: all(/<p class="unknown">(.*?)<\/p>/g)[0] ?? null,
  };
}

const MONTHS = monthsBetween(FIRST_MONTH, LAST_MONTH);
const COMPARED = [
  ['2025-09', '2025-12'],
  ['2021-12', '2026-11'],
  ['2021-12', '2022-12'],
  ['2014-12', '2015-12'],
  ['2022-12', '2025-12'],
  ['2023-01', '2023-06'],
  ['2026-05', '2026-08'],
  ['2014-06', '2026-11'],
] as const;

describe('the sentences of a month', () => {
  it('of the latest month', () => {
    const { sentences, bold, unknown } = lead({});
    expect(sentences).toEqual([
      '80,000 US troops are reported in Europe.',
      'At least 18,000 Europeans and Canadians are posted outside their own countries.',
      'Five of the 31 NATO allies with armed forces spend 3.5% of GDP or more on defence, the 2035 goal; 30 reach the old 2%.',
    ]);
    expect(bold).toEqual([
      '80,000 US troops',
      'At least 18,000 Europeans and Canadians',
      'Five of the 31 NATO allies with armed forces',
    ]);
    expect(unknown).toBe(
      'Number unknown: US in Bulgaria and Lithuania; Europeans in Cyprus, Hungary, and Iceland.',
    );
  });

  it('say that sources differ, and which totals there are not', () => {
    expect(lead({ date: '2025-12' }).sentences[0]).toBe(
      '80,000–100,000 US troops are in Europe; sources differ.',
    );
    expect(lead({ date: '2014-06' }).sentences.slice(0, 2)).toEqual([
      'US troops: no total for this month.',
      'Europeans and Canadians abroad: no total for this month.',
    ]);
  });

  it('agree with their numbers', () => {
    expect(lead({ date: '2014-06' }).sentences[2]).toMatch(
      /^One of the 27 NATO allies with armed forces spends /,
    );
    expect(lead({ date: '2017-06' }).sentences[2]).toMatch(
      /^None of the 28 NATO allies with armed forces spends /,
    );
  });

  it('have 45 words at most, and each its own sign', () => {
    for (const date of MONTHS) {
      const { sentences, html } = lead({ date });
      expect(sentences).toHaveLength(3);
      expect([date, sentences.join(' ').split(/\s+/).length <= 45]).toEqual([date, true]);
      expect(html.match(/<li[^>]*><svg/g)).toHaveLength(3);
    }
  });

  it('count by the measure that is shown', () => {
    expect(lead({ measure: 'equipment' }).sentences[2]).toContain('equipment');
    expect(lead({ measure: 'usd' }).html).not.toContain('data-class="6"');
  });
});

describe('the sentences of a comparison', () => {
  it('of autumn 2025: what left and was not replaced, what stays, and why the total does not show it', () => {
    const { title, sentences, bold, html } = lead({ since: '2025-09', date: '2025-12' });
    expect(title).toBe('3,000 US troops left Romania and three other countries and were not replaced');
    expect(html).toContain('September and December 2025 compared');
    expect(sentences).toEqual([
      '3,000 US troops went home in November 2025 from Romania, Bulgaria, Hungary, and Slovakia.',
      'Romania: about 700 fewer; about 1,000 stay. How many left each of the others is not known.',
      'The total for Europe cannot show it: sources differ by more than 3,000.',
      'Europeans and Canadians: at least 16,400, then at least 17,700. Counted in both months: 500 more in Kosovo.',
    ]);
    for (const range of ['78,000–85,000', '80,000–100,000']) {
      expect(html).toContain(range);
      // Two totals that the doubt of their sources is larger than are never set in bold.
      expect(bold.join()).not.toContain(range);
    }
  });

  it.each([
    ['2021-12', '2022-12', '3,800 more US troops came to Germany'],
    ['2026-05', '2026-08', 'Reported: 1,000 US troops left Lithuania'],
    ['2023-01', '2023-06', '750 fewer Europeans and Canadians in Latvia'],
    ['2014-12', '2015-12', 'Four of 27 NATO allies at 2% of GDP for defence, three of 27 in 2014'],
  ])('from %s to %s: the title is the news', (since, date, title) => {
    expect(lead({ since, date }).title).toBe(title);
  });

  it('say what the shading shows where the years differ, and nothing of it within a year', () => {
    expect(lead({ since: '2014-12', date: '2015-12' }).sentences.at(-1)).toMatch(
      /^Spending rose in \d+ of 27 NATO allies and fell in \w+, as a share of GDP\. At 2%: three, then four\.$/,
    );
    expect(lead({ since: '2025-09', date: '2025-12' }).sentences.join()).not.toContain('Spending');
  });

  it('have no attribute that the policy of the page refuses, and never an empty or unworded part', () => {
    for (const [since, date] of COMPARED) {
      const { html, title, sentences } = lead({ since, date });
      expect(html).not.toContain('style=');
      expect(title).not.toBe('');
      for (const sentence of sentences) expect(sentence).toMatch(/^\S.*\.$/);
      expect(html).not.toMatch(/undefined|null|NaN/);
    }
  });
});

describe('the scale', () => {
  const scale = (part: Partial<View>) => renderToString(<Legend store={storeOf(part)} />);

  it('names the unit, the year and the goals, and no class twice', () => {
    const html = scale({});
    expect(textOf(html)).toBe(
      'Defence spending, % of GDP2026, NATO estimate11.52goal since 20142.53.5goal for 20355 not in NATO',
    );
    expect(html.match(/aria-pressed/g)).toHaveLength(7);
    expect(html).toContain('aria-label="2% to under 2.5%: 16 countries"');
  });

  it('of other measures has their unit and no goal that is not theirs', () => {
    expect(textOf(scale({ measure: 'usd' }))).toMatch(/^Defence spending, US\$ of 2021.*500m2bn5bn/);
    expect(scale({ measure: 'sipri', date: '2024-06' })).not.toContain('goal');
    expect(textOf(scale({ measure: 'sipri' }))).toContain('no SIPRI figure');
    expect(textOf(scale({ bins: 'equal' }))).toContain('equal intervals, not the targets');
  });

  it('of a comparison has the two years, and within one year says why there is none', () => {
    expect(textOf(scale({ since: '2021-12', date: '2026-11' }))).toMatch(
      /^Change in share of GDP, points2021 to 2026−1.5−0.5−0.1\+0.1\+0.5\+1.5/,
    );
    expect(textOf(scale({ since: '2025-09', date: '2025-12' }))).toBe(
      'These figures are by year: no change within 2025. not in NATO',
    );
  });
});

describe('how old the data are', () => {
  const asOf = (part: Partial<View>, monthsOld: number) =>
    textOf(
      /<p class="as-of">(.*?)<\/p>/.exec(
        renderToString(<Headline store={storeOf(part)} monthsOld={monthsOld} />),
      )?.[1] ?? '',
    );

  it('is said with the newest facts beside the latest month', () => {
    expect(asOf({}, 0)).toBe('Data to Nov 30, 2026; newest fact Oct 8, US forces Oct 5');
  });

  it('is said of any month once they are old by the clock of the reader', () => {
    expect(asOf({}, 1)).toMatch(/ These data are 1 month old\.$/);
    expect(asOf({ date: '2022-03' }, 3)).toBe('Europe in March 2022. These data are 3 months old.');
  });
});
