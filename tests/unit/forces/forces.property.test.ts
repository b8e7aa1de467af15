/** What holds for any tables. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ForceRow } from '../../../src/data/rows.ts';
import { addDays, firstDay, lastDay } from '../../../src/model/base/dates.ts';
import { isActive } from '../../../src/model/forces/active.ts';
import type { Figure } from '../../../src/model/forces/figure.ts';
import type { ForceTables } from '../../../src/model/forces/force-index.ts';
import { balance, comparison } from '../../../src/model/forces/forces.ts';
import { change, contribution, force, strength, tablesOf, total } from '../force-tables.ts';

const DATES = fc
  .tuple(
    fc.integer({ min: 2018, max: 2026 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 4, max: 10 }),
  )
  .map(([year, month, length]) =>
    `${year}-${String(month).padStart(2, '0')}-15`.slice(0, length === 10 ? 10 : length > 6 ? 7 : 4),
  );
const DAYS = DATES.map(lastDay);
const IDS = ['a', 'b', 'c', 'd', 'e'] as const;
const NATIONS = fc.constantFrom('DEU', 'LTU', 'USA', 'NLD', 'NOR');
const RANGES = fc
  .tuple(fc.nat(2000), fc.nat(500), fc.nat(500))
  .map(([low, more, most]) => [low, low + more, low + more + most] as const);

/** Parts come after their whole, so that there are no circles; the tables are checked for them. */
const FORCES = fc
  .tuple(
    ...IDS.map((id, i) =>
      fc.record({
        id: fc.constant(id),
        side: fc.constantFrom('us' as const, 'europe' as const, 'europe' as const),
        nation_iso3: fc.option(NATIONS),
        host_iso3: fc.constantFrom('LTU', 'LTU', 'LVA'),
        kind: fc.constantFrom<ForceRow['kind']>('battlegroup', 'squadron', 'headquarters'),
        part_of: i === 0 ? fc.constant(null) : fc.option(fc.constantFrom(...IDS.slice(0, i))),
        start: fc.option(DATES),
        end: fc.option(DATES),
        state: fc.constantFrom<ForceRow['state']>('in place', 'ended', 'unconfirmed', 'planned'),
      }),
    ),
  )
  .map((rows) => rows.map((row) => force(row.id, row)));

const STRENGTHS = fc.uniqueArray(
  fc
    .tuple(
      fc.constantFrom(...IDS),
      DATES,
      RANGES,
      fc.constantFrom('whole force' as const, 'lead nation only' as const),
    )
    .map(([id, date, range, basis]) => strength(id, date, range, basis)),
  { selector: (row) => `${row.force_id} ${firstDay(row.as_of)}`, maxLength: 8 },
);
const CONTRIBUTIONS = fc.uniqueArray(
  fc
    .tuple(fc.constantFrom(...IDS), NATIONS, DATES, fc.option(fc.nat(800)))
    .map(([id, iso3, date, troops]) => contribution(id, iso3, date, troops)),
  { selector: (row) => `${row.force_id} ${row.iso3} ${firstDay(row.as_of)}`, maxLength: 12 },
);
const TOTALS = fc.uniqueArray(
  fc
    .tuple(fc.constantFrom('P' as const, 'A' as const, 'R' as const), DATES, RANGES, fc.boolean())
    .map(([basis, date, [low, best, high], known]) => {
      if (basis === 'P') return total(basis, date, best);
      return total(basis, date, [low, known ? best : null, high]);
    }),
  { selector: (row) => `${row.basis} ${firstDay(row.as_of)}`, maxLength: 6 },
);
const CHANGES = fc
  .array(
    fc.record({
      effective: fc.option(DATES),
      announced: fc.option(DATES),
      host_delta: fc.option(fc.integer()),
    }),
    {
      maxLength: 3,
    },
  )
  .map((rows) => rows.map((row, i) => change(`c${i}`, row)));

const TABLES: fc.Arbitrary<ForceTables> = fc
  .record({
    forces: FORCES,
    strengths: STRENGTHS,
    contributions: CONTRIBUTIONS,
    host_totals: TOTALS,
    changes: CHANGES,
  })
  .map(tablesOf);

function check(holds: (tables: ForceTables, day: string) => void): void {
  fc.assert(fc.property(TABLES, DAYS, holds), { numRuns: 200 });
}

function figures(tables: ForceTables, day: string): Figure[] {
  return Object.values(balance(tables, 'LTU', day));
}

