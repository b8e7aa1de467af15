import { arrowMarks, arrowWords, landTransform } from './arrows.ts';
import { discMarks } from './discs.ts';
import { ground, hatches } from './ground.ts';
import type { Draft } from './input.ts';
import { countryNames } from './labels.ts';
import { type Area, type Sheetwork, sheetwork } from './sheetwork.ts';
import { siteMarks, sitesOf } from './sites.ts';
import { round, tag } from './svg.ts';

/** The map of a picture, as the live map draws the same view. */

const CLIP = 'wde-map';

/** The layers, the lowest first. Marks of further layers (commands, plants, hand-overs) come between words and sites. */
function layers(draft: Draft, work: Sheetwork): readonly string[] {
  const { speech, view, scene, outlines } = draft;
  const sites = sitesOf(draft, work.type);
  // Discs step aside where the sites inside of them are shown.
  const hosts = new Set(sites.map(({ site }) => site.iso3));
  const discs = scene.discs.filter(({ iso3 }) => !hosts.has(iso3));
  return [
    tag('g', { transform: landTransform(work) }, ground(outlines, scene, view.focus, work)),
    countryNames(draft, work),
    arrowMarks(work, scene),
    discMarks(work, speech, discs, scene.since !== null),
    arrowWords(work, speech, scene),
    siteMarks(work, sites, view.focus),
  ];
}

/** The map in its area, with the definitions it needs. */
export function mapPart(draft: Draft, area: Area): { readonly defs: string; readonly body: string } {
  const work = sheetwork(area, draft);
  const { palette } = draft;
  const frame = { width: area.width, height: area.height };
  return {
    defs: hatches(palette, work.land) + tag('clipPath', { id: CLIP }, tag('rect', frame)),
    body: tag(
      'g',
      { transform: `translate(${round(area.x)} ${round(area.y)})`, 'clip-path': `url(#${CLIP})` },
      tag('rect', { ...frame, fill: palette.sea }),
      ...layers(draft, work),
    ),
  };
}
