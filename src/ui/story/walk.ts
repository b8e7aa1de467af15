import type { Signal } from '@preact/signals';
import { type Story, stepOf } from '../../model/story/story.ts';
import { openStep } from '../../store/actions.ts';
import type { Store } from '../../store/store.ts';
import type { Slide, Walk } from '../kit/presentation.ts';

/**
 * Where "on" and "back" lead; a presentation begins and ends with slides of its own. The state is read at every call, not
 * once: keys may come faster than the page is drawn.
 */
export function walkOf(
  store: Store,
  { steps }: Story,
  slide: Signal<Slide | null>,
): Walk & { readonly canGo: (by: 1 | -1) => boolean } {
  const at = (): number => stepOf({ steps }, store.view.peek().step);
  const canGo = (by: 1 | -1): boolean => {
    const { value } = slide;
    if (value === null) return at() + by >= 0 && at() + by < steps.length;
    return value !== (by > 0 ? 'end' : 'start');
  };
  const go = (by: 1 | -1): void => {
    if (!canGo(by)) return;
    const from = slide.value;
    const next = from === 'start' ? 0 : from === 'end' ? steps.length - 1 : at() + by;
    const step = steps[next];
    if (step) openStep(store, step);
    if (from !== null) slide.value = step ? 'step' : by > 0 ? 'end' : 'start';
  };
  return {
    canGo,
    forward: () => go(1),
    back: () => go(-1),
    first: () => {
      slide.value = 'start';
    },
    last: () => {
      slide.value = 'end';
    },
  };
}
