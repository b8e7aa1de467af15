import type { LaterMessages } from '../../i18n/en.ts';

const SIGNS = { zoomIn: '+', zoomOut: '−', reset: '⌂' } as const;
/** What a button on the map does. */
export type MapTool = keyof typeof SIGNS;
const TOOLS = Object.keys(SIGNS) as MapTool[];

/**
 * The buttons in the corner of the map, and the short note beside them, at home. Rendered when the site is built; `controls.ts`
 * brings them to life.
 */
export function MapTools({ words }: { words: LaterMessages['controls']['map'] }) {
  return (
    <>
      {TOOLS.map((tool) => (
        <button
          key={tool}
          type="button"
          data-act={tool}
          aria-label={words[tool]}
          title={words[tool]}
          disabled={tool !== 'zoomIn'}
        >
          {SIGNS[tool]}
        </button>
      ))}
      <p class="map-note" role="status" />
    </>
  );
}
