import type { ComponentChildren, FunctionComponent, Key, VNode } from 'preact';

/**
 * Makes elements of markup, and changes them when the markup says something else. The build renders the first view with Preact; in the
 * running page the same components draw it again with what is here, since Preact itself comes with the later parts.
 *
 * Elements come out as the build renders them: attributes are named as in HTML, and a handler in the markup is left out (`live-*.tsx`
 * and `controls.ts` listen). There are no hooks, refs or contexts.
 */

type Props = Readonly<Record<string, unknown>>;

/** A component that another part brings. */
export type Component<P> = FunctionComponent<P>;

/** An element that the markup asks for, after its components have been called. */
interface Wanted {
  readonly type: string;
  readonly props: Props & { readonly children?: ComponentChildren };
  readonly key: Key;
}

type Part = Wanted | string;

const SVG = 'http://www.w3.org/2000/svg';
/**
 * What a reader changes in a field. These are set as properties: the attribute of the same name only says what the field
 * began with.
 */
const OF_READER = ['checked', 'selected', 'value'];
/** Attributes that spell out `true` and `false`: `aria-…`, `data-…` and these. */
const SPELLED = /^(....-|draggable$|spellcheck$)/;

/**
 * The key of each element that was drawn here. An element that the build rendered has none, and may be reused for any key.
 */
const keys = new WeakMap<Node, Key>();

/**
 * A flat list of the elements and texts in some content. Neighbouring texts are joined, as a browser does when it parses a
 * document.
 */
function partsOf(content: ComponentChildren, outerKey?: Key, parts: Part[] = []): Part[] {
  if (Array.isArray(content)) for (const each of content) partsOf(each, outerKey, parts);
  else if (typeof content === 'object' && content) {
    const { type, props, key = outerKey } = content as VNode;
    if (typeof type === 'string') parts.push({ type, props, key });
    else partsOf((type as FunctionComponent)(props), key, parts);
  } else if (typeof content !== 'boolean' && (content ?? '') !== '') {
    const before = typeof parts.at(-1) === 'string' ? parts.pop() : '';
    parts.push(`${before}${content}`);
  }
  return parts;
}

/** The text of an attribute; `null` where the element has none. */
function attributeText(name: string, value: unknown): string | null {
  if (typeof value === 'boolean' && !SPELLED.test(name)) return value ? '' : null;
  return value === null || value === undefined || typeof value === 'function' ? null : String(value);
}

/** Whether a prop is one that a reader changes in this element. */
function isOfReader(element: Element, name: string): element is Element & Record<string, unknown> {
  return OF_READER.includes(name) && name in element;
}

/**
 * Sets the attributes that `props` names, and what a field shows; all others stay. A value that is already there is not
 * written again: that alone would make the browser style, lay out and paint the element once more.
 */
export function setAttributes(element: Element, props: Props): void {
  for (const name in props) {
    if (name === 'children' || isOfReader(element, name)) continue;
    const text = attributeText(name, props[name]);
    if (text === null) element.removeAttribute(name);
    else if (element.getAttribute(name) !== text) element.setAttribute(name, text);
  }
  // Last, because which values a field accepts depends on its attributes and options.
  for (const name of OF_READER) {
    if (!(name in props && isOfReader(element, name))) continue;
    const value = props[name] ?? '';
    if (String(element[name]) !== String(value)) element[name] = value;
  }
}

/**
 * Turns the children of `parent` from `before` into `now`. A node that is inserted is styled and laid out anew, so of nodes
 * that have changed places as few as possible are moved, and those that stay are not touched.
 */
export function arrange(parent: Element, before: readonly ChildNode[], now: readonly ChildNode[]): void {
  const wanted = new Set(now);
  const staying = before.filter((node) => {
    const stays = wanted.has(node);
    if (!stays) node.remove();
    return stays;
  });
  const moved = new Set<ChildNode>();
  let at = 0;
  for (const node of now) {
    while (moved.has(staying[at] as ChildNode)) at++;
    // The node here has moved to a later place: it is inserted there when its turn comes.
    if (staying[at + 1] === node) at++;
    if (staying[at] === node) at++;
    else {
      parent.insertBefore(node, staying[at] ?? null);
      moved.add(node);
    }
  }
}

/** Whether an existing node can be reused for a part: a text for a text, an element for one of the same name and key. */
function canBecome(node: Node, part: Part): boolean {
  if (typeof part === 'string') return node instanceof Text;
  return (node as Element).localName === part.type && (!keys.has(node) || keys.get(node) === part.key);
}

/** A new node for a part, without attributes and content. */
function made(part: Part, parent: Element): ChildNode {
  if (typeof part === 'string') return new Text(part);
  return document.createElementNS(part.type === 'svg' ? SVG : parent.namespaceURI, part.type);
}

/** Gives a node the attributes and content of a part, and nothing else. */
function say(node: ChildNode, part: Part): ChildNode {
  if (typeof part === 'string') {
    if (node.nodeValue !== part) node.nodeValue = part;
    return node;
  }
  const element = node as Element;
  const { props, key } = part;
  for (const name of element.getAttributeNames()) if (!(name in props)) element.removeAttribute(name);
  const before = [...element.childNodes];
  const left = [...before];
  const now = partsOf(props.children).map((child) => {
    const index = left.findIndex((one) => canBecome(one, child));
    const [kept = made(child, element)] = index < 0 ? [] : left.splice(index, 1);
    return say(kept, child);
  });
  arrange(element, before, now);
  setAttributes(element, props);
  keys.set(element, key);
  return element;
}

/** New nodes of what the markup says, to be put into `parent`. */
export function nodesOf(markup: ComponentChildren, parent: Element): readonly ChildNode[] {
  return partsOf(markup).map((part) => say(made(part, parent), part));
}

/**
 * Updates `element` to what the markup says of an element of its name. Inside, elements of the same name and key are kept,
 * with their focus and what was typed into them; only differences are written.
 */
export function redraw(element: Element, markup: VNode): void {
  for (const part of partsOf(markup)) say(element, part);
}
