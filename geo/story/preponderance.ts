import type { SpendingRow } from '../../src/data/rows.ts';
import { lastDay } from '../../src/model/base/dates.ts';
import { EUROPE } from '../../src/model/base/regions.ts';
import { round } from '../../src/model/base/round.ts';
import { usFigure } from '../../src/model/forces/forces-us.ts';
import type { StepClaims, StoryValue } from '../../src/model/story/story.ts';
import { date, month, name, number, type Reader, troops } from './reader.ts';
import { figurePart, restsOn, restsOnAll, rowParts } from './rests.ts';

/**
 * The step on what was asked for in February 2026, that most forces should be European. People, money and enablers stand side
 * by side: nothing here adds one to another, and no share is called an answer.
 */

/** NATO's figures of a measure and year, for the members of that year. */
function natoRows({ tables }: Reader, measure: SpendingRow['measure'], year: number): readonly SpendingRow[] {
  const members = tables.countries.filter(({ nato_since: since }) => since !== null && since <= year);
  return tables.spending.filter(
    (row) => row.measure === measure && row.year === year && members.some(({ iso3 }) => iso3 === row.iso3),
  );
}

const sum = (rows: readonly SpendingRow[]): number => rows.reduce((total, { value }) => total + value, 0);

/** Own soldiers of the European allies in the latest year; Türkiye's part is named. */
function people(read: Reader, year: number): StepClaims<'nato-3'>['people'] {
  const rows = natoRows(read, 'personnel_thousand', year);
  const europe = rows.filter(({ iso3 }) => iso3 !== 'USA' && iso3 !== 'CAN');
  const turkiye = europe.find(({ iso3 }) => iso3 === 'TUR');
  if (turkiye) {
    const part = turkiye.value / sum(europe);
    read.expect(turkiye, 'value', 'a fifth of these soldiers are Turkish', part > 0.18 && part < 0.22);
    read.expect(turkiye, 'status', 'the latest count is an estimate', turkiye.status === 'estimate');
  }
  return {
    figures: {
      year: date(String(year)),
      states: number(europe.length),
      millions: number(round(sum(europe) / 1000, 1)),
    },
    ...restsOnAll(read, rowParts(read, europe)),
  };
}

/** The American part of NATO's money in the first and the latest year, current prices. */
function money(read: Reader, [first, last]: readonly [number, number]): StepClaims<'nato-3'>['money'] {
  const rowsOf = (year: number) => natoRows(read, 'usd_current_m', year);
  const share = (year: number): StoryValue => {
    const rows = rowsOf(year);
    const part = sum(rows.filter(({ iso3 }) => iso3 === 'USA')) / sum(rows);
    return { percent: round(part * 100, 1), decimals: 0 };
  };
  const us = rowsOf(last).find(({ iso3 }) => iso3 === 'USA');
  if (us) read.expect(us, 'status', 'the latest spending is an estimate', us.status === 'estimate');
  return {
    figures: {
      first: date(String(first)),
      before: share(first),
      last: date(String(last)),
      now: share(last),
    },
    ...restsOnAll(read, rowParts(read, [...rowsOf(first), ...rowsOf(last)])),
  };
}

/** What mostly the United States has: of four kinds it has more than Europe; one of them is told, by one study. */
function enablers(read: Reader): StepClaims<'nato-3'>['enablers'] {
  const row = (id: string) => read.row('capabilities', id);
  const pairs = [
    ['cap037', 'cap038'],
    ['cap050', 'cap049'],
    ['cap056', 'cap055'],
    ['cap035', 'cap036'],
  ] as const;
  for (const [us, europe] of pairs) {
    const [ours, theirs] = [row(us), row(europe)];
    const most = theirs.high ?? theirs.best ?? 0;
    const isOneTopic = ours.topic === theirs.topic && ours.side === 'us' && theirs.side === 'europe';
    read.expect(ours, 'topic', `it and ${europe} are two sides of one topic`, isOneTopic);
    read.expect(ours, 'best', 'the United States has more', (ours.best ?? ours.low ?? 0) > most);
  }
  const [us, europe] = [row('cap037'), row('cap038')];
  for (const one of [us, europe]) read.expect(one, 'kind', 'it is an inventory', one.kind === 'inventory');
  read.expect(us, 'as_of', 'both counts are of one year', us.as_of === europe.as_of);
  read.expect(us, 'source_id', 'both counts are of one study', us.source_id === europe.source_id);
  read.expect(us, 'scope', 'it is worldwide', us.scope?.includes('worldwide') === true);
  return {
    figures: {
      year: date(us.as_of),
      us: number(read.known(us, 'best')),
      europe: number(read.known(europe, 'best')),
    },
    ...restsOn(read, rowParts(read, [us, europe])),
  };
}

/** What was asked for in February 2026; people, money and enablers side by side. */
export function nato3(read: Reader): StepClaims<'nato-3'> {
  const [called, asked] = [read.row('events', 'ev059'), read.row('events', 'ev060')];
  const ready = read.row('capabilities', 'cap003');
  read.expect(called, 'title', 'he calls for "NATO 3.0"', called.title.includes('NATO 3.0'));
  read.expect(asked, 'speaker', 'it is the same speaker', asked.speaker === called.speaker);
  read.expect(asked, 'quote', 'the word is preponderance', asked.quote?.includes('preponderance') === true);
  read.expect(ready, 'kind', 'it is a pledge', ready.kind === 'pledge');
  read.expect(ready, 'scope', 'Americans are among them', ready.scope?.includes('including USA') === true);
  read.expect(ready, 'scope', 'who gives what is secret', ready.scope?.includes('shares secret') === true);
  const us = usFigure(read.tables, EUROPE, lastDay(asked.date.slice(0, 7)));
  read.expect(asked, 'date', 'a US total is stated', us.best !== null && us.asOf !== null);
  const years = read.tables.spending.map(({ year }) => year);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return {
    asked: {
      figures: { month: month(asked.date), speaker: name(read.known(asked, 'speaker')) },
      ...restsOn(read, rowParts(read, [called, asked])),
    },
    people: people(read, last),
    americans: {
      figures: { day: date(us.asOf ?? ''), us: troops(us) },
      ...restsOn(read, [figurePart(read, EUROPE, us)]),
    },
    readiness: {
      figures: { troops: number(read.known(ready, 'best')) },
      ...restsOn(read, rowParts(read, [ready])),
    },
    money: money(read, [first, last]),
    enablers: enablers(read),
  };
}
