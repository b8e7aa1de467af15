import { round as roundTo } from '../base/round.ts';

/** SVG as text. Text from tables and catalogues is escaped here, and must not be escaped a second time elsewhere. */

type Value = string | number | null;

/** A number with at most two decimals. */
export function round(value: number): number {
  return roundTo(value, 2);
}

/** Text as it may stand in an element or an attribute. */
export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** An element; attributes that are `null` are left out, numbers are rounded. */
export function tag(
  name: string,
  attributes: Readonly<Record<string, Value>>,
  ...children: readonly string[]
): string {
  const text = Object.entries(attributes)
    .filter(([, value]) => value !== null)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? round(value) : escaped(String(value))}"`)
    .join('');
  const inner = children.join('');
  return inner === '' ? `<${name}${text}/>` : `<${name}${text}>${inner}</${name}>`;
}
