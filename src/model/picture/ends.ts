import type { SheetPoint } from '../base/sheet.ts';
import { europeEndLines, usEndLines } from '../handover/handover-end-words.ts';
import { END_LEADING, END_MARK, type HandoverEnds, handoverEnds, usSide } from '../handover/handover-ends.ts';
import type { Palette } from '../signs/palette.ts';
import { circle, hexagon } from '../signs/site.ts';
import type { Draft } from './input.ts';
import { widthOf } from './lettering.ts';
import { mapText, place, type Sheetwork } from './sheetwork.ts';
import { round, tag } from './svg.ts';

/** Both ends of the hand-over in focus, in a picture. Lines as in `src/styles/handover-map.css`. */

/** How an end is drawn. `near` and `planned` are hollow: they are no replacement that is there. */
export type End = 'us' | NonNullable<HandoverEnds['europe']>['state'];

/** Lines between the ends, px. */
const JOINS = { replaces: [2.5, null], planned: [2.5, '2 5'], near: [1.5, '8 6'] } as const;

/** The hand-over in focus with its ends, `null` if none is. */
export function endsOf({ speech: { dataset }, view, scene, camera, details }: Draft): HandoverEnds | null {
  if (!details || view.focus === null) return null;
  const anchor = (iso3: string): SheetPoint | null => dataset.hosts[iso3]?.anchor ?? null;
  const around = { discs: scene.discs, anchor, zoom: camera.zoom, day: dataset.asOf };
  return handoverEnds({ ...details, ...around }, view.focus);
}

/** A circle that an arrow leaves, or a hexagon that one enters, round the origin; `unit`: units of symbols per px. */
export function endSign(palette: Palette, end: End, unit: number): string {
  const isUs = end === 'us';
  const own = isUs ? palette.us : palette.europe;
  const isHollow = end === 'near' || end === 'planned';
  const d = (isUs ? circle : hexagon)(END_MARK.radius);
  return [
    tag('path', { d, fill: 'none', stroke: palette.outline, 'stroke-width': 4 * unit }),
    tag('path', {
      d,
      fill: isHollow ? palette.halo : own,
      stroke: isHollow ? own : palette.halo,
      'stroke-width': 2 * unit,
    }),
    tag('path', {
      d: isUs ? END_MARK.out : END_MARK.into,
      fill: 'none',
      stroke: isHollow ? own : palette.halo,
      'stroke-width': 2.5 * unit,
    }),
  ].join('');
}

/** The broken ring of what nobody is named for. */
export function openRing(palette: Palette, unit: number): string {
  const ring = (stroke: string, width: number, dash: string | null) =>
    tag('circle', {
      ...{ r: END_MARK.ring, fill: 'none', stroke, 'stroke-width': width * unit },
      'stroke-dasharray': dash,
    });
  return ring(palette.halo, 6, null) + ring(palette.us, 3, `${round(9 * unit)} ${round(7 * unit)}`);
}

function at(work: Sheetwork, point: SheetPoint): string {
  const { symbol } = work;
  const spot = place(work, point).map(round).join(' ');
  return `translate(${spot}) scale(${Math.round(symbol * 1e4) / 1e4})`;
}

/** Lines beside an end, away from the other; where they would leave the map they stand below it. */
function words(work: Sheetwork, lines: readonly string[], point: SheetPoint, side: 1 | -1, fill: string) {
  const { figure, symbol, area, glyphs } = work;
  const [x, y] = place(work, point);
  const width = Math.max(0, ...lines.map((line) => widthOf(glyphs, line, { size: figure, weight: 700 })));
  const beside = x + side * END_MARK.beside * symbol;
  const outer = beside + side * width;
  const isBelow = outer < 0 || outer > area.width;
  const middle = Math.min(Math.max(x, width / 2 + 8), area.width - width / 2 - 8);
  const spot = isBelow
    ? { x: middle, top: y + END_MARK.ring * symbol + figure, anchor: 'middle' as const }
    : { x: beside, top: y - 0.15 * figure, anchor: side === 1 ? ('start' as const) : ('end' as const) };
  return lines
    .map((line, index) => {
      const { x: left, top, anchor } = spot;
      return mapText(work, line, {
        weight: 700,
        anchor,
        fill,
        x: left,
        y: top + index * END_LEADING * figure,
      });
    })
    .join('');
}

function join(work: Sheetwork, { us, europe }: HandoverEnds): string {
  if (!us || !europe) return '';
  const [width, dash] = JOINS[europe.state];
  const [from, to] = [us.at, europe.at].map((point) => place(work, point).map(round).join(' '));
  const d = `M${from}L${to}`;
  return tag('path', { d, stroke: work.palette.outline, 'stroke-width': width, 'stroke-dasharray': dash });
}

/** The ends, what joins them, and what is said beside them. */
export function endMarks(draft: Draft, work: Sheetwork, ends: HandoverEnds): string {
  const { details, speech, words: catalogue } = draft;
  if (!details) return '';
  const { palette, symbol } = work;
  const { us, europe, row, open } = ends;
  const say = { speech, words: catalogue, tables: details, day: speech.dataset.asOf };
  const side = usSide(ends);
  const mark = (point: SheetPoint, sign: string) => tag('g', { transform: at(work, point) }, sign);
  return tag(
    'g',
    { 'data-id': row.id },
    join(work, ends),
    us && open ? mark(us.at, openRing(palette, 1 / symbol)) : '',
    us ? mark(us.at, endSign(palette, 'us', 1 / symbol)) : '',
    europe ? mark(europe.at, endSign(palette, europe.state, 1 / symbol)) : '',
    us ? words(work, usEndLines(say, ends), us.at, side, palette.usText) : '',
    europe
      ? words(work, europeEndLines(say, ends), europe.at, us && side === 1 ? -1 : 1, palette.europeText)
      : '',
  );
}
