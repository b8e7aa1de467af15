import { expect, it } from 'vitest';
import { newsroom } from '../../../src/i18n/en/newsroom.ts';
import { newsroomCode } from '../../../src/pages/newsroom-code.ts';

const code = newsroomCode({ root: 'https://example.org/map/', query: '?embed=1', words: newsroom });

it('the figure has no margin, no empty line at which Markdown would end it, and no picture', () => {
  expect(code.frame).toMatch(
    /^<figure style="margin:0">\n<iframe src="https:\/\/example.org\/map\/\?embed=1"/,
  );
  expect(code.frame).not.toMatch(/\n\s*\n|<img/);
});

it('AMP code has what amp-iframe asks for', () => {
  const [, attributes = '', inside = ''] =
    /<amp-iframe ([^>]*)>(.*)<\/amp-iframe>/s.exec(code.amp.replace(/<script.*<\/script>/, '')) ?? [];
  expect(code.amp).toMatch(
    /^<script async custom-element="amp-iframe" src="https:\/\/cdn\.ampproject\.org\/v0\/amp-iframe-0\.1\.js"><\/script>/,
  );
  expect(attributes).toMatch(/layout="fixed-height" height="700" src="https:/);
  // With this layout a width is an error, and so is a style of ours or a handler.
  expect(attributes).not.toMatch(/\b(width|style|loading|allow|on\w+)=/);
  expect(attributes).toMatch(/ resizable$/);
  expect(inside).toMatch(/<p placeholder>/);
  expect(inside).toMatch(/<div overflow tabindex="0" role="button" aria-label="[^"]+">/);
});

it('the element works beside any script: it has its address, and a link where none runs', () => {
  expect(code.element).toMatch(
    /^<who-defends-europe src="https:\/\/example.org\/map\/" [^>]*><a href="https:\/\/example.org\/map\/">[^<]+<\/a><\/who-defends-europe>\n<script async src="https:\/\/example.org\/map\/embed.js">/,
  );
});
