import { setAttributes } from '../../jsx/elements.ts';
import { goTo } from '../../store/actions.ts';
import type { Store } from '../../store/store.ts';
import { followInWords } from '../../store/turns.ts';
import { TYPED_RANGE, typedState } from './TimeControls.tsx';
import { typedMonth } from './typed-month.ts';

/** Life for the field in which a month is typed. What was not understood stays until another month is shown. */
export function liveEntry(store: Store, form: HTMLFormElement): void {
  const { format } = store.speech;
  const input = form.elements.namedItem('month') as HTMLInputElement;
  const range = form.querySelector(`#${TYPED_RANGE}`) as HTMLElement;
  let date: string | null = null;
  const say = (isWrong: boolean): void => {
    setAttributes(range, { hidden: !isWrong });
    setAttributes(input, typedState(isWrong));
  };
  form.addEventListener('submit', () => {
    const month = typedMonth(input.value, store.context, store.months, [format.date, format.shortMonth]);
    say(!month);
    if (!month) return;
    goTo(store, month);
    // Also where that month is the one shown already.
    input.value = month;
  });
  const follow = (): void => {
    if (date === store.view.value.date) return;
    date = input.value = store.view.value.date;
    say(false);
  };
  followInWords(store, follow);
}
