import { type HomeMark, hasHome, homeDrafts, homeScene } from '../scene/home-scene.ts';
import { HOME_STEP, homeLooks, homeSign } from '../signs/home.ts';
import { yearOf } from '../view/view.ts';
import { type Block, stack } from './block.ts';
import type { Draft, PictureInput } from './input.ts';
import { keys, type LegendStyle } from './legend-style.ts';
import { pinsOf } from './pins.ts';
import { place, type Sheetwork } from './sheetwork.ts';
import { placed, shapes } from './signs.ts';
import { leader, sitesOf } from './sites.ts';

/** Squares of own forces in a picture. */

/** Side of the sample in the legend, px. */
const SAMPLE = 12;

/** The year of the squares, and whether its figures are estimates; `null` where the picture has none. */
function shownYear({ view, camera, people, details }: PictureInput) {
  if (!people || !details || !hasHome(view, camera.zoom)) return null;
  const year = yearOf(view.date);
  const found = homeDrafts(people, details.labelPlaces, year);
  return found.length === 0 ? null : { year, isEstimate: found.some((draft) => draft.isEstimate) };
}

/** What a picture says of its squares; nothing where it has none. */
export function homeLine(input: PictureInput): string | null {
  const shown = shownYear(input);
  return shown && input.words.ownForces.layer.sentence(shown.year, shown.isEstimate);
}

function square(work: Sheetwork, { side, place: spot }: HomeMark): string {
  const { palette, symbol } = work;
  const drawn = shapes(homeLooks(), homeSign(side), { palette, unit: 1 / symbol });
  return placed(place(work, spot.at), symbol, drawn);
}

/** The squares of a picture's map, with leader lines below them. */
export function homeMarks(draft: Draft, work: Sheetwork): string {
  const { view, camera, signs, people, details } = draft;
  if (!people || !details || !hasHome(view, camera.zoom)) return '';
  const { type } = work;
  const given = {
    view,
    zoom: camera.zoom,
    type,
    signs,
    marks: sitesOf(draft, type),
    pins: pinsOf(draft, type),
  };
  const found = homeScene(people, details.labelPlaces, given);
  const lines = found.map(({ place: { leader: from, edge } }) =>
    leader(work, { place: { leader: from, at: edge } }),
  );
  return [...lines, ...found.map((mark) => square(work, mark))].join('');
}

/** What the squares mean, and their own step of area; no height where there are none. */
export function homeLegend(draft: Draft, style: LegendStyle): Block {
  const shown = shownYear(draft);
  if (!shown) return stack([], 0);
  const { palette, words } = draft;
  const { scale } = style;
  const drawn = shapes(homeLooks(), homeSign(SAMPLE), { palette, unit: 1 });
  const key = {
    label: words.ownForces.layer.sign(HOME_STEP),
    width: SAMPLE * scale,
    sign: (x: number, y: number) => placed([x + (SAMPLE * scale) / 2, y], scale, drawn),
  };
  return keys(draft, [key], style);
}
