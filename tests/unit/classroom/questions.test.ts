/** The classroom's answers against the published tables, read and counted here anew. */
import { describe, expect, it } from 'vitest';
import rows from '../../../src/data/details.json';
import type { Details } from '../../../src/data/details.ts';
import { classroom as words } from '../../../src/i18n/en.ts';
import { areWeak } from '../../../src/model/base/sources.ts';
import { keyTable } from '../../../src/model/classroom/key-table.ts';
import { LESSONS, type Question } from '../../../src/model/classroom/question.ts';
import { answerText, questions } from '../../../src/model/classroom/questions.ts';
import { afterChoice, verdict } from '../../../src/model/classroom/verdict.ts';
import { hostBalance } from '../../../src/model/forces/balance.ts';
import { counted, table, value } from '../../e2e/tables.ts';
import { LAST_MONTH, SPEECH, viewOf } from '../page-data.ts';
import { PEOPLE } from '../people-data.ts';

const details = rows as unknown as Details;
const said = { speech: SPEECH, words, details, people: PEOPLE };
const all = questions(said);
const question = (id: string): Question => {
  const found = all.find((entry) => entry.id === id);
  if (!found) throw new Error(`no question ${id}`);
  return found;
};
const right = (id: string): unknown => {
  const { answer } = question(id);
  return answer.kind === 'line' ? answer.values : answer.right;
};
const share = (iso3: string, year: number): number => value('share', iso3, year) ?? Number.NaN;
const allies = (year: number) => counted('share', year);
const reach = (year: number, bound: number) => allies(year).filter((iso3) => share(iso3, year) >= bound);

describe('the question set', () => {
  it('has at least twelve questions, each named once and by what a link can hold', () => {
    const ids = all.map(({ id }) => id);
    expect(ids.length).toBeGreaterThanOrEqual(12);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect([...new Set(all.map(({ lesson }) => lesson))]).toEqual([...LESSONS]);
  });

  it('cites for each answer sources that are in the table', () => {
    const sources = table('sources').map(({ source_id }) => source_id);
    for (const { id, sources: cited } of all) {
      expect([id, cited.length > 0]).toEqual([id, true]);
      for (const source of cited) expect([id, sources.includes(source)]).toEqual([id, true]);
    }
  });

  it('rests no answer on weak sources alone', () => {
    for (const { id, sources } of all) expect([id, areWeak(details, sources)]).toEqual([id, false]);
  });

  it('can be answered: the right answer is among what may be given', () => {
    for (const { id, answer } of all) {
      if (answer.kind === 'choice') {
        const options = answer.options.map((option) => option.id);
        expect([id, options.filter((option) => option === answer.right)]).toEqual([id, [answer.right]]);
        expect(new Set(answer.options.map(({ text }) => text)).size).toBe(options.length);
      } else if (answer.kind === 'pair') {
        const options = answer.options.map((option) => option.id);
        expect(options.length).toBeGreaterThan(2);
        expect([id, options.filter((option) => answer.right.includes(option)).length]).toEqual([id, 2]);
        expect(new Set(options).size).toBe(options.length);
      } else if (answer.kind === 'amount') {
        expect(answer.right).toBeGreaterThanOrEqual(answer.min);
        expect(answer.right).toBeLessThanOrEqual(answer.max);
      }
    }
  });

  it('does not ask what it says: no answer is in the prompt', () => {
    for (const entry of all.filter(({ answer }) => answer.kind !== 'line'))
      expect([entry.id, ` ${entry.prompt}`.includes(` ${answerText(words, entry)}`)]).toEqual([
        entry.id,
        false,
      ]);
  });

  it('is answered in the key with one full stop, and names countries in the order of the alphabet', () => {
    for (const entry of all.filter(({ answer }) => answer.kind !== 'line'))
      expect(words.handout.short({ text: answerText(words, entry) })).toMatch(/[^.]\.$/);
    expect(question('passed-first').sentence).toContain('Greece, United Kingdom, and United States');
  });

  it('sets a map that keeps the answer back: no forces, no card, and no shading where the shading tells', () => {
    for (const { ask } of all) expect([ask.layers, ask.focus]).toEqual([[], null]);
    const shaded = all.filter((entry) => entry.shaded && entry.lesson === 'shading').map(({ id }) => id);
    expect(shaded).toEqual(['rose-most', 'share-or-dollars', 'estimates', 'quantiles']);
    expect(question('rose-most').ask).toMatchObject({ date: '2014-12', since: null });
    expect(question('share-or-dollars').ask.measure).toBe('share');
    expect(question('quantiles').ask.bins).toBe('targets');
  });
});

