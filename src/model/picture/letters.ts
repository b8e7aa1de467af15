import type { Lettering as PlacedLetters, Tone } from '../scene/blocks.ts';
import type { Ink } from './lettering.ts';
import { text, widthOf } from './lettering.ts';
import { place, type Sheetwork } from './sheetwork.ts';
import { round, tag } from './svg.ts';

/** Letters of a picture's map: figures, names, and the words of arrows and notes. */

/** How words look beside their tone. */
export interface Voice {
  /** Whose sign they belong to: what is said has its colour. */
  readonly side?: 'us' | 'europe';
  readonly isInside?: boolean;
  readonly isStruck?: boolean;
}

/** px of the halo round letters, and how much of it is seen. */
const HALO = 3;
const HALO_OPACITY = 0.82;
const WEIGHTS = { figure: 700, strong: 700, name: 400, fine: 400 } as const;
/** Where a line through words is, and how thick; type sizes. */
const STRIKE = { up: 0.3, thick: 0.08 };

function inkOf({ palette, letters }: Sheetwork, tone: Tone, voice: Voice, onDark: boolean): Ink {
  if (voice.isInside) return { fill: palette.page };
  const halo = { width: HALO * letters.unit, opacity: HALO_OPACITY };
  // White on the darkest class, whose colour the halo has.
  if (onDark) return { fill: palette.page, halo: { ...halo, colour: palette.classes[6] } };
  const said = voice.side ? palette[`${voice.side}Text`] : palette.text;
  const fill = tone === 'fine' ? palette.textMuted : tone === 'name' ? palette.text : said;
  return { fill, halo: { ...halo, colour: palette.halo } };
}

/** Words at their place. */
export function placedText(work: Sheetwork, label: PlacedLetters, voice: Voice = {}): string {
  const { glyphs, letters } = work;
  const { unit, type } = letters;
  const [x, y] = place(work, label.at);
  const lines = label.lines.map(({ runs, dy }) => {
    const styled = runs.map(({ text: words, tone }) => {
      const style = { size: type[tone] * unit, weight: WEIGHTS[tone] };
      return { words, style, tone, width: widthOf(glyphs, words, style) };
    });
    const width = styled.reduce((sum, run) => sum + run.width, 0);
    let left = x + label.dx * unit - width * { start: 0, middle: 0.5, end: 1 }[label.align];
    const base = y + dy * unit;
    const strike = { size: Math.max(...styled.map(({ style }) => style.size)), left };
    const drawn = styled.map(({ words, style, tone, width: wide }) => {
      const ink = inkOf(work, tone, voice, label.onDark);
      const run = text(glyphs, words, { ...style, ...ink, x: left, y: base });
      left += wide;
      return run;
    });
    if (!voice.isStruck) return drawn.join('');
    const line = tag('path', {
      d: `M${round(strike.left)} ${round(base - strike.size * STRIKE.up)}h${round(width)}`,
      stroke: work.palette[`${voice.side ?? 'us'}Text`],
      'stroke-width': strike.size * STRIKE.thick,
    });
    return drawn.join('') + line;
  });
  return lines.join('');
}
