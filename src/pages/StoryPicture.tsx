import { renderToString } from 'preact-render-to-string';
import type { Details } from '../data/details.ts';
import { FixedLetters, FixedSheet } from '../map/svg/FixedSigns.tsx';
import { Ground, type Overview } from '../map/svg/Ground.tsx';
import { Pins } from '../map/svg/Pins.tsx';
import { monthEnd } from '../model/base/dates.ts';
import type { ShownSigns } from '../model/scene/covered.ts';
import { pieceSigns } from '../model/scene/piece-sets.ts';
import { type StarDraft, stars } from '../model/scene/pin-drafts.ts';
import { type Pin, pinScene } from '../model/scene/pins.ts';
import { type PlaceSet, SETS } from '../model/scene/place-sets.ts';
import type { Placer } from '../model/scene/placer.ts';
import type { StoryStep } from '../model/story/story.ts';
import { viewBox } from '../model/view/camera.ts';
import { openStep } from '../store/actions.ts';
import type { Store } from '../store/store.ts';
import { FIRST_CSS } from '../styles/first.ts';
import map from '../styles/map.css?inline';
import pinRules from '../styles/pins.css?inline';
import { letterSizes } from '../styles/sets.ts';
import { pinsCss, symbolsCss } from '../styles/signs.ts';
import symbols from '../styles/symbols.css?inline';
import { themeCss } from '../styles/theme.ts';

/** The map of a step of the story as a still picture. */

/** Px that the file says it is wide and high; and type size of the pins: between a wide page and a phone. */
export const PICTURE = { width: 1000, height: 880, pins: 1.3 } as const;

/**
 * Letters grow and shrink with the picture. So they are placed for three sizes of it, each for the least width, px, at which they
 * have their full size; the file shows those that fit.
 */
const SIZES: readonly { readonly from: number; readonly set: PlaceSet }[] = [
  { from: 660, set: { ...SETS.l3, scale: 0.33 } },
  { from: 456, set: SETS.m2 },
  { from: 0, set: SETS.n1 },
];

/** A step with the page in its state, and the signs and stars that its map has. */
export interface StoryPage {
  readonly step: StoryStep;
  readonly store: Store;
  /** By size of the picture, the largest first. */
  readonly signs: readonly ShownSigns[];
  readonly stars: readonly StarDraft[];
  readonly pins: readonly Pin[];
}

/** Sets the page of `store` to a step. */
export function storyPage(details: Details, place: Placer, store: Store, step: StoryStep): StoryPage {
  openStep(store, step);
  const view = store.view.value;
  const camera = store.camera.value;
  const { asOf } = store.dataset;
  const day = monthEnd(view.date, asOf);
  const signs = SIZES.map(({ set }) => pieceSigns(place, view, set, camera));
  const pins = pinScene(details, {
    view,
    day,
    dataDay: asOf,
    zoom: camera.zoom,
    type: PICTURE.pins,
    signs: signs[0] as ShownSigns,
    marks: [],
    labels: 'all',
  });
  return { step, store, signs, stars: view.layers.includes('commands') ? stars(details, day, 1) : [], pins };
}

/** Which signs show in which width. */
function sizeRules(signs: readonly ShownSigns[]): string {
  const rules = SIZES.map(({ from }, index) => {
    const above = SIZES[index - 1];
    const below = above ? `and (max-width:${above.from - 0.1}px)` : '';
    const { set } = signs[index] as ShownSigns;
    return `@media(min-width:${from}px)${below}{.size${index}{display:inline;${letterSizes(set)}}}`;
  });
  return `[class^=size]{display:none}${rules.join('')}`;
}

/** The map of the store's state as an SVG file that stands alone: colours, light and dark, are in it. */
export function storyPicture({ store, signs, pins }: StoryPage, overview: Overview, title: string): string {
  const { camera, fills, view } = store;
  const own = `svg{background:var(--sea)}:root:root{--keep:${1 / camera.value.zoom};--t:${PICTURE.pins}}text{font-family:var(--sans)}.signs,.letters{visibility:visible}`;
  const css = [
    ...[themeCss(), FIRST_CSS, map, symbols, symbolsCss(), pinRules, pinsCss()],
    ...[own, sizeRules(signs)],
  ].join('');
  return renderToString(
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={viewBox(camera.value)}
      width={PICTURE.width}
      height={PICTURE.height}
      data-comparison={view.value.since ?? undefined}
    >
      <title>{title}</title>
      <style>{css}</style>
      <Ground overview={overview} fills={fills.value} />
      <g id="symbols">
        {signs.map((shown, index) => (
          <g key={shown.set.scale} class={`size${index}`}>
            <FixedSheet signs={shown} />
          </g>
        ))}
      </g>
      <g class="letters">
        {signs.map((shown, index) => (
          <g key={shown.set.scale} class={`size${index}`}>
            <FixedLetters signs={shown} isOneDrawing />
          </g>
        ))}
      </g>
      <Pins store={store} pins={pins} type={PICTURE.pins} />
    </svg>,
  );
}
