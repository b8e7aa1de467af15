import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askedIn, frameOf, heights } from '../../../src/host/messages.ts';

/** Whatever another page may send: what structured cloning lets through, and texts that resemble what is understood. */
const hostileText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .tuple(fc.constantFrom('[iFrameSizer]', '[iFrameSizer', 'pymxPYMx', '{"type":'), fc.string())
    .map((parts) => parts.join('')),
  fc
    .array(fc.constantFrom('[iFrameSizer]', ':', '8', 'true', '<img onerror=x>', '\n', ''))
    .map((p) => p.join('')),
);
const hostile = fc.oneof(
  hostileText,
  fc.anything({ withBigInt: true, withDate: true, withMap: true, withSet: true, withTypedArray: true }),
  fc.record({
    type: fc.oneof(hostileText, fc.constantFrom('iframe-child-init', '__proto__'), fc.anything()),
  }),
  fc.record({ message: fc.constantFrom('ready', 'height'), secret: fc.oneof(hostileText, fc.anything()) }),
);
const SIZE = { width: 600, height: 512 };
const FRAME = frameOf('a-1', new URL('https://example.org/map/?embed=1'));

describe('what another page sends', () => {
  it('is a known question or nothing, and never throws', () => {
    fc.assert(
      fc.property(hostile, (data) => {
        const asked = askedIn(data);
        if (asked === null) return;
        if (asked.secret)
          expect(data).toMatchObject({ message: 'ready', secret: expect.stringMatching(/^\w+$/) });
        else if (asked.open)
          expect((data as { type: string }).type).toMatch(/^iframe-(child-init|get-child-dimensions)$/);
        else expect(data).toMatch(/^\[iFrameSizer\]/);
      }),
      { numRuns: 2000 },
    );
  });

  it('changes nothing but the answers to who has asked, in which the height stands where it belongs', () => {
    fc.assert(
      fc.property(hostile, (data) => {
        const before = heights(FRAME, SIZE, 'init');
        const after = heights({ ...FRAME, ...askedIn(data) }, SIZE, 'init');
        expect(after.slice(0, before.length)).toEqual(before);
        for (const answer of after.slice(before.length)) {
          if (typeof answer === 'string')
            expect(answer).toMatch(/^\[iFrameSizer\][^:]{1,100}:512:600:init$/s);
          else if ('message' in (answer as object))
            expect(answer).toEqual({ message: 'height', value: 512, secret: expect.stringMatching(/^\w+$/) });
          else expect(answer).toEqual({ type: 'iframe-resized', ...SIZE });
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('may name a frame by any id without a colon, and gets that id back', () => {
    const id = fc.string({ minLength: 1, maxLength: 100 }).filter((text) => !text.includes(':'));
    fc.assert(
      fc.property(id, fc.nat(), fc.boolean(), fc.string(), (name, margin, flag, rest) => {
        expect(askedIn(`[iFrameSizer]${name}:${margin}:${flag}:${rest}`)).toEqual({ resizer: name });
      }),
    );
  });
});

describe('the address of the frame', () => {
  it('is read without throwing, and a secret is one word', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (query, fragment) => {
        const url = new URL('https://example.org/map/');
        url.search = query;
        url.hash = fragment;
        const { id, secret } = frameOf(null, url);
        expect(id).toBe('who-defends-europe');
        if (secret !== undefined) expect(secret).toMatch(/^\w+$/);
      }),
    );
  });
});