describe('answers on shares', () => {
  it.each([
    ['passed-first', 2014],
    ['passed-reported', 2024],
    ['passed-latest', 2026],
  ])('%s: how many allies with armed forces reach 2 in %i', (id, year) => {
    expect(right(id)).toBe(reach(year, 2).length);
    expect(question(id).prompt).toContain(` ${allies(year).length} allies`);
    expect(question(id).answer).toMatchObject({ max: allies(year).length });
    expect(question(id).ask.date.slice(0, 4)).toBe(String(year));
  });

  it('names those who reach it where they are few, and those who do not', () => {
    expect(question('passed-first').sentence).toContain('Greece');
    const below = allies(2026).filter((iso3) => share(iso3, 2026) < 2);
    expect(below).toEqual(['SVN']);
    expect(question('passed-latest').sentence).toContain('Slovenia');
  });

  it('are the figures of Germany and Poland', () => {
    expect(right('guess-share')).toBe(share('DEU', 2026));
    const years = Array.from({ length: 13 }, (_, index) => 2014 + index);
    expect(right('draw-line')).toEqual(years.map((year) => share('POL', year)));
  });

  it('the near miss is the largest share below 3.5, and its class', () => {
    const below = allies(2026).filter((iso3) => share(iso3, 2026) < 3.5);
    const nearest = below.sort((a, b) => share(b, 2026) - share(a, 2026))[0] ?? '';
    expect(question('near-miss').marked).toEqual([nearest]);
    expect(right('near-miss')).toBe('4');
    expect(question('near-miss').sentence).toContain(String(share(nearest, 2026)));
  });

  it('the largest rise and the largest sum are those of the tables', () => {
    const europe = allies(2026).filter((iso3) => iso3 !== 'USA' && iso3 !== 'CAN');
    const rise = (iso3: string) => share(iso3, 2026) - share(iso3, 2014);
    expect(right('rose-most')).toBe([...europe].sort((a, b) => rise(b) - rise(a))[0]);
    const spent = (iso3: string) => value('usd', iso3, 2026) ?? 0;
    expect(right('share-or-dollars')).toBe([...europe].sort((a, b) => spent(b) - spent(a))[0]);
  });

  it('quantiles put as many into the top class as lie from the sixth seventh on', () => {
    const values = allies(2026)
      .map((iso3) => share(iso3, 2026))
      .sort((a, b) => a - b);
    const bound = values[Math.floor((values.length * 6) / 7)] ?? 0;
    expect(right('quantiles')).toBe(values.filter((found) => found >= bound).length);
    expect(question('quantiles').prompt).toContain(`${reach(2026, 5).length} of ${allies(2026).length}`);
  });

  it('says that figures are estimates where the table does', () => {
    const statuses = table('spending')
      .filter(({ year }) => year === '2026')
      .map(({ status }) => status);
    expect(new Set(statuses)).toEqual(new Set(['estimate']));
    expect(right('estimates')).toBe('estimate');
  });
});

describe('answers on changes', () => {
  const changes = table('changes');
  const row = (id: string) => changes.find((entry) => entry.id === id);

  it('the halves of the disc are those of the balance', () => {
    expect(right('disc-then')).toBe('us');
    const now = hostBalance(SPEECH.dataset, 'ROU', LAST_MONTH);
    expect(right('disc-now')).toBe((now?.us.best ?? 0) > (now?.europe.best ?? 0) ? 'us' : 'europe');
    expect(question('disc-then').sentence).toContain('not a measured zero');
    expect(question('disc-now').sentence).not.toContain('not a measured zero');
  });

  it('statuses are those of their rows', () => {
    expect(right('stage-cut')).toBe(row('us-deu-2026')?.status);
    expect(right('stage-expected')).toBe(row('us-bgr-2025')?.status);
    expect(right('not-replaced')).toBe('gone');
    expect(row('us-rou-2025')?.status).toBe('not replaced');
  });

  it('the hosts of the brigade are those of its force', () => {
    const force = table('forces').find(({ id }) => id === row('us-rou-2025')?.force_id);
    const hosts = [force?.host_iso3, ...(force?.also_hosts ?? '').split(';')].filter(Boolean);
    expect(right('not-replaced-hosts')).toBe(new Set(hosts).size);
  });

  it('what is done in the year is counted from the rows', () => {
    const dated = changes.filter(({ side, effective, announced }) => {
      const day = [effective || announced, announced || effective].sort().at(-1) ?? '';
      return side === 'us' && day.startsWith('2026');
    });
    expect(question('done').answer).toMatchObject({ max: dated.length });
    expect(right('done')).toBe(dated.filter(({ status }) => status === 'in place').length);
  });

  it('the commander and the due year are those of the tables', () => {
    const commands = table('commands');
    expect(right('commander')).toBe(commands.find(({ id }) => id === 'cmd01')?.held_by_after);
    expect(question('commander').sentence).toContain('agreed, not done');
    expect(right('target-year')).toBe(table('targets').find(({ id }) => id === 'hague-2025-total')?.due);
  });
});

