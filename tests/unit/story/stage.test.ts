import { generate } from 'lean-qr';
import { describe, expect, it } from 'vitest';
import { qrCode } from '../../../src/app/stage.ts';

describe('the QR code of a slide', () => {
  it('draws every dark square of the library’s code, and no other', () => {
    const link = 'https://example.org/map/?view=story&step=not-replaced';
    const { size, path } = qrCode(link);
    const full = generate(link);
    expect(size).toBe(full.size);
    const drawn = new Set([...path.matchAll(/M(\d+) (\d+)h1v1h-1z/g)].map(([, x, y]) => `${x} ${y}`));
    const dark = [...Array(size ** 2).keys()]
      .map((n) => [n % size, Math.floor(n / size)] as const)
      .filter(([x, y]) => full.get(x, y))
      .map(([x, y]) => `${x} ${y}`);
    expect([...drawn].toSorted()).toEqual(dark.toSorted());
    // The three corners by which a camera finds it.
    for (const corner of ['0 0', `${size - 7} 0`, `0 ${size - 7}`]) expect(drawn).toContain(corner);
  });
});
