import type { Speech } from '../base/speech.ts';
import type { Disc, Half } from '../scene/disc-scene.ts';
import { halfNumber } from '../scene/half-number.ts';
import { discLooks, discParts, figureSpot } from '../signs/disc.ts';
import { LEADER } from '../signs/leader.ts';
import { attributes } from '../signs/looks.ts';
import { ORIGIN } from '../signs/sign.ts';
import { mapText, place, type Sheetwork } from './sheetwork.ts';
import { placed, shapes } from './signs.ts';
import { round, tag } from './svg.ts';

/** Split discs of a picture with their figures. */

/** The figure of a half, beside it or in it. Inside a filled half its halo carries it, as on the live map. */
function figure(work: Sheetwork, speech: Speech, half: Half, at: readonly [number, number], signed: boolean) {
  const spot = figureSpot(half);
  return mapText(work, halfNumber(speech, half, signed), {
    weight: 700,
    anchor: spot.anchor,
    fill: work.palette[`${half.side}Text`],
    x: at[0] + spot.x * work.symbol,
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
        ...attributes(LEADER, { palette, unit: 1 }),
      })
    : '';
  const halves = [found.us, found.europe].filter((half) => half !== null);
  const parts = discParts(halves, ORIGIN);
  const sign = shapes(discLooks(), { class: 'disc', parts }, { palette, unit: 1 / symbol });
  const figures = halves.map((half) => figure(work, speech, half, at, signed)).join('');
  return tag('g', { 'data-host': found.iso3 }, leader, placed(at, symbol, sign), figures);
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
