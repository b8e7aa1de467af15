/** What is on the pages of a printed file, read from the file itself. */
import { inflateSync } from 'node:zlib';
import { PALETTES } from '../../src/model/signs/palette.ts';

/** Number of pages. */
export function pageCount(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

/** The drawing operators of each stream of the file that has any. */
function drawings(pdf: Buffer): string[] {
  const text = pdf.toString('latin1');
  return [...text.matchAll(/\/FlateDecode[^>]*?>>\s*stream\r?\n/g)].flatMap((found) => {
    const start = found.index + found[0].length;
    const end = text.indexOf('endstream', start);
    try {
      return [inflateSync(pdf.subarray(start, end)).toString('latin1')];
    } catch {
      return [];
    }
  });
}

function operatorOf(hex: string): string {
  const part = (at: number) => Number.parseInt(hex.slice(at, at + 2), 16) / 255;
  return [part(1), part(3), part(5)].map((value) => value.toFixed(2)).join(' ');
}

/** Number of maps: drawings of many lines in which at least three classes of the shading are filled. */
export function mapCount(pdf: Buffer): number {
  const { classes, diverging } = PALETTES.light;
  const wanted = [...classes, ...diverging].map(operatorOf);
  return drawings(pdf).filter((drawing) => {
    const lines = drawing.match(/ [lc]\n/g)?.length ?? 0;
    const filled = [...drawing.matchAll(/([\d.]+) ([\d.]+) ([\d.]+) rg\n/g)].map(([, ...parts]) =>
      parts.map((part) => Number(part).toFixed(2)).join(' '),
    );
    return lines > 2000 && wanted.filter((colour) => filled.includes(colour)).length >= 3;
  }).length;
}
