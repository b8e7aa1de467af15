import { useEffect, useMemo } from 'preact/hooks';
import type { People } from '../../data/people.ts';
import { monthEnd } from '../../model/base/dates.ts';
import { homeSayings } from '../../model/scene/home-words.ts';
import { pinSayings } from '../../model/scene/pin-words.ts';
import { type Pin, pinScene } from '../../model/scene/pins.ts';
import { type SiteMark, zoomStep } from '../../model/scene/site-scene.ts';
import { sayings } from '../../model/scene/site-words.ts';
import { LAYERS } from '../../model/view/view.ts';
import { say } from '../../store/actions.ts';
import { HomeForces, useHome } from './HomeForces.tsx';
import { Pins } from './Pins.tsx';
import { type MarkProps, Sites, shownSigns, useMarks } from './Sites.tsx';
import { typeScale } from './type-scale.ts';

/** The pins of the view. Their places are worked out only where some are shown, as with marks. */
function usePins(
  { store, details }: MarkProps,
  marks: readonly SiteMark[],
): { pins: readonly Pin[]; type: number } {
  const { value: layers } = store.layers;
  const zoom = zoomStep(store.camera.value.zoom);
  const { asOf } = store.dataset;
  const isAny = layers.some((layer) => LAYERS[layer].marks === 'pins') || store.focus.value !== null;
  // Read only where pins are shown: the reason is in `Sites.tsx`.
  const view = isAny ? store.view.value : null;
  const signs = isAny ? shownSigns(store) : null;
  const type = useMemo(() => (isAny ? typeScale() : 1), [signs?.map, zoom]);
  const pins = useMemo(
    () =>
      view && signs
        ? pinScene(details, {
            view,
            day: monthEnd(view.date, asOf),
            dataDay: asOf,
            zoom,
            type,
            signs,
            marks,
          })
        : [],
    [view, signs?.map, zoom, marks, type],
  );
  return { pins, type };
}

/** What is drawn above the discs: squares of own forces, marks of sites, and above them stars and squares of plants, which keep off the marks. */
export function SiteLayers(props: MarkProps & { readonly people: People }) {
  const { store, words, people } = props;
  const found = useMarks(props);
  const { pins, type } = usePins(props, found.marks);
  const home = useHome(props, found.marks, pins);
  // Tips of countries follow the measure too; without squares they are none of this part's.
  const view = home.length > 0 ? store.view.value : null;
  useEffect(() => {
    const said = { speech: store.speech, words };
    say(store, {
      ...sayings(said, found.marks, store.view.peek().date),
      ...pinSayings(said, pins),
      ...(view && homeSayings(said, people, home, view)),
    });
  }, [found.marks, pins, home, view]);
  return (
    <>
      <HomeForces home={home} />
      <Sites store={store} {...found} />
      <Pins store={store} pins={pins} type={type} />
    </>
  );
}
