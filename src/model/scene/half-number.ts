import type { Speech } from '../base/speech.ts';
import type { Half } from './disc-scene.ts';

/** Forces and their changes said in words and in the short numbers of the map. */

/** The number printed at a half: "8.5K", "≥300", "950*", "?"; in a comparison with its sign, "≈" where an end is open. */
export function halfNumber(speech: Speech, half: Half, comparison = false): string {
  if (half.number === null) return '?';
  const text = comparison ? speech.format.signedCompact(half.number) : speech.format.compact(half.number);
  const open = comparison ? '≈' : '≥';
  return `${half.open ? open : ''}${text}${half.warned ? '*' : ''}`;
}
