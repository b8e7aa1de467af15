/**
 * Markup that makes elements at once. In the first view's script it stands in for Preact's runtime (`geo/site/site.ts`): what
 * was rendered when the site was built is drawn by the same functions when it changes, and no component travels for it.
 */

type Content = Node | string | number | false | null | undefined | readonly Content[];
type Props = Readonly<Record<string, unknown>> & { readonly children?: Content };

const SVG = 'http://www.w3.org/2000/svg';
/** Names of the drawing's elements; all others are of HTML. */
const IS_SVG = /^(circle|g|path|text|tspan)$/;

function fill<Parent extends ParentNode>(parent: Parent, content: Content): Parent {
  if (Array.isArray(content)) for (const part of content) fill(parent, part);
  else if (content instanceof Node) parent.append(content);
  else if (content !== null && content !== undefined && content !== false) parent.append(String(content));
  return parent;
}

/** A piece without an element of its own. */
export function Fragment({ children }: Props): Node {
  return fill(document.createDocumentFragment(), children);
}

/** An element with attributes and content, or what a function makes of the properties. A key means nothing here. */
function jsx(type: string | ((props: Props) => Node), props: Props): Node {
  if (typeof type === 'function') return type(props);
  const { children, ...attributes } = props;
  const element = IS_SVG.test(type) ? document.createElementNS(SVG, type) : document.createElement(type);
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined) element.setAttribute(name, String(value));
  return fill(element, children);
}

// One with several children is made alike.
export { jsx, jsx as jsxs };
