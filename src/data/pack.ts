import type { HostFact } from './dataset.ts';

/** What grows from entry to entry, stored as differences: they are shorter. */

const NOTHING = 'x';

/** Packs a series of integers as text: the first number, then differences; `x` where there is none. */
export function pack(values: readonly (number | null)[]): string {
  let last = 0;
  return values
    .map((value) => {
      if (value === null) return NOTHING;
      const step = value - last;
      last = value;
      return String(step);
    })
    .join(' ');
}

/** Unpacks what {@link pack} made. */
export function unpack(text: string): (number | null)[] {
  let last = 0;
  return text.split(' ').map((step) => {
    if (step === NOTHING) return null;
    last += Number(step);
    return last;
  });
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
