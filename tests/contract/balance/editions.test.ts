/** What the second edition of the tables moved in the balance of forces: every host, side and month, against the first. */
import { expect, it } from 'vitest';
import { readKept } from '../../../geo/tables/kept.ts';
import { readTables } from '../../../geo/tables/tables.ts';
import { monthEnd, monthsBetween } from '../../../src/model/base/dates.ts';
import { SIDES } from '../../../src/model/base/regions.ts';
import { balance, hosts } from '../../../src/model/forces/forces.ts';

const { tables } = readTables('public/data');
if (!tables) throw new Error('the tables are damaged');
const first = readKept('public/data/1.0.0');

/** Runs of months in which a figure reads the same in each edition, and differently in the two. */
function differences(): readonly string[] {
  const months = monthsBetween('2014-01', first.asOf.slice(0, 7));
  return hosts(tables as NonNullable<typeof tables>).flatMap((host) =>
    SIDES.flatMap((side) => {
      const runs: { from: string; to: string; text: string }[] = [];
      for (const month of months) {
        const said = (of: typeof first.tables, asOf: string) => {
          const { low, best, high, status, stale } = balance(of, host, monthEnd(month, asOf))[side];
          return `${low} ${best} ${high} ${status}${stale ? ' stale' : ''}`;
        };
        const [was, is] = [
          said(first.tables, first.asOf),
          said(tables as NonNullable<typeof tables>, '2026-11-30'),
        ];
        if (was === is) continue;
        const text = `${was} → ${is}`;
        const last = runs.at(-1);
        if (last?.text === text) last.to = month;
        else runs.push({ from: month, to: month, text });
      }
      return runs.map(({ from, to, text }) => `${host} ${side} ${from} to ${to}: ${text}`);
    }),
  );
}

it('only what its rows name, and what six more days make old', { timeout: 120_000 }, () => {
  expect(differences()).toEqual([
    'BGR europe 2025-12 to 2026-11: 900 900 900 at least stale → 740 1030 1030 at least',
    // The two soldiers of October 2025 have become too old to be added to the personnel record.
    'SVK us 2026-11 to 2026-11: 18 18 18 carried → 16 16 16 rotations not counted',
    'SVK europe 2025-08 to 2025-09: 393 393 393 stated stale → 950 950 950 stated stale',
    'TUR us 2026-03 to 2026-11: 1661 1661 1661 permanent only → 1661 1661 1661 rotations not counted',
  ]);
});
