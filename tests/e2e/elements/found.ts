/** Runs in the browser: what is in an element, to be compared with what is in another. */

/** In these a field holds what a reader may change; the attributes of their names only say where it began. */
const OF_READER = ['checked', 'selected', 'value'];

/** Namespace, name, attributes in any order, what a field shows, and content with neighbouring texts as one. */
function found(node: Node): unknown {
  if (!(node instanceof Element)) return node.nodeValue;
  const fields = OF_READER.filter((name) => name in node);
  const attributes = [...node.attributes]
    .filter(({ name }) => !fields.includes(name))
    .map(({ name, value }) => `${name}="${value}"`);
  const shown = fields.map((name) => `${name}: ${(node as unknown as Record<string, unknown>)[name]}`);
  node.normalize();
  return [node.namespaceURI, node.localName, attributes.toSorted(), shown, [...node.childNodes].map(found)];
}

const clean = () => document.body.appendChild(document.createElement('div'));

/** A place in the document that holds what was rendered. */
export function placeOf(html: string): HTMLElement {
  const place = clean();
  place.innerHTML = html;
  return place;
}

/** Throws where two places do not hold the same. */
export function expectSame(got: Element, wanted: Element, what: string): void {
  const [a, b] = [got, wanted].map((place) => JSON.stringify(found(place)));
  if (a !== b) throw new Error(`${what}:\n${a}\n${b}`);
}
