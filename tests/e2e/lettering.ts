/** What a reader would call a fault of lettering: counted in the drawn page, by the boxes that the browser gives. */
import type { Page } from '@playwright/test';

/** Texts that are at fault, in words: of a pair of texts both, with a bar between. */
export interface Lettering {
  /** Number of lines of text in the map. */
  readonly count: number;
  /** The smallest type, px. */
  readonly leastType: number;
  readonly textOnText: readonly string[];
  /** Partly on a half-disc and partly beside it. */
  readonly textOnDisc: readonly string[];
  /** Crossed by what of an arrow is not hidden behind a disc. */
  readonly crossed: readonly string[];
  /** Cut by the edge of the map. */
  readonly cut: readonly string[];
  /** Under the lead, a key, a tool, the card or the credit. */
  readonly covered: readonly string[];
}

/** Measures the map as it is drawn now. Runs in the page, so it uses nothing from outside. */
function measure(): Lettering {
  type Box = readonly [left: number, top: number, right: number, bottom: number];
  const all = (selector: string) => [...document.querySelectorAll<SVGGraphicsElement>(selector)];
  // `checkVisibility` takes what is inside an SVG group that is not displayed for visible.
  const isShown = (element: Element): boolean => {
    if (getComputedStyle(element).visibility === 'hidden') return false;
    for (let each: Element | null = element; each; each = each.parentElement)
      if (getComputedStyle(each).display === 'none') return false;
    return true;
  };
  const boxOf = (element: Element): Box => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    return [left, top, right, bottom];
  };
  const overlap = (a: Box, b: Box) =>
    Math.min(Math.min(a[2], b[2]) - Math.max(a[0], b[0]), Math.min(a[3], b[3]) - Math.max(a[1], b[1]));
  const [left, top, right, bottom] = boxOf(document.getElementById('map') as HTMLElement);
  const inMap = ([l, t, r, b]: Box) => r > left && l < right && b > top && t < bottom;
  /** Box of the ink: above and below it a line has room that no letter fills. */
  const inkOf = (line: Element): Box => {
    const [l, t, r, b] = boxOf(line);
    return [l + 1, t + (b - t) * 0.2, r - 1, b - (b - t) * 0.22];
  };
  const lines = all('#letters text > tspan')
    .filter((line) => line.textContent?.trim() && isShown(line))
    .map((line) => ({
      text: line.parentElement,
      says: line.textContent ?? '',
      size: Math.min(...[...line.children].map((run) => Number.parseFloat(getComputedStyle(run).fontSize))),
      ink: inkOf(line),
    }))
    .filter(({ ink }) => inMap(ink));
  const textOnText = lines.flatMap((a, index) =>
    lines
      .slice(index + 1)
      .filter((b) => a.text !== b.text && overlap(a.ink, b.ink) > 1)
      .map((b) => `${a.says} | ${b.says}`),
  );
  const discs = all('#symbols .disc path:not(.casing)').filter(isShown);
  const isInside = (disc: SVGGraphicsElement, x: number, y: number) => {
    const matrix = disc.getScreenCTM()?.inverse();
    return (disc as SVGGeometryElement).isPointInFill(new DOMPoint(x, y).matrixTransform(matrix));
  };
  const nearDisc = (disc: SVGGraphicsElement, box: Box) => overlap(boxOf(disc), box) > 0;
  const textOnDisc = lines.filter(({ ink }) => {
    const points = [0, 1, 2, 3, 4, 5, 6].flatMap((column) =>
      [0, 1, 2].map((row): [number, number] => [
        ink[0] + ((ink[2] - ink[0]) * column) / 6,
        ink[1] + ((ink[3] - ink[1]) * row) / 2,
      ]),
    );
    return discs
      .filter((disc) => nearDisc(disc, ink))
      .some((disc) => {
        const inside = points.filter(([x, y]) => isInside(disc, x, y)).length;
        return inside > 1 && inside < points.length;
      });
  });
  const crossed = new Set<string>();
  for (const shaft of all('#symbols .arrow .shaft').filter(isShown)) {
    const matrix = shaft.getScreenCTM() as DOMMatrix;
    const path = shaft as SVGGeometryElement;
    const length = path.getTotalLength();
    for (let at = 0; at <= length; at += 3 / matrix.a) {
      const { x, y } = path.getPointAtLength(at).matrixTransform(matrix);
      const hit = lines.filter(({ ink: [l, t, r, b] }) => x > l && x < r && y > t && y < b);
      if (hit.length > 0 && !discs.some((disc) => isInside(disc, x, y)))
        for (const { says } of hit) crossed.add(says);
    }
  }
  const above =
    '.lead > :not(#headline), #headline > *, #legend, #card > *, .tool-column, .map-credit, .embed-credit, #time';
  const over = [...document.querySelectorAll(above)]
    .filter((element) => isShown(element) && getComputedStyle(element).display !== 'contents')
    .map(boxOf)
    .filter(([l, t, r, b]) => r > l && b > t);
  const says = (found: readonly { says: string }[]) => found.map((line) => line.says);
  return {
    count: lines.length,
    leastType: Math.min(...lines.map(({ size }) => size)),
    textOnText,
    textOnDisc: says(textOnDisc),
    crossed: [...crossed],
    cut: says(
      lines.filter(
        ({ ink: [l, t, r, b] }) => l < left - 0.5 || r > right + 0.5 || t < top - 0.5 || b > bottom + 0.5,
      ),
    ),
    covered: says(lines.filter(({ ink }) => over.some((box) => overlap(box, ink) > 0))),
  };
}

export function lettering(page: Page): Promise<Lettering> {
  return page.evaluate(measure);
}
