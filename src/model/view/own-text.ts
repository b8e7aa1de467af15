/** Words of whoever embeds the page, as a link holds them: plain text, never markup. */

/** Most characters of a heading and a note. */
export const LONGEST = { heading: 100, note: 200 } as const;

/** White space, and what would break text or turn its direction. */
const NOT_TEXT = /[\s\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]+/gu;

/** Reads a text of at most `longest` characters in one line; a longer one ends after a word, with an ellipsis. `undefined`: empty. */
export function ownText(longest: number): (text: string) => string | undefined {
  return (text) => {
    const chars = [...text.replace(NOT_TEXT, ' ').trim()];
    const cut = chars.slice(0, longest - 1).join('');
    return chars.length > longest ? `${cut.replace(/ \S*$/, '')}…` : chars.join('') || undefined;
  };
}
