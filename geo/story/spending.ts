import type { Dataset } from '../../src/data/dataset.ts';
import type { Iso3 } from '../../src/data/rows.ts';
import { armedAllies, countAtLeast } from '../../src/model/spending/spending.ts';
import type { StepClaims } from '../../src/model/story/story.ts';
import { countries, date, month, name, number, percentOfGdp, type Reader, target } from './reader.ts';
import { restsOn, rowParts } from './rests.ts';

/** Steps about spending. */

/** First and last year of the tables. */
function yearsOf({ tables }: Reader): readonly [number, number] {
  const years = tables.spending.map(({ year }) => year);
  return [Math.min(...years), Math.max(...years)];
}

/** The country whose share rose most between two years, among the allies of the second. */
function largestRise(read: Reader, allies: readonly Iso3[], [first, last]: readonly [number, number]) {
  return allies
    .map((iso3) => ({ iso3, before: read.share(iso3, first), now: read.share(iso3, last) }))
    .reduce((most, one) =>
      one.now.value - one.before.value > most.now.value - most.before.value ? one : most,
    );
}

/** Spending of several countries together in a year, billion US dollars of 2021. */
function billions({ tables }: Reader, of: readonly Iso3[], year: number): number {
  const rows = tables.spending.filter(
    (row) => row.measure === 'usd_2021_m' && row.year === year && of.includes(row.iso3),
  );
  return Math.round(rows.reduce((sum, { value }) => sum + value, 0) / 1000);
}

/** How spending has risen since the first year of the tables. */
export function surge(read: Reader, dataset: Dataset): StepClaims<'surge'> {
  const [first, last] = yearsOf(read);
  const pledge = read.row('targets', 'wales-2014-2pct');
  const bound = read.known(pledge, 'pct');
  const allies = armedAllies(dataset, last).map(({ iso3 }) => iso3);
  const agreed = read.known(pledge, 'agreed_on');
  read.expect(pledge, 'agreed_on', `it was agreed in ${first}`, agreed.startsWith(String(first)));
  const count = (year: number) => countAtLeast(dataset, 'share', year, bound);
  const largest = largestRise(read, allies, [first, last]);
  read.expect(largest.now, 'status', `figures for ${last} are estimates`, largest.now.status === 'estimate');
  read.expect(pledge, 'pct', `more allies reach it in ${last} than in ${first}`, count(last) > count(first));
  const others = allies.filter((iso3) => iso3 !== 'USA');
  const [before, now] = [billions(read, others, first), billions(read, others, last)];
  read.expect(largest.now, 'value', 'the other allies spend more than they did', now > before);
  const cited = rowParts(read, [largest.before, largest.now]);
  return {
    atTarget: {
      figures: {
        first: date(String(first)),
        last: date(String(last)),
        before: number(count(first)),
        totalBefore: number(armedAllies(dataset, first).length),
        now: number(count(last)),
        total: number(allies.length),
        target: target(bound),
      },
      ...restsOn(read, [...cited, ...rowParts(read, [pledge])]),
    },
    largest: {
      figures: {
        country: countries([largest.now.iso3]),
        before: percentOfGdp(largest.before.value),
        now: percentOfGdp(largest.now.value),
      },
      ...restsOn(read, cited),
    },
    money: {
      figures: {
        count: number(others.length),
        before: { billions: before },
        now: { billions: now },
        last: date(String(last)),
        // The base year of the measure `usd_2021_m`.
        prices: date('2021'),
      },
      ...restsOn(read, cited),
    },
  };
}

/** Who is past the target for core defence, and who was said to be. */
export function pastTarget(read: Reader, dataset: Dataset): StepClaims<'past-target'> {
  const [, last] = yearsOf(read);
  const core = read.row('targets', 'hague-2025-core');
  const named = read.row('events', 'ev062');
  const bound = read.known(core, 'pct');
  const allies = armedAllies(dataset, last).map(({ iso3 }) => iso3);
  const past = allies.filter((iso3) => read.share(iso3, last).value >= bound);
  const notYet = named.actor_iso3.filter((iso3) => !past.includes(iso3));
  const [before, now] = [read.share('DNK', last - 1), read.share('DNK', last)];
  for (const row of [before, now]) {
    read.expect(row, 'value', `Denmark is below ${bound} in ${row.year}`, row.value < bound);
    read.expect(row, 'status', 'both figures are estimates', row.status === 'estimate');
  }
  read.expect(named, 'actor_iso3', 'of those named only Denmark is short', notYet.join(';') === 'DNK');
  return {
    agreed: {
      figures: {
        month: month(read.known(core, 'agreed_on')),
        target: target(bound),
        due: date(read.known(core, 'due')),
      },
      ...restsOn(read, rowParts(read, [core])),
    },
    named: {
      figures: {
        day: date(named.date),
        speaker: name(read.known(read.row('events', 'ev061'), 'speaker')),
        countries: countries(named.actor_iso3),
      },
      ...restsOn(read, rowParts(read, [named])),
    },
    table: {
      figures: {
        last: date(String(last)),
        count: number(past.length),
        total: number(allies.length),
        countries: countries(past),
      },
      ...restsOn(read, rowParts(read, [now])),
    },
    short: {
      figures: {
        country: countries(['DNK']),
        previous: date(String(before.year)),
        before: percentOfGdp(before.value),
        last: date(String(now.year)),
        now: percentOfGdp(now.value),
      },
      ...restsOn(read, rowParts(read, [before, now])),
    },
  };
}
