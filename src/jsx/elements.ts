import type { ComponentChildren, FunctionComponent, Key, VNode } from 'preact';

/**
 * Makes elements of markup, and changes them when the markup says something else. The build renders the first view with Preact; in the
 * running page the same components draw it again with what is here, since Preact itself comes with the later parts.
 *
 * Elements come out as the build renders them: attributes are named as in HTML, and a handler in the markup is left out (`live-*.tsx`
 * and `controls.ts` listen). There are no hooks, refs or contexts.
 */

type Props = Readonly<Record<string, unknown>>;

/** An element that the markup asks for, after its components have been called. */
interface Wanted {
  readonly type: string;
  readonly props: Props & { readonly children?: ComponentChildren };
  readonly key: Key;
}

type Part = Wanted | string;

const SVG = 'http://www.w3.org/2000/svg';
/** What a reader changes in a field: properties, whose attributes only say where the field began. */
const OF_READER = ['checked', 'selected', 'value'];
/** Attributes that spell out `true` and `false`: `aria-…`, `data-…` and these. */
const SPELLED = /^(....-|draggable$|spellcheck$)/;

/** The key under which an element was drawn; one that the build rendered has no entry and may become any. */
const keys = new WeakMap<Node, Key>();

/** Takes content apart into elements and texts. Texts side by side are one, as they are in a document that was parsed. */
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
 * Sets the attributes that `props` names, and what a field shows; all others stay as they are. Nothing is written that holds
 * already: the browser would style, lay out and paint it anew.
 */
export function setAttributes(element: Element, props: Props): void {
  for (const name in props) {
    if (name === 'children' || isOfReader(element, name)) continue;
    const text = attributeText(name, props[name]);
    if (text === null) element.removeAttribute(name);
    else if (element.getAttribute(name) !== text) element.setAttribute(name, text);
  }
  // Last: which values a field can have depends on its attributes and options.
  for (const name of OF_READER) {
    if (!(name in props && isOfReader(element, name))) continue;
    const value = props[name] ?? '';
    if (String(element[name]) !== String(value)) element[name] = value;
  }
}

/**
 * Makes the children of `parent`, which are those of `before`, those of `now`. What is put in is styled and laid out anew, so one
 * that comes earlier or later among the others is the only one that moves; those that stay are not asked for.
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
    // The one here comes later: it is put in again there.
    if (staying[at + 1] === node) at++;
    if (staying[at] === node) at++;
    else {
      parent.insertBefore(node, staying[at] ?? null);
      moved.add(node);
    }
  }
}

/** Whether a node that is there can become a part: a text, or an element of the same name and key. */
function canBecome(node: Node, part: Part): boolean {
  if (typeof part === 'string') return node instanceof Text;
  return (node as Element).localName === part.type && (!keys.has(node) || keys.get(node) === part.key);
}

/** A new node for a part, without attributes and content. */
function made(part: Part, parent: Element): ChildNode {
  if (typeof part === 'string') return new Text(part);
  return document.createElementNS(part.type === 'svg' ? SVG : parent.namespaceURI, part.type);
}

/** Makes a node say what a part says, and no more. */
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
 * Makes `element` what the markup says of an element of its name. Elements of the same name and key stay, with the focus and what
 * was typed into them; only what is another than before is written.
 */
export function redraw(element: Element, markup: VNode): void {
  for (const part of partsOf(markup)) say(element, part);
}
