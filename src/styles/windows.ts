/** Px that letters have where a reader has set nothing: an `em` of media queries. */
const USUAL_LETTERS = 16;

/**
 * Rules for windows by their size in letters. The style sheets name sizes of windows in px, as they are with letters of the usual size;
 * in the browser they are `em`, so that a reader with larger letters gets the layout of a window in which as much text has room.
 * Containers are left as they are: letters on the map have sizes of their own. Ranges are
 * written as the minifier writes them, so that equal ones are stored once.
 */
export function inLetters(css: string): string {
  return css.replace(/@media[^{]+/g, (rule) =>
    rule
      .replace(/([\d.]+)px/g, (_, px) => `${Number((Number(px) / USUAL_LETTERS).toFixed(4))}em`)
      .replace(
        /\((min|max)-(width|height|aspect-ratio): */g,
        (_, end, what) => `(${what}${end === 'min' ? '>=' : '<='}`,
      ),
  );
}
