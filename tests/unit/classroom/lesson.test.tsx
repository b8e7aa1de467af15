/** A lesson: what is printed before which question, what a teacher chooses and adds, hands counted, and the file for class. */
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import rows from '../../../src/data/details.json';
import type { Details } from '../../../src/data/details.ts';
import { first, classroom as words } from '../../../src/i18n/en.ts';
import { OPEN_SAVED, OPEN_SAVED_TAG, withView } from '../../../src/model/classroom/class-file.ts';
import { keyTable, keyYears } from '../../../src/model/classroom/key-table.ts';
import { changeRows, discRows, paperQuestions } from '../../../src/model/classroom/paper.ts';
import { LESSONS, type Question } from '../../../src/model/classroom/question.ts';
import { answerText, questions } from '../../../src/model/classroom/questions.ts';
import { countedAnswers, resultOf, withHand } from '../../../src/model/classroom/tally.ts';
import {
  keptWith,
  MOST_OWN,
  ownQuestion,
  questionsOfLesson,
  teachersChoice,
} from '../../../src/model/classroom/teacher.ts';
import { readLink, writeLink } from '../../../src/model/view/link.ts';
import { createStore } from '../../../src/store/store.ts';
import { Handout } from '../../../src/ui/classroom/Handout.tsx';
import { StatusKey } from '../../../src/ui/classroom/StatusKey.tsx';
import { table } from '../../e2e/tables.ts';
import { DATASET, LAST_MONTH, SPEECH, viewOf } from '../page-data.ts';
import { PEOPLE } from '../people-data.ts';

const said = { speech: SPEECH, words, details: rows as unknown as Details, people: PEOPLE };
const all = questions(said);
const named = (id: string): Question => all.find((question) => question.id === id) as Question;
const context = {
  firstMonth: '2014-01',
  lastMonth: LAST_MONTH,
  isFocus: () => false,
  isLanguage: () => true,
};

/** The handout as its text, in the order in which it is printed, for the keys of a link. */
function printed(kept: readonly (readonly [string, string])[] = []): string {
  const store = createStore(DATASET, first, ['en']);
  store.kept.value = kept;
  const html = renderToString(
    <Handout store={store} said={said} shapes={[]} anchors={{}} symbols={() => <g />} />,
  );
  return html.replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}

describe('the handout', () => {
  const paper = printed();
  const at = (text: string): number => {
    const found = paper.indexOf(text);
    if (found < 0) throw new Error(`not printed: ${text}`);
    return found;
  };
  const question = (id: string): number => at(`data-question="${id}"`);
  const [map, keys, facts] = [
    at(words.handout.map(LAST_MONTH)),
    at('class="key-table"'),
    at(words.handout.facts),
  ];

  it('prints every question once, and all of them before the answer key', () => {
    for (const { id } of all) {
      expect([id, paper.split(`data-question="${id}"`).length]).toEqual([id, 2]);
      expect(question(id)).toBeLessThan(at(words.handout.key));
    }
  });

  it('prints nothing that answers a question to guess before that question', () => {
    for (const lesson of LESSONS)
      for (const { question: one } of paperQuestions(all, lesson).guess) {
        expect([one.id, question(one.id) < map || one.lesson !== 'shading']).toEqual([one.id, true]);
        expect([one.id, question(one.id) < facts]).toEqual([one.id, true]);
      }
    for (const id of ['passed-first', 'passed-reported', 'passed-latest', 'guess-share', 'draw-line'])
      expect(question(id)).toBeLessThan(Math.min(map, keys));
  });

  it('prints what the other questions are read from before them', () => {
    for (const id of ['near-miss', 'rose-most', 'share-or-dollars', 'estimates', 'quantiles'])
      expect(question(id)).toBeGreaterThan(Math.max(map, keys));
    for (const id of ['disc-then', 'disc-now', 'stage-cut', 'stage-expected', 'done'])
      expect(question(id)).toBeGreaterThan(facts);
  });

  it('has all figures that its questions are read from, also where the map is of another month', () => {
    expect(keyYears(said, viewOf({ date: '2019-05' }))).toEqual([2014, 2019, 2024, 2026]);
    const table2019 = keyTable(said, viewOf({ date: '2019-05' }));
    const row = (iso3: string) => table2019.find((one) => one.iso3 === iso3);
    // Near miss, and the largest rise: shares of the latest and of the first year.
    expect(row('DNK')?.shares.at(-1)).toBe('3.49*');
    expect(row('LTU')?.shares[0]).toBe('0.88');
    // The most dollars, though not the largest share.
    const dollars = (iso3: string) => Number(row(iso3)?.dollars.replace(/[*,]/g, ''));
    const { answer } = named('share-or-dollars');
    if (answer.kind !== 'choice') throw new Error('no choice');
    const most = answer.options.map(({ id }) => id).sort((a, b) => dollars(b) - dollars(a))[0];
    expect(most).toBe(answer.right);
  });

  it('prints both months of the disc, and the changes that are counted', () => {
    expect(discRows(said, all).map(({ month }) => month)).toEqual(['2014-12', '2026-11']);
    expect(discRows(said, all)[0]?.europe).toBe('none recorded');
    expect(discRows(said, all)[1]?.us).not.toBe('');
    const { answer } = named('done');
    if (answer.kind !== 'amount') throw new Error('no amount');
    const counted = changeRows(said, all);
    expect(counted).toHaveLength(answer.max);
    expect(counted.filter(({ status }) => status === 'in place')).toHaveLength(answer.right);
    for (const { title } of counted) expect(paper).toContain(title);
    expect(changeRows(said, [named('disc-then')])).toEqual([]);
  });

  it('says how sure each answer is, and warns of its weak sources', () => {
    const key = paper.slice(at(words.handout.key));
    expect(named('stage-expected').confidence).toEqual(['low']);
    expect(named('done').confidence).toContain('low');
    expect(key).toContain('Low confidence.');
    const weak = table('sources').find(({ source_id }) => source_id === 'np-lithuania');
    expect(named('done').sources).toContain('np-lithuania');
    expect(key).toContain(words.weak.partisan);
    expect(key).toContain(weak?.note);
  });
});

