import type { Speech } from '../model/base/speech.ts';
import type { Disc, Half } from '../model/scene/disc-scene.ts';
import { halfNumber } from '../model/scene/half-number.ts';
import { FIGURE_INSIDE, FIGURE_SIZE } from '../model/signs/disc.ts';

/**
 * Numbers of still pictures, whose type is larger than that of the live map: one in a half that is too narrow for it would
 * run into the other half and its number. It moves outwards instead, and is set smaller where it would reach the next disc.
 */

/** Width of a digit or letter, and of a point, in type sizes: those of wide fonts. */
const CHARACTER = 0.72;
const POINT = 0.38;
/** Least distance of a number from the line between the halves, its halo included, sheet units at type size 1. */
const GAP = 7;
/** A number may reach this far out of its half, part of the radius, before it is set smaller; and the smallest it gets. */
const MOST_OUT = 0.6;
const LEAST_SIZE = 0.75;

/** How far a number moves outwards, sheet units, and the part of its size that is left. */
function place({ radius }: Half, text: string, type: number): { readonly by: number; readonly size: number } {
  const ems = [...text].reduce((sum, char) => sum + (/[.,]/.test(char) ? POINT : CHARACTER), 0);
  const width = ems * FIGURE_SIZE * type;
  const gap = GAP * type;
  const size = Math.min(1, Math.max(LEAST_SIZE, (radius * (1 + MOST_OUT) - gap) / width));
  return { by: Math.max(0, (width * size) / 2 + gap - radius * FIGURE_INSIDE), size };
}

/** Style rules that keep the two halves and numbers of each disc apart, for a size of type. */
export function numberRules(speech: Speech, discs: readonly Disc[], signed: boolean, type: number): string {
  return discs
    .flatMap(({ iso3, us, europe }) => {
      if (!us || !europe) return [];
      return [us, europe].map((half) => {
        if (!half.inside || half.number === null) return '';
        const { by, size } = place(half, halfNumber(speech, half, signed), type);
        if (by === 0) return '';
        const x = Math.round(half.side === 'us' ? -by : by);
        const px = Math.round(FIGURE_SIZE * type * size);
        return `#symbols [data-host=${iso3}] text.${half.side}{transform:translate(${x}px);font-size:${px}px}`;
      });
    })
    .join('');
}
