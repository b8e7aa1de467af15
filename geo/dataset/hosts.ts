import type { Amounts, Dataset, HostFact, PackedAmount } from '../../src/data/dataset.ts';
import type { Iso3, Tables } from '../../src/data/rows.ts';
import { type Month, monthEnd, monthsBetween } from '../../src/model/base/dates.ts';
import { type Reach, relaxed } from '../../src/model/base/layout.ts';
import { EUROPE } from '../../src/model/base/regions.ts';
import { SHEET, type SheetPoint } from '../../src/model/base/sheet.ts';
import { areWeak, furtherSources } from '../../src/model/base/sources.ts';
import { balanceSteps, type Step } from '../../src/model/forces/balance-steps.ts';
import { isDrawn, isOpen, isWarned, LEAST_PRINTED_NARROW } from '../../src/model/forces/discs.ts';
import { FIGURE_STATUSES, type Figure } from '../../src/model/forces/figure.ts';
import { europeSum, hosts } from '../../src/model/forces/forces.ts';
import {
  FIGURE_SIZE,
  INSIDE_RADIUS,
  LEAST_TROOPS_DRAWN,
  radius,
  UNKNOWN_RADIUS,
} from '../../src/model/signs/disc.ts';

/** The balance of every drawn host, month by month, small enough for the first view; and the places of the discs. */

/** Width of a character, in type sizes, and the space between disc and figure. */
const CHARACTER = 0.58;
const LABEL_GAP = 5;
/** Space kept between discs, sheet units. */
const DISC_GAP = 5;
/**
 * On a phone figures are this much larger against the map. Places are worked out for that size: what does not overlap there
 * does not overlap anywhere.
 */
const NARROW_TYPE = 1.75;

function packed({ low, best, high, status, stale }: Figure): PackedAmount {
  const index = FIGURE_STATUSES.indexOf(status);
  if (low !== best || high !== best) return [index, best, stale ? 1 : 0, low, high];
  if (best === null) return [index];
  return stale ? [index, best, 1] : [index, best];
}

/** Amounts without those that are as the one before. */
function changed(amounts: Amounts): Amounts {
  const texts = amounts.map(([, amount]) => JSON.stringify(amount));
  return amounts.filter((_, index) => texts[index] !== texts[index - 1]);
}

/** The amounts of one side as they are stored: nothing of what the first view does not draw. */
function amountsOf(steps: readonly Step[], side: 'us' | 'europe', months: readonly Month[]): Amounts {
  return changed(
    steps.flatMap((step) => {
      const figure = step[side];
      return figure ? [[months.indexOf(step.from), packed(figure)] as const] : [];
    }),
  );
}

function figures(steps: readonly Step[], side: 'us' | 'europe'): readonly Figure[] {
  return steps.flatMap((step) => step[side] ?? []);
}

/** Most characters of a figure as the map prints it: "950", "3.04K", "≥36.5K*". */
function characters(figure: Figure): number {
  if (figure.best === null) return 1;
  const digits = figure.best < 1000 ? String(figure.best).length : 5;
  return digits + Number(isOpen(figure)) + Number(isWarned(figure)) * 0.6;
}

/** How far one half of a disc reaches in its largest month: its radius, and to the side the printed figure. */
function halfReach(found: readonly Figure[]): { radius: number; side: number } {
  const drawn = found.filter(isDrawn);
  if (drawn.length === 0) return { radius: 0, side: 0 };
  const printed = drawn.filter(({ best }) => best === null || best >= LEAST_PRINTED_NARROW);
  const widest = Math.max(...drawn.map(({ best }) => (best === null ? UNKNOWN_RADIUS : radius(best))));
  const label = Math.max(0, ...printed.map(characters)) * CHARACTER * FIGURE_SIZE * NARROW_TYPE;
  return { radius: widest, side: widest >= INSIDE_RADIUS ? widest : widest + LABEL_GAP + label };
}

