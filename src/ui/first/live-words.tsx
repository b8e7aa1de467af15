import { effect } from '@preact/signals-core';
import { redraw, setAttributes } from '../../jsx/elements.ts';
import { saidAge } from '../../model/base/dates.ts';
import type { Store } from '../../store/store.ts';
import { drawInFrame, followInWords, onChange } from '../../store/turns.ts';
import * as ROOTS from '../kit/roots.ts';
import { ChangeCount } from './ChangeCount.tsx';
import { Headline } from './Headline.tsx';
import { MapNote, type MapTool, toolState } from './MapTools.tsx';
import { NoticeText, wayOnState } from './Notice.tsx';
import { CompareButton, LatestButton, PlayButton } from './TimeButtons.tsx';
import { TimeText } from './TimeControls.tsx';
import { TimeStrip } from './TimeStrip.tsx';

/**
 * Keeps sentences, and buttons that change their names, up to date: the components that rendered them draw them again. Names
 * that are not among the script's words are read once from the document.
 */

type Find = (id: string) => HTMLElement;

/** The words of a button: at rest, and `data-while` something goes on. */
function namesOf(button: HTMLElement): readonly [atRest: string, during: string] {
  return [button.title || (button.textContent as string), button.dataset.while as string];
}

/** The sentences above the map, the line about its changes, the month in words, and whether months are compared. */
export function liveWords(store: Store, find: Find): void {
  const changes = find(ROOTS.changeCount);
  const changeList = changes.querySelector('button')?.textContent as string;
  const button = find(ROOTS.compare);
  const [compare, endComparison] = namesOf(button);
  const latest = find(ROOTS.latest).textContent as string;
  const count = (): void => {
    // Until arrows are placed nobody knows how many have room: what the document says stays.
    if (store.placer.peek()) redraw(changes, <ChangeCount store={store} words={{ changeList }} />);
  };
  onChange(
    () => [store.placer.value, store.set.value],
    () => drawInFrame(count),
  );
  const monthsOld = saidAge(store.dataset.asOf, new Date().toISOString().slice(0, 10));
  const headline = () => redraw(find(ROOTS.headline), <Headline store={store} monthsOld={monthsOld} />);
  if (monthsOld > 0) headline();
  onChange(() => store.comparison.value, headline);
  followInWords(store, () => {
    headline();
    count();
    redraw(find(ROOTS.timeText), <TimeText store={store} />);
    redraw(find(ROOTS.strip), <TimeStrip store={store} />);
    redraw(find(ROOTS.latest), <LatestButton store={store} words={{ latest }} />);
    redraw(button, <CompareButton store={store} words={{ compare, endComparison }} />);
  });
}

/** The button that plays, which says what pressing it does now. */
export function livePlay(store: Store, button: HTMLElement): void {
  const [play, pause] = namesOf(button);
  effect(() => redraw(button, <PlayButton store={store} words={{ play, pause }} />));
}

/** The notes at the foot of the window and in the corner of the map, and the buttons beside that. */
export function liveNotes(store: Store, foot: HTMLElement, tools: HTMLElement): void {
  const [said, noted] = [foot, tools].map((place) => place.querySelector('[role=status]') as Element);
  const buttons = [...tools.querySelectorAll<HTMLElement>('[data-act]')];
  effect(() => redraw(said as Element, <NoticeText store={store} />));
  effect(() => {
    for (const button of foot.querySelectorAll('button:not(:last-child)'))
      setAttributes(button, wayOnState(store));
  });
  effect(() => redraw(noted as Element, <MapNote store={store} />));
  effect(() => {
    for (const button of buttons) setAttributes(button, toolState(button.dataset.act as MapTool, store));
  });
}
