import { linkTo } from '../../model/view/link.ts';
import { PANELS, type Panel } from '../../model/view/view.ts';
import type { Store } from '../../store/store.ts';

type Shown = Exclude<Panel, 'map'>;

/** The views that the map has beside itself. `map` shows the table too: it is the map's own figures. */
export const SHOWN = PANELS.filter((panel): panel is Shown => panel !== 'map');

/** Whether a view shows the spending table. */
export function showsTable(panel: Panel): boolean {
  return panel === 'map' || panel === 'table';
}

/** Whether the link to a view is that of the view that is open. */
export function isOpen(panel: Panel, open: Panel): boolean {
  return panel === 'table' ? showsTable(open) : panel === open;
}

/** Links to the views below the map. Rendered when the site is built; `controls.ts` brings them to life. */
export function Views({ words, store }: { words: Readonly<Record<Shown, string>>; store: Store }) {
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
