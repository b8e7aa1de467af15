import type { Iso3 } from '../data/rows.ts';
import { FixedLetters, FixedSheet } from '../map/svg/FixedSigns.tsx';
import { Ground, type Overview } from '../map/svg/Ground.tsx';
import { type Extent, SHEET } from '../model/base/sheet.ts';
import { countryOf } from '../model/base/speech.ts';
import { countryExtent, holds, meets, ringExtents, wholeExtent } from '../model/scene/country-extent.ts';
import type { ShownSigns } from '../model/scene/covered.ts';
import { mapSigns } from '../model/scene/map-signs.ts';
import { pieceSet } from '../model/scene/piece-sets.ts';
import { type PlaceSet, SETS } from '../model/scene/place-sets.ts';
import { rangeText } from '../model/spending/sentences.ts';
import type { View } from '../model/view/view.ts';
import { letterSizes } from '../styles/sets.ts';
import { MapKey } from '../ui/signs/MapKey.tsx';
import type { PageProps } from './props.ts';
import { PREVIEW_SIZE } from './static-page.ts';

type MapProps = Omit<PageProps, 'path' | 'root' | 'site'> & {
  /** The country it is about; `null`: all of Europe. */
  readonly iso3: Iso3 | null;
};

/** The map of a static page: the ground and the signs of the live map, still, in a frame round the country. */

/** Width to height. */
const RATIO = 4 / 3;

/**
 * Letters keep their size in px. So signs are placed for some widths of the map, each for all widths from it on, px, until the next;
 * `symbol`: px of a sheet unit of discs there.
 */
const WIDTHS: readonly { readonly from: number; readonly symbol: number; readonly base: PlaceSet }[] = [
  { from: 880, symbol: 0.46, base: SETS.l3 },
  { from: 660, symbol: 0.4, base: SETS.l3 },
  { from: 470, symbol: 0.34, base: SETS.l3 },
  { from: 330, symbol: 0.28, base: SETS.m2 },
  { from: 0, symbol: 0.24, base: SETS.n1 },
];
/** The narrowest map that is planned for, px. */
const LEAST_WIDTH = 270;

/** The frame of a country; allies that lie outside the sheet have the whole map. */
export function extentOf({ overview, iso3 }: Pick<MapProps, 'overview' | 'iso3'>): Extent {
  const shape = overview.shapes[iso3 ?? ''];
  return shape ? countryExtent(shape, RATIO) : wholeExtent(RATIO);
}

/** The shapes that the frame meets. */
function shownIn(overview: Overview, frame: Extent): Overview {
  const shapes = Object.entries(overview.shapes).filter(([, path]) =>
    ringExtents(path).some((ring) => meets(ring, frame)),
  );
  const markers = Object.entries(overview.markers).filter(([, at]) => holds(frame, at, 0));
  return { ...overview, shapes: Object.fromEntries(shapes), markers: Object.fromEntries(markers) };
}

/** The view of the map: all of Europe as on the page; round a country with all names and figures that fit, without arrows, which come from beyond its frame. */
function viewOf({ store, overview, iso3 }: MapProps): View {
  const { value: view } = store.view;
  if (!overview.shapes[iso3 ?? '']) return view;
  return { ...view, layers: [...view.layers.filter((layer) => layer !== 'changes'), 'labels-all'] };
}

/** The signs for every width. */
function signsOf(props: MapProps, frame: Extent): readonly ShownSigns[] {
  const view = viewOf(props);
  return WIDTHS.map(({ from, symbol, base }) => {
    const land = Math.max(from, LEAST_WIDTH) / frame.width;
    const zoom = Math.max(1, land / symbol);
    const set = pieceSet({ ...base, scale: land / zoom }, frame, zoom);
    return { map: props.place(view, set), set };
  });
}

/** The rules of the map of a page: where its letters lie, and which signs show in which width. */
export function mapCss(props: MapProps): string {
  return props.isMain ? stillMapCss(props) : '';
}