function reach(steps: readonly Step[]): Reach {
  const us = halfReach(figures(steps, 'us'));
  const europe = halfReach(figures(steps, 'europe'));
  const height = Math.max(us.radius, europe.radius, (FIGURE_SIZE * NARROW_TYPE) / 2);
  return { left: us.side, right: europe.side, up: height, down: height };
}

/** Whether a host is drawn: enough US troops in some month, or any European forces. */
function isHostDrawn(steps: readonly Step[]): boolean {
  const many = (figure: Figure) => (figure.high ?? 0) >= LEAST_TROOPS_DRAWN;
  const europe = figures(steps, 'europe');
  return (
    figures(steps, 'us').some(many) || europe.some(many) || europe.some(({ status }) => status === 'unknown')
  );
}

/** The hosts of the first view. `anchors` are points in the countries; hosts without one are not on the map. */
export function hostFacts(
  tables: Tables,
  anchors: Readonly<Record<Iso3, SheetPoint>>,
  [firstMonth, asOf]: readonly [firstMonth: Month, asOf: string],
): Record<Iso3, HostFact> {
  const months = monthsBetween(firstMonth, asOf.slice(0, 7));
  const drawn = Object.entries(balanceSteps(tables, months, asOf)).flatMap(([iso3, steps]) => {
    const anchor = anchors[iso3];
    return anchor && isHostDrawn(steps) ? [{ iso3, steps, anchor }] : [];
  });
  const places = relaxed(
    drawn.map(({ steps, anchor }) => ({ anchor, reach: reach(steps) })),
    { gap: DISC_GAP, bounds: SHEET },
  );
  return Object.fromEntries(
    drawn.map(({ iso3, steps, anchor }, index) => [
      iso3,
      {
        anchor,
        at: places[index] ?? anchor,
        us: amountsOf(steps, 'us', months),
        europe: amountsOf(steps, 'europe', months),
      },
    ]),
  );
}

/** Whether only weak sources state a total of US troops in Europe. */
function isTotalReported(tables: Tables, { asOf, basis, sources }: Figure): boolean {
  const key = [EUROPE, 'us', asOf, basis].join('/');
  return areWeak(tables, [...sources, ...furtherSources(tables, 'host_totals', key)]);
}

/** US troops in Europe as a whole, by the method: the host `EUR`. */
export function usInEurope(
  tables: Tables,
  [firstMonth, asOf]: readonly [firstMonth: Month, asOf: string],
): Amounts {
  const months = monthsBetween(firstMonth, asOf.slice(0, 7));
  return amountsOf(balanceSteps(tables, months, asOf)[EUROPE] ?? [], 'us', months);
}

/** From which months on only weak sources state the total of US troops in Europe, or again a good one. */
export function usReported(
  tables: Tables,
  [firstMonth, asOf]: readonly [firstMonth: Month, asOf: string],
): Dataset['usReported'] {
  const months = monthsBetween(firstMonth, asOf.slice(0, 7));
  const steps = balanceSteps(tables, months, asOf)[EUROPE] ?? [];
  return steps
    .flatMap(({ from, us }) =>
      us ? [[months.indexOf(from), isTotalReported(tables, us) ? 1 : 0] as const] : [],
    )
    .filter(([, is], index, all) => is !== (all[index - 1]?.[1] ?? 0));
}

/** European and Canadian troops in the hosts that are not drawn, taken together: the sum over all hosts needs them. */
export function europeElsewhere(
  tables: Tables,
  drawn: Readonly<Record<Iso3, HostFact>>,
  [firstMonth, asOf]: readonly [firstMonth: Month, asOf: string],
): Amounts {
  const places = hosts(tables).filter((iso3) => !drawn[iso3]);
  const months = monthsBetween(firstMonth, asOf.slice(0, 7));
  return changed(
    months.map((month, index) => [index, packed(europeSum(tables, places, monthEnd(month, asOf)))]),
  );
}
