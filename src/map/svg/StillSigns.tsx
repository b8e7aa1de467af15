import { keysOf } from '../../model/base/keys.ts';
import type { MapDisc } from '../../model/scene/map-discs.ts';
import type { PlacedMap } from '../../model/scene/place-map.ts';
import { SET_IDS, SETS, type SetId } from '../../model/scene/place-sets.ts';
import { drawDisc, letterParts, sheetParts } from './MapSigns.tsx';

/**
 * The signs as the document has them: placed for every set of windows, of which the style sheet shows the one that fits
 * (`src/styles/sets.ts`). A disc that several sets have is there once.
 */

type Maps = Readonly<Record<SetId, PlacedMap>>;

/** Every disc that any set has, with the sets that do not have it. */
function discsOf(maps: Maps): readonly { readonly disc: MapDisc; readonly missing: readonly SetId[] }[] {
  const found = new Map<string, { readonly disc: MapDisc; readonly sets: SetId[] }>();
  for (const set of SET_IDS)
    for (const disc of maps[set].discs) {
      const same = JSON.stringify([disc.id, disc.us, disc.europe]);
      const entry = found.get(same) ?? { disc, sets: [] };
      entry.sets.push(set);
      found.set(same, entry);
    }
  return [...found.values()].map(({ disc, sets }) => ({
    disc,
    missing: SET_IDS.filter((set) => !sets.includes(set)),
  }));
}

/** Lines of arrows and discs. */
export function StillSheet({ maps }: { maps: Maps }) {
  return (
    <>
      {keysOf(maps).map((set) => {
        const lines = sheetParts({ set: SETS[set], zoomedFrom: null }, { ...maps[set], discs: [] });
        return (
          lines.length > 0 && (
            <g key={set} class={`set ${set}`}>
              {lines.map(({ draw }) => draw())}
            </g>
          )
        );
      })}
      {discsOf(maps).map(({ disc, missing }) =>
        drawDisc({ set: SETS.l4, zoomedFrom: null }, disc, missing.map((set) => `no-${set}`).join(' ')),
      )}
    </>
  );
}

/** Letters, heads and notes. */
export function StillLetters({ maps }: { maps: Maps }) {
  return (
    <>
      {keysOf(maps).map((set) => (
        <g key={set} class={`set ${set}`}>
          {letterParts({ set: SETS[set], zoomedFrom: null }, maps[set]).map(({ draw }) => draw())}
        </g>
      ))}
    </>
  );
}
