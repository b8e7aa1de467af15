/** Lines and fills are written once: the rules of the page, the attributes of files and the paint of MapLibre say the same. */
import { describe, expect, it, test } from 'vitest';
import { groundStyle } from '../../../src/map/gl/style.ts';
import { type ArrowTraits, arrowLooks, arrowSample } from '../../../src/model/signs/arrow.ts';
import { discLooks, discParts } from '../../../src/model/signs/disc.ts';
import { endLooks, endSign, openSign } from '../../../src/model/signs/end.ts';
import { BORDER, FOCUSED, NOT_YET, PALE_EDGE } from '../../../src/model/signs/ground.ts';
import { homeLooks, homeSign } from '../../../src/model/signs/home.ts';
import { attributes, css, type Looks, lookOf } from '../../../src/model/signs/looks.ts';
import { noteLooks, noteParts } from '../../../src/model/signs/note.ts';
import { PALETTES, type Palette } from '../../../src/model/signs/palette.ts';
import { pinLooks, pinLooksInFiles, pinSign, type StarTraits } from '../../../src/model/signs/pin.ts';
import { ORIGIN, type Part, type Sign } from '../../../src/model/signs/sign.ts';
import { siteLooks, siteSign } from '../../../src/model/signs/site.ts';
import { STATUS_KEYS } from '../../../src/model/view/view.ts';
import { groundCss, symbolsCss } from '../../../src/styles/signs.ts';
import { themeCss } from '../../../src/styles/theme.ts';

const SIDES = ['us', 'europe'] as const;
const NO = [false, true] as const;

const ARROWS = SIDES.flatMap((side) =>
  (['unknown', 'none', 'detachment', 'company', 'battalion', 'brigade'] as const).flatMap((size) =>
    STATUS_KEYS.map((status): ArrowTraits => ({ side, size, status })),
  ),
);
const HALVES = SIDES.flatMap((side) =>
  [null, 700, -700].map((troops) => ({ side, radius: 20, troops, isLoss: (troops ?? 0) < 0 })),
);
const MARKS = SIDES.flatMap((side) =>
  (['permanent', 'rotational', 'access', 'planned'] as const).flatMap((posture) =>
    (['sized', 'unsized', 'building', 'unconfirmed'] as const).map((state) => ({
      ...{ side, radius: 10, sign: { posture, state } },
    })),
  ),
);
const STARS = (['us', 'europe', 'both', 'none'] as const).flatMap((fill) =>
  (['held', 'unrecorded', 'planned', 'unknown'] as const).flatMap((sure) =>
    [null, ...SIDES].map(
      (agreed): StarTraits => ({ ...{ kind: 'command', ids: ['a'], radius: 9 }, fill, sure, agreed }),
    ),
  ),
);
const SQUARES = NO.map((isUndated) => ({ kind: 'plant', ids: ['a'], radius: 9, isUndated }) as const);

/** Every sign in every state, with its looks. */
const SIGNS: Readonly<Record<string, readonly [Looks, readonly Sign[]]>> = {
  disc: [discLooks(), HALVES.map((half) => ({ class: 'disc', parts: discParts([half], ORIGIN) }))],
  arrow: [arrowLooks(), ARROWS.map((arrow) => arrowSample(arrow, 40))],
  note: [noteLooks(), NO.map((hasDot) => ({ class: 'note', parts: noteParts([20, 10], hasDot) }))],
  site: [siteLooks(), NO.flatMap((focused) => MARKS.map((mark) => siteSign(mark, focused)))],
  pin: [pinLooks(), NO.flatMap((focused) => [...STARS, ...SQUARES].map((pin) => pinSign(pin, focused)))],
  home: [homeLooks(), [homeSign(12)]],
  end: [endLooks(), [...(['us', 'replaces', 'planned', 'near'] as const).map(endSign), openSign()]],
};

interface StyleRule {
  readonly selector: string;
  readonly weight: number;
  readonly body: readonly (readonly [name: string, value: string])[];
}

/** Rules of a style sheet, one a selector, the weakest first, as a browser sorts them. */
function rulesOf(sheet: string): readonly StyleRule[] {
  return [...sheet.matchAll(/([^{}]+)\{([^{}]*)\}/g)]
    .flatMap(([, selectors = '', body = '']) =>
      selectors.split(/,(?![^(]*\))/).map((selector) => ({
        selector,
        weight:
          (selector.match(/\./g) ?? []).length * 100 + (selector.match(/\b(path|text)\b/g) ?? []).length,
        body: body
          .split(';')
          .map((line) => line.replace(':.', ':0.').split(/:(.*)/s).slice(0, 2) as [string, string]),
      })),
    )
    .toSorted((a, b) => a.weight - b.weight);
}

function fits(compound: string, tag: string, classes: string): boolean {
  const [element, ...names] = compound.split('.');
  return (!element || element === tag) && names.every((name) => classes.split(' ').includes(name));
}

