import type { Panel } from '../model/view.ts';

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

/** Whether the link to a view is that of the view that is open. */
export function isOpen(panel: Panel, open: Panel): boolean {
  return panel === 'table' ? showsTable(open) : panel === open;
}

/** Links to the views below the map. Rendered when the site is built; `controls.ts` brings them to life. */
export function Views({
  words,
  open,
}: {
  words: Readonly<Record<(typeof SHOWN)[number], string>>;
  open: Panel;
}) {
  return (
    <ul>
      {SHOWN.map((panel) => (
        <li key={panel}>
          <a
            href={`?view=${panel}`}
            data-panel={panel}
            aria-current={isOpen(panel, open) ? 'page' : undefined}
          >
            {words[panel]}
          </a>
        </li>
      ))}
    </ul>
  );
}
