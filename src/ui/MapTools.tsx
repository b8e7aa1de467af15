import type { Store } from '../store/store.ts';

/** What the buttons on the map do; the map itself hands them in, since it knows its size. */
export interface MapActions {
  readonly zoomIn: () => void;
  readonly zoomOut: () => void;
  readonly reset: () => void;
}

/** The buttons in the corner of the map, and the short note beside them. */
export function MapTools({ store, actions }: { store: Store; actions: MapActions }) {
  const { map } = store.speech.messages;
  return (
    <>
      <button type="button" aria-label={map.zoomIn} title={map.zoomIn} onClick={actions.zoomIn}>
        +
      </button>
      <button
        type="button"
        aria-label={map.zoomOut}
        title={map.zoomOut}
        disabled={store.camera.value.zoom <= 1}
        onClick={actions.zoomOut}
      >
        −
      </button>
      <button
        type="button"
        aria-label={map.reset}
        title={map.reset}
        disabled={store.camera.value.zoom <= 1}
        onClick={actions.reset}
      >
        ⌂
      </button>
      <p class="map-note" role="status">
        {store.mapNote.value}
      </p>
    </>
  );
}
