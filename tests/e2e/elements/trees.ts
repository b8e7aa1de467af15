/** Runs in the browser: trees of markup, drawn by `src/jsx`, are what Preact draws and what the build renders. */
import fc from 'fast-check';
import { render, type VNode } from 'preact';
import * as preact from 'preact/jsx-runtime';
import { renderToString } from 'preact-render-to-string';
import { nodesOf, redraw } from '../../../src/jsx/elements.ts';
import * as own from '../../../src/jsx/jsx-runtime.ts';
import { expectSame, placeOf } from './found.ts';

/** What both runtimes offer. */
type Runtime = Pick<typeof preact, 'Fragment' | 'jsx' | 'jsxs'>;
const ours: Runtime = own;

/** A piece of markup before a runtime has noted it. */
interface Piece {
  /** Empty for a piece without an element. */
  readonly tag: string;
  /** With its key among them. */
  readonly props: Readonly<Record<string, unknown>>;
  readonly children: readonly Tree[];
}
type Tree = string | number | boolean | null | undefined | Piece | readonly Tree[];

const COMPONENT = 'Component';

const isList = (tree: Tree): tree is readonly Tree[] => Array.isArray(tree);

function noted(tree: Tree, runtime: Runtime): preact.JSX.Element | Exclude<Tree, object> | unknown[] {
  if (isList(tree)) return tree.map((part) => noted(part, runtime));
  if (typeof tree !== 'object' || tree === null) return tree;
  const { tag, children } = tree;
  const { key, ...props } = tree.props as { key?: string };
  const Component = ({ children }: { children?: unknown }) =>
    runtime.jsx('b', { class: 'component', children: children as VNode });
  const type = (tag === COMPONENT ? Component : tag || runtime.Fragment) as string;
  const content = children.map((child) => noted(child, runtime));
  return content.length === 1
    ? runtime.jsx(type, { ...props, children: content[0] }, key)
    : runtime.jsxs(type, { ...props, children: content }, key);
}

const text = fc.constantFrom('', 'a', 'b c', '<i>', '"');
const truth = fc.boolean();
const any = fc.constantFrom(null, undefined, false, 'x', 0, 3);
const COMMON = {
  class: fc.oneof(text, fc.constantFrom(null, undefined)),
  id: text,
  style: fc.constantFrom('color: red;', 'top: 1px; left: 2px;'),
  'aria-hidden': fc.oneof(truth, any),
  'data-id': fc.oneof(truth, any),
};
const HTML = {
  ...COMMON,
  title: text,
  hidden: truth,
  draggable: truth,
  spellcheck: truth,
  tabIndex: fc.constantFrom(0, -1),
};
const SVG = {
  ...COMMON,
  d: fc.constantFrom('', 'M0 0'),
  x: fc.constantFrom(0, 2.5, '1'),
  'text-anchor': text,
  fill: any,
};

type Attributes = Readonly<Record<string, fc.Arbitrary<unknown>>>;

/** Pieces of some tags; of the attributes each has some, but all of those that are `always` there. */
function pieces(
  tags: readonly string[],
  attributes: Attributes,
  child: fc.Arbitrary<Tree>,
  always: Attributes = {},
): fc.Arbitrary<Piece> {
  const key = fc.constantFrom('k', 'l', 'm', undefined);
  const some = fc.record({ ...attributes, key }, { requiredKeys: [] });
  return fc.record({
    tag: fc.constantFrom(...tags),
    props: fc.tuple(some, fc.record(always)).map(([a, b]) => ({ ...a, ...b })),
    children: fc.array(child, { maxLength: 4 }),
  });
}

const leaf: fc.Arbitrary<Tree> = fc.oneof(text, fc.constantFrom(null, undefined, true, false, 0, 7, 1.5));
const none = fc.constant(null);
const type = fc.constantFrom('text', 'checkbox');
const { inHtml } = fc.letrec<{ inSvg: Tree; inHtml: Tree }>((tie) => ({
  inSvg: fc.oneof(
    { maxDepth: 3 },
    leaf,
    pieces(['g', 'path', 'rect', 'line', 'circle', 'text', 'tspan', 'defs'], SVG, tie('inSvg')),
    pieces(['title', 'desc'], COMMON, leaf),
    pieces([''], {}, tie('inSvg')),
    fc.array(tie('inSvg'), { maxLength: 3 }),
  ),
  inHtml: fc.oneof(
    { maxDepth: 3 },
    leaf,
    pieces(['div', 'span', 'section'], HTML, tie('inHtml')),
    pieces(['svg'], { ...COMMON, viewBox: fc.constantFrom('0 0 1 1', '0 0 2 2') }, tie('inSvg')),
    pieces(['input'], { ...HTML, disabled: truth }, none, { type, value: text, checked: truth }),
    pieces(['', COMPONENT], {}, tie('inHtml')),
    fc.array(tie('inHtml'), { maxLength: 3 }),
  ),
}));
const trees = pieces(['div'], HTML, inHtml);

function drawnByPreact(tree: Tree): Element {
  const place = placeOf('');
  render(noted(tree, preact), place);
  return place;
}

function rendered(tree: Tree): Element {
  return placeOf(renderToString(noted(tree, preact) as VNode));
}

function drawn(tree: Tree): Element {
  const place = placeOf('');
  place.append(...nodesOf(noted(tree, ours), place));
  return place;
}

const clear = (): void => document.body.replaceChildren();

/** Throws where a tree is not drawn as Preact draws it, or not as the build renders it. */
export function checkDrawn(): void {
  fc.assert(
    fc
      .property(trees, (tree) => {
        expectSame(drawn(tree), drawnByPreact(tree), 'as Preact draws it');
        expectSame(drawn(tree), rendered(tree), 'as the build renders it');
      })
      .afterEach(clear),
    { numRuns: 250 },
  );
}

/** Throws where an element that was rendered, and then is drawn again and again, is not what it would be if it were new. */
export function checkRedrawn(): void {
  fc.assert(
    fc
      .property(trees, fc.array(trees, { minLength: 1, maxLength: 4 }), (first, others) => {
        const place = rendered(first);
        for (const tree of others) {
          redraw(place.firstElementChild as Element, noted(tree, ours) as VNode);
          expectSame(place, drawn(tree), 'as if new');
        }
      })
      .afterEach(clear),
    { numRuns: 250 },
  );
}
