import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderAsync } from '@resvg/resvg-js';

/** A picture as a PNG file, drawn beside the main thread. Its lettering is outlines: no font is looked for. */
async function pngOf(svg: string): Promise<Uint8Array> {
  return (await renderAsync(svg, { font: { loadSystemFonts: false } })).asPng();
}

/** Turns pictures into PNG files, and keeps them in a folder: a build draws only what has changed. */
export function pngsKeptIn(folder: string): (svg: string) => Promise<Uint8Array> {
  mkdirSync(folder, { recursive: true });
  return async (svg) => {
    const file = join(folder, `${createHash('sha256').update(svg).digest('hex')}.png`);
    if (existsSync(file)) return readFileSync(file);
    const png = await pngOf(svg);
    writeFileSync(file, png);
    return png;
  };
}
