import { fills } from '../scene/scene.ts';
import { PALETTES } from '../signs/palette.ts';
import type { Draft, PictureInput } from './input.ts';
import { pictureSigns } from './placed-signs.ts';

/** An input with all that is drawn from it. */
export function draftOf(input: PictureInput): Draft {
  return {
    ...input,
    palette: PALETTES[input.theme],
    fills: fills(input.speech.dataset, input.view),
    signs: pictureSigns(input),
  };
}
