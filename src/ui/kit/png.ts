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

/** The picture as a PNG. Rejects where the browser cannot draw it, or gives no canvas of that size. */
export async function pngOf({ svg, size, scale, texts }: PngOrder): Promise<Blob> {
  const image = new Image();
  image.src = svgAddress(svg);
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = size.width * scale;
  canvas.height = size.height * scale;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!blob) throw new Error('no PNG was made');
  const bytes = withTexts(new Uint8Array(await blob.arrayBuffer()), texts);
  return new Blob([bytes as Uint8Array<ArrayBuffer>], { type: 'image/png' });
}
