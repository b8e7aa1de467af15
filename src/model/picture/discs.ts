import type { Speech } from '../base/speech.ts';
import type { Disc, Half } from '../scene/disc-scene.ts';
import { halfNumber } from '../scene/half-number.ts';
import type { Palette } from '../signs/palette.ts';
import { halfPath, ORIGIN } from '../signs/symbol-paths.ts';
import { mapText, place, type Sheetwork } from './sheetwork.ts';
import { round, tag } from './svg.ts';

/** Split discs of a picture. Lines as in `src/styles/symbols.css`. */

type Sign = Pick<Half, 'side' | 'radius' | 'number' | 'open' | 'loss'>;

/** Fill and inner line of a half; `unit`: units of the drawing per px. */
function look(palette: Palette, { side, number, open, loss }: Sign, unit: number) {
  const dash = (px: number) => `${round(px * unit)} ${round(px * unit)}`;
  const own = { stroke: palette[side], 'stroke-width': 2.5 * unit };
  if (number === null)
    return { fill: palette.halo, 'fill-opacity': 0.6, ...own, 'stroke-dasharray': dash(2) };
  const rim = open
    ? { stroke: palette.halo, 'stroke-width': 3 * unit, 'stroke-dasharray': dash(3) }
    : { stroke: palette.halo, 'stroke-width': unit };
  if (!loss) return { fill: palette[side], ...rim };
  return { fill: palette.halo, 'fill-opacity': 0.75, ...rim, ...own };
}

/** A half-disc round the origin, in sheet units of symbols; `unit`: those per px. */
export function halfSign(palette: Palette, half: Sign, unit: number): string {
  const d = halfPath(half, ORIGIN);
  return (
    tag('path', { d, fill: 'none', stroke: palette.outline, 'stroke-width': 2.2 * unit }) +
    tag('path', { d, ...look(palette, half, unit) })
  );
}

/** The figure of a half, beside it or in it. Inside a filled half its halo carries it, as on the live map. */
function figure(work: Sheetwork, speech: Speech, half: Half, at: readonly [number, number], signed: boolean) {
  const inside = half.inside || half.number === null;
  const sign = half.side === 'us' ? -1 : 1;
  const offset = inside ? half.radius * 0.46 : half.radius + 6;
  return mapText(work, halfNumber(speech, half, signed), {
    weight: 700,
    anchor: inside ? 'middle' : half.side === 'us' ? 'end' : 'start',
    fill: work.palette[`${half.side}Text`],
    x: at[0] + sign * offset * work.symbol,
    y: at[1] + work.figure * 0.34,
  });
}

function disc(work: Sheetwork, speech: Speech, found: Disc, signed: boolean): string {
  const { palette, symbol } = work;
  const at = place(work, found.at);
  const [x, y] = at.map(round) as [number, number];
  const leader = found.leader
    ? tag('path', {
        d: `M${place(work, found.leader).map(round).join(' ')}L${x} ${y}`,
        stroke: palette.outline,
        'stroke-width': 1,
      })
    : '';
  const halves = [found.us, found.europe].filter((half) => half !== null);
  const signs = halves.map((half) => halfSign(palette, half, 1 / symbol)).join('');
  const figures = halves.map((half) => figure(work, speech, half, at, signed)).join('');
  const transform = `translate(${x} ${y}) scale(${Math.round(symbol * 1e4) / 1e4})`;
  return tag('g', { 'data-host': found.iso3 }, leader, tag('g', { transform }, signs), figures);
}

/** Whether the edge of the map leaves the figures of a disc whole. */
function isWhole(work: Sheetwork, { at }: Disc): boolean {
  const { area, figure: size } = work;
  const [x, y] = place(work, at);
  return x > 0 && x < area.width && y > size / 2 && y < area.height - size / 2;
}

/** Discs, the largest first. */
export function discMarks(work: Sheetwork, speech: Speech, discs: readonly Disc[], signed: boolean): string {
  return discs
    .filter((found) => isWhole(work, found))
    .map((found) => disc(work, speech, found, signed))
    .join('');
}
