/**
 * Figures of the real tables, frozen. When they were written down, a second implementation of METHOD.md in another language
 * gave the same for every host and month. They change only when the tables or the method do.
 */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readTables } from '../../../geo/tables/tables.ts';
import type { Tables } from '../../../src/data/rows.ts';
import { monthEnd, monthsBetween } from '../../../src/model/base/dates.ts';
import { drawDay } from '../../../src/model/changes/changes.ts';
import { balanceSteps } from '../../../src/model/forces/balance-steps.ts';
import type { Figure } from '../../../src/model/forces/figure.ts';
import { balance, comparison, europeSum, hosts } from '../../../src/model/forces/forces.ts';
import { balanceAt } from '../../unit/balance-at.ts';

const DATA_DAY = '2026-11-30';
const { tables: read, problems } = readTables(join(import.meta.dirname, '../../../public/data'));
const tables = read as Tables;

it('the tables are read without a problem', () => {
  expect(problems).toEqual([]);
});

/** `low best high status`, one number where the three are equal, `-` where it is empty. */
function said({ low, best, high, status, stale }: Figure): string {
  const numbers = low === best && best === high ? [best] : [low, best, high];
  return [...numbers.map((number) => number ?? '-'), status, ...(stale ? ['stale'] : [])].join(' ');
}

const EXPECTED: readonly (readonly [host: string, month: string, us: string, europe: string])[] = [
  ['EST', '2014-12', '160 carried', '- unknown'],
  ['EST', '2018-12', '2 permanent only', '1000 1000 1100 at least'],
  ['EST', '2022-06', '16 permanent only', '1430 at least'],
  ['EST', '2025-09', '600 carried', '1400 1500 1500 at least'],
  ['EST', '2026-11', '150 700 700 carried', '900 1000 1000 at least'],
  ['LVA', '2018-12', '6 rotations not counted', '- unknown'],
  ['LVA', '2022-06', '15 permanent only', '2722 2722 2772 stated'],
  ['LVA', '2025-12', '17 rotations not counted', '3085 stated stale'],
  ['LTU', '2018-12', '0 permanent only', '705 at least'],
  ['LTU', '2022-06', '19 rotations not counted', '1632 at least'],
  ['LTU', '2025-12', '1000 1000 2000 stated', '2000 at least'],
  ['LTU', '2026-11', '19 - 1000 unknown', '1800 at least'],
  ['POL', '2014-12', '199 carried', '- unknown'],
  ['POL', '2018-12', '158 rotations not counted', '270 at least'],
  ['POL', '2022-06', '6000 6000 6200 doubtful', '450 490 590 at least'],
  ['POL', '2025-09', '8000 8000 10000 stated', '200 at least'],
  ['POL', '2026-11', '8500 10000 10000 stated', '300 at least'],
  ['ROU', '2014-12', '577 rotations not counted', '- none found'],
  ['ROU', '2022-06', '900 doubtful', '1148 at least'],
  ['ROU', '2025-09', '1700 1700 2200 stated', '1741 at least'],
  ['ROU', '2025-12', '900 1000 1000 stated', '1981 at least'],
  ['ROU', '2026-11', '1000 1000 1800 carried', '1981 at least'],
  ['BGR', '2022-06', '119 169 169 stated', '968 stated'],
  ['BGR', '2026-11', '25 - 525 unknown', '740 1030 1030 at least'],
  ['SVK', '2025-09', '300 doubtful', '950 stated stale'],
  ['SVK', '2026-11', '16 rotations not counted', '1248 stated stale'],
  ['DEU', '2018-12', '35219 rotations not counted', '- unknown'],
  ['DEU', '2026-11', '36000 carried', '570 stated'],
  // Rows of 2025 name three more nations in KFOR: "in any contribution row" has no date, so the sum of 2022 is a part.
  ['TUR', '2026-11', '1661 rotations not counted', '140 at least'],
  ['XKX', '2022-06', '635 stated', '946 at least'],
  ['XKX', '2026-11', '600 carried', '3900 4400 4600 stated'],
  ['ISL', '2014-12', '0 permanent only', '- none found'],
  ['ISL', '2026-11', '1 rotations not counted', '- unknown'],
  ['CYP', '2025-12', '12 permanent only', '- unknown'],
  ['EUR', '2014-12', '- unknown', '- none found'],
  ['EUR', '2022-06', '100000 100000 105000 stated', '- none found'],
  ['EUR', '2025-12', '80000 85000 100000 stated', '- none found'],
  ['EUR', '2026-11', '80000 stated', '- none found'],
];

describe('the balance in', () => {
  it.each(EXPECTED)('%s in %s is: US %s, European %s', (host, month, us, europe) => {
    const figures = balance(tables, host, monthEnd(month, DATA_DAY));
    expect([said(figures.us), said(figures.europe)]).toEqual([us, europe]);
  });
});

describe('beside the numbers', () => {
  it('Poland in June 2022 names the changes that speak against its figure', () => {
    expect(balance(tables, 'POL', '2022-06-30').us.warnedBy).toEqual(['us-82-2022', 'us-82-2022b']);
  });

  it('Lithuania counts the German brigade and the battlegroup apart', () => {
    const { counted, notCounted } = balance(tables, 'LTU', DATA_DAY).europe;
    expect(counted.map((part) => [part.forceId, part.best])).toEqual([
      ['deu-pzbrig45', 500],
      ['flf-ltu', 1300],
    ]);
    expect(notCounted).toEqual(['det-siau-2026-ita']);
  });

  it('Europeans provide more in Romania since the US brigade left, at least', () => {
    const { us, europe } = balance(tables, 'ROU', '2025-12-31');
    expect(comparison(us, europe)).toEqual({
      more: 'europe',
      usAtLeast: false,
      europeAtLeast: true,
      overlap: false,
      doubtful: false,
      stale: false,
    });
  });

  it('nothing is compared in Lithuania once the US number is unknown', () => {
    const { us, europe } = balance(tables, 'LTU', DATA_DAY);
    expect(comparison(us, europe).more).toBeNull();
  });

  it('the eastern flank has at least 10,444 Europeans, with Hungary unknown', () => {
    const flank = [...new Set(tables.brigade_targets.map((row) => row.host_iso3))];
    const sum = europeSum(tables, flank, DATA_DAY);
    expect(said(sum)).toBe('10054 10444 10444 at least stale');
    expect(sum.unknownHosts).toEqual(['HUN']);
  });
});

describe('over time', () => {
  const months = monthsBetween('2014-01', '2026-11');
  const steps = balanceSteps(tables, months, DATA_DAY);

  it('the steps of every host give back every month', () => {
    expect(Object.keys(steps)).toEqual(hosts(tables));
    for (const [host, ofHost] of Object.entries(steps)) {
      for (const month of months) {
        expect(balanceAt(ofHost, month)).toEqual(balance(tables, host, monthEnd(month, DATA_DAY)));
      }
    }
  });

  it('every figure has its sources', () => {
    const known = new Set(tables.sources.map((row) => row.source_id));
    for (const figure of Object.values(steps).flatMap((ofHost) =>
      ofHost.flatMap((step) => [step.us, step.europe]),
    )) {
      if (!figure || figure.high === null) continue;
      expect(figure.sources).not.toEqual([]);
      expect(figure.sources.filter((id) => !known.has(id))).toEqual([]);
    }
  });

  it('every change has a day', () => {
    expect(tables.changes.filter((change) => drawDay(change) === null)).toEqual([]);
  });
});
