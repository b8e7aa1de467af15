import { setAttributes } from '../../jsx/elements.ts';
import { LINK_KEYS } from '../../model/view/link.ts';
import type { Layer, Panel } from '../../model/view/view.ts';
import {
  change,
  goTo,
  notice,
  setPlaying,
  step,
  toggleComparison,
  toggleLayer,
} from '../../store/actions.ts';
import { tryAgain } from '../../store/attempts.ts';
import { type Store, wanted } from '../../store/store.ts';
import { atRest, followInWords } from '../../store/turns.ts';
import { type Choosable, choiceState, layerState } from './Controls.tsx';
import { definitionState } from './Definitions.tsx';
import type { MapTool } from './MapTools.tsx';
import type { WayOn } from './Notice.tsx';
import type { TimeAct } from './TimeButtons.tsx';
import { viewLink, viewState } from './Views.tsx';

/**
 * Brings to life what was rendered when the site was built and whose words never change. These components are not drawn
 * again, so that their words need not travel in the script; only the attributes that follow the state are set here.
 */

type Act = MapTool | TimeAct | WayOn | 'changes' | 'close';

type Field = HTMLInputElement | HTMLSelectElement;

/** The properties of the view that fields are named for, by the name of the field. */
const FIELDS = new Map(
  (['measure', 'layers', 'theme'] as const).map((property) => [LINK_KEYS[property].key, property]),
);

/**
 * Makes fields set the property of the view that they are named for: layers are switched on and off, all else is set to the
 * chosen value. Shows the definition of the chosen measure.
 */
export function liveControls(store: Store, root: HTMLElement, definitions: HTMLElement): void {
  const fields = [...root.querySelectorAll<Field>('[name]')].map(
    (field) => [field, FIELDS.get(field.name) as Choosable | 'layers'] as const,
  );
  root.addEventListener('change', ({ target }) => {
    const { name, value } = target as Field;
    const property = FIELDS.get(name);
    if (property === 'layers') toggleLayer(store, value as Layer);
    else if (property) change(store, { [property]: value });
  });
  const definitionOf = [...definitions.querySelectorAll<HTMLElement>('[data-measure]')];
  followInWords(store, () => {
    const view = wanted(store);
    for (const [field, property] of fields) {
      const state =
        property === 'layers' ? layerState(view, field.value as Layer) : choiceState(view, property);
      setAttributes(field, state);
    }
    for (const span of definitionOf) setAttributes(span, definitionState(span.dataset.measure, view));
  });
}

/** All buttons that were rendered when the site was built, by what they do. */
export function liveButtons(store: Store, map: Readonly<Record<MapTool | 'reload', () => void>>): void {
  const acts: Readonly<Record<Act, () => void>> = {
    ...map,
    earlier: () => step(store, -1),
    later: () => step(store, 1),
    play: () => setPlaying(store, !store.playing.peek()),
    latest: () => goTo(store, store.context.lastMonth),
    compare: () => toggleComparison(store),
    changes: () => change(store, { view: 'changes' }),
    due: () => change(store, { view: 'due' }),
    close: () => notice(store, null),
    again: () => tryAgain(store),
  };
  document.addEventListener('click', ({ target }) =>
    acts[(target as Element).closest<HTMLElement>('[data-act]')?.dataset.act as Act]?.(),
  );
}

/** Links to the views below the map, each the link of that view from here. */
export function liveViews(store: Store, root: HTMLElement): void {
  const links = [...root.querySelectorAll('a')];
  root.addEventListener('click', (event) => {
    const panel = (event.target as Element).closest('a')?.dataset.panel;
    // With a key held down the browser opens the link elsewhere.
    if (!panel || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    change(store, { view: panel as Panel });
  });
  const panelOf = (link: HTMLElement) => link.dataset.panel as Panel;
  followInWords(store, () => {
    for (const link of links) setAttributes(link, viewState(store, panelOf(link)));
  });
  atRest(store, () => {
    for (const link of links) setAttributes(link, viewLink(store, panelOf(link)));
  });
}
