import { inLetters } from './windows.ts';

/**
 * A style sheet of its own, added by script, since the page's policy refuses new style elements. The function that comes back sets
 * its rules.
 */
export function ownSheet(): (rules: string) => void {
  if (document.adoptedStyleSheets) {
    const sheet = new CSSStyleSheet();
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return (rules) => sheet.replaceSync(rules);
  }
  // Safari before 16.4 adopts none: the rules stand in one that groups them, behind those of the document.
  const last = [...document.styleSheets].at(-1) as CSSStyleSheet;
  const place = last.insertRule('@media all{}', last.cssRules.length);
  return (rules) => {
    last.deleteRule(place);
    last.insertRule(`@media all{${rules}}`, place);
  };
}

/** Adds the style sheets of a part that is loaded later. */
export function adopt(sheets: readonly string[]): void {
  ownSheet()(inLetters(sheets.join('')));
}
