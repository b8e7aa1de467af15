import { HOME, pxPerUnit } from '../view/camera.ts';
import type { MarksInLegend } from '../view/view.ts';
import { type Block, stack } from './block.ts';
import { changesLegend } from './changes-legend.ts';
import { endsLegend } from './ends-legend.ts';
import { forcesLegend } from './forces-legend.ts';
import { credit, header } from './header.ts';
import { homeLegend } from './home.ts';
import type { Draft } from './input.ts';
import { pinsLegend } from './pins-legend.ts';
import { scenarioBand } from './scenario-band.ts';
import { shadingLegend } from './shading-legend.ts';
import type { Area } from './sheetwork.ts';
import { sitesLegend } from './sites-legend.ts';

/** Where map, words and legend stand in a picture, by its shape. px. */

/** Space round everything. */
const MARGIN = 24;
/** Parts of its size that type is tried in, until all fits. */
const FITS = [1.2, 1.15, 1.1, 1.05, 1, 0.95, 0.9, 0.85, 0.8, 0.75, 0.7] as const;
/** Wider than this a picture has its words beside the map, taller than this its legend below it. */
const WIDE = 1.3;
const TALL = 0.9;
/** Size of the headline over the full width, px at scale 1. */
const FULL_HEADLINE = 23;
/** The most of the room of a map that a scenario above it takes, where smaller type can help it. */
const MOST_BAND = 0.25;
/** The least part of a tall picture's height that the map takes. */
const LEAST_MAP = 0.47;
/** The least part of a square picture's height that the map takes, where a long scenario stands above it. */
const LEAST_SQUARE_MAP = 0.45;

export interface Layout {
  readonly map: Area;
  readonly blocks: readonly (readonly [block: Block, x: number, y: number])[];
}

/** Puts the name of a scenario above the map and makes the map smaller by it; without a scenario the map keeps its area. */
function underBand(draft: Draft, area: Area, scale: number): Layout {
  const x = Math.max(MARGIN, area.x);
  const { band } = largest((fit) => {
    const found = scenarioBand(draft, draft.size.width - MARGIN - x, Math.min(1, fit) * scale);
    return { band: found, fits: found.height <= area.height * MOST_BAND };
  });
  if (band.height === 0) return { map: area, blocks: [] };
  const y = Math.max(MARGIN / 2, area.y);
  const top = y + band.height + MARGIN / 2;
  return { map: { ...area, y: top, height: area.y + area.height - top }, blocks: [[band, x, y]] };
}

/** Legends for a column, in their order; `map` tells how large symbols are. */
function legends(
  draft: Draft,
  width: number,
  scale: number,
  map: Pick<Area, 'width' | 'height'>,
): Readonly<Record<'shading' | MarksInLegend, Block>> {
  const style = { width, scale, symbol: pxPerUnit(HOME, map) };
  return {
    shading: shadingLegend(draft, style),
    discs: stack([forcesLegend(draft, style), sitesLegend(draft, style)], 12 * scale),
    arrows: changesLegend(draft, style),
    pins: stack([pinsLegend(draft, style), homeLegend(draft, style), endsLegend(draft, style)], 12 * scale),
  };
}

/** The largest try that fits, else the smallest. */
function largest<T extends { readonly fits: boolean }>(attempt: (scale: number) => T): T {
  let found = attempt(FITS[0]);
  for (const scale of FITS.slice(1)) {
    if (found.fits) break;
    found = attempt(scale);
  }
  return found;
}

/** A column with all words on the left, the map beside it. */
function wide(draft: Draft): Layout {
  const { width, height } = draft.size;
  const column = Math.round(width * 0.33);
  const left = column + 2 * MARGIN;
  const source = credit(draft, width - 2 * MARGIN, 1);
  const beside = { x: left, y: 0, width: width - left, height: height - source.height - MARGIN };
  const { map, blocks } = underBand(draft, beside, 1);
  const bottom = beside.height - MARGIN / 2;
  const { top, below } = largest((scale) => {
    const found = {
      top: header(draft, column, 1.06 * scale),
      below: stack(Object.values(legends(draft, column, Math.min(1.1, scale), map)), 12 * scale),
    };
    return { ...found, fits: MARGIN * 1.75 + found.top.height + found.below.height <= bottom };
  });
  return {
    map,
    blocks: [
      [top, MARGIN, MARGIN * 0.75],
      [below, MARGIN, bottom - below.height],
      [source, MARGIN, height - MARGIN / 2 - source.height],
      ...blocks,
    ],
  };
}

/** Words above, legend in a column beside the map. */
function square(draft: Draft): Layout {
  const { width, height } = draft.size;
  const full = width - 2 * MARGIN;
  const column = Math.round(width * 0.265);
  const left = column + 2 * MARGIN;
  const source = credit(draft, full, 1.25);
  const { top, y, room, map, blocks } = largest((scale) => {
    const top = header(draft, full, 1.125 * scale, FULL_HEADLINE);
    const y = MARGIN * 1.5 + top.height;
    const room = { x: left, y, width: width - left, height: height - y - source.height - MARGIN };
    const under = underBand(draft, room, scale);
    return { top, y, room, ...under, fits: under.map.height >= height * LEAST_SQUARE_MAP };
  });
  const { beside } = largest((scale) => {
    const found = stack(Object.values(legends(draft, column, 1.15 * scale, map)), 24 * scale);
    return { beside: found, fits: found.height <= room.height };
  });
  return {
    map,
    blocks: [
      [top, MARGIN, MARGIN * 0.75],
      [beside, MARGIN, y],
      [source, MARGIN, height - MARGIN / 2 - source.height],
      ...blocks,
    ],
  };
}

/** Words, map, and legend in two columns below each other. */
function tall(draft: Draft): Layout {
  const { width, height } = draft.size;
  const full = width - 2 * MARGIN;
  const column = (full - 2 * MARGIN) / 2;
  const source = credit(draft, full, 1.25);
  const { fits: _, ...found } = largest((scale) => {
    const top = header(draft, full, 1.3 * scale, FULL_HEADLINE);
    const y = MARGIN * 1.5 + top.height;
    const roomy = { width, height: height * LEAST_MAP };
    const { shading, pins, ...others } = legends(draft, column, 1.2 * scale, roomy);
    const left = stack([shading, pins], 12 * scale);
    const right = stack(Object.values(others), 12 * scale);
    const legendTop = height - MARGIN * 1.5 - source.height - Math.max(left.height, right.height);
    const room = { x: 0, y, width, height: legendTop - MARGIN * 0.75 - y };
    const { map, blocks: band } = underBand(draft, room, 1.2 * scale);
    const blocks: Layout['blocks'] = [
      [top, MARGIN, MARGIN * 0.75],
      [left, MARGIN, legendTop],
      [right, MARGIN + column + 2 * MARGIN, legendTop],
      [source, MARGIN, height - MARGIN / 2 - source.height],
      ...band,
    ];
    return { map, blocks, fits: map.height >= height * LEAST_MAP };
  });
  return found;
}

/** The layout of a picture by its shape. */
export function layoutOf(draft: Draft): Layout {
  const ratio = draft.size.width / draft.size.height;
  return ratio > WIDE ? wide(draft) : ratio > TALL ? square(draft) : tall(draft);
}