describe('what is said of an answer', () => {
  it('of an amount: how far it is off, and that it is exact', () => {
    const entry = question('passed-first');
    expect(verdict(said, entry, Number(right('passed-first')) + 1)).toContain('Off by 1 ally.');
    expect(verdict(said, entry, Number(right('passed-first')))).toContain('Exactly.');
    expect(verdict(said, entry, null)).toBe(words.noGuess);
  });

  it('of a line: the mean distance over the years that were drawn', () => {
    const { answer } = question('draw-line');
    if (answer.kind !== 'line') throw new Error('not a line');
    const half = answer.values.map((found, index) => (index < 5 ? found + 0.5 : null));
    expect(verdict(said, question('draw-line'), half)).toBe(words.draw.off(0.5, 4));
  });
});

describe('the key table', () => {
  it('has a row an ally of the year, with the shares of the tables', () => {
    const found = keyTable(said, viewOf({ date: '2014-12' }));
    expect(found.map(({ iso3 }) => iso3).sort()).toEqual([...allies(2014)].sort());
    for (const { iso3, shares } of keyTable(said, viewOf()))
      expect(shares.map((text) => Number(text.replace('*', '')))).toEqual(
        [2014, 2024, 2026].map((year) => share(iso3, year)),
      );
  });
});

describe('which two numbers may be added', () => {
  const people = (iso3: string) =>
    Number(
      table('spending').find(
        (row) => row.iso3 === iso3 && row.year === '2026' && row.measure === 'personnel_thousand',
      )?.value,
    ) * 1000;
  const textOf = (id: string, option: string) => {
    const { answer } = question(id);
    return answer.kind === 'pair' ? answer.options.find((entry) => entry.id === option)?.text : undefined;
  };

  it('shows the figures of the tables, each with what it counts, its year, and that it is an estimate', () => {
    expect(textOf('add-people', 'nato-pol')).toBe(
      `Soldiers of Poland by NATO’s count, 2026 (estimate): ${people('POL').toLocaleString('en')}`,
    );
    const austria = table('personnel_world_bank').findLast((row) => row.iso3 === 'AUT');
    expect(textOf('add-counts', 'world-bank-aut')).toBe(
      `Soldiers of Austria by the World Bank’s count, paramilitary included, ${austria?.year}: ${Number(austria?.persons).toLocaleString('en')}`,
    );
  });

  it('lets two of one kind be added: allies by one count, visitors over hosts, dollars in one price', () => {
    expect(right('add-people')).toEqual(['nato-pol', 'nato-deu']);
    expect(right('add-hosts')).toEqual(['europe-est', 'europe-lva']);
    expect(right('add-counts')).toEqual(['nato-fra', 'nato-ita']);
    expect(right('add-money')).toEqual(['usd-us', 'usd-others']);
  });

  it('never has own forces and troops in a host, or two counts, among the two', () => {
    for (const { answer } of all)
      if (answer.kind === 'pair') expect(new Set(answer.right.map((id) => id.split('-')[0])).size).toBe(1);
  });

  it('takes the two in either order, and nothing else', () => {
    const asked = question('add-people');
    expect(verdict(said, asked, 'nato-deu nato-pol')).toBe(words.right);
    expect(verdict(said, asked, 'nato-pol nato-deu')).toBe(words.right);
    expect(verdict(said, asked, 'nato-pol us-pol')).toBe(words.wrong);
    expect(verdict(said, asked, 'nato-pol')).toBe(words.wrong);
    expect(verdict(said, asked, null)).toBe(words.noGuess);
  });

  it('lets go of the earliest of three choices, and of one that is pressed again', () => {
    expect(afterChoice(null, 'a')).toBe('a');
    expect(afterChoice('a', 'b')).toBe('a b');
    expect(afterChoice('a b', 'c')).toBe('b c');
    expect(afterChoice('a b', 'a')).toBe('b');
    expect(afterChoice('a', 'a')).toBeNull();
  });

  it('asks none of an edition of the data that has no own forces', () => {
    expect(questions({ ...said, people: null }).some(({ lesson }) => lesson === 'adding')).toBe(false);
  });
});
