import { useMemo } from 'preact/hooks';
import type { People } from '../../data/people.ts';
import { type HomeMark, hasHome, homeScene } from '../../model/scene/home-scene.ts';
import type { Pin } from '../../model/scene/pins.ts';
import { type SiteMark, zoomStep } from '../../model/scene/site-scene.ts';
import { homeSign } from '../../model/signs/home.ts';
import { yearOf } from '../../model/view/view.ts';
import { Parts } from './Parts.tsx';
import { Leader, type MarkProps, shownSigns } from './Sites.tsx';
import { typeScale } from './type-scale.ts';

/** Squares of own armed forces. The pointer goes through them, as through discs: what is pressed is the country. */

/** The squares of the view. Their places are worked out only where some are shown, as with marks. */
export function useHome(
  { store, details, people }: MarkProps & { readonly people: People },
  marks: readonly SiteMark[],
  pins: readonly Pin[],
): readonly HomeMark[] {
  const zoom = zoomStep(store.camera.value.zoom);
  const isAny = hasHome({ layers: store.layers.value }, zoom);
  // Read only where squares are shown: the reason is in `Sites.tsx`.
  const date = isAny ? store.view.value.date : null;
  const signs = isAny ? shownSigns(store) : null;
  const year = date && yearOf(date);
  return useMemo(() => {
    if (!signs || date === null) return [];
    const view = { date, layers: store.layers.peek() };
    const given = { view, zoom, type: typeScale(), signs, marks, pins };
    return homeScene(people, details.labelPlaces, given);
  }, [signs?.map, zoom, marks, pins, year]);
}

function Square({ mark: { iso3, side, place } }: { mark: HomeMark }) {
  const { class: name, parts } = homeSign(side);
  return (
    <g class={name} data-home={iso3} transform={`translate(${place.at.join(' ')})`}>
      <g class="sym">
        <Parts parts={parts} />
      </g>
    </g>
  );
}

/** The squares of a view, below the marks of sites. */
export function HomeForces({ home }: { home: readonly HomeMark[] }) {
  return useMemo(
    () => (
      <>
        {home.map(({ iso3, place: { leader, edge } }) => (
          <Leader key={iso3} mark={{ place: { leader, at: edge } }} />
        ))}
        {home.map((mark) => (
          <Square key={mark.iso3} mark={mark} />
        ))}
      </>
    ),
    [home],
  );
}
