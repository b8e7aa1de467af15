import { effect } from '@preact/signals-core';
import type { FillClass } from '../../model/spending/spending.ts';
import { lift } from '../../store/actions.ts';
import type { Store } from '../../store/store.ts';
import { followView } from '../../store/turns.ts';
import { type ClassWords, legendWords, type SpecialWords } from './Legend.tsx';
import { set } from './set.ts';

/** Life for the legend of the shading: it always has the same parts, and their words follow the view. */

/** Presses lift the countries of a class out; pressing again puts them back. */
function livePresses(store: Store, buttons: readonly HTMLButtonElement[]): void {
  const classes: readonly FillClass[] = [0, 1, 2, 3, 4, 5, 6, 'none', 'unarmed', 'context'];
  buttons.forEach((button, index) => {
    button.onclick = () => lift(store, classes[index] as FillClass);
  });
  effect(() => {
    const { value } = store.lift;
    buttons.forEach((button, index) => {
      button.ariaPressed = String(classes[index] === value);
    });
  });
}

function showClass(button: HTMLElement, words: ClassWords): void {
  const [count, , bound] = button.children as unknown as readonly [HTMLElement, HTMLElement, HTMLElement];
  button.ariaLabel = words.spoken;
  button.title = words.range;
  button.parentElement?.classList.toggle('target', words.target !== '');
  count.textContent = words.count;
  bound.textContent = words.bound;
  bound.title = words.target;
}

function showSpecial(button: HTMLElement, words: SpecialWords): void {
  button.ariaLabel = words.spoken;
  (button.lastChild as Element).textContent = words.label;
}

/** Keeps the legend in `root` right. Most months change nothing in it. */
export function liveLegend(store: Store, root: HTMLElement): void {
  const [title, note, list, specials] = root.children as unknown as readonly [
    Element,
    Element,
    Element,
    Element,
  ];
  const classButtons = [...list.querySelectorAll('button')];
  const specialButtons = [...specials.querySelectorAll('button')];
  const notYet = specials.lastChild as HTMLElement;
  livePresses(store, [...classButtons, ...specialButtons]);
  let shown = store.legend.value;
  followView(store, () => {
    set(notYet, 'hidden', !store.notYetLine.value);
    if (shown === store.legend.value) return;
    shown = store.legend.value;
    const words = legendWords(store.speech, shown);
    root.classList.toggle('diverging', shown.since !== null);
    title.textContent = words.title;
    note.textContent = words.note;
    classButtons.forEach((button, index) => {
      showClass(button, words.classes[index] as ClassWords);
    });
    specialButtons.forEach((button, index) => {
      showSpecial(button, words.specials[index] as SpecialWords);
    });
  });
}
