import { effect } from '@preact/signals';
import { writeLink } from '../model/link.ts';
import type { Layer, Panel, View } from '../model/view.ts';
import { change, toggleLayer } from '../store/actions.ts';
import type { Store } from '../store/store.ts';
import type { MapTool } from './MapTools.tsx';
import { isOpen } from './Views.tsx';

/** Life for what was rendered when the site was built and only needs its state set: no words of it travel in the script. */

type Field = HTMLInputElement | HTMLSelectElement;

/** Fields named by keys of the view: layers are switched, all else is set to the value chosen. Shows its measure's definition. */
export function liveControls(store: Store, root: HTMLElement, definitions: HTMLElement): void {
  const fields = [...root.querySelectorAll<Field>('[name]')];
  root.addEventListener('change', ({ target }) => {
    const { name, value } = target as Field;
    if (name === 'layers') toggleLayer(store, value as Layer);
    else change(store, { [name]: value });
  });
  effect(() => {
    const view = store.view.value;
    for (const field of fields)
      if (field instanceof HTMLInputElement) field.checked = view.layers.includes(field.value as Layer);
      else field.value = view[field.name as keyof View] as string;
    for (const span of definitions.children as HTMLCollectionOf<HTMLElement>)
      span.hidden = span.dataset.measure !== view.measure;
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
  effect(() => {
    const view = store.view.value;
    for (const link of links) {
      const panel = link.dataset.panel as Panel;
      link.href = `?${writeLink({ ...view, view: panel }, store.context, store.kept.value)}`;
      link.ariaCurrent = isOpen(panel, view.view) ? 'page' : null;
    }
  });
}

/** Buttons of the map, by what they do; those that lead back have no use at home. Beside them stands the note of the map. */
export function liveMapTools(
  store: Store,
  root: HTMLElement,
  actions: Readonly<Record<MapTool, () => void>>,
): void {
  const note = root.querySelector('p');
  root.addEventListener('click', ({ target }) =>
    actions[(target as HTMLElement).dataset.tool as MapTool]?.(),
  );
  effect(() => {
    const isHome = store.camera.value.zoom <= 1;
    for (const button of root.querySelectorAll('button'))
      button.disabled = isHome && button.dataset.tool !== 'zoomIn';
    if (note) note.textContent = store.mapNote.value;
  });
}
