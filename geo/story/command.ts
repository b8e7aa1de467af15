import type { HandoverRow } from '../../src/data/rows.ts';
import type { StepClaims } from '../../src/model/story/story.ts';
import { countries, date, month, name, number, type Reader, sources, target } from './reader.ts';

/** Steps about commands, the ledger of hand-overs, and what lies ahead. */

/** Commands before and after the decision of February 2026. */
export function commands(read: Reader): StepClaims<'commands'> {
  const command = (id: string) => read.row('commands', id);
  const [top, maritime, land, air] = [command('cmd01'), command('cmd06'), command('cmd07'), command('cmd08')];
  const [norfolk, naples, brunssum] = [command('cmd03'), command('cmd04'), command('cmd05')];
  const decision = read.row('events', 'ev055');
  const arrival = read.row('events', 'ev041');
  const isUs = ({ held_by_after: after }: CommandRow) => after.length === 1 && after[0] === 'USA';
  read.expect(top, 'held_by_after', 'SACEUR is American', isUs(top));
  read.expect(top, 'note', 'who SACEUR is', top.note?.includes('Alexus Grynkewich') === true);
  for (const row of [norfolk, naples, brunssum]) {
    const european = !row.held_by_after.includes('USA') && row.held_by_after.length > 0;
    read.expect(row, 'held_by_after', `${row.short} goes to Europeans`, european);
    read.expect(row, 'effective', 'no date of the transfer is known', row.effective === null);
  }
  read.expect(maritime, 'held_by_after', `the US takes ${maritime.short}`, isUs(maritime));
  for (const row of [land, air])
    read.expect(row, 'held_by_after', `the US keeps ${row.short}`, isUs(row) && isHeldByUs(row));
  read.expect(naples, 'held_by_before', 'an American commands in Naples', isHeldByUs(naples));
  return {
    joint: {
      figures: {
        day: date(decision.date),
        norfolk: countries(norfolk.held_by_after),
        naples: countries(naples.held_by_after),
        brunssum: countries(brunssum.held_by_after),
      },
      sources: sources(norfolk.source_id, naples.source_id, brunssum.source_id),
    },
    kept: {
      figures: { taken: name(maritime.short), kept: name([land.short, air.short].join(', ')) },
      sources: sources(maritime.source_id, land.source_id, air.source_id),
    },
    top: { figures: {}, sources: [top.source_id] },
    when: { figures: { since: date(arrival.date) }, sources: sources(naples.source_id, arrival.source_id) },
  };
}

type CommandRow = Reader['tables']['commands'][number];

function isHeldByUs({ held_by_before: before }: CommandRow): boolean {
  return before.join() === 'USA';
}

/** The ledger: what leaves, what takes over. */
export function noSurprises(read: Reader): StepClaims<'no-surprises'> {
  const asked = read.row('events', 'ev065');
  const [hub, gap] = [read.row('handovers', 'ho09'), read.row('handovers', 'ho10')];
  const { handovers } = read.tables;
  const of = (status: HandoverRow['status']) => handovers.filter((row) => row.status === status);
  read.expect(asked, 'actor_iso3', 'the minister is Dutch', asked.actor_iso3.join() === 'NLD');
  read.expect(asked, 'title', 'a no-surprise policy', asked.title.includes('no-surprise policy'));
  read.expect(
    hub,
    'status',
    'ho09 is the only one covered',
    of('covered').length === 1 && of('covered')[0] === hub,
  );
  read.expect(hub, 'gap_months', 'Europeans were there before', read.known(hub, 'gap_months') < 0);
  read.expect(gap, 'status', 'ho10 is covered in part', gap.status === 'partly');
  read.expect(gap, 'gap_months', 'there is a gap', read.known(gap, 'gap_months') > 0);
  return {
    asked: {
      figures: { speaker: name(read.known(asked, 'speaker')) },
      sources: [asked.source_id],
    },
    ledger: {
      figures: {
        steps: number(handovers.length),
        covered: number(of('covered').length),
        partly: number(of('partly').length),
        gone: number(of('not replaced').length),
      },
      sources: sources(handovers.map((row) => row.source_id)),
    },
    covered: {
      figures: {
        months: number(-read.known(hub, 'gap_months')),
        month: month(read.known(hub, 'us_effective')),
      },
      sources: [hub.source_id],
    },
    gap: {
      figures: {
        host: countries([gap.host_iso3]),
        troops: number(read.known(gap, 'us_troops')),
        left: month(read.known(gap, 'us_effective')),
        months: number(read.known(gap, 'gap_months')),
      },
      sources: [gap.source_id],
    },
  };
}

/** What is announced, planned or due. */
export function whatNext(read: Reader): StepClaims<'what-next'> {
  const { tables, asOf } = read;
  const [begun, due] = [read.row('events', 'ev088'), read.row('events', 'ev106')];
  const floor = tables.host_totals.find((row) => row.basis === 'statutory floor');
  const brigade = read.row('forces', 'deu-pzbrig45');
  const strengths = tables.strengths.filter((row) => row.force_id === brigade.id);
  const planned = strengths.findLast((row) => row.basis === 'planned');
  const there = strengths.findLast((row) => row.basis === 'whole force' && row.as_of <= asOf);
  const core = read.row('targets', 'hague-2025-core');
  const asked = read.row('events', 'ev064');
  const hosts = new Set(tables.production.map(({ iso3 }) => iso3));
  read.expect(due, 'summary', 'no outcome is known', due.summary.includes('No report of the outcome'));
  read.expect(due, 'date', 'the deadline has passed', due.date < asOf);
  read.expect(brigade, 'state', 'it is building up', brigade.state === 'building up');
  const isAhead = planned !== undefined && there !== undefined && planned.as_of > asOf;
  read.expect(brigade, 'id', 'its full strength is planned and lies ahead', isAhead);
  read.expect(asked, 'title', 'they call for more production', asked.title.includes('more production'));
  read.expect(begun, 'id', 'a floor is set by US law', floor !== undefined);
  return {
    review: {
      figures: { begun: date(begun.date), due: date(due.date), asOf: date(asOf) },
      sources: sources(begun.source_id, due.source_id),
    },
    floor: { figures: { troops: number(floor?.best ?? 0) }, sources: sources(floor?.source_id ?? []) },
    brigade: {
      figures: {
        host: countries([read.known(brigade, 'host_iso3')]),
        due: month(planned?.as_of ?? ''),
        planned: number(planned?.best ?? 0),
        there: number(there?.best ?? 0),
        month: month(there?.as_of ?? ''),
      },
      sources: sources(planned?.source_id ?? [], there?.source_id ?? []),
    },
    production: {
      figures: {
        countries: countries(asked.actor_iso3),
        plants: number(tables.production.length),
        hosts: number(hosts.size),
      },
      sources: sources(asked.source_id),
    },
    target: {
      figures: { target: target(read.known(core, 'pct')), due: date(read.known(core, 'due')) },
      sources: [core.source_id],
    },
  };
}
