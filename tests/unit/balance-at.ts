import type { Step } from '../../src/model/forces/balance-steps.ts';
import type { Balance } from '../../src/model/forces/forces.ts';

/** The balance in a month as the steps of a host have it; `null` before the first step. */
export function balanceAt(steps: readonly Step[], month: string): Balance | null {
  const past = steps.filter((step) => step.from <= month);
  const us = past.findLast((step) => step.us)?.us;
  const europe = past.findLast((step) => step.europe)?.europe;
  return us && europe ? { us, europe } : null;
}
