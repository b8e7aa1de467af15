import type {
  DataDrivenPropertyValueSpecification,
  GeoJSONSourceSpecification,
  StyleSpecification,
} from 'maplibre-gl';
import {
  BORDER,
  BORDER_CASING,
  DIMMED,
  FOCUSED,
  NOT_YET,
  PALE,
  PALE_EDGE,
} from '../../model/signs/ground.ts';
import { type LineLook, linePaint } from '../../model/signs/looks.ts';
import type { Palette } from '../../model/signs/palette.ts';

/** The ground as a MapLibre style. What changes with time, legend and focus is feature state, what changes with theme and scale is paint. */

/** Names of the two sources. */
export const LAND = 'land';
export const LINES = 'lines';

/** Feature state of a country. */
export interface CountryState {
  /** The fill class as text, like `data-class` in the SVG drawing. */
  readonly class: string;
  /** Another class is lifted out. */
  readonly dim: boolean;
  readonly notYet: boolean;
  readonly focus: boolean;
}

type Colour = DataDrivenPropertyValueSpecification<string>;
type Opacity = DataDrivenPropertyValueSpecification<number>;
type Layer = StyleSpecification['layers'][number];

/** Tiles of the deepest level resolve 1/128 sheet unit, far below the grid of the boundaries. */
const MAX_TILE_ZOOM = 8;
/**
 * Lines are simplified by up to half a px on the screen, which the border hides. Without it a line could have more than the
 * 6553 points that MapLibre can draw.
 */
const SIMPLIFY_PX = 0.25;
/** How far tiles overlap: more than half the widest line. */
const BUFFER_PX = 16;

const SOURCE: GeoJSONSourceSpecification = {
  type: 'geojson',
  data: { type: 'FeatureCollection', features: [] },
  tolerance: SIMPLIFY_PX,
  buffer: BUFFER_PX,
  maxzoom: MAX_TILE_ZOOM,
};

const CLASS: Opacity = ['to-string', ['feature-state', 'class']] as unknown as Opacity;
const VISIBLE: Opacity = ['case', ['boolean', ['feature-state', 'dim'], false], DIMMED, 1];

/** Opacity 1 where a condition on the feature state holds, else 0. */
function onlyIf(condition: unknown): Opacity {
  return ['case', condition, VISIBLE, 0] as unknown as Opacity;
}

/** That a mark of the feature state is set. */
function isSet(mark: 'notYet' | 'focus'): unknown {
  return ['boolean', ['feature-state', mark], false];
}

function classColour(palette: Palette, comparison: boolean): Colour {
  const classes = comparison ? palette.diverging : palette.classes;
  const pairs = classes.flatMap((colour, index) => [String(index), colour]);
  const grounds = ['none', palette.none, 'unarmed', palette.unarmed];
  return ['match', CLASS, ...pairs, ...grounds, palette.context] as unknown as Colour;
}

function line(id: string, kind: 'border' | 'coast', look: LineLook, palette: Palette): Layer {
  return {
    id,
    type: 'line',
    source: LINES,
    filter: ['==', ['get', 'kind'], kind],
    paint: linePaint(look, palette),
  };
}

/** A line round each country whose feature state meets a condition. */
function outline(id: string, condition: unknown, look: LineLook, palette: Palette): Layer {
  return {
    id,
    type: 'line',
    source: LAND,
    paint: { ...linePaint(look, palette), 'line-opacity': onlyIf(condition) },
  };
}

/** The style of the ground in a palette; `comparison` takes the diverging scale. Its sources are empty. */
export function groundStyle(palette: Palette, comparison: boolean): StyleSpecification {
  return {
    version: 8,
    transition: { duration: 0, delay: 0 },
    sources: { [LAND]: { ...SOURCE, promoteId: 'id' }, [LINES]: SOURCE },
    layers: [
      { id: 'sea', type: 'background', paint: { 'background-color': palette.sea } },
      {
        id: LAND,
        type: 'fill',
        source: LAND,
        paint: { 'fill-color': classColour(palette, comparison), 'fill-opacity': VISIBLE },
      },
      line('coast', 'coast', BORDER, palette),
      outline('pale', ['in', CLASS, ['literal', PALE.map(String)]], PALE_EDGE, palette),
      line('border-casing', 'border', BORDER_CASING, palette),
      line('border', 'border', BORDER, palette),
      outline('not-yet', isSet('notYet'), NOT_YET, palette),
      outline('focus', isSet('focus'), FOCUSED, palette),
    ],
  };
}
