import { redraw } from '../../jsx/elements.ts';
import type { FillClass } from '../../model/spending/spending.ts';
import { lift } from '../../store/actions.ts';
import type { Store } from '../../store/store.ts';
import { followView, onChange } from '../../store/turns.ts';
import { Legend } from './Legend.tsx';

/** The class of the button that was pressed; `null` where something else was pressed. */
function pressedClass(target: Element): FillClass | null {
  const cls = target.closest('button')?.querySelector<HTMLElement>('[data-class]')?.dataset.class;
  if (cls === undefined) return null;
  return (Number.isNaN(Number(cls)) ? cls : Number(cls)) as FillClass;
}

/** Draws the legend of the shading in `root` again when it differs. Most steps of a month change nothing in it. */
export function liveLegend(store: Store, root: HTMLElement): void {
  const draw = (): void => redraw(root, <Legend store={store} />);
  root.addEventListener('click', ({ target }) => {
    const cls = pressedClass(target as Element);
    if (cls !== null) lift(store, cls);
  });
  onChange(() => store.lift.value, draw);
  const read = () => [store.legend.value, store.notYetLine.value] as const;
  let shown = read();
  followView(store, () => {
    const now = read();
    if (now.every((part, index) => part === shown[index])) return;
    shown = now;
    draw();
  });
}
