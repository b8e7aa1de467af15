/** The exact messages that pages around us understand, as their makers have documented or shipped them. */
import { describe, expect, it } from 'vitest';
import { askedIn, frameOf, heights, own, themeIn } from '../../../src/host/messages.ts';

const PLAIN = frameOf(null, new URL('https://example.org/map/?embed=1'));
const NAMED = frameOf('a-1', new URL('https://example.org/map/?embed=1&eid=a-1&childId=pym-7#?secret=k3y'));
const SIZE = { width: 600, height: 512 };

describe('a height', () => {
  it('is said in the dialects of everybody without being asked', () => {
    expect(heights(PLAIN, SIZE, 'resizeObserver')).toEqual([
      { type: 'who-defends-europe:resize', v: 1, id: 'who-defends-europe', width: 600, height: 512 },
      { 'datawrapper-height': { 'who-defends-europe': 512 } },
      { sentinel: 'amp', type: 'embed-size', height: 512 },
      '{"src":"https://example.org/map/?embed=1","context":"iframe.resize","height":512}',
    ]);
  });

  it('is said to pym.js and WordPress where the address names a frame of theirs', () => {
    expect(heights(NAMED, SIZE, 'resizeObserver')).toEqual([
      { type: 'who-defends-europe:resize', v: 1, id: 'a-1', width: 600, height: 512 },
      { 'datawrapper-height': { 'a-1': 512 } },
      { sentinel: 'amp', type: 'embed-size', height: 512 },
      '{"src":"https://example.org/map/?embed=1&eid=a-1&childId=pym-7#?secret=k3y","context":"iframe.resize","height":512}',
      'pymxPYMxpym-7xPYMxheightxPYMx512',
      { message: 'height', value: 512, secret: 'k3y' },
    ]);
  });

  it('is said to the two resizers when they have asked', () => {
    const asked = { ...PLAIN, open: true, resizer: 'iFrameResizer0' } as const;
    expect(heights(asked, SIZE, 'init').slice(4)).toEqual([
      { type: 'iframe-resized', width: 600, height: 512 },
      '[iFrameSizer]iFrameResizer0:512:600:init',
    ]);
  });
});

it('our own messages have a version and the id of the frame', () => {
  expect(own(NAMED, 'ready')).toEqual({ type: 'who-defends-europe:ready', v: 1, id: 'a-1' });
  expect(own(NAMED, 'select', { iso3: null })).toEqual({
    type: 'who-defends-europe:select',
    v: 1,
    id: 'a-1',
    iso3: null,
  });
});

describe('a question', () => {
  it.each(['iframe-child-init', 'iframe-get-child-dimensions'])('of open-iframe-resizer is %s', (type) => {
    expect(askedIn({ type, bodyPadding: '1px' })).toEqual({ open: true });
  });

  it.each([
    '[iFrameSizer]frame-1:8:false:false:32:true:true:vertical:auto:::0:false:child:auto:true:::true::5.5.9:0::',
    '[iFrameSizer]frame-1:0:false:true:32:true:true::auto:::0:false:child',
  ])('of iframe-resizer begins with the id of the frame: %s', (text) => {
    expect(askedIn(text)).toEqual({ resizer: 'frame-1' });
  });

  it.each([
    '[iFrameSizer]resize',
    '[iFrameSizer]message:{"a":1}',
    '[iFrameSizer]pageInfo:{"iframeHeight":1}',
    'pymxPYMxpym-7xPYMxwidthxPYMx600',
  ])('is not what parents also say: %s', (text) => {
    expect(askedIn(text)).toBeNull();
  });
});

describe('the word of WordPress', () => {
  it('that it has loaded the frame names it, in newer versions', () => {
    const asked = askedIn({ message: 'ready', secret: 'aB3' });
    expect(asked).toEqual({ secret: 'aB3' });
    expect(heights({ ...PLAIN, ...asked }, SIZE, 'init').slice(4)).toEqual([
      { message: 'height', value: 512, secret: 'aB3' },
    ]);
  });

  it.each([undefined, '', 'a b', '<img>', 7])('is given back only if it is one word: %s', (secret) => {
    expect(askedIn({ message: 'ready', secret })).toBeNull();
  });
});

describe('a theme', () => {
  it.each(['light', 'dark', 'auto'])('can be asked for: %s', (theme) => {
    expect(themeIn({ type: 'who-defends-europe:theme', theme })).toBe(theme);
  });

  it.each([
    { type: 'who-defends-europe:theme', theme: 'red' },
    { type: 'who-defends-europe:theme', theme: 'toString' },
    { type: 'theme', theme: 'dark' },
    'dark',
    null,
  ])('is one of three, in our own message: %o', (data) => {
    expect(themeIn(data)).toBeNull();
  });
});

it('the first message of iframe-resizer 4.4 is understood: it is sent when the frame has loaded, and once', () => {
  const init =
    '[iFrameSizer]iFrameResizer0:8:false:false:32:true:true:null:bodyOffset:null:null:0:false:parent:scroll:true';
  expect(askedIn(init)).toEqual({ resizer: 'iFrameResizer0' });
});
