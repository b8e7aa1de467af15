import type { Palette } from './palette.ts';

/**
 * How signs look, and in which state: each line, dash and fill is written once, in the file of its sign. From there come the
 * rules of the page's style, the attributes of picture files and the paint of MapLibre; `tests/unit/signs` holds them equal.
 */

/** A single colour of the palette, by its name. `none` means no paint here, not the ground without a figure. */
export type Role = Exclude<keyof Palette, 'classes' | 'diverging' | 'none'>;

type Paint = Role | 'own' | 'ownText' | 'none';

/** Fill and line of one shape. What is not given stays as it was. */
export interface Look {
  /** `own` and `ownText`: the colours of the sign, see {@link Rule.own}. */
  readonly fill?: Paint;
  readonly fillOpacity?: number;
  readonly stroke?: Paint;
  readonly strokeOpacity?: number;
  /** Px on the screen, whatever the zoom. `{ over }`: so much wider than the line of the sign, see {@link Rule.line}. */
  readonly width?: number | { readonly over: number };
  /** Lengths of lines and spaces in turn, px. */
  readonly dash?: readonly number[];
  readonly cap?: 'round' | 'square';
  readonly join?: 'round';
  readonly opacity?: number;
}

/** What holds for a shape of a sign in a state. Among the rules that hold the last one decides, as in a style sheet. */
export interface Rule extends Look {
  /** Which shapes: a tag, classes or both, as `path.us` or `.rim`. Without it the rule is for the sign as a whole. */
  readonly part?: string;
  /** Classes of the sign, as `europe.planned`; the rule holds where any of these are there. Without it, always. */
  readonly when?: readonly string[];
  /** The colour that the shapes call their own, and that of letters in or beside them. */
  readonly own?: Role;
  readonly ownText?: Role;
  /** The width that `over` counts from, px. */
  readonly line?: number;
}

/** All rules of a sign. */
export interface Looks {
  /** What selects the sign on the page. */
  readonly sign: string;
  readonly rules: readonly Rule[];
}

/** A colour's custom property on the page: `usText` is `--us-text`. */
export function property(role: string): string {
  return `--${role.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`)}`;
}

/** The paint, for writing: names as in CSS and SVG, with colours and widths still to be said. */
function entries<Text>(
  look: Look,
  colour: (name: Paint) => Text,
  width: (px: NonNullable<Look['width']>) => Text,
  dash: (px: readonly number[]) => Text,
): readonly (readonly [name: string, value: Text | number | string])[] {
  const { fill, fillOpacity, stroke, strokeOpacity, join, cap, opacity } = look;
  const found = [
    ['fill', fill && colour(fill)],
    ['fill-opacity', fillOpacity],
    ['stroke', stroke && colour(stroke)],
    ['stroke-width', look.width === undefined ? undefined : width(look.width)],
    ['stroke-opacity', strokeOpacity],
    ['stroke-dasharray', look.dash && dash(look.dash)],
    ['stroke-linecap', cap],
    ['stroke-linejoin', join],
    ['opacity', opacity],
  ] as const;
  return found.flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]));
}

/** The declarations of a look, for a style sheet. */
export function declarations(look: Look): string {
  const names: Readonly<Partial<Record<Paint, string>>> = {
    none: 'none',
    own: 'var(--a)',
    ownText: 'var(--a-text)',
  };
  const colour = (name: Paint) => names[name] ?? `var(${property(name)})`;
  const width = (px: NonNullable<Look['width']>) => {
    if (typeof px === 'number') return String(px);
    return px.over === 0 ? 'var(--w)' : `calc(var(--w) + ${px.over}px)`;
  };
  return entries(look, colour, width, (px) => px.join(' '))
    .map(([name, value]) => `${name}:${value}`.replace(':0.', ':.'))
    .join(';');
}

/** The style rules of a sign. `--a` and `--a-text` are its own colours, `--w` is the width of its own line. */
export function css({ sign, rules }: Looks): string {
  const written: { selectors: readonly string[]; body: string }[] = [];
  for (const { part, when = [''], own, ownText, line, ...look } of rules) {
    const selectors = when.map((state) => `${sign}${state && `.${state}`}${part ? ` ${part}` : ''}`);
    const body = [
      own && `--a:var(${property(own)})`,
      ownText && `--a-text:var(${property(ownText)})`,
      line !== undefined && `--w:${line}px`,
      declarations(look),
    ];
    const next = { selectors, body: body.filter(Boolean).join(';') };
    const last = written.at(-1);
    // Neighbouring rules with the same declarations are written as one.
    if (last?.body === next.body) last.selectors = [...last.selectors, ...selectors];
    else written.push(next);
  }
  return written.map(({ selectors, body }) => `${selectors}{${body}}`).join('');
}

/** A look with the colours and the line that it calls its own. */
type Resolved = Omit<Rule, 'part' | 'when'>;

/** What names in a look stand for in a file: the colours, and how many units of the drawing a px is. */
export interface Ink {
  readonly palette: Palette;
  readonly unit: number;
}

/** The attributes of a look, for a file, where nothing can be inherited from the sign. */
export function attributes(
  { own, ownText, line = 1, ...look }: Resolved,
  { palette, unit }: Ink,
): Readonly<Record<string, string | number>> {
  const colour = (name: Paint) => {
    const role = name === 'own' ? own : name === 'ownText' ? ownText : name;
    return role === undefined || role === 'none' ? 'none' : palette[role];
  };
  const width = (px: NonNullable<Look['width']>) => (typeof px === 'number' ? px : line + px.over) * unit;
  const dash = (px: readonly number[]) => px.map((value) => Math.round(value * unit * 100) / 100).join(' ');
  return Object.fromEntries(entries<string | number>(look, colour, width, dash));
}

function isAmong(wanted: string, classes: string, tag = ''): boolean {
  const [element, ...names] = wanted.split('.');
  const found = classes.split(' ');
  return (!element || element === tag) && names.every((name) => found.includes(name));
}

/** How a shape of a sign looks: what its rules say together, for the classes of the sign and of the shape. */
export function lookOf(
  { rules }: Looks,
  classes: string,
  part: { readonly tag: string; readonly class: string },
): Resolved {
  const holds = ({ part: wanted, when }: Rule) =>
    (wanted === undefined || isAmong(wanted, part.class, part.tag)) &&
    (when === undefined || when.some((state) => isAmong(`.${state}`, classes)));
  const { part: _part, when: _when, ...look }: Rule = Object.assign({}, ...rules.filter(holds));
  return look;
}

/** The paint of a line for MapLibre, which counts dashes in widths of the line. */
export function linePaint({ stroke, width, dash }: LineLook, palette: Palette) {
  return {
    'line-color': palette[stroke],
    'line-width': width,
    ...(dash && { 'line-dasharray': dash.map((px) => px / width) }),
  };
}

/** A look that is a line alone, of a colour and width of its own. */
export interface LineLook extends Look {
  readonly stroke: Role;
  readonly width: number;
}
