/** The story: its figures against the tables, its words, its sources, and what happens when the tables say something else. */
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it, vi } from 'vitest';
import { storyOf } from '../../../geo/story/story.ts';
import { printed } from '../../../geo/tables/problems.ts';
import type { TableName } from '../../../geo/tables/schemas.ts';
import { checkTables } from '../../../geo/tables/tables.ts';
import detailsJson from '../../../src/data/details.json';
import type { Details } from '../../../src/data/details.ts';
import json from '../../../src/data/story.json';
import { first, story as words } from '../../../src/i18n/en.ts';
import { ALL_SITES_ZOOM } from '../../../src/model/scene/site-scene.ts';
import {
  isBare,
  type Story as StoryData,
  type StoryStep,
  saidClaims,
  stepOf,
} from '../../../src/model/story/story.ts';
import type { StepId } from '../../../src/model/story/texts.ts';
import { HOME } from '../../../src/model/view/camera.ts';
import { goBackTo, openStep, placeOf } from '../../../src/store/actions.ts';
import { createStore } from '../../../src/store/store.ts';
import { Story } from '../../../src/ui/story/Story.tsx';
import { StoryNotes, StoryText } from '../../../src/ui/story/StoryText.tsx';
import { damaged, lineOf, REAL } from '../damaged.ts';
import { DATASET, LAST_MONTH, SPEECH, viewOf } from '../page-data.ts';
import { pseudo } from '../pseudo.ts';

/** Reading all tables takes its time on a busy machine. */
vi.setConfig({ testTimeout: 30_000 });

const STORY = json as unknown as StoryData;
const DETAILS = detailsJson as unknown as Details;

/** The text of markup, as it is read. */
const plain = (element: Parameters<typeof renderToString>[0]): string =>
  renderToString(element)
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');

/** The story of the tables of record with some of them replaced. */
function told(copies: Partial<Record<TableName, string>> = {}) {
  const { tables, problems } = checkTables((name) => copies[name] ?? REAL[name]);
  if (!tables) throw new Error(problems.map(printed).join('\n'));
  const { story, problems: unsaid } = storyOf(tables, DATASET);
  return { story, problems: unsaid.map(printed) };
}

function textOf(id: StepId, story = STORY): string {
  const step = story.steps.find((entry) => entry.id === id);
  return step
    ? saidClaims(SPEECH, words, step)
        .map(({ text }) => text)
        .join(' ')
    : '';
}

/** Rows of a table as lines of cells, by the start of the line: read apart from the code that is tested. */
function cells(table: TableName, start: string): readonly string[] {
  const line = REAL[table].split('\n').find((text) => text.startsWith(start));
  if (line === undefined) throw new Error(`no line ${start} in ${table}.csv`);
  return line.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/).map((cell) => cell.replaceAll(/^"|"$/g, ''));
}

