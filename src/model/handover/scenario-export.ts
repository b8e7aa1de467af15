import type { HandoverRow } from '../../data/rows.ts';
import { overlapping } from '../base/overlap.ts';
import type { Range } from '../forces/figure.ts';
import type { HandoverSpeech } from './handover-words.ts';
import { type ScenarioPlace, type ScenarioTables, scenario } from './scenario.ts';
import { placeName, stepsOf } from './scenario-words.ts';

/** What a scenario adds to the files of any view: its name, its assumptions, what would remain. */

type Cells = Range & { readonly status: string };

interface RemainingCells {
  /** Code of the host, `EUR`, or `eastern flank`. */
  readonly place: string;
  readonly name: string;
  readonly us_now: Cells;
  readonly us_remaining: Cells;
}

/** A scenario in a file. It says that it is none of the data. */
export interface ScenarioExport {
  readonly label: string;
  readonly assumptions: readonly HandoverRow[];
  /** Which assumptions may be one order, so that only the largest number is taken off; empty: none. */
  readonly may_overlap: string;
  readonly remaining: readonly RemainingCells[];
}

function remaining(say: HandoverSpeech, found: ScenarioPlace): RemainingCells {
  const { now, after, place } = found;
  return {
    place: place === 'flank' ? 'eastern flank' : place,
    name: placeName(say, found),
    us_now: { low: now.low, best: now.best, high: now.high, status: now.status },
    us_remaining: { low: after.low, best: after.best, high: after.high, status: after.status },
  };
}

/** The scenario of a view, `null` if nothing is assumed. */
export function scenarioExport(
  say: HandoverSpeech,
  tables: ScenarioTables,
  ids: readonly string[],
): ScenarioExport | null {
  const { assumptions, hosts, flank, europe } = scenario(tables, ids, say.speech.dataset.asOf);
  if (assumptions.length === 0) return null;
  return {
    label: say.words.handover.scenario.exportLabel,
    assumptions,
    may_overlap: overlapping(assumptions)
      .map((steps) => say.words.handover.scenario.mayOverlap(stepsOf(steps)))
      .join(' '),
    remaining: [...hosts, flank, europe].map((place) => remaining(say, place)),
  };
}

/** The label and the assumptions in one cell. */
export function scenarioCell({ label, assumptions, may_overlap }: ScenarioExport): string {
  const assumed = assumptions.map(({ id, us_item }) => `${id}: ${us_item}`).join('; ');
  return [`${label}. ${assumed}`, may_overlap].filter(Boolean).join('. ');
}
