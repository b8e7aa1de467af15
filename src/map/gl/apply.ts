import type { MapLibreMap } from 'maplibre-gl';
import { PALETTES } from '../../model/signs/palette.ts';
import { idsInFocus } from '../../model/view/in-focus.ts';
import type { DetailState } from '../detail.ts';
import { type CountryState, groundStyle, LAND } from './style.ts';

/**
 * Takes a drawn ground from one state to another with as few calls as possible. The camera is moved elsewhere: `attach.ts`.
 */

/** The part of MapLibre's map that changes the ground. */
export type Target = Pick<MapLibreMap, 'setFeatureState' | 'setPaintProperty'>;

/** Land outside the tables: it has no fill in a scene, but is dimmed like any other context land. */
const OUTSIDE = { iso3: '_', cls: 'context', notYet: false } as const;

function countryStates({ fills, lift, focus }: DetailState): ReadonlyMap<string, CountryState> {
  return new Map(
    [...fills, OUTSIDE].map(({ iso3, cls, notYet }) => [
      iso3,
      {
        class: String(cls),
        dim: lift !== null && cls !== lift,
        notYet,
        focus: idsInFocus(focus).includes(iso3),
      },
    ]),
  );
}

function applyCountries(target: Target, before: DetailState | null, after: DetailState): void {
  if (before?.fills === after.fills && before.lift === after.lift && before.focus === after.focus) return;
  const old = before && countryStates(before);
  for (const [id, state] of countryStates(after)) {
    if (JSON.stringify(old?.get(id)) === JSON.stringify(state)) continue;
    target.setFeatureState({ source: LAND, id }, state);
  }
}

type Paint = Parameters<Target['setPaintProperty']>;

/** Every paint property of the ground, by layer and name. */
function paints({ theme, comparison }: DetailState): readonly Paint[] {
  return groundStyle(PALETTES[theme], comparison).layers.flatMap(({ id, paint }) =>
    Object.entries(paint ?? {}).map(([name, value]) => [id, name, value] as Paint),
  );
}

function applyPaint(target: Target, before: DetailState | null, after: DetailState): void {
  if (before?.theme === after.theme && before.comparison === after.comparison) return;
  const old = before && paints(before);
  paints(after).forEach((paint, index) => {
    if (JSON.stringify(old?.[index]) !== JSON.stringify(paint)) target.setPaintProperty(...paint);
  });
}

/** Shows `after`; without `before`, all of it is set. */
export function apply(target: Target, before: DetailState | null, after: DetailState): void {
  applyPaint(target, before, after);
  applyCountries(target, before, after);
}
