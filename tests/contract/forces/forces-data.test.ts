/** Forces in the compact dataset against the tables of record: every figure of every month, every change, every place. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { project } from '../../../geo/boundaries/projection.ts';
import { readTables } from '../../../geo/tables/tables.ts';
import type { ChangeFact } from '../../../src/data/dataset.ts';
import type { ChangeRow, Tables } from '../../../src/data/rows.ts';
import { monthEnd, monthsBetween } from '../../../src/model/base/dates.ts';
import { SIDES } from '../../../src/model/base/regions.ts';
import { SHEET } from '../../../src/model/base/sheet.ts';
import { drawDay } from '../../../src/model/changes/changes.ts';
import { europeansInHosts, hostBalance, usInEurope } from '../../../src/model/forces/balance.ts';
import type { Amount } from '../../../src/model/forces/discs.ts';
import type { Figure } from '../../../src/model/forces/figure.ts';
import { balance, europeSum, hosts } from '../../../src/model/forces/forces.ts';
import { usFigure } from '../../../src/model/forces/forces-us.ts';
import { type MapDisc, monthDiscs } from '../../../src/model/scene/map-discs.ts';
import { DATASET, FIRST_MONTH, LAST_MONTH } from '../../unit/page-data.ts';

const root = join(import.meta.dirname, '../../..');
const tables = readTables(join(root, 'public/data')).tables as Tables;
const overview = JSON.parse(readFileSync(join(root, 'src/data/overview.json'), 'utf8'));
const MONTHS = monthsBetween(FIRST_MONTH, LAST_MONTH);
const dayOf = (month: string) => monthEnd(month, DATASET.asOf);

function shown({ low, best, high, status, stale }: Figure | Amount) {
  return { low, best, high, status, stale };
}

describe('the figures of the drawn hosts', () => {
  it.each(Object.keys(DATASET.hosts))('%s: those of the tables in every month', (iso3) => {
    for (const month of MONTHS) {
      const { us, europe } = balance(tables, iso3, dayOf(month));
      const found = hostBalance(DATASET, iso3, month);
      expect([month, found]).toEqual([month, { us: shown(us), europe: shown(europe) }]);
    }
  });

  it('a host left out never had 100 US troops, nor a European force with or without a number', () => {
    for (const iso3 of hosts(tables).filter((host) => host !== 'EUR' && !DATASET.hosts[host])) {
      const isOnMap = overview.anchors[iso3] !== undefined;
      for (const month of MONTHS.filter(() => isOnMap)) {
        const { us, europe } = balance(tables, iso3, dayOf(month));
        expect([iso3, month, (us.high ?? 0) < 100, (europe.high ?? 0) < 100, europe.status]).toEqual([
          iso3,
          month,
          true,
          true,
          europe.status === 'unknown' ? 'never' : europe.status,
        ]);
      }
    }
    expect(hostBalance(DATASET, 'CHE', LAST_MONTH)).toBeNull();
  });

  it('the US figure for Europe is that of the host EUR, never a sum', () => {
    for (const month of MONTHS)
      expect([month, usInEurope(DATASET, month)]).toEqual([
        month,
        shown(usFigure(tables, 'EUR', dayOf(month))),
      ]);
  });

  it('the European figure for Europe is the sum over all hosts, and unknown where no host has a number', () => {
    const all = hosts(tables);
    for (const month of MONTHS) {
      const { low, best, high, status, stale } = europeansInHosts(DATASET, month);
      expect([month, { low, best, high, status, stale }]).toEqual([
        month,
        shown(europeSum(tables, all, dayOf(month))),
      ]);
    }
  });
});

describe('the changes', () => {
  const rowOf = ({ id }: Pick<ChangeFact, 'id'>): ChangeRow => {
    const found = tables.changes.find((row) => row.id === id);
    if (!found) throw new Error(`no row ${id}`);
    return found;
  };

  it('that arrows are drawn for are as in their rows, signs and statuses included', () => {
    expect(DATASET.changes.length).toBeGreaterThan(100);
    for (const change of DATASET.changes) {
      const row = rowOf(change);
      const force = tables.forces.find(({ id }) => id === row.force_id);
      expect(change).toEqual({
        id: row.id,
        month: drawDay(row)?.slice(0, 7),
        kind: row.kind,
        status: row.status,
        side: row.side,
        nation: row.nation_iso3,
        host: row.host_iso3,
        troops: row.troops_delta,
        hostTroops: row.host_delta,
        from: row.from_site_id,
        to: row.to_site_id,
        also: row.kind === 'not replaced' && force?.also_hosts.length ? force.also_hosts : null,
      });
    }
  });

  it('are by month, each once', () => {
    const months = DATASET.changes.map(({ month }) => month);
    expect(months).toEqual(months.toSorted());
    expect(new Set(DATASET.changes.map(({ id }) => id)).size).toBe(DATASET.changes.length);
  });

  it('are with those counted only all rows that have a day up to the last month, month by month', () => {
    const expected: Record<string, number> = {};
    const months = monthsBetween(DATASET.firstMonth, DATASET.asOf.slice(0, 7));
    const found: Record<string, number> = Object.fromEntries(
      months.flatMap((month, index) => {
        const count = DATASET.otherChanges[index];
        return count ? [[month, count]] : [];
      }),
    );
    expect(DATASET.otherChanges).toHaveLength(months.length);
    for (const row of tables.changes) {
      const month = drawDay(row)?.slice(0, 7);
      if (month && months.includes(month)) expected[month] = (expected[month] ?? 0) + 1;
    }
    for (const { month } of DATASET.changes)
      if (months.includes(month)) found[month] = (found[month] ?? 0) + 1;
    expect(found).toEqual(expected);
  });

  it('that are counted only are air policing, ships, staffs, or have no place', () => {
    const drawn = new Set(DATASET.changes.map(({ id }) => id));
    for (const row of tables.changes.filter(({ id }) => !drawn.has(id))) {
      const kind = tables.forces.find(({ id }) => id === row.force_id)?.kind ?? '';
      const isQuiet = ['air policing', 'naval group', 'headquarters'].includes(kind);
      const hasPlace = row.to_site_id !== null || (row.host_iso3 !== null && row.host_iso3 !== 'EUR');
      expect([row.id, isQuiet || !hasPlace]).toEqual([row.id, true]);
    }
  });

  it('that are pledges are never in place', () => {
    const pledges = DATASET.changes.filter(({ kind }) => kind === 'pledge of forces');
    expect(pledges.length).toBeGreaterThan(5);
    expect(pledges.filter(({ status }) => status === 'in place')).toEqual([]);
  });

  it('name places that are there: a point on this side of the Atlantic, none beyond it', () => {
    const named = DATASET.changes.flatMap(({ from, to }) => [from, to]).filter((id) => id !== null);
    for (const id of new Set(named)) {
      const site = tables.sites.find((row) => row.id === id);
      const fact = DATASET.sites[id];
      if (!site || fact === undefined) throw new Error(`no site ${id}`);
      if (site.iso3 === 'USA' || site.iso3 === 'CAN') expect(fact).toBeNull();
      else {
        const [x, y] = project(site.lon, site.lat);
        expect(Math.abs((fact?.[0] ?? 0) - x)).toBeLessThanOrEqual(1);
        expect(Math.abs((fact?.[1] ?? 0) - y)).toBeLessThanOrEqual(1);
      }
    }
  });
});

/** Every half of a month that any map draws. */
function discsOf(date: string): readonly MapDisc[] {
  return monthDiscs({
    dataset: DATASET,
    date,
    sides: SIDES,
    scale: 0.44,
    least: 1000,
    spoken: [],
    isAll: true,
  });
}