describe('announced and not confirmed', () => {
  const html = renderToString(<StatusKey words={words} statuses={['announced', 'unconfirmed']} />);

  it('are told apart beside the questions that ask for it, in words and by their arrows', () => {
    expect(named('stage-cut').statuses).toEqual(named('stage-expected').statuses);
    expect(named('stage-cut').statuses).toEqual(expect.arrayContaining(['announced', 'unconfirmed']));
    expect(html).toContain(words.statuses.means.announced);
    expect(html).toContain(words.statuses.means.unconfirmed);
    expect(html).toMatch(/class="[^"]*\bannounced\b/);
    expect(html).toMatch(/class="[^"]*\bunconfirmed\b/);
    expect(printed()).toContain(words.statuses.means.unconfirmed);
  });
});

describe('a teacher’s choice', () => {
  const own = ownQuestion(' Which sea? ', ['Baltic', 'Black | Sea', '', 'North']);

  it('is in the link and comes back from it, beside keys of others', () => {
    if (!own) throw new Error('no question');
    const kept = keptWith([['utm_source', 'x']], { asked: ['rose-most', 'own-1'], own: [own] });
    const link = writeLink(viewOf({ view: 'classroom' }), context, kept);
    const back = readLink(link, context);
    expect(back.refused).toEqual([]);
    expect(teachersChoice(back.kept)).toEqual({ asked: ['rose-most', 'own-1'], own: [own] });
    expect(back.kept).toContainEqual(['utm_source', 'x']);
    expect(questionsOfLesson(said, back.kept).asked.map(({ id }) => id)).toEqual(['rose-most', 'own-1']);
  });

  it('asks all where the link names none, or none that there is', () => {
    for (const kept of [[], [['ask', 'no-such~nor-this'] as const]])
      expect(questionsOfLesson(said, kept).asked.map(({ id }) => id)).toEqual(all.map(({ id }) => id));
  });

  it('takes own questions as plain text, with a right answer and another one', () => {
    expect(own).toEqual({ prompt: 'Which sea?', options: ['Baltic', 'Black / Sea', 'North'] });
    expect(ownQuestion('Only one?', ['yes', 'yes'])).toBeNull();
    expect(ownQuestion('', ['yes', 'no'])).toBeNull();
    const many = Array.from({ length: 30 }, (_, index) => ['own', `${index}|yes|no`] as const);
    expect(teachersChoice(many).own).toHaveLength(MOST_OWN);
  });

  it('is asked on paper too, and says that no table has the answer', () => {
    const paper = printed([
      ['ask', 'rose-most~own-1'],
      ['own', 'Which <sea>?|Baltic|Black Sea'],
    ]);
    expect(paper).toContain('Which &lt;sea>?');
    expect(paper).toContain(words.choice.noSource);
    expect(paper).not.toContain('data-question="passed-first"');
    expect(paper).not.toContain(words.handout.facts);
    const asked = questionsOfLesson(said, [['own', 'Which?|Zeta|Alpha']]).asked.at(-1);
    expect(asked && answerText(words, asked)).toBe('Zeta');
    expect(asked?.answer).toMatchObject({ options: [{ text: 'Alpha' }, { text: 'Zeta' }] });
  });
});

describe('hands', () => {
  it('are counted by answer, never below none, and say how many were right', () => {
    const question = named('stage-cut');
    let tally = withHand({}, question.id, 'announced', 1);
    tally = withHand(tally, question.id, 'in place', 1);
    tally = withHand(tally, question.id, 'in place', 1);
    tally = withHand(tally, question.id, 'under way', -1);
    expect(resultOf(tally, question, words)).toEqual({ right: 1, all: 3 });
    expect(resultOf(tally, named('done'), words)).toBeNull();
  });

  it('of a number or a line are those who were right or close, and those who were not', () => {
    for (const id of ['done', 'draw-line', 'add-people'])
      expect(countedAnswers(words, named(id)).map(({ isRight }) => isRight)).toEqual([true, false]);
  });
});

describe('the file for class', () => {
  it('opens with the view it was saved with, whatever is typed into it', () => {
    const html = `<head>${OPEN_SAVED_TAG}${OPEN_SAVED}</script></head>`;
    expect(withView(html, '?date=2016-07&own=a"b<c')).toBe(
      `<head><script data-view="?date=2016-07&amp;own=a&quot;b&lt;c">${OPEN_SAVED}</script></head>`,
    );
    expect(withView(html, '')).toBe(html);
    // Dollars in a question are no pattern.
    expect(withView(html, '?own=$&$1')).toContain('?own=$&amp;$1');
  });
});
