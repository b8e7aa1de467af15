import type { Iso3 } from '../../src/data/rows.ts';
import { lastDay, latestRow } from '../../src/model/base/dates.ts';
import { EASTERN_FLANK, EUROPE } from '../../src/model/base/regions.ts';
import { STRENGTH_MONTHS } from '../../src/model/forces/ageing.ts';
import type { Figure } from '../../src/model/forces/figure.ts';
import { balance, comparison, europeSum, hosts, usSum } from '../../src/model/forces/forces.ts';
import { usFigure } from '../../src/model/forces/forces-us.ts';
import type { StepClaims } from '../../src/model/story/story.ts';
import { countries, date, month, number, type Reader, troops } from './reader.ts';
import { figurePart, restsOn, restsOnAll, rowParts } from './rests.ts';

/** Steps about forces and where they stand. */

/** The host with most US troops. */
function largestHost({ tables, asOf }: Reader): { readonly iso3: Iso3; readonly us: Figure } {
  return hosts(tables)
    .filter((iso3) => iso3 !== EUROPE)
    .map((iso3) => ({ iso3, us: usFigure(tables, iso3, asOf) }))
    .reduce((most, one) => ((one.us.best ?? 0) > (most.us.best ?? 0) ? one : most));
}

/** Who stands where on the last day of the tables. */
export function whoStandsWhere(read: Reader): StepClaims<'who-stands-where'> {
  const { tables, asOf } = read;
  const us = usFigure(tables, EUROPE, asOf);
  const largest = largestHost(read);
  const rows = EASTERN_FLANK.map((iso3) => ({ iso3, ...balance(tables, iso3, asOf) }));
  const unknown = rows.filter((row) => row.us.best === null && row.us.status === 'unknown');
  const both = rows.filter((row) => row.us.best !== null && row.europe.best !== null);
  const of = (side: 'us' | 'europe') =>
    both.filter((row) => comparison(row.us, row.europe).more === side).map(({ iso3 }) => iso3);
  const known = both.map(({ iso3 }) => iso3);
  const flank = { us: usSum(tables, known, asOf), europe: europeSum(tables, known, asOf) };
  const parts = (of: typeof rows) =>
    of.flatMap(({ iso3, us, europe }) => [us, europe].map((figure) => figurePart(read, iso3, figure)));
  const [anyTotal] = tables.host_totals.filter((row) => row.host_iso3 === EUROPE);
  if (anyTotal) {
    const isOld = both.some((row) => row.europe.stale);
    read.expect(anyTotal, 'best', 'a US total is stated', us.best !== null && us.asOf !== null);
    read.expect(anyTotal, 'host_iso3', 'some US numbers on the flank are unknown', unknown.length > 0);
    read.expect(anyTotal, 'as_of', 'some of the numbers are over two years old', isOld);
    read.expect(anyTotal, 'side', 'each side leads somewhere', of('us').length * of('europe').length > 0);
  }
  return {
    total: {
      figures: {
        us: troops(us),
        day: date(us.asOf ?? asOf),
        host: countries([largest.iso3]),
        hostUs: troops(largest.us),
      },
      ...restsOn(read, [figurePart(read, EUROPE, us), figurePart(read, largest.iso3, largest.us)]),
    },
    flank: {
      figures: { hosts: number(both.length), us: troops(flank.us), europe: troops(flank.europe) },
      ...restsOnAll(read, parts(both)),
    },
    sides: {
      figures: { us: countries(of('us')), europe: countries(of('europe')) },
      ...restsOnAll(read, parts(both)),
    },
    unknown: {
      figures: { hosts: countries(unknown.map(({ iso3 }) => iso3)) },
      ...restsOnAll(
        read,
        unknown.map(({ iso3, us }) => figurePart(read, iso3, us)),
      ),
    },
  };
}

/** The rows of the brigade that left in late 2025: the change, the ledger, its force, what stays. */
function gapRows(read: Reader) {
  const change = read.row('changes', 'us-rou-2025');
  const ledger = read.row('handovers', 'ho01');
  const force = read.row('forces', read.known(change, 'force_id'));
  const answer = read.row('forces', read.known(ledger, 'europe_force_id'));
  read.expect(ledger, 'status', 'ho01 is not replaced', ledger.status === 'not replaced');
  read.expect(change, 'status', 'the brigade is not replaced', change.status === 'not replaced');
  read.expect(force, 'kind', 'it was a brigade', force.kind === 'brigade');
  read.expect(answer, 'kind', 'what stays is no brigade', answer.kind === 'battlegroup');
  read.expect(answer, 'nation_iso3', 'France leads it', answer.nation_iso3 === 'FRA');
  return { change, ledger, force, answer };
}

/** The last stated number of the lead nation in a force. */
function leadPart({ tables, asOf }: Reader, id: string) {
  const rows = tables.strengths.filter((row) => row.force_id === id && row.basis === 'lead nation only');
  return latestRow(rows, asOf, STRENGTH_MONTHS);
}

/** The brigade that left in late 2025 and what came in its place. */
export function notReplaced(read: Reader): StepClaims<'not-replaced'> {
  const { change, ledger, force, answer } = gapRows(read);
  const [exercise, end] = [
    read.row('changes', 'fra-dacian-2025'),
    read.row('changes', 'fra-dacian-2025-out'),
  ];
  const host = read.known(change, 'host_iso3');
  const stay = usFigure(read.tables, host, lastDay(read.known(ledger, 'us_effective').slice(0, 4)));
  read.expect(change, 'host_iso3', 'how many stayed is known', stay.best !== null);
  const strength = leadPart(read, answer.id);
  read.expect(answer, 'id', 'the strength of its French part is stated', strength !== null);
  return {
    left: {
      figures: {
        day: date(read.known(change, 'announced')),
        troops: number(Math.abs(read.known(change, 'troops_delta'))),
        hosts: countries([host, ...force.also_hosts]),
      },
      ...restsOn(read, rowParts(read, [change, force])),
    },
    here: {
      figures: {
        host: countries([host]),
        fall: number(Math.abs(read.known(change, 'host_delta'))),
        stay: troops(stay),
      },
      ...restsOn(read, [...rowParts(read, [change]), figurePart(read, host, stay)]),
    },
    answer: {
      figures: {
        country: countries(['FRA']),
        troops: number(strength?.best ?? 0),
        month: month(strength?.as_of ?? ''),
      },
      ...restsOn(read, rowParts(read, strength ? [ledger, strength] : [ledger])),
    },
    exercise: {
      figures: {
        from: date(read.known(exercise, 'effective')),
        to: date(read.known(end, 'effective')),
      },
      ...restsOn(read, rowParts(read, [exercise, end])),
    },
  };
}
