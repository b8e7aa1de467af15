import type { LaterMessages } from '../../i18n/en.ts';
import { HOME } from '../../model/view/camera.ts';
import type { Store } from '../../store/store.ts';
import * as ROOTS from '../kit/roots.ts';

/** The quiet column of tools on the map: find, layers, zoom, share. */

/** Lines of the signs on the buttons, in a square of 16 px. */
const SIGNS = {
  find: 'M7 2.5a4.5 4.5 0 1 0 0 9a4.5 4.5 0 1 0 0 -9M10.5 10.5L14 14',
  layers: 'M8 2l6 3-6 3-6-3zM2 8l6 3 6-3M2 11l6 3 6-3',
  zoomIn: 'M8 3v10M3 8h10',
  zoomOut: 'M3 8h10',
  reset: 'M2.5 7.5L8 3l5.5 4.5M4 6.5V13h8V6.5',
  share: 'M8 10V2M5 4.5L8 1.5l3 3M3 8v6h10V8',
} as const;
type Sign = keyof typeof SIGNS;

/** What a button does to the map itself. */
const MOVES = ['zoomIn', 'zoomOut', 'reset'] as const satisfies readonly Sign[];
export type MapTool = (typeof MOVES)[number];

function Drawn({ sign }: { sign: Sign }) {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true">
      <path d={SIGNS[sign]} />
    </svg>
  );
}

/** Whether a button is there: those that lead back have no use at home. */
export function toolState(tool: MapTool, { camera }: Store) {
  return { hidden: tool !== 'zoomIn' && camera.value.zoom <= HOME.zoom };
}

/** The short note beside the buttons; while a measure is waited for, that it is being loaded. */
export function MapNote({ store }: { store: Store }) {
  return (
    <p class="map-note" role="status">
      {store.mapNote.value ?? (store.awaited.value && store.speech.messages.notes.loading)}
    </p>
  );
}

type Words = LaterMessages['controls']['map'];

/** A button that opens a small window. */
function Opens({ id, sign, name }: { id: string; sign: Sign; name: string }) {
  return (
    <button type="button" popovertarget={id} aria-label={name} title={name}>
      <Drawn sign={sign} />
    </button>
  );
}

export function MapTools({ store, words }: { store: Store; words: Words }) {
  return (
    <>
      <div class="tool-column">
        <Opens id={ROOTS.search} sign="find" name={words.find} />
        <Opens id={ROOTS.controls} sign="layers" name={words.layers} />
        {MOVES.map((tool) => (
          <button
            key={tool}
            type="button"
            data-act={tool}
            aria-label={words[tool]}
            title={words[tool]}
            {...toolState(tool, store)}
          >
            <Drawn sign={tool} />
          </button>
        ))}
        <button type="button" id={ROOTS.share} aria-label={words.share} title={words.share}>
          <Drawn sign="share" />
        </button>
      </div>
      <MapNote store={store} />
    </>
  );
}