function stillMapCss(props: MapProps): string {
  const frame = extentOf(props);
  const signs = signsOf(props, frame);
  const rules = WIDTHS.map(({ from }, index) => {
    const above = WIDTHS[index - 1];
    const below = above ? ` and (max-width:${above.from - 0.1}px)` : '';
    const { set } = signs[index] as ShownSigns;
    return `@container still (min-width:${from}px)${below}{.still .w${index}{display:inline;${letterSizes(set)}}}`;
  });
  return `.still .letters{${sheetIn(frame)}}${rules.join('')}`;
}

/** Where the whole sheet lies in a frame: letters stand at per cent of the sheet. */
function sheetIn({ x, y, width, height }: Extent): string {
  const percent = (part: number) => `${(part * 100).toFixed(3)}%`;
  const [left, top] = [percent((SHEET.x - x) / width), percent((SHEET.y - y) / height)];
  return `left:${left};top:${top};width:${percent(SHEET.width / width)};height:${percent(SHEET.height / height)}`;
}

function Classes({ store }: Pick<MapProps, 'store'>) {
  const { messages } = store.speech;
  const { classes } = store.legend.value;
  const isComparison = store.view.value.since !== null;
  return (
    <ul class={isComparison ? 'map-classes diverging' : 'map-classes'}>
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

/** The drawings of the map, one above the other. */
function Drawings({
  signs,
  ...props
}: MapProps & { readonly signs: readonly ShownSigns[]; readonly title: string }) {
  const { store, overview, iso3, title } = props;
  const frame = extentOf(props);
  const shape = overview.shapes[iso3 ?? ''];
  return (
    <div class="still">
      <svg
        viewBox={`${frame.x} ${frame.y} ${frame.width} ${frame.height}`}
        role="img"
        aria-label={title}
        data-comparison={store.view.value.since ?? undefined}
      >
        <Ground overview={shownIn(overview, frame)} fills={store.fills.value} />
        <g id="outlines">{shape && <path class="focused" d={shape} />}</g>
        <g id="symbols">
          {signs.map((shown, index) => (
            <g key={shown.set.scale} class={`w${index}`}>
              <FixedSheet signs={shown} />
            </g>
          ))}
        </g>
      </svg>
      <svg class="letters" aria-hidden="true">
        {signs.map((shown, index) => (
          <g key={shown.set.scale} class={`w${index}`}>
            <FixedLetters signs={shown} isOneDrawing={false} />
          </g>
        ))}
      </svg>
    </div>
  );
}

/** What the map shows, in words. */
function titleOf({ store, pages, overview, iso3 }: MapProps): string {
  const { date, since } = store.view.value;
  if (overview.shapes[iso3 ?? '']) return pages.country.map(countryOf(store.speech, iso3 ?? ''), date);
  return since === null ? pages.country.mapWhole(date) : pages.month.map(date, since);
}

/**
 * The map of a page, with its legend: in the main language a drawing that follows the theme; in the others the picture of its card,
 * by name, since such drawings in eight languages would be a third of all that is published.
 */
export function PageMap({ picture, ...props }: MapProps & Pick<PageProps, 'root'> & { picture: string }) {
  if (props.isMain) return <StillMap {...props} />;
  const src = `${props.root}previews/${picture}.png`;
  return <img class="view-picture" src={src} alt={titleOf(props)} {...PREVIEW_SIZE} />;
}

function StillMap(props: MapProps) {
  const { store, words } = props;
  const title = titleOf(props);
  const signs = signsOf(props, extentOf(props));
  const [widest] = signs;
  return (
    <figure class="country-map">
      <Drawings {...props} signs={signs} title={title} />
      <figcaption>
        <p>{title}.</p>
        <Classes store={store} />
        {widest && <MapKey words={words.keys} signs={mapSigns(widest.map, [])} />}
      </figcaption>
    </figure>
  );
}