describe('whatever the tables say', () => {
  it('low is not above best and best not above high', () => {
    check((tables, day) => {
      for (const { low, best, high } of figures(tables, day)) {
        const known = [low, best, high].filter((value) => value !== null);
        expect(known).toEqual([...known].sort((a, b) => a - b));
      }
    });
  });

  it('a figure has a best value unless it is unknown or none was found', () => {
    check((tables, day) => {
      for (const { best, status } of figures(tables, day)) {
        expect(best === null).toBe(status === 'unknown' || status === 'none found');
      }
    });
  });

  it('a sum is that of its parts and never below one of them', () => {
    check((tables, day) => {
      const { europe } = balance(tables, 'LTU', day);
      const confirmed = europe.counted.filter((part) => !part.highOnly);
      expect(europe.best ?? 0).toBe(confirmed.reduce((sum, part) => sum + part.best, 0));
      for (const part of confirmed) expect(europe.low).toBeGreaterThanOrEqual(part.low);
      for (const part of europe.counted) expect(europe.high).toBeGreaterThanOrEqual(part.high);
    });
  });

  it('a force is counted or listed once, and never beside a whole that is counted', () => {
    check((tables, day) => {
      const { counted, notCounted } = balance(tables, 'LTU', day).europe;
      const ids = [...counted.map((part) => part.forceId), ...notCounted];
      expect(new Set(ids).size).toBe(ids.length);
      const wholes = new Set(counted.map((part) => part.forceId));
      for (const id of ids) {
        const whole = tables.forces.find((row) => row.id === id)?.part_of;
        expect(whole !== null && whole !== undefined && wholes.has(whole)).toBe(false);
      }
    });
  });

  it('a force is gone from the day of its end on', () => {
    check((tables, day) => {
      for (const row of tables.forces.filter((ended) => ended.end !== null)) {
        const end = lastDay(row.end as string);
        const after = [day, end].sort().at(-1) as string;
        expect(isActive(row, after)).toBe(false);
        const { counted, notCounted } = balance(tables, 'LTU', after).europe;
        expect([...counted.map((part) => part.forceId), ...notCounted]).not.toContain(row.id);
      }
    });
  });

  it('the order of rows plays no part where no two have the same date', () => {
    check((tables, day) => {
      const turned = {
        forces: [...tables.forces].reverse(),
        strengths: [...tables.strengths].reverse(),
        contributions: [...tables.contributions].reverse(),
        host_totals: [...tables.host_totals].reverse(),
        changes: tables.changes,
      };
      const { us, europe } = balance(tables, 'LTU', day);
      const again = balance(turned, 'LTU', day);
      expect(again.us).toEqual(us);
      expect({ ...again.europe, asOf: firstDay(again.europe.asOf ?? '') }).toEqual({
        ...europe,
        counted: again.europe.counted,
        asOf: firstDay(europe.asOf ?? ''),
      });
      expect(again.europe.counted.map((part) => part.best)).toEqual(europe.counted.map((part) => part.best));
    });
  });

  it('strengths, totals and changes dated later change nothing', () => {
    check((tables, day) => {
      const later = addDays(day, 1);
      const more = {
        ...tables,
        strengths: [strength('a', later, 9999), ...tables.strengths],
        host_totals: [total('P', later, 9999), total('A', later, 9999), ...tables.host_totals],
        changes: [change('later', { effective: later }), ...tables.changes],
      };
      expect(balance(more, 'LTU', day)).toEqual(balance(tables, 'LTU', day));
    });
  });

  // METHOD.md, European figure, 6, asks for nations "in any contribution row": a nation named later makes a number a part.
  it('contributions dated later change no number, but may show it to be a part', () => {
    check((tables, day) => {
      const later = addDays(day, 1);
      const rows = [contribution('a', 'NOR', later, 9999), contribution('a', 'DNK', later)];
      const more = { ...tables, contributions: [...rows, ...tables.contributions] };
      const before = balance(tables, 'LTU', day);
      const after = balance(more, 'LTU', day);
      const { status, notCounted, ...numbers } = after.europe;
      expect(after.us).toEqual(before.us);
      expect({ ...before.europe, status, notCounted }).toEqual({ ...numbers, status, notCounted });
      expect([before.europe.status, 'at least', 'unknown']).toContain(status);
      expect(notCounted).toEqual(expect.arrayContaining([...before.europe.notCounted]));
    });
  });

  it('announcements and pledges never change a figure', () => {
    check((tables, day) => {
      const changes = [
        change('x', { status: 'announced', announced: '2018' }),
        change('y', { kind: 'pledge of forces', effective: '2018' }),
        ...tables.changes,
      ];
      expect(balance({ ...tables, changes }, 'LTU', day)).toEqual(balance(tables, 'LTU', day));
    });
  });

  it('sides are compared exactly if both have a best value', () => {
    check((tables, day) => {
      const { us, europe } = balance(tables, 'LTU', day);
      expect(comparison(us, europe).more !== null).toBe(us.best !== null && europe.best !== null);
    });
  });
});
