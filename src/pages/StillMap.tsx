import type { Iso3 } from '../data/rows.ts';
import { Ground, type Overview } from '../map/svg/Ground.tsx';
import { Symbols } from '../map/svg/Symbols.tsx';
import { countryOf } from '../model/base/speech.ts';
import {
  countryExtent,
  type Extent,
  holds,
  meets,
  ringExtents,
  wholeExtent,
} from '../model/scene/country-extent.ts';
import type { Disc } from '../model/scene/disc-scene.ts';
import type { Scene } from '../model/scene/scene.ts';
import { rangeText } from '../model/spending/sentences.ts';
import { MapNames } from './MapNames.tsx';
import type { PageProps } from './props.ts';

type MapProps = PageProps & {
  /** The country it is about; `null`: all of Europe. */
  readonly iso3: Iso3 | null;
};

/** The map of a static page: the ground and the symbols of the live map, still, in a frame round the country. */

/** Width to height. */
const RATIO = 4 / 3;
/** Symbols nearer to the edge than this would be cut, parts of the frame's width. */
const EDGE = 0.05;
/** Width of the map on a wide screen, CSS px, and size of a symbol there, CSS px per sheet unit of the live map. */
const MAP_PX = 720;
const SYMBOL_PX = 0.41;
/** How much larger symbols are against the map on small screens. */
const NARROW = 1.5;

/** The frame of a country; allies that lie outside the sheet have the whole map. */
export function extentOf({ overview, iso3 }: Pick<MapProps, 'overview' | 'iso3'>): Extent {
  const shape = overview.shapes[iso3 ?? ''];
  return shape ? countryExtent(shape, RATIO) : wholeExtent(RATIO);
}

function isWhole({ width }: Extent): boolean {
  return width >= wholeExtent(RATIO).width;
}

/** Size of symbols in a frame, against the live map at home; on small screens they are larger. */
function symbolScale(frame: Extent): number {
  // The discs of all hosts together are laid out for their size on the live map: larger ones would lie on each other.
  return isWhole(frame) ? 1 : (SYMBOL_PX * frame.width) / MAP_PX;
}

/** The rules that give symbols the size they have on the live map, whatever the frame. */
export function scaleCss(frame: Extent): string {
  const scale = symbolScale(frame);
  const narrow = isWhole(frame) ? scale : scale * NARROW;
  return `:root{--keep:${scale.toFixed(3)};--t:1.2}@media (max-width:56rem){:root{--keep:${narrow.toFixed(3)};--t:1.4}}`;
}

/** The shapes that the frame meets. */
function shownIn(overview: Overview, frame: Extent): Overview {
  const shapes = Object.entries(overview.shapes).filter(([, path]) =>
    ringExtents(path).some((ring) => meets(ring, frame)),
  );
  const markers = Object.entries(overview.markers).filter(([, at]) => holds(frame, at, 0));
  return { ...overview, shapes: Object.fromEntries(shapes), markers: Object.fromEntries(markers) };
}

/** Discs that are in the frame as a whole. Arrows need the whole map: they start beyond its edge. */
function sceneOf({ store, iso3 }: MapProps, frame: Extent): Scene {
  const scene = store.scene.value;
  const room = ({ us, europe }: Disc) =>
    Math.max(us?.radius ?? 0, europe?.radius ?? 0) * symbolScale(frame) * NARROW + frame.width * EDGE;
  return {
    ...scene,
    discs: scene.discs.filter((disc) => holds(frame, disc.at, room(disc))),
    arrows: iso3 === null ? scene.arrows : [],
  };
}

function Classes({ store }: Pick<MapProps, 'store'>) {
  const { messages } = store.speech;
  const { classes } = store.legend.value;
  return (
    <ul class="map-classes">
      {classes.map((entry) => (
        <li key={entry.cls}>
          <span class="swatch" data-class={String(entry.cls)} />{' '}
          {rangeText(store.speech, store.view.value, entry)}
        </li>
      ))}
      {(['none', 'unarmed'] as const).map((cls) => (
        <li key={cls}>
          <span class="swatch" data-class={cls} /> {messages.legend.classes[cls]}
        </li>
      ))}
    </ul>
  );
}

/** The map with its legend. */
export function StillMap(props: MapProps) {
  const { store, words, pages, overview, iso3 } = props;
  const frame = extentOf(props);
  const shape = overview.shapes[iso3 ?? ''];
  const scene = sceneOf(props, frame);
  const { date } = store.view.value;
  const title = shape
    ? pages.country.map(countryOf(store.speech, iso3 ?? ''), date)
    : pages.country.mapWhole(date);
  return (
    <figure class={shape ? 'country-map' : 'country-map whole'}>
      <svg viewBox={`${frame.x} ${frame.y} ${frame.width} ${frame.height}`} role="img" aria-label={title}>
        <Ground overview={shownIn(overview, frame)} scene={store.scene.value} />
        <g id="outlines">{shape && <path class="focused" d={shape} />}</g>
        <g id="symbols">
          {iso3 && <MapNames {...props} frame={frame} discs={scene.discs} scale={symbolScale(frame)} />}
          <Symbols isHome={false} speech={store.speech} scene={scene} />
        </g>
      </svg>
      <figcaption>
        <p>{title}.</p>
        <Classes store={store} />
        <p class="muted">
          {words.forcesLegend.halves} {words.forcesLegend.marksLine}
        </p>
      </figcaption>
    </figure>
  );
}
