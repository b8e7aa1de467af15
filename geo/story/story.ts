import type { Dataset } from '../../src/data/dataset.ts';
import type { SourceId, Tables } from '../../src/data/rows.ts';
import { areWeak } from '../../src/model/base/sources.ts';
import type { StepClaims, Story, StoryStep, StoryView } from '../../src/model/story/story.ts';
import type { StepId } from '../../src/model/story/texts.ts';
import { type Camera, HOME } from '../../src/model/view/camera.ts';
import { defaultView } from '../../src/model/view/view.ts';
import { type Problem, sorted } from '../tables/problems.ts';
import { weakAlone } from '../tables/rules/sources.ts';
import { commands, noSurprises, whatNext } from './command.ts';
import { notReplaced, whoStandsWhere } from './forces.ts';
import { nato3 } from './preponderance.ts';
import { type Reader, reader, Unsayable } from './reader.ts';
import { pastTarget, surge } from './spending.ts';

/**
 * The story, computed from the tables: figures, sources and map of every step. A sentence that the tables no longer bear out
 * is reported as a problem.
 */

interface Plan<S extends StepId = StepId> {
  readonly claims: (read: Reader, dataset: Dataset) => StepClaims<S>;
  /** What differs from the page's default view. */
  readonly view: Partial<StoryView>;
  readonly camera?: Camera;
}

/** Parts of the sheet that steps look at. They stay below the zoom that shows single sites in the place of discs. */
const EASTERN_FLANK: Camera = { x: 1080, y: 900, zoom: 1.55 };
const SOUTH_EAST: Camera = { x: 1240, y: 1180, zoom: 2 };

const PLANS: { readonly [S in StepId]: Plan<S> } = {
  'nato-3': { claims: nato3, view: { date: '2026-02', layers: ['us', 'europe', 'labels'] } },
  surge: { claims: surge, view: { since: '2014-12', layers: [] } },
  'past-target': { claims: pastTarget, view: { layers: [] } },
  'who-stands-where': {
    claims: whoStandsWhere,
    view: { layers: ['us', 'europe', 'labels'] },
    camera: EASTERN_FLANK,
  },
  'not-replaced': {
    claims: notReplaced,
    view: { date: '2025-12', status: ['notreplaced'] },
    camera: SOUTH_EAST,
  },
  commands: { claims: commands, view: { layers: ['commands'] } },
  'no-surprises': {
    claims: noSurprises,
    view: { date: '2026-06', status: ['inplace', 'notreplaced', 'cancelled'] },
  },
  'what-next': { claims: whatNext, view: { status: ['announced', 'underway', 'unconfirmed'] } },
};

/** The view of a step, every key of it named. */
function viewOf(lastMonth: string, part: Partial<StoryView>): StoryView {
  const { date, since, measure, layers, focus, status } = { ...defaultView(lastMonth), ...part };
  return { date, since, measure, layers, focus, status };
}

/** The weak sources that a whole step rests on alone, each as a problem of its row. */
function weakStep(tables: Tables, step: StepId, claims: StoryStep['claims']): readonly Problem[] {
  const ids: readonly SourceId[] = Object.values(claims).flatMap(({ sources }) => sources);
  return areWeak(tables, ids) ? weakAlone(tables, ids, `the step "${step}" of the story`) : [];
}

/** Computes the story; with problems where a sentence does not hold of the tables. Pure and deterministic. */
export function storyOf(
  tables: Tables,
  dataset: Dataset,
): { readonly story: Story; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const steps = (Object.keys(PLANS) as StepId[]).flatMap((id): StoryStep[] => {
    const { claims, view, camera } = PLANS[id];
    const read = reader(id, tables, dataset.asOf);
    try {
      const said: StoryStep['claims'] = claims(read, dataset);
      problems.push(...read.problems, ...weakStep(tables, id, said));
      return [{ id, claims: said, view: viewOf(dataset.asOf.slice(0, 7), view), camera: camera ?? HOME }];
    } catch (error) {
      if (!(error instanceof Unsayable)) throw error;
      problems.push(...read.problems, error.problem);
      return [];
    }
  });
  return { story: { steps }, problems: sorted(problems) };
}
