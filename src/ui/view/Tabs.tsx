import type { LaterMessages } from '../../i18n/en.ts';
import { writeLink } from '../../model/view/link.ts';
import { isBelowMap, PANEL_KEYS, type Panel } from '../../model/view/view.ts';
import { change } from '../../store/actions.ts';
import type { Store } from '../../store/store.ts';
import { useRestedView } from '../kit/rest.ts';

interface Props {
  readonly store: Store;
  readonly words: LaterMessages;
}

function Links({ store, words }: Props) {
  const { context } = store;
  const view = useRestedView(store);
  const { value: open } = store.panel;
  const go = (event: MouseEvent, panel: Panel): void => {
    // With a key held down the browser opens the link elsewhere.
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    change(store, { view: panel });
  };
  return (
    <ul>
      {PANEL_KEYS.map((panel) =>
        panel === 'map' ? null : (
          <li key={panel}>
            <a
              href={`?${writeLink({ ...view, view: panel }, context)}`}
              aria-current={panel === open ? 'page' : undefined}
              onClick={(event) => go(event, panel)}
            >
              {words.controls.views[panel]}
            </a>
          </li>
        ),
      )}
    </ul>
  );
}

/** The strip above an open view: the month that it shows, which leads back to the map, and the way to the other views. */
export function Tabs(props: Props) {
  const { store, words } = props;
  if (!isBelowMap(store.panel.value)) return null;
  const { date, since } = store.view.value;
  return (
    <>
      <button type="button" class="to-map" onClick={() => scrollTo(0, 0)}>
        <span class="visually-hidden">{words.tabs.toMap} </span>
        <span aria-hidden="true">↑ </span>
        {words.tabs.months(since, date)}
      </button>
      <nav aria-label={words.tabs.label}>
        <Links {...props} />
      </nav>
    </>
  );
}
