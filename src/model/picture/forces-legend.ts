import { ALL_SITES_ZOOM } from '../scene/site-scene.ts';
import { discLooks, discSample, radius } from '../signs/disc.ts';
import { type Block, type Key, stack } from './block.ts';
import type { Draft } from './input.ts';
import { heading, keys, LEGEND_TYPE, type LegendStyle, note } from './legend-style.ts';
import { text } from './lettering.ts';
import { placed, shapes } from './signs.ts';
import { round } from './svg.ts';

/** What the discs of a picture mean: only what is on its map. */

/** Samples of discs, troops. */
const SAMPLES = [1000, 10_000] as const;

function samples(
  { speech, palette, glyphs }: Draft,
  { scale, symbol }: LegendStyle,
): Block & { width: number } {
  const size = LEGEND_TYPE * scale;
  const radii = SAMPLES.map((troops) => radius(troops) * symbol);
  const widest = Math.max(...radii);
  const step = 2 * widest + 10 * scale;
  const sample = (troops: number, middle: number, y: number): string => {
    const r = radius(troops);
    const drawn = shapes(discLooks(), discSample(r), { palette, unit: 1 / symbol });
    return (
      placed([middle, y + 2 * widest - r * symbol], round(symbol), drawn) +
      text(glyphs, speech.format.compact(troops), {
        size,
        anchor: 'middle',
        fill: palette.text,
        x: middle,
        y: y + 2 * widest + size * 1.1,
      })
    );
  };
  return {
    width: step * (SAMPLES.length - 1) + widest + size * 1.6,
    height: 2 * widest + size * 1.4,
    draw: (x, y) => SAMPLES.map((troops, index) => sample(troops, x + size + index * step, y)).join(''),
  };
}

/** Discs: which half is whose, how large, and the marks that are on the map. */
export function forcesLegend(draft: Draft, style: LegendStyle): Block {
  const { scene, words, palette, glyphs, camera } = draft;
  if (camera.zoom >= ALL_SITES_ZOOM && draft.details) return stack([], 0);
  const halves = scene.discs.flatMap(({ us, europe }) => [us, europe]).filter((half) => half !== null);
  if (halves.length === 0) return stack([], 0);
  const shown: Readonly<Record<string, boolean>> = {
    '≥': scene.since === null && halves.some(({ open }) => open),
    '≈': scene.since !== null && halves.some(({ number, open }) => number !== null && open),
    '*': halves.some(({ warned }) => warned),
    '?': halves.some(({ number }) => number === null),
  };
  const size = LEGEND_TYPE * style.scale;
  const marks = [{ sign: '≈', meaning: words.picture.approx }, ...words.forcesLegend.marks]
    .filter(({ sign }) => shown[sign])
    .map(
      ({ sign, meaning }): Key => ({
        label: meaning,
        width: size * 0.6,
        sign: (x, y) => text(glyphs, sign, { size, weight: 700, fill: palette.text, x, y: y + size * 0.33 }),
      }),
    );
  const discs = samples(draft, style);
  const beside = style.width - discs.width - 12 * style.scale;
  const told = scene.since === null ? words.forcesLegend.halves : words.forcesLegend.gained;
  const lines = note(draft, told, { ...style, width: beside });
  const row: Block = {
    height: Math.max(discs.height, lines.height),
    draw: (x, y) => discs.draw(x, y) + lines.draw(x + discs.width + 12 * style.scale, y),
  };
  return stack(
    [heading(draft, words.forcesLegend.title, style), row, keys(draft, marks, style)],
    4 * style.scale,
  );
}
