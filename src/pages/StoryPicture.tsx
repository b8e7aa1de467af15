import { renderToString } from 'preact-render-to-string';
import type { Details } from '../data/details.ts';
import { Ground, type Overview } from '../map/svg/Ground.tsx';
import { Pins } from '../map/svg/Pins.tsx';
import { Symbols } from '../map/svg/Symbols.tsx';
import { monthEnd } from '../model/base/dates.ts';
import { type StarDraft, stars } from '../model/scene/pin-drafts.ts';
import { type Pin, pinScene } from '../model/scene/pins.ts';
import type { StoryStep } from '../model/story/story.ts';
import { viewBox } from '../model/view/camera.ts';
import { openStep } from '../store/actions.ts';
import type { Store } from '../store/store.ts';
import firstCss from '../styles/first.css?inline';
import map from '../styles/map.css?inline';
import pinRules from '../styles/pins.css?inline';
import { groundCss, pinsCss, symbolsCss } from '../styles/signs.ts';
import symbols from '../styles/symbols.css?inline';
import { paperCss, themeCss } from '../styles/theme.ts';
import { numberRules } from './picture-numbers.ts';

/** The map of a step of the story as a still picture. */

/**
 * Pictures are shown about this wide in the article; type on the map is set for it, and larger on phones, as on the live map.
 * Pins have one size: between the two.
 */
export const PICTURE = {
  width: 1000,
  height: 880,
  type: 1.1,
  narrow: '30rem',
  narrowType: 1.75,
  pins: 1.3,
} as const;

/** A step with the page in its state, and the stars that its map has. */
export interface StoryPage {
  readonly step: StoryStep;
  readonly store: Store;
  readonly stars: readonly StarDraft[];
  readonly pins: readonly Pin[];
}

/** Sets the page of `store` to a step. */
export function storyPage(details: Details, store: Store, step: StoryStep): StoryPage {
  openStep(store, step);
  const view = store.view.value;
  const { asOf } = store.dataset;
  const day = monthEnd(view.date, asOf);
  const pins = pinScene(details, {
    view,
    day,
    dataDay: asOf,
    zoom: store.camera.value.zoom,
    type: PICTURE.pins,
    scene: store.scene.value,
    marks: [],
    compact: store.speech.format.compact,
    labels: 'all',
  });
  return { step, store, stars: view.layers.includes('commands') ? stars(details, day, 1) : [], pins };
}

/** The map of the store's state as an SVG file that stands alone: colours, light and dark, are in it. */
export function storyPicture({ store, pins }: StoryPage, overview: Overview, title: string): string {
  const { camera, scene, speech } = store;
  const { discs, since } = scene.value;
  const numbers = (type: number) => numberRules(speech, discs, since !== null, type);
  const own = `svg{background:var(--sea)}:root:root{--keep:${1 / camera.value.zoom};--t:${PICTURE.type}}${numbers(PICTURE.type)}@media(max-width:${PICTURE.narrow}){:root:root{--t:${PICTURE.narrowType}}${numbers(PICTURE.narrowType)}}text{font-family:system-ui,sans-serif}`;
  const css = [
    ...[themeCss(), firstCss, groundCss(), map, symbols, symbolsCss(), pinRules, pinsCss()],
    ...[own, paperCss(':root')],
  ].join('');
  return renderToString(
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={viewBox(camera.value)}
      width={PICTURE.width}
      height={PICTURE.height}
      data-comparison={since ?? undefined}
    >
      <title>{title}</title>
      <style>{css}</style>
      <Ground overview={overview} scene={scene.value} />
      <g id="symbols">
        <Symbols isHome={false} speech={speech} scene={scene.value} />
        <Pins store={store} pins={pins} type={PICTURE.pins} />
      </g>
    </svg>,
  );
}
