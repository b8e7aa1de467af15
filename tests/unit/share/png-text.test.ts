import { crc32 } from 'node:zlib';
import { Resvg } from '@resvg/resvg-js';
import { expect, it } from 'vitest';
import { withTexts } from '../../../src/model/share/png-text.ts';

const png = new Resvg('<svg xmlns="http://www.w3.org/2000/svg" width="3" height="2"/>').render().asPng();

/** Chunks of a file: name, content, and whether their check sums are right. */
function chunksOf(bytes: Uint8Array) {
  const data = Buffer.from(bytes);
  const found: { name: string; text: string; isSound: boolean }[] = [];
  for (let at = 8; at < data.length; ) {
    const length = data.readUInt32BE(at);
    const body = data.subarray(at + 4, at + 8 + length);
    const isSound = data.readUInt32BE(at + 8 + length) === crc32(body);
    found.push({ name: body.toString('latin1', 0, 4), text: body.toString('utf8', 4), isSound });
    at += 12 + length;
  }
  return found;
}

it('texts become chunks with sound check sums, after the header, and nothing else changes', () => {
  const before = chunksOf(png);
  const after = chunksOf(withTexts(png, { Title: 'Europa – Łódź', Source: 'https://example.org/' }));
  expect(after.every(({ isSound }) => isSound)).toBe(true);
  expect(after.map(({ name }) => name)).toEqual([
    'IHDR',
    'iTXt',
    'iTXt',
    ...before.slice(1).map(({ name }) => name),
  ]);
  expect(after[1]?.text).toBe('Title\0\0\0\0\0Europa – Łódź');
  expect(after.filter(({ name }) => name !== 'iTXt')).toEqual(before);
});
