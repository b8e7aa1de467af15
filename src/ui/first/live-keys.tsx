import type { LaterMessages } from '../../i18n/en.ts';
import { redraw } from '../../jsx/elements.ts';
import type { Store } from '../../store/store.ts';
import { followInWords, onChange } from '../../store/turns.ts';
import { ArrowKey, ChangeKey, drawnSigns, MarkKey, MarkLine } from './Keys.tsx';

/** Keeps the keys of arrows and numbers right for what the map draws. It comes with the part that places the letters. */
export function liveKeys(store: Store, words: LaterMessages['keys']): void {
  const find = (name: string) => document.querySelector(`.${name}`) as Element;
  const [arrows, marks, line, changes] = ['arrow-key', 'mark-key', 'mark-line', 'change-key'].map(find);
  let shown = store.signs.peek();
  const draw = (): void => {
    const signs = store.signs.peek();
    if (signs === shown) return;
    shown = signs;
    const of = drawnSigns(signs);
    redraw(arrows as Element, <ArrowKey words={words} of={{ wide: of, middle: of, small: of }} />);
    if (store.view.peek().since === null) {
      redraw(marks as Element, <MarkKey words={words} of={of} />);
      redraw(line as Element, <MarkLine words={words} of={of} />);
    } else redraw(changes as Element, <ChangeKey words={words} of={of} />);
  };
  followInWords(store, draw);
  onChange(() => [store.set.value, store.placer.value], draw);
}