/** What a sheet says of a shape of a sign, with custom properties resolved, as a browser would. */
function styled(rules: readonly StyleRule[], sign: Sign, part: Part, palette: Palette) {
  const own = new Map(
    themeCss()
      .match(palette === PALETTES.light ? /:root\{([^}]*)\}/ : /data-theme=dark\]\{([^}]*)\}/)?.[1]
      ?.split(';')
      .map((line) => line.split(':') as [string, string]),
  );
  const found = new Map<string, string>();
  for (const { selector, body } of rules) {
    const [outer = '', inner] = selector.split(' ');
    if (!fits(outer, 'g', sign.class)) continue;
    if (inner === undefined) for (const [name, value] of body) own.set(name, value);
    else if (fits(inner, part.tag, part.class)) for (const [name, value] of body) found.set(name, value);
  }
  const resolve = (value: string): string =>
    value.includes('var(')
      ? resolve(value.replace(/var\((--[\w-]+)\)/g, (_, name: string) => own.get(name) ?? 'missing'))
      : value;
  const sum = (value: string): string => {
    const [, a, b] = value.match(/^calc\(([\d.]+)px \+ ([\d.]+)px\)$/) ?? [];
    return a && b ? String(Number(a) + Number(b)) : value.replace(/^([\d.]+)px$/, '$1');
  };
  return Object.fromEntries([...found].map(([name, value]) => [name, sum(resolve(value))]));
}

const inText = (look: Readonly<Record<string, string | number>>) =>
  Object.fromEntries(Object.entries(look).map(([name, value]) => [name, String(value)]));

describe.each(Object.entries(SIGNS))('the sign %s', (_, [looks, signs]) => {
  const rules = rulesOf(css(looks));

  it.each(['light', 'dark'] as const)('has on the page what it has in files, %s', (theme) => {
    const palette = PALETTES[theme];
    for (const sign of signs)
      for (const part of sign.parts) {
        const inFile = attributes(lookOf(looks, sign.class, part), { palette, unit: 1 });
        expect([sign.class, part.class, styled(rules, sign, part, palette)]).toEqual([
          sign.class,
          part.class,
          inText(inFile),
        ]);
      }
  });

  it('has a fill or a line for every shape, and no rule that fits none', () => {
    const used = signs.flatMap((sign) =>
      [...sign.parts, { tag: 'text', class: 'glyph' } as const].flatMap((part) =>
        looks.rules.filter(
          (rule) => lookOf({ ...looks, rules: [rule] }, sign.class, part) && isFor(rule, sign, part),
        ),
      ),
    );
    expect(looks.rules.filter((rule) => !used.includes(rule))).toEqual([]);
    for (const sign of signs)
      for (const part of sign.parts)
        expect(Object.keys(lookOf(looks, sign.class, part)).length).toBeGreaterThan(0);
  });
});

/** Whether a rule of looks is for a shape of a sign. */
function isFor(
  { part: wanted = '', when = [''] }: Looks['rules'][number],
  sign: Sign,
  part: { tag: string; class: string },
) {
  return (
    fits(wanted, part.tag, part.class) &&
    when.some((state) => fits(`.${state}`.replace(/\.$/, ''), '', sign.class))
  );
}

test('a star of nobody yet has a rim of its own in files, and no other difference', () => {
  const ink = { palette: PALETTES.light, unit: 1 };
  for (const pin of [...STARS, ...SQUARES]) {
    const { class: name, parts } = pinSign(pin);
    const differing = parts.filter((part) => {
      const [page, file] = [pinLooks(), pinLooksInFiles()].map((looks) =>
        attributes(lookOf(looks, name, part), ink),
      );
      return JSON.stringify(page) !== JSON.stringify(file);
    });
    const isOfNobody = /none|both/.test(name) && /unrecorded|planned/.test(name);
    expect(differing.map((part) => part.class)).toEqual(isOfNobody ? ['rim'] : []);
  }
});

describe('lines of the ground', () => {
  const layers = groundStyle(PALETTES.dark, false).layers;
  const sheet = rulesOf(groundCss() + symbolsCss());

  it.each([
    ['border', '#ground path', BORDER],
    ['pale', '#ground [data-class="unarmed"]', PALE_EDGE],
    ['not-yet', '#outlines .not-yet', NOT_YET],
    ['focus', '#outlines .focused', FOCUSED],
  ] as const)('%s are the same in the document, in files and in MapLibre', (id, selector, look) => {
    const inFile = attributes(look, { palette: PALETTES.dark, unit: 1 });
    const { stroke, ...onPage } = Object.fromEntries(
      sheet.find((rule) => rule.selector === selector)?.body ?? [],
    );
    const { stroke: colour, ...rest } = inText(inFile);
    expect(onPage).toEqual(rest);
    expect(themeCss()).toContain(`${stroke?.slice('var('.length, -1)}:${colour}`);
    const paint = layers.find((layer) => layer.id === id)?.paint as Readonly<Record<string, unknown>>;
    expect([paint['line-color'], paint['line-width']]).toEqual([colour, inFile['stroke-width']]);
    const widths = look.dash?.map((px) => px / look.width);
    expect(paint['line-dasharray']).toEqual(widths);
  });
});
