/** Keeps the type of a map legible where it is larger than the map was laid out for. */

/** Class of words that would lie on others: they do not show. */
const CROWDED = 'crowded';
/** Part of a line's height that is free above and below its letters: so much may overlap. */
const FREE = 0.18;

/**
 * Which words stay where some overlap, the weightiest first: marks of what was not replaced, numbers in discs, words of
 * arrows, then larger discs before smaller ones.
 */
function rank(words: Element): number {
  if (words.closest('.gaps')) return 0;
  if (words.textContent === '?') return 4;
  if (words.matches('.inside')) return 1;
  return words.closest('.words') ? 2 : 3;
}

function meets(a: DOMRect, b: DOMRect): boolean {
  const [freeA, freeB] = [a.height * FREE, b.height * FREE];
  const isAside = a.left >= b.right || b.left >= a.right;
  return !isAside && a.top + freeA < b.bottom - freeB && b.top + freeB < a.bottom - freeA;
}

/** Hides words that would lie on weightier ones, and moves back in what would be cut at the right edge. */
function uncrowd(svg: SVGSVGElement): void {
  const all = [...svg.querySelectorAll<SVGTextElement>('#symbols text')];
  for (const words of all) {
    words.classList.remove(CROWDED);
    words.style.translate = '';
  }
  const edge = svg.getBoundingClientRect().right;
  const pxPerUnit = svg.getScreenCTM()?.a ?? 1;
  const kept: DOMRect[] = [];
  for (const words of all.toSorted((a, b) => rank(a) - rank(b))) {
    const { left, right } = words.getBoundingClientRect();
    if (left < edge && right > edge) words.style.translate = `${Math.floor((edge - right) / pxPerUnit)}px`;
    const box = words.getBoundingClientRect();
    if (kept.some((other) => meets(box, other))) words.classList.add(CROWDED);
    else if (box.width > 0) kept.push(box);
  }
}

/**
 * Hides words as above, now and whenever the drawing or its size changes. Returns a function that ends it and shows all words
 * again.
 */
export function keepUncrowded(svg: SVGSVGElement): () => void {
  let frame = 0;
  const ask = (): void => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => uncrowd(svg));
  };
  const drawn = new MutationObserver(ask);
  drawn.observe(svg, { subtree: true, childList: true, attributeFilter: ['viewBox', 'transform', 'x'] });
  const sized = new ResizeObserver(ask);
  sized.observe(svg);
  return () => {
    cancelAnimationFrame(frame);
    drawn.disconnect();
    sized.disconnect();
    for (const words of svg.querySelectorAll<SVGTextElement>('#symbols text')) {
      words.classList.remove(CROWDED);
      words.style.translate = '';
    }
  };
}