describe('the steps of the story', () => {
  it('are what the tables give, and nothing in them is broken', () => {
    const { story, problems } = told();
    expect(problems).toEqual([]);
    expect(JSON.parse(JSON.stringify(story))).toEqual(json);
  });

  it.each(STORY.steps.map(({ id }) => id))('%s has 40 to 80 words and a headline', (id) => {
    const count = textOf(id).split(/\s+/).length;
    expect(count).toBeGreaterThanOrEqual(40);
    expect(count).toBeLessThanOrEqual(80);
    expect(words.steps[id].headline).not.toBe('');
    expect(textOf(id)).not.toMatch(/undefined|NaN|Invalid|null/);
  });

  it.each(STORY.steps.map((step) => [step.id, step] as const))('%s has sources that resolve', (_, step) => {
    const known = new Set(DETAILS.sources.map(({ source_id }) => source_id));
    const claims = saidClaims(SPEECH, words, step);
    expect(claims.length).toBeGreaterThanOrEqual(3);
    for (const { id, text, sources } of claims) {
      expect([id, text]).not.toEqual([id, '']);
      expect([id, sources.length > 0, sources.filter((source) => !known.has(source))]).toEqual([
        id,
        true,
        [],
      ]);
    }
  });

  it('say of a claim that rests on weak sources alone, or on a row of low confidence, that it is reported', () => {
    const weak = new Set(['aggregator', 'tracker', 'machine-made', 'partisan']);
    const isWeak = (id: string) =>
      weak.has(DETAILS.sources.find(({ source_id }) => source_id === id)?.reliability ?? '');
    const claims = STORY.steps.flatMap((step) =>
      saidClaims(SPEECH, words, step).map((claim) => ({ ...claim, name: `${step.id} ${claim.id}` })),
    );
    const reported = claims.filter(({ text }) => text.startsWith('Reported')).map(({ name }) => name);
    expect(reported).toEqual([
      'who-stands-where total',
      'no-surprises gap',
      'what-next review',
      'what-next production',
    ]);
    // A sum of many rows is none for one weak row among them, and says how sure the least sure one is.
    for (const { name, sources, confidence, text } of claims) {
      if (sources.every(isWeak)) expect([name, reported.includes(name)]).toEqual([name, true]);
      if (text.startsWith('Reported')) expect(confidence).toContain('low');
    }
    expect(claims.find(({ name }) => name === 'no-surprises ledger')?.confidence).toContain('low');
  });

  it('show the confidence of each claim, and with a report the warning of each of its sources', () => {
    const store = createStore(DATASET, first, ['en']);
    for (const step of STORY.steps) {
      const props = { store, words, details: DETAILS, step };
      const text = plain(<StoryText {...props} mark={(number) => number} />);
      const notes = plain(<StoryNotes {...props} />);
      for (const claim of saidClaims(SPEECH, words, step)) {
        expect(notes).toContain(words.sureness(claim.confidence));
        for (const source of DETAILS.sources.filter(({ source_id }) => claim.sources.includes(source_id))) {
          expect(notes).toContain(source.note ?? '');
          if (claim.text.startsWith('Reported')) expect(text).toContain(source.note ?? '');
        }
      }
    }
    const gap = STORY.steps.find(({ id }) => id === 'no-surprises') as StoryStep;
    const text = plain(
      <StoryText store={store} words={words} details={DETAILS} step={gap} mark={() => ''} />,
    );
    expect(text).toContain('Pro-Kremlin aggregator; treat with caution.');
    expect(text).toContain(words.weak.partisan);
  });

  it('are refused where a whole step rests on weak sources alone', () => {
    const { tables } = checkTables((name) => REAL[name]);
    if (!tables) throw new Error('no tables');
    for (const row of tables.sources) Object.assign(row, { reliability: 'tracker' });
    const problems = storyOf(tables, DATASET).problems.map(printed);
    expect(problems).toContain(
      `sources.csv:${lineOf('sources', 'nato-commands-feb26')} reliability: expected beside it a source that is not weak ` +
        'for the step "commands" of the story, got "tracker"',
    );
  });

  it('type no figure into the words: every number of a text comes from the tables', () => {
    const typed = pseudo(words);
    for (const step of STORY.steps) {
      const bare = Object.keys(step.claims).map((claim) => {
        const say = words.steps[step.id].claims as Readonly<Record<string, (f: object) => string>>;
        return say[claim]?.(new Proxy({}, { get: () => ({ text: '' }) })) ?? '';
      });
      expect(bare.join(' ').replace('NATO 3.0', '')).not.toMatch(/\d/);
    }
    expect(typed.title).toBe('⟦⟧');
  });

  it('keep their maps below the zoom that shows sites in the place of discs', () => {
    for (const { camera } of STORY.steps) expect(camera.zoom).toBeLessThan(ALL_SITES_ZOOM);
  });
});

