import type { Amount } from '../../../src/model/forces/discs.ts';
import type { Figure } from '../../../src/model/forces/figure.ts';
import { amountSum } from '../../../src/model/forces/sum.ts';
import { homeForces, type WorldBankForces } from '../../../src/model/people/own-forces.ts';
import { homeForcesSum } from '../../../src/model/people/totals.ts';
import { PEOPLE } from '../people-data.ts';

/** Never called: the compiler looks at it. Every line of it would be a sum that must not be. */
export function refusedByTheCompiler(visitors: Amount & Figure, bank: WorldBankForces): void {
  const home = homeForces(PEOPLE, 'POL', 2026);
  if (!home) return;
  // @ts-expect-error own soldiers and visiting troops are no numbers to add
  home + visitors;
  // @ts-expect-error a sum of troops in hosts takes no own soldiers
  amountSum([visitors, home]);
  // @ts-expect-error a sum of own soldiers takes no troops in hosts
  homeForcesSum([home, visitors], 2026);
  // @ts-expect-error nor the World Bank's count
  homeForcesSum([home, bank], 2026);
}
