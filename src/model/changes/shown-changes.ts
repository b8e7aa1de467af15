import type { ChangeFact, Dataset } from '../../data/dataset.ts';
import { monthNumber, monthsBetween, monthText } from '../base/dates.ts';
import { STATUS_KEYS, statusKey, type View } from '../view/view.ts';

/** Which changes of forces fall in the months of a view. */

/** Months up to the date in which changes are shown. */
const WINDOW_MONTHS = 12;

/** The months whose changes a view shows: after `since`, or the last twelve, up to and including the date. */
export function changeWindow(view: Pick<View, 'date' | 'since'>): { after: string; to: string } {
  return { after: view.since ?? monthText(monthNumber(view.date) - WINDOW_MONTHS), to: view.date };
}

/** Changes of a view in their order of weight: what was not replaced, then the largest, unknown sizes last. */
export function shownChanges(dataset: Dataset, view: View): readonly ChangeFact[] {
  const { after, to } = changeWindow(view);
  const wanted = view.status.length > 0 ? view.status : STATUS_KEYS;
  const weight = ({ kind, troops }: ChangeFact): number =>
    kind === 'not replaced' ? Number.POSITIVE_INFINITY : Math.abs(troops ?? 0);
  return dataset.changes
    .filter(({ month, status, side }) => {
      const layer = side === 'us' ? 'us' : 'europe';
      return (
        month > after && month <= to && wanted.includes(statusKey(status)) && view.layers.includes(layer)
      );
    })
    .toSorted((a, b) => weight(b) - weight(a));
}

/** How many changes fall in the window in all, drawn or not. */
export function changeCount(dataset: Dataset, view: View): number {
  const { after, to } = changeWindow(view);
  const inWindow = (month: string) => month > after && month <= to;
  const months = monthsBetween(dataset.firstMonth, dataset.asOf.slice(0, 7));
  return (
    dataset.changes.filter(({ month }) => inWindow(month)).length +
    dataset.otherChanges.reduce((sum, count, index) => sum + (inWindow(months[index] ?? '') ? count : 0), 0)
  );
}
