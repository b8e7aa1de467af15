import type { HandoverRow } from '../../src/data/rows.ts';
import type { StepClaims } from '../../src/model/story/story.ts';
import { countries, date, month, name, number, type Reader, target } from './reader.ts';
import { restsOn, restsOnAll, rowParts } from './rests.ts';

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
      ...restsOn(read, rowParts(read, [norfolk, naples, brunssum])),
    },
    kept: {
      figures: { taken: name(maritime.short), kept: name([land.short, air.short].join(', ')) },
      ...restsOn(read, rowParts(read, [maritime, land, air])),
    },
    top: { figures: {}, ...restsOn(read, rowParts(read, [top])) },
    when: { figures: { since: date(arrival.date) }, ...restsOn(read, rowParts(read, [naples, arrival])) },
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
      ...restsOn(read, rowParts(read, [asked])),
    },
    ledger: {
      figures: {
        steps: number(handovers.length),
        covered: number(of('covered').length),
        partly: number(of('partly').length),
        gone: number(of('not replaced').length),
      },
      ...restsOnAll(read, rowParts(read, handovers)),
    },
    covered: {
      figures: {
        months: number(-read.known(hub, 'gap_months')),
        month: month(read.known(hub, 'us_effective')),
      },
      ...restsOn(read, rowParts(read, [hub])),
    },
    gap: {
      figures: {
        host: countries([gap.host_iso3]),
        troops: number(read.known(gap, 'us_troops')),
        left: month(read.known(gap, 'us_effective')),
        months: number(read.known(gap, 'gap_months')),
      },
      ...restsOn(read, rowParts(read, [gap])),
    },
  };
}

/** The German brigade in Lithuania: its own soldiers there, those with the battlegroup under it, and how many are planned. */
function germanBrigade(read: Reader): StepClaims<'what-next'>['brigade'] {
  const { tables, asOf } = read;
  const brigade = read.row('forces', 'deu-pzbrig45');
  const strengths = tables.strengths.filter((row) => row.force_id === brigade.id);
  const planned = strengths.findLast((row) => row.basis === 'planned');
  const own = strengths.findLast((row) => row.basis === 'whole force' && row.as_of <= asOf);
  const host = read.known(brigade, 'host_iso3');
  // The one row that counts the battlegroup and its other nations too; context beside the figures of the host.
  const site = tables.host_totals.find(
    (row) => row.host_iso3 === host && row.side === 'europe' && row.note?.includes('battlegroup included'),
  );
  const isAhead = planned !== undefined && own !== undefined && planned.as_of > asOf;
  const isOneMonth = site !== undefined && own !== undefined && site.as_of.startsWith(own.as_of);
  read.expect(brigade, 'state', 'it is building up', brigade.state === 'building up');
  read.expect(brigade, 'id', 'its full strength is planned and lies ahead', isAhead);
  read.expect(brigade, 'id', 'all on site are counted in the same month', isOneMonth);
  return {
    figures: {
      host: countries([host]),
      own: number(own?.best ?? 0),
      month: month(own?.as_of ?? ''),
      site: number(site?.best ?? 0),
      planned: number(planned?.best ?? 0),
      due: month(planned?.as_of ?? ''),
    },
    ...restsOn(
      read,
      rowParts(
        read,
        [brigade, own, site, planned].filter((row) => row !== undefined),
      ),
    ),
  };
}

/** What is announced, planned or due. */
export function whatNext(read: Reader): StepClaims<'what-next'> {
  const { tables, asOf } = read;
  const due = read.row('events', 'ev106');
  const law = read.row('events', 'ev047');
  const floor = tables.host_totals.find((row) => row.basis === 'statutory floor');
  const core = read.row('targets', 'hague-2025-core');
  const asked = read.row('events', 'ev064');
  read.expect(due, 'summary', 'no outcome is known', due.summary.includes('No report of the outcome'));
  read.expect(due, 'date', 'the deadline has passed', due.date < asOf);
  read.expect(asked, 'title', 'they call for more production', asked.title.includes('more production'));
  read.expect(law, 'title', 'a floor is set by US law', law.title.includes('limits') && floor !== undefined);
  return {
    review: {
      figures: { due: date(due.date), asOf: date(asOf) },
      ...restsOn(read, rowParts(read, [due])),
    },
    floor: {
      figures: { troops: number(floor?.best ?? 0), month: month(law.date) },
      ...restsOn(read, rowParts(read, [law, ...(floor ? [floor] : [])])),
    },
    brigade: germanBrigade(read),
    production: {
      figures: { countries: countries(asked.actor_iso3) },
      ...restsOn(read, rowParts(read, [asked])),
    },
    target: {
      figures: { target: target(read.known(core, 'pct')), due: date(read.known(core, 'due')) },
      ...restsOn(read, rowParts(read, [core])),
    },
  };
}
