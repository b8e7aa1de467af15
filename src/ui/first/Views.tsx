import { linkTo } from '../../model/view/link.ts';
import { PANEL_KEYS, PANELS, type Panel, type PanelBeside } from '../../model/view/view.ts';
import type { Store } from '../../store/store.ts';

/** The views that the map has beside itself. */
export const SHOWN = PANEL_KEYS.filter((panel) => panel !== 'map');

/** Whether a view shows the spending table. */
export function showsTable(panel: Panel): boolean {
  return PANELS[panel].part === 'first';
}

/** Whether the link to a view is that of the view that is open. */
export function isOpen(panel: Panel, open: Panel): boolean {
  return panel === 'table' ? showsTable(open) : panel === open;
}

/** Links to the views below the map. Rendered when the site is built; `controls.ts` brings them to life. */
export function Views({ words, store }: { words: Readonly<Record<PanelBeside, string>>; store: Store }) {
  const { context, view } = store;
  return (
    <ul>
      {SHOWN.map((panel) => (
        <li key={panel}>
          <a
            href={linkTo({ view: panel }, context)}
            data-panel={panel}
            aria-current={isOpen(panel, view.value.view) ? 'page' : undefined}
          >
            {words[panel]}
          </a>
        </li>
      ))}
    </ul>
  );
}
