import { withTexts } from '../../model/share/png-text.ts';

/** SVG text → PNG file, by the browser's own drawing. */

/**
 * An SVG text as an address. A data address, since a canvas with a picture from any other kind could not be read back in a
 * frame without an origin.
 */
export function svgAddress(svg: string): string {
  return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
}

export interface PngOrder {
  readonly svg: string;
  /** px at scale 1. */
  readonly size: { readonly width: number; readonly height: number };
  readonly scale: number;
  /** Texts inside the file, by keyword of the PNG specification. */
  readonly texts: Readonly<Record<string, string>>;
}

/** How long a browser may take to write a picture, ms. Some answer never: blockers that keep pages from reading what they have drawn. */
const LONGEST_MS = 15_000;

/**
 * Whether the browser tells what a canvas holds. Some give noise instead, so that no page can know a browser by how it draws; a picture
 * made of that would be stripes. A block of one colour is drawn and read back, since noise may leave single points as they are.
 */
function tellsTruth(): boolean {
  const side = 16;
  const canvas = document.createElement('canvas');
  canvas.width = side;
  canvas.height = side;
  const context = canvas.getContext('2d');
  if (!context) return false;
  const colour = [40, 120, 200, 255];
  context.fillStyle = `rgb(${colour.slice(0, 3)})`;
  context.fillRect(0, 0, side, side);
  return context.getImageData(0, 0, side, side).data.every((value, index) => value === colour[index % 4]);
}

/** The picture as a PNG. Rejects where the browser cannot draw it, gives no canvas of that size, or does not tell what it has drawn. */
export async function pngOf({ svg, size, scale, texts }: PngOrder): Promise<Blob> {
  if (!tellsTruth()) throw new Error('the browser gives noise for pictures');
  const image = new Image();
  image.src = svgAddress(svg);
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = size.width * scale;
  canvas.height = size.height * scale;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, 'image/png');
    setTimeout(resolve, LONGEST_MS, null);
  });
  if (!blob) throw new Error('no PNG was made');
  const bytes = withTexts(new Uint8Array(await blob.arrayBuffer()), texts);
  return new Blob([bytes as Uint8Array<ArrayBuffer>], { type: 'image/png' });
}
