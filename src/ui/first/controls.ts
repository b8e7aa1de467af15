import { effect } from '@preact/signals-core';
import { LINK_KEYS, writeLink } from '../../model/view/link.ts';
import type { Layer, Panel, View } from '../../model/view/view.ts';
import {
  change,
  goTo,
  notice,
  setPlaying,
  step,
  toggleComparison,
  toggleLayer,
} from '../../store/actions.ts';
import type { Store } from '../../store/store.ts';
import { atRest, followInWords } from '../../store/turns.ts';
import * as ROOTS from '../kit/roots.ts';
import { changeLine } from './ChangeCount.tsx';
import { notesLine } from './Headline.tsx';
import type { MapTool } from './MapTools.tsx';
import { set } from './set.ts';
import { PLAY_SIGNS, type TimeAct } from './TimeButtons.tsx';
import { timeText } from './TimeControls.tsx';
import { isOpen } from './Views.tsx';

/** Life for what was rendered when the site was built and only needs its state set: no words of it travel in the script. */

type Act = MapTool | TimeAct | 'changes' | 'close';

type Field = HTMLInputElement | HTMLSelectElement;

/** The properties of the view that fields are named for, by the name of the field. */
const FIELDS = new Map(
  (['measure', 'layers', 'theme'] as const).map((property) => [LINK_KEYS[property].key, property]),
);

/**
 * Fields that set a property of the view: layers are switched, all else is set to the value chosen. Shows its measure's
 * definition.
 */
export function liveControls(store: Store, root: HTMLElement, definitions: HTMLElement): void {
  const fields = [...root.querySelectorAll<Field>('[name]')].map(
    (field) => [field, FIELDS.get(field.name) as keyof View] as const,
  );
  root.addEventListener('change', ({ target }) => {
    const { name, value } = target as Field;
    const property = FIELDS.get(name) as keyof View;
    if (property === 'layers') toggleLayer(store, value as Layer);
    else change(store, { [property]: value });
  });
  followInWords(store, () => {
    const view = store.view.value;
    for (const [field, property] of fields)
      if (property === 'layers')
        (field as HTMLInputElement).checked = view.layers.includes(field.value as Layer);
      else set(field, 'value', view[property] as string);
    for (const span of definitions.children as HTMLCollectionOf<HTMLElement>)
      set(span, 'hidden', span.dataset.measure !== view.measure);
  });
}

/** The sentences above the map, the line about its changes, the month in words, and whether months are compared. */
export function liveWords(store: Store, element: (id: string) => HTMLElement): void {
  const [main, forces, notes] = element(ROOTS.headline).children;
  const changes = element(ROOTS.changeCount);
  const compare = element(ROOTS.compare);
  const labels = [compare.textContent, compare.dataset.while];
  const lines = [
    [main, () => store.headline.value],
    [forces, () => store.forcesLine.value],
    [notes, () => notesLine(store)],
    [changes.firstChild, () => changeLine(store)],
    [element(ROOTS.timeText), () => timeText(store)],
    [compare, () => labels[Number(compare.ariaPressed === 'true')]],
  ] as [Node, () => string][];
  followInWords(store, () => {
    set(changes, 'hidden', !store.view.value.layers.includes('changes'));
    set(compare, 'ariaPressed', String(store.view.value.since !== null));
    for (const [node, text] of lines) set(node, 'textContent', text());
  });
}

/** All buttons that were rendered when the site was built, by what they do. */
export function liveButtons(store: Store, map: Readonly<Record<MapTool, () => void>>): void {
  const acts: Readonly<Record<Act, () => void>> = {
    ...map,
    earlier: () => step(store, -1),
    later: () => step(store, 1),
    play: () => setPlaying(store, !store.playing.peek()),
    latest: () => goTo(store, store.context.lastMonth),
    compare: () => toggleComparison(store),
    changes: () => change(store, { view: 'changes' }),
    close: () => notice(store, null),
  };
  document.addEventListener('click', ({ target }) => acts[(target as HTMLElement).dataset.act as Act]?.());
}

/** The button that plays, which says what pressing it does now. */
export function livePlay(store: Store, play: HTMLElement): void {
  const labels = [play.title, play.dataset.while as string];
  effect(() => {
    const now = Number(store.playing.value);
    play.textContent = PLAY_SIGNS[now] as string;
    play.title = play.ariaLabel = labels[now] as string;
  });
}

/** Links to the views below the map, each the link of that view from here. */
export function liveViews(store: Store, root: HTMLElement): void {
  const links = [...root.querySelectorAll('a')];
  root.addEventListener('click', (event) => {
    const { panel } = (event.target as HTMLElement).dataset;
    // With a key held down the browser opens the link elsewhere.
    if (!panel || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    change(store, { view: panel as Panel });
  });
  const panelOf = (link: HTMLElement) => link.dataset.panel as Panel;
  followInWords(store, () => {
    for (const link of links)
      set(link, 'ariaCurrent', isOpen(panelOf(link), store.view.value.view) ? 'page' : null);
  });
  atRest(store, () => {
    const { context, kept, view } = store;
    for (const link of links)
      link.href = `?${writeLink({ ...view.value, view: panelOf(link) }, context, kept.value)}`;
  });
}

/** The notes at the foot of the window and in the corner of the map, whose buttons that lead back have no use at home. */
export function liveNotes(store: Store, foot: HTMLElement, tools: HTMLElement): void {
  const [, ...back] = tools.querySelectorAll('button');
  effect(() => {
    (foot.firstChild as Node).textContent = store.notice.value;
    (tools.lastChild as Node).textContent = store.mapNote.value;
    for (const button of back) button.disabled = store.camera.value.zoom <= 1;
  });
}
