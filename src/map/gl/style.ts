import type {
  DataDrivenPropertyValueSpecification,
  GeoJSONSourceSpecification,
  StyleSpecification,
} from 'maplibre-gl';
import { BORDER, BORDER_CASING, DIMMED, FOCUSED, NOT_YET } from '../../model/signs/ground.ts';
import { type LineLook, linePaint } from '../../model/signs/looks.ts';
import type { Palette } from '../../model/signs/palette.ts';
import { type HatchDirection, hatchName } from './hatch.ts';

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

function classColour(palette: Palette, comparison: boolean): Colour {
  const classes = comparison ? palette.diverging : palette.classes;
  const pairs = classes.flatMap((colour, index) => [String(index), colour]);
  const grounds = ['none', palette.none, 'unarmed', palette.unarmed];
  return ['match', CLASS, ...pairs, ...grounds, palette.context] as unknown as Colour;
}

/**
 * A pattern cannot depend on feature state, but its opacity can: so each hatch is a layer of its own, shown where it is
 * wanted.
 */
function hatch(cls: 'none' | 'unarmed', direction: HatchDirection, palette: Palette): Layer {
  return {
    id: `hatch-${cls}`,
    type: 'fill',
    source: LAND,
    paint: {
      'fill-antialias': false,
      'fill-pattern': hatchName(direction, palette.hatch),
      'fill-opacity': onlyIf(['==', CLASS, cls]),
    },
  };
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

function outline(id: string, state: 'notYet' | 'focus', look: LineLook, palette: Palette): Layer {
  return {
    id,
    type: 'line',
    source: LAND,
    paint: {
      ...linePaint(look, palette),
      'line-opacity': onlyIf(['boolean', ['feature-state', state], false]),
    },
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
      hatch('none', 'forward', palette),
      hatch('unarmed', 'back', palette),
      line('coast', 'coast', BORDER, palette),
      line('border-casing', 'border', BORDER_CASING, palette),
      line('border', 'border', BORDER, palette),
      outline('not-yet', 'notYet', NOT_YET, palette),
      outline('focus', 'focus', FOCUSED, palette),
    ],
  };
}
