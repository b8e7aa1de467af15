import { isHidden } from '../scene/covered.ts';
import type { MapDisc } from '../scene/map-discs.ts';
import type { Marks } from '../view/view.ts';
import { arrowMarks, arrowWords, landTransform } from './arrows.ts';
import { countryNames, discMarks, figures } from './discs.ts';
import { endMarks, endsOf } from './ends.ts';
import { ground } from './ground.ts';
import { homeMarks } from './home.ts';
import type { Draft } from './input.ts';
import { pinMarks, pinsOf } from './pins.ts';
import { type Area, type Sheetwork, sheetwork } from './sheetwork.ts';
import { siteMarks, sitesOf } from './sites.ts';
import { round, tag } from './svg.ts';

/** The map of a picture, as the live map draws the same view. */

/** Arrows, discs and their words step back where a hand-over is in focus, as on the live map. */
const BEHIND = 0.4;

/** The layers, the lowest first. */
function layers(draft: Draft, work: Sheetwork): readonly string[] {
  const { view, signs } = draft;
  const sites = sitesOf(draft, work.type);
  // Discs step aside where the sites inside of them are shown.
  const hosts = new Set(sites.map(({ site }) => site.iso3));
  const isShown = (disc: MapDisc) => !isHidden(disc, hosts);
  const ends = endsOf(draft);
  const marks: Readonly<Record<Marks, string>> = {
    names: countryNames(work, signs.map),
    arrows: arrowMarks(work, signs.map),
    discs: discMarks(work, signs.map.discs.filter(isShown)),
    pins: pinMarks(work, pinsOf(draft, work.type), view.focus),
  };
  return [
    tag('g', { transform: landTransform(work) }, ground(draft, work)),
    tag(
      'g',
      { opacity: ends ? BEHIND : null },
      marks.arrows,
      marks.discs,
      marks.names,
      figures(work, signs.map, isShown),
      arrowWords(work, signs.map),
    ),
    homeMarks(draft, work),
    siteMarks(work, sites, view.focus),
    marks.pins,
    ends ? endMarks(draft, work, ends) : '',
  ];
}

/**
 * What hides the map outside of its area: a frame in the colour of the page. A clip path would do the same, but renderers then
 * draw the land far beyond the picture first, which takes them five times as long.
 */
function surround({ size, palette }: Draft, { x, y, width, height }: Area): string {
  const page = `M0 0h${size.width}v${size.height}H0z`;
  return tag('path', { d: `${page}M${x} ${y}v${height}h${width}v${-height}z`, fill: palette.page });
}

/** The map in its area. */
export function mapPart(draft: Draft, area: Area): string {
  const work = sheetwork(area, draft, draft.signs.set);
  const { palette } = draft;
  const map = tag(
    'g',
    { transform: `translate(${round(area.x)} ${round(area.y)})` },
    tag('rect', { width: area.width, height: area.height, fill: palette.sea }),
    ...layers(draft, work),
  );
  return map + surround(draft, area);
}
