/** Texts inside a PNG file: `iTXt` chunks (PNG, third edition, 11.3.3.4), so that a picture keeps its words without its page. */

/** Bytes before the first chunk, and length of the first one, which must stay first. */
const SIGNATURE = 8;
const HEADER = 25;
/** Polynomial of the check sum of PNG, reflected. */
const CRC_POLYNOMIAL = 0xedb88320;

/** The check sum of PNG (its annex D). */
function crc(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ CRC_POLYNOMIAL : sum >>> 1;
  }
  return (sum ^ 0xffffffff) >>> 0;
}

function chunk(keyword: string, text: string): Uint8Array {
  // Keyword, end, not compressed, method, no language, no translated keyword, text.
  const content = new TextEncoder().encode(`iTXt${keyword}\0\0\0\0\0${text}`);
  const bytes = new Uint8Array(content.length + 8);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, content.length - 4);
  bytes.set(content, 4);
  view.setUint32(content.length + 4, crc(content));
  return bytes;
}

/** The same picture with texts under keywords such as `Title`, `Description`, `Copyright`. */
export function withTexts(png: Uint8Array, texts: Readonly<Record<string, string>>): Uint8Array {
  const chunks = Object.entries(texts).map(([keyword, text]) => chunk(keyword, text));
  const head = SIGNATURE + HEADER;
  const parts = [png.subarray(0, head), ...chunks, png.subarray(head)];
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
