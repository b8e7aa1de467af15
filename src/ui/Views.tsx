import { writeLink } from '../model/link.ts';
import type { Panel } from '../model/view.ts';
import { change } from '../store/actions.ts';
import type { Store } from '../store/store.ts';

/** The views below the map. `map` shows the table too: it is the map's own figures. */
export const SHOWN = [
  'story',
  'table',
  'balance',
  'changes',
  'handover',
  'commands',
  'production',
  'allies',
  'classroom',
] as const satisfies Panel[];

/** Whether a view shows the spending table. */
export function showsTable(panel: Panel): boolean {
  return panel === 'map' || panel === 'table';
}

/** Links to the views below the map; each is the link of that view. */
export function Views({ store }: { store: Store }) {
  const { views } = store.speech.messages;
  const view = store.view.value;
  const isOpen = (panel: Panel) => (panel === 'table' ? showsTable(view.view) : panel === view.view);
  return (
    <ul>
      {SHOWN.map((panel) => (
        <li key={panel}>
          <a
            href={`?${writeLink({ ...view, view: panel }, store.context, store.kept.value)}`}
            aria-current={isOpen(panel) ? 'page' : undefined}
            onClick={(event) => {
              event.preventDefault();
              change(store, { view: panel });
            }}
          >
            {views[panel]}
          </a>
        </li>
      ))}
    </ul>
  );
}
