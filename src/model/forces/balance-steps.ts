/** The balance of every host over time, written down only where it changes: what the compact dataset stores. */
import type { Iso3 } from '../../data/rows.ts';
import { type Day, type Month, monthEnd } from '../base/dates.ts';
import type { Figure } from './figure.ts';
import type { ForceTables } from './force-index.ts';
import { balance, hosts } from './forces.ts';

/** A month in which at least one figure changes. A side that is left out stays as it was. */
export interface Step {
  readonly from: Month;
  readonly us?: Figure;
  readonly europe?: Figure;
}

/**
 * The steps of each host over `months`, which must ascend. The first month always gives both figures. `dataDay` is the day
 * the tables describe: the last month is read on it.
 */
export function balanceSteps(
  tables: ForceTables,
  months: readonly Month[],
  dataDay: Day,
): Record<Iso3, Step[]> {
  const days = months.map((month) => [month, monthEnd(month, dataDay)] as const);
  return Object.fromEntries(hosts(tables).map((host) => [host, stepsOf(tables, host, days)]));
}

function stepsOf(tables: ForceTables, host: Iso3, days: readonly (readonly [Month, Day])[]): Step[] {
  const steps: Step[] = [];
  const last = { us: '', europe: '' };
  for (const [from, day] of days) {
    const { us, europe } = balance(tables, host, day);
    const now = { us: JSON.stringify(us), europe: JSON.stringify(europe) };
    const step = {
      ...(now.us === last.us ? {} : { us }),
      ...(now.europe === last.europe ? {} : { europe }),
    };
    if (Object.keys(step).length > 0) steps.push({ from, ...step });
    Object.assign(last, now);
  }
  return steps;
}
