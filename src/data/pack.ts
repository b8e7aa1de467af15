import type { HostFact } from './dataset.ts';

/** How what is regular in the dataset is written as short text, and read again. What grows is stored as differences. */

const NOTHING = 'x';

/**
 * Packs one integer a year for each country as one text of rows: the codes of the countries, then a row for each year with
 * the difference to the year before, `x` where there is no value. Years side by side are shorter than countries side by side,
 * since in a year most countries change alike.
 */
export function packTable(values: Readonly<Record<string, readonly (number | null)[]>>): string {
  const lists = Object.values(values);
  const last = lists.map(() => 0);
  const years = (lists[0] ?? []).map((_, year) =>
    lists.map((list, column) => {
      const value = list[year] ?? null;
      if (value === null) return NOTHING;
      const step = value - (last[column] ?? 0);
      last[column] = value;
      return step;
    }),
  );
  return [Object.keys(values), ...years].map((row) => row.join(' ')).join(';');
}

/** Unpacks what {@link packTable} made. */
export function unpackTable(text: string): Record<string, (number | null)[]> {
  const [codes = [], ...years] = text.split(';').map((row) => row.split(' '));
  return Object.fromEntries(
    codes.map((code, column) => {
      let last = 0;
      const values = years.map((steps) => {
        if (steps[column] === NOTHING) return null;
        last += Number(steps[column]);
        return last;
      });
      return [code, values];
    }),
  );
}

type Steps = HostFact['steps'];

/** Packs the steps of a host: each with the months since the step before. */
export function packSteps(steps: Steps): Steps {
  return steps.map(([month, ...amounts], index) => [month - (steps[index - 1]?.[0] ?? 0), ...amounts]);
}

/** Unpacks what {@link packSteps} made. */
export function unpackSteps(steps: Steps): Steps {
  let month = 0;
  return steps.map(([since, ...amounts]) => {
    month += since;
    return [month, ...amounts];
  });
}