describe('the figures of the story, against the rows', () => {
  const percent = (text = '') => `${Number(text).toFixed(2)}%`;
  const shareOf = (iso3: string, year: number) => cells('spending', `${iso3},${year},gdp_share_pct`)[3];

  it('count those past the target and say that Denmark is short', () => {
    const bound = Number(cells('targets', 'hague-2025-core')[2]);
    const shares = REAL.spending
      .split('\n')
      .map((line) => line.split(','))
      .filter(([, year, measure]) => year === '2026' && measure === 'gdp_share_pct');
    const past = shares.filter(([, , , value]) => Number(value) >= bound).map(([iso3]) => iso3);
    expect(textOf('past-target')).toContain(`has ${past.length} of ${shares.length} allies`);
    expect(past).not.toContain('DNK');
    expect(textOf('past-target')).toContain(
      `${percent(shareOf('DNK', 2025))} in 2025 and ${percent(shareOf('DNK', 2026))} in 2026`,
    );
  });

  it('say how far spending has come', () => {
    expect(textOf('surge')).toContain(
      `Lithuania: from ${percent(shareOf('LTU', 2014))} to ${percent(shareOf('LTU', 2026))}`,
    );
    const sum = (year: string) =>
      REAL.spending
        .split('\n')
        .map((line) => line.split(','))
        .filter(([iso3, of, measure]) => iso3 !== 'USA' && of === year && measure === 'usd_2021_m')
        .reduce((total, [, , , value]) => total + Number(value), 0);
    expect(textOf('surge')).toContain(
      `from US$${Math.round(sum('2014') / 1000)} billion to US$${Math.round(sum('2026') / 1000)} billion`,
    );
  });

  it('say who left Romania and who stayed', () => {
    const change = cells('changes', 'us-rou-2025');
    const number = (text = '') => Math.abs(Number(text)).toLocaleString('en');
    expect(textOf('not-replaced')).toContain(`about ${number(change[12])} soldiers`);
    expect(textOf('not-replaced')).toContain(`fell by about ${number(change[13])}`);
  });

  it('say of the German brigade how many are its own, and how many are there with the battlegroup', () => {
    const own = cells('strengths', 'deu-pzbrig45,2026-02')[3];
    const [, , , , , site = ''] = cells('host_totals', 'LTU,europe,2026-02-04,other');
    const planned = cells('strengths', 'deu-pzbrig45,2027-12')[3];
    expect([own, site, planned]).toEqual(['500', '1800', '4800']);
    expect(textOf('what-next')).toContain(
      'Germany’s brigade in Lithuania had 500 soldiers of its own in February 2026, nearly 1,800 with the battlegroup; 4,800 are planned by December 2027',
    );
  });

  it('say of the floor that it is known by reports on the text of the act, and cite both', () => {
    const step = STORY.steps.find(({ id }) => id === 'what-next');
    expect(step?.claims.floor).toMatchObject({
      confidence: ['medium'],
      sources: ['rs-ndaa', 'us-ndaa-2025-12'],
    });
    expect(textOf('what-next')).toContain(
      'By reports on its text, the US defence act of December 2025 conditions staying below 76,000 troops',
    );
  });

  it('say of what one rewrite alone tells, and of the thousand in Lithuania, that it is reported', () => {
    expect(textOf('what-next')).toContain(
      'Reported, low confidence: France and Romania call for more arms production',
    );
    expect(textOf('no-surprises')).toContain('Reported, low confidence: In Lithuania about 1,000 left');
    // The German minister's words rest on the same rewrite; the story does not tell them.
    for (const id of ['ev063', 'ev064']) expect(cells('events', id)).toContain('low');
    expect(cells('handovers', 'ho10')).toContain('low');
  });

  it('count the ledger', () => {
    const count = (status: string) =>
      REAL.handovers.split('\n').filter((line) => line.includes(`,${status},`)).length;
    expect(textOf('no-surprises')).toContain(
      `Of ${REAL.handovers.trim().split('\n').length - 1} US steps in the ledger of hand-overs, fully covered: ${count('covered')}; partly: ${count('partly')}; not replaced: ${count('not replaced')}.`,
    );
  });

  it('follow the tables: a changed row is a changed sentence', () => {
    const { story, problems } = told({
      spending: damaged('spending', 'DNK,2026,gdp_share_pct', '3.49', '3.41'),
    });
    expect(problems).toEqual([]);
    expect(textOf('past-target', story)).toContain('3.41% in 2026');
  });
});

describe('people, money and enablers', () => {
  const sum = (measure: string, isPart: (iso3: string) => boolean) =>
    REAL.spending
      .split('\n')
      .map((line) => line.split(','))
      .filter(([iso3 = '', year, name]) => year === '2026' && name === measure && isPart(iso3))
      .reduce((total, line) => total + Number(line[3]), 0);
  const text = textOf('nato-3');

  it('are the sums of the rows, each by itself', () => {
    const europe = sum('personnel_thousand', (iso3) => iso3 !== 'USA' && iso3 !== 'CAN');
    expect(text).toContain(`about ${Math.round(europe / 100) / 10} million on active duty`);
    const us = sum('usd_current_m', (iso3) => iso3 === 'USA');
    const money = Math.round((us / sum('usd_current_m', () => true)) * 100);
    expect(text).toContain(`Money: ${money}% American in 2026 (estimate)`);
    expect(text).toContain(`${cells('capabilities', 'cap037')[7]} US aircraft`);
    expect(text).toContain(`${cells('capabilities', 'cap038')[7]} European`);
  });

  it('are not added, and none is called preponderance', () => {
    expect(text).not.toMatch(/preponderance|in all|together they/i);
    expect(text).not.toContain('2.1 million');
  });
});

