import { generate } from 'lean-qr';
import { story } from '#messages';
import { adopt } from '../styles/adopt.ts';
import speakerCss from '../styles/speaker.css?inline';
import type { Code, Stage } from '../ui/kit/PresentTools.tsx';

/** What presentations take from outside of the components: QR codes, and the style sheet of the speaker's window. */

/** The QR code of a text: its dark squares, row by row. */
export function qrCode(text: string): Code {
  const code = generate(text);
  const squares = [...Array(code.size ** 2).keys()].map((n) => [n % code.size, Math.floor(n / code.size)]);
  const dark = squares.filter(([x = 0, y = 0]) => code.get(x, y));
  return { size: code.size, path: dark.map(([x, y]) => `M${x} ${y}h1v1h-1z`).join('') };
}

export const STAGE: Stage = {
  code: qrCode,
  dress: (view) => adopt([speakerCss], view),
  words: story.present,
};
