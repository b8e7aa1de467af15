/**
 * Widths of words in the page's sans-serif faces, without a page to measure them in. The advances are those of Arial and
 * Helvetica, which the other faces of the list keep within; digits are all as wide as each other (tabular).
 */

export type TextWeight = 400 | 700;

/** Characters by their advance, thousandths of the type size. */
const ADVANCES: Readonly<Record<number, string>> = {
  191: "'",
  222: 'ijl‘’',
  278: ' \u00a0.,:;/!ftI|[]\\',
  333: '()-r·`“”',
  355: '"',
  500: 'cksvxyzJ',
  556: '0123456789abdeghnopqu?_L–',
  584: '+=<>~−',
  611: 'FTZ',
  667: 'ABEKPSVXY&',
  722: 'CDHNRUw',
  778: 'GOQ',
  833: 'mM',
  889: '%',
  944: 'W',
};
/** Any other letter, and a character as wide as the type is high (arrows, dashes, East Asian writing). */
const OTHER = 667;
const FULL = 1000;
/** Latin and Cyrillic end here. */
const LAST_NARROW = 0x52f;
/** Room for faces that are wider than Arial; bold ones are wider by themselves. */
const SLACK: Readonly<Record<TextWeight, number>> = { 400: 1.04, 700: 1.1 };

const WIDTHS = new Map(
  Object.entries(ADVANCES).flatMap(([width, chars]) => [...chars].map((char) => [char, Number(width)])),
);

function advance(char: string): number {
  const known = WIDTHS.get(char) ?? WIDTHS.get(char.normalize('NFD')[0] ?? '');
  return known ?? ((char.codePointAt(0) ?? 0) > LAST_NARROW ? FULL : OTHER);
}

/** The width of a text on one line, px: rather too wide than too narrow. */
export function textWidth(text: string, size: number, weight: TextWeight = 400): number {
  let units = 0;
  for (const char of text) units += advance(char);
  return (units / 1000) * size * SLACK[weight];
}