describe('a sentence that no longer holds', () => {
  it.each([
    ['spending', 'DNK,2026,gdp_share_pct', '3.49', '3.52', 'past-target', 'Denmark is below 3.5 in 2026'],
    ['capabilities', 'cap003', 'pledge', 'estimate', 'nato-3', 'it is a pledge'],
    ['capabilities', 'cap037', '850', '300', 'nato-3', 'the United States has more'],
    ['handovers', 'ho01', 'not replaced', 'partly', 'not-replaced', 'ho01 is not replaced'],
    ['commands', 'cmd01', 'USA,USA', 'USA,GBR', 'commands', 'SACEUR is American'],
    ['handovers', 'ho01', ',flf-rou,', ',,', 'not-replaced', 'a value'],
    ['events', 'ev065', 'no-surprise policy', 'policy', 'no-surprises', 'a no-surprise policy'],
  ] as const)('stops the build: %s %s', (table, start, from, to, step, says) => {
    const { problems } = told({ [table]: damaged(table, start, from, to) });
    const line = REAL[table].split('\n').findIndex((text) => text.startsWith(start)) + 1;
    const found = problems.filter((text) => text.startsWith(`${table}.csv:${line} `));
    expect(found.join('\n')).toContain(`the step "${step}" of the story`);
    expect(found.join('\n')).toContain(says);
  });

  it('names a row that is gone', () => {
    const events = REAL.events.replace(/^ev060,.*\n/m, '');
    expect(told({ events }).problems.join('\n')).toMatch(
      /events\.csv:1 row: expected ev060 for the step "nato-3" of the story, got none/,
    );
  });
});

describe('the story and the state of the page', () => {
  const storeOf = () => createStore(DATASET, first, ['en']);

  it('opens each step with its map and goes back to the place before', () => {
    const store = storeOf();
    store.view.value = viewOf({ date: '2022-06', view: 'balance', theme: 'dark' });
    const before = placeOf(store);
    for (const step of STORY.steps) {
      openStep(store, step);
      expect(store.view.value).toEqual({ ...viewOf(step.view), view: 'story', step: step.id, theme: 'dark' });
      expect(store.camera.value).toEqual(step.camera);
      expect(isBare(store.view.value, store.camera.value, LAST_MONTH)).toBe(false);
    }
    goBackTo(store, before);
    expect([store.view.value, store.camera.value]).toEqual([before.view, before.camera]);
  });

  it('knows a link that names the step alone', () => {
    expect(isBare(viewOf({ view: 'story', step: 'surge', theme: 'dark' }), HOME, LAST_MONTH)).toBe(true);
    expect(isBare(viewOf({ view: 'story', step: 'surge', date: '2020-01' }), HOME, LAST_MONTH)).toBe(false);
    expect(isBare(viewOf({ view: 'story' }), { ...HOME, zoom: 2 }, LAST_MONTH)).toBe(false);
    expect([stepOf(STORY, null), stepOf(STORY, 'no-such'), stepOf(STORY, 'surge')]).toEqual([0, 0, 1]);
  });

  it('takes all its words from the catalogue', () => {
    const store = createStore({ ...DATASET, events: [] }, pseudo(first), ['el']);
    const details = { ...DETAILS, sources: [] };
    const names = new Set([
      'Elbridge',
      'Colby',
      'Mark',
      'Rutte',
      'Ruben',
      'Brekelmans',
      'MARCOM',
      'LANDCOM',
      'AIRCOM',
    ]);
    for (const step of STORY.steps) {
      openStep(store, step);
      const html = renderToString(
        <Story
          store={store}
          words={pseudo(words)}
          details={details}
          story={STORY}
          isOfNewest
          stage={{
            code: () => ({ size: 0, path: '' }),
            dress: () => undefined,
            words: pseudo(words).present,
          }}
          leave={() => undefined}
        />,
      );
      expect(html).toContain('⟦⟧');
      const read = [
        html.replace(/<[^>]*>/g, ' '),
        ...[...html.matchAll(/aria-label="([^"]*)"|title="([^"]*)"/g)].map(([, a, b]) => a ?? b),
      ].join(' ');
      const latin = read.replace(/&\w+;/g, ' ').match(/\p{Script=Latin}+/gu) ?? [];
      expect(latin.filter((word) => !names.has(word))).toEqual([]);
    }
  });
});
