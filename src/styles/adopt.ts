import { inLetters } from './windows.ts';

/**
 * A style sheet of its own in a window of the page, added by script, since the page's policy refuses new style elements. The
 * function that comes back sets its rules.
 */
export function ownSheet(view: Window & typeof globalThis = window): (rules: string) => void {
  const { document } = view;
  if (document.adoptedStyleSheets) {
    const sheet = new view.CSSStyleSheet();
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

/** Adds the style sheets of a part that is loaded later, or of a window that the page has opened. */
export function adopt(sheets: readonly string[], view?: Window & typeof globalThis): void {
  ownSheet(view)(inLetters(sheets.join('')));
}