/** Pairs of discs whose boxes meet: left half and right half may differ. */
function collisions(month: string): string[] {
  const boxes = discsOf(month).map(({ id, at: [x, y], us, europe }) => {
    const [left, right] = [us?.radius ?? 0, europe?.radius ?? 0];
    const up = Math.max(left, right);
    return { id, box: [x - left, y - up, x + right, y + up] as const };
  });
  return boxes.flatMap(({ id, box: a }, index) =>
    boxes
      .slice(index + 1)
      .filter(({ box: b }) => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3])
      .map(({ id: other }) => `${month} ${id} ${other}`),
  );
}

describe('the discs', () => {
  it('cover no other in any month', () => {
    expect(MONTHS.flatMap(collisions)).toEqual([]);
  });

  it('lie in the frame', () => {
    for (const month of MONTHS)
      for (const { at, us, europe } of discsOf(month)) {
        const reach = Math.max(us?.radius ?? 0, europe?.radius ?? 0);
        expect(at[0] - (us?.radius ?? 0)).toBeGreaterThanOrEqual(SHEET.x);
        expect(at[0] + (europe?.radius ?? 0)).toBeLessThanOrEqual(SHEET.x + SHEET.width);
        expect(at[1] - reach).toBeGreaterThanOrEqual(SHEET.y);
        expect(at[1] + reach).toBeLessThanOrEqual(SHEET.y + SHEET.height);
      }
  });

  it('stand for the point of their country', () => {
    for (const [iso3, { anchor }] of Object.entries(DATASET.hosts))
      expect([iso3, anchor]).toEqual([iso3, overview.anchors[iso3]]);
  });
});
