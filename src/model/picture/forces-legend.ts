import { mapSigns } from '../scene/map-signs.ts';
import { ALL_SITES_ZOOM } from '../scene/site-scene.ts';
import { discLooks, discSample, radius } from '../signs/disc.ts';
import { hasExceptions, type KeyMark, type MapSigns, markText, unknownSample } from '../signs/map-key.ts';
import { type Block, type Key, stack } from './block.ts';
import type { Draft } from './input.ts';
import { heading, keys, LEGEND_TYPE, type LegendStyle, note } from './legend-style.ts';
import { text, widthOf } from './lettering.ts';
import { placed, shapes } from './signs.ts';
import { round, tag } from './svg.ts';

/** What the discs of a picture mean: only what is on its map. */

/** Samples of discs, troops: the first stands inside the second. */
const SAMPLES = [1000, 10_000] as const;
/** Length of the line from a sample to its number, px. */
const LINE = 8;
/** Radius of the sample of an unknown number, px. */
const UNKNOWN = 6;

/** Nested discs as large as on the map, each with its number. */
function samples({ palette, glyphs, words }: Draft, { sides }: MapSigns, style: LegendStyle) {
  const { scale, symbol } = style;
  const size = LEGEND_TYPE * scale;
  const [small, large] = SAMPLES.map((troops) => radius(troops) * symbol) as [number, number];
  const labels = [words.keys.number(SAMPLES[0]), words.keys.troops(SAMPLES[1])];
  const numbers = Math.max(...labels.map((label) => widthOf(glyphs, label, { size })));
  const top = size * 0.4;
  const disc = (troops: number, r: number, x: number, foot: number): string =>
    placed(
      [x, foot - r],
      round(symbol),
      shapes(discLooks(), discSample(radius(troops), sides), { palette, unit: 1 / symbol }),
    );
  const draw = (x: number, y: number): string => {
    const [middle, foot] = [x + large, y + top + 2 * large];
    const label = (words: string, r: number) =>
      text(glyphs, words, {
        ...{ size, fill: palette.text },
        x: middle + large + LINE * scale * 1.5,
        y: foot - 2 * r + size * 0.35,
      });
    const line = (r: number) =>
      `M${round(middle)} ${round(foot - 2 * r)}H${round(middle + large + LINE * scale)}`;
    return (
      tag('path', {
        d: line(small) + line(large),
        fill: 'none',
        stroke: palette.outline,
        'stroke-width': 1,
      }) +
      disc(SAMPLES[1], large, middle, foot) +
      disc(SAMPLES[0], small, middle, foot) +
      label(labels[0] as string, small) +
      label(labels[1] as string, large)
    );
  };
  return { width: 2 * large + LINE * scale * 1.5 + numbers, height: top + 2 * large + 2, draw };
}

/** Whose the halves are, and what their area says. */
function halves(draft: Draft, { sides }: MapSigns, style: LegendStyle): Block {
  const { keys: say } = draft.words;
  const lead = { us: say.left, europe: say.right } as const;
  const line = (words: string) => note(draft, words, style);
  return stack([...sides.map((side) => line(`${lead[side]} ${say[side]}`)), line(say.area)], 0);
}

/** A mark beside a number and its meaning. */
function markKey(draft: Draft, sides: MapSigns['sides'], mark: KeyMark, scale: number): Key {
  const { palette, glyphs, words } = draft;
  const { keys: say } = words;
  const size = LEGEND_TYPE * scale;
  const meanings: Readonly<Record<KeyMark, string>> = { ...say, about: say.old };
  const sign = markText(mark, say.about);
  const style = { size, weight: 700 } as const;
  const label = meanings[mark];
  if (sign === null) {
    const drawn = shapes(discLooks(), unknownSample(UNKNOWN, sides), { palette, unit: 1 });
    return {
      label,
      width: 2 * UNKNOWN * scale,
      sign: (x, y) => placed([x + UNKNOWN * scale, y], scale, drawn),
    };
  }
  return {
    label,
    width: widthOf(glyphs, sign, style),
    sign: (x, y) => text(glyphs, sign, { ...style, fill: palette.text, x, y: y + size * 0.33 }),
  };
}

/** Discs: which half is whose, how large, and the marks that are on the map. */
export function forcesLegend(draft: Draft, style: LegendStyle): Block {
  const { words, camera, signs } = draft;
  if (camera.zoom >= ALL_SITES_ZOOM && draft.details) return stack([], 0);
  const found = mapSigns(signs.map, []);
  if (found.sides.length === 0) return stack([], 0);
  const { isChange, least } = found;
  const discs = samples(draft, found, style);
  const gap = 14 * style.scale;
  const lines = halves(draft, found, { ...style, width: style.width - discs.width - gap });
  const height = Math.max(discs.height, lines.height);
  const row: Block = {
    height,
    draw: (x, y) =>
      discs.draw(x, y + height - discs.height) +
      lines.draw(x + discs.width + gap, y + (height - lines.height) / 2),
  };
  const { keys: say } = words;
  return stack(
    [
      heading(draft, words.forcesLegend.title, style),
      row,
      keys(
        draft,
        found.marks.map((mark) => markKey(draft, found.sides, mark, style.scale)),
        style,
      ),
      note(draft, isChange ? say.cutChange(least) : say.cut(least, hasExceptions(least)), style),
    ],
    4 * style.scale,
  );
}
