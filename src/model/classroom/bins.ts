import type { Measure } from '../../data/dataset.ts';
import type { Speech } from '../base/speech.ts';
import { boundsOf, counted, type FillClass, fillClass } from '../spending/spending.ts';
import { MEASURES } from '../view/measures.ts';
import { BINS, type Bins, type View, yearOf } from '../view/view.ts';
import type { ClassroomSpeech } from './question.ts';

/** What another choice of bounds does to the story of a map. */

/** The class of every counted country of a view, cut as `bins` says. */
function classesBy({ dataset }: Speech, view: View, bins: Bins): readonly FillClass[] {
  const { measure, date } = view;
  const bounds = boundsOf(dataset, { ...view, bins });
  return counted(dataset, measure, yearOf(date)).map((country) =>
    fillClass(dataset, measure, country, date, bounds),
  );
}

/** How many of the counted countries are in a class under each way of cutting. */
export function binCounts(speech: Speech, view: View, cls: FillClass): Readonly<Record<Bins, number>> {
  const count = (bins: Bins) => classesBy(speech, view, bins).filter((found) => found === cls).length;
  const [targets, equal, quantiles] = BINS.map(count);
  return { targets: targets ?? 0, equal: equal ?? 0, quantiles: quantiles ?? 0 };
}

/** Whether targets are among the fixed bounds of a measure. */
function hasTargets(measure: Measure): boolean {
  return MEASURES[measure].targets.length > 0;
}

/** The key of a way of cutting; a measure without targets has other fixed bounds in their place. */
export function wayOf(measure: Measure, bins: Bins): Bins | 'fixed' {
  return bins === 'targets' && !hasTargets(measure) ? 'fixed' : bins;
}

/** What a way of cutting is called, and what it does; a measure without targets has other fixed bounds in their place. */
export function binsWords(
  { bins: words }: ClassroomSpeech['words'],
  measure: Measure,
  bins: Bins,
): { readonly name: string; readonly about: string } {
  if (bins === 'targets' && !hasTargets(measure)) return words.fixed;
  return { name: words.names[bins], about: words.about[bins] };
}

/** What a reader would say of the map of a view, cut as it is, against the same map cut by the targets. */
export function binsSentence(
  { speech, words }: Pick<ClassroomSpeech, 'speech' | 'words'>,
  view: View,
): string {
  const targets = classesBy(speech, view, 'targets');
  const shown = classesBy(speech, view, view.bins);
  const { date } = view;
  const count = (classes: readonly FillClass[], cls: FillClass) =>
    classes.filter((found) => found === cls).length;
  const total = targets.length;
  if (total === 0) return words.bins.nothing(date);
  if (view.bins === 'targets') {
    const way = hasTargets(view.measure) ? view.bins : 'fixed';
    return words.bins.asTargets(date, way, count(targets, 6), count(targets, 0), total);
  }
  const moved = shown.filter((cls, index) => cls !== targets[index]).length;
  const instead = (cls: FillClass) => ({ now: count(shown, cls), before: count(targets, cls) });
  return words.bins.story(date, moved, total, instead(6), instead(0));
}
