import type { Store } from '../../store/store.ts';

/** Points of countries on the sheet, by code. */
type Points = Readonly<Record<string, readonly [x: number, y: number]>>;

/**
 * The number of its class on every country, counted from one as on paper: a beamer in a light room shows neighbouring classes alike.
 * Only on maps of the shading alone, where no disc needs the place.
 */
export function SlideClasses({ store, anchors }: { readonly store: Store; readonly anchors: Points }) {
  const { view, layers } = store.view.value;
  if (view !== 'story' || layers.length > 0) return null;
  return (
    <>
      {store.fills.value.map(({ iso3, cls }) => {
        const [x, y] = anchors[iso3] ?? [];
        return typeof cls === 'number' && x !== undefined ? (
          <text key={iso3} x={x} y={y} dy="0.35em" text-anchor="middle">
            {cls + 1}
          </text>
        ) : null;
      })}
    </>
  );
}
