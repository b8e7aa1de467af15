import { writeLink } from '../../model/view/link.ts';
import { PANEL_KEYS, PANELS, type Panel, type PanelBeside } from '../../model/view/view.ts';
import type { Store } from '../../store/store.ts';

/** The views that the map has beside itself. */
export const SHOWN = PANEL_KEYS.filter((panel) => panel !== 'map');

/** Whether a view shows the spending table. */
export function showsTable(panel: Panel): boolean {
  return PANELS[panel].part === 'first';
}

/** The link to a view that keeps everything else that is shown now. It may be copied, so it has no keys but ours. */
export function viewLink({ context, view }: Store, panel: Panel) {
  return { href: `?${writeLink({ ...view.value, view: panel }, context)}` };
}

/** Whether the link to a view is marked as that of the one which is open. */
export function viewState({ view }: Store, panel: Panel) {
  return { 'aria-current': panel === view.value.view ? ('page' as const) : undefined };
}

/** Links to the views below the map. */
export function Views({ store, words }: { store: Store; words: Readonly<Record<PanelBeside, string>> }) {
  return (
    <ul>
      {SHOWN.map((panel) => (
        <li key={panel}>
          <a {...viewLink(store, panel)} data-panel={panel} {...viewState(store, panel)}>
            {words[panel]}
          </a>
        </li>
      ))}
    </ul>
  );
}
