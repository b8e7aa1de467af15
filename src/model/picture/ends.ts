import type { SheetPoint } from '../base/sheet.ts';
import { europeEndLines, usEndLines } from '../handover/handover-end-words.ts';
import { END_LEADING, type HandoverEnds, handoverEnds, usSide } from '../handover/handover-ends.ts';
import { coveredBy } from '../scene/covered.ts';
import { END_MARK, endLooks, endSign, JOINS, joinPath, openSign } from '../signs/end.ts';
import { attributes } from '../signs/looks.ts';
import type { Sign } from '../signs/sign.ts';
import type { Draft } from './input.ts';
import { widthOf } from './lettering.ts';
import { mapText, place, type Sheetwork } from './sheetwork.ts';
import { placed, shapes } from './signs.ts';
import { round, tag } from './svg.ts';

/** Both ends of the hand-over in focus, in a picture. */

/** The hand-over in focus with its ends, `null` if none is. */
export function endsOf({ speech: { dataset }, view, signs, camera, details }: Draft): HandoverEnds | null {
  if (!details || view.focus === null) return null;
  const anchor = (iso3: string): SheetPoint | null => dataset.hosts[iso3]?.anchor ?? null;
  const around = {
    discs: coveredBy(signs, camera.zoom, new Set()).discs,
    anchor,
    zoom: camera.zoom,
    day: dataset.asOf,
  };
  return handoverEnds({ ...details, ...around }, view.focus);
}

/** The lines of words beside an end, on the side away from the other end; below the end where they would leave the map. */
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
  const spot = (point: SheetPoint): SheetPoint => {
    const [x, y] = place(work, point);
    return [round(x), round(y)];
  };
  const line = attributes(JOINS[europe.state], { palette: work.palette, unit: 1 });
  return tag('path', { d: joinPath(spot(us.at), spot(europe.at)), ...line });
}

/** The ends, what joins them, and what is said beside them. */
export function endMarks(draft: Draft, work: Sheetwork, ends: HandoverEnds): string {
  const { details, speech, words: catalogue } = draft;
  if (!details) return '';
  const { palette, symbol } = work;
  const { us, europe, row, open } = ends;
  const say = { speech, words: catalogue, tables: details, day: speech.dataset.asOf };
  const side = usSide(ends);
  const mark = (point: SheetPoint, sign: Sign) =>
    placed(place(work, point), symbol, shapes(endLooks(), sign, { palette, unit: 1 / symbol }));
  return tag(
    'g',
    { 'data-id': row.id },
    join(work, ends),
    us && open ? mark(us.at, openSign()) : '',
    us ? mark(us.at, endSign('us')) : '',
    europe ? mark(europe.at, endSign(europe.state)) : '',
    us ? words(work, usEndLines(say, ends), us.at, side, palette.usText) : '',
    europe
      ? words(work, europeEndLines(say, ends), europe.at, us && side === 1 ? -1 : 1, palette.europeText)
      : '',
  );
}
