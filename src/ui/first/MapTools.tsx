import type { LaterMessages } from '../../i18n/en.ts';
import { HOME } from '../../model/view/camera.ts';
import type { Store } from '../../store/store.ts';

const SIGNS = { zoomIn: '+', zoomOut: '−', reset: '⌂' } as const;
/** What a button on the map does. */
export type MapTool = keyof typeof SIGNS;
const TOOLS = Object.keys(SIGNS) as MapTool[];

/** Whether a button is disabled: zooming out and resetting do nothing while the whole map is shown. */
export function toolState(tool: MapTool, { camera }: Store) {
  return { disabled: tool !== 'zoomIn' && camera.value.zoom <= HOME.zoom };
}

/** The short note beside the buttons. */
export function MapNote({ store }: { store: Store }) {
  return (
    <p class="map-note" role="status">
      {store.mapNote.value}
    </p>
  );
}

/** The buttons in the corner of the map, and the short note beside them. */
export function MapTools({ store, words }: { store: Store; words: LaterMessages['controls']['map'] }) {
  return (
    <>
      {TOOLS.map((tool) => (
        <button
          key={tool}
          type="button"
          data-act={tool}
          aria-label={words[tool]}
          title={words[tool]}
          {...toolState(tool, store)}
        >
          {SIGNS[tool]}
        </button>
      ))}
      <MapNote store={store} />
    </>
  );
}
