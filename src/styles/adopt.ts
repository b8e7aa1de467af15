/**
 * Style sheets of parts that are loaded later, and of a window that the page has opened: adopted by script, since the page's
 * policy refuses new style elements.
 */
export function adopt(sheets: readonly string[], view: Window & typeof globalThis = window): void {
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(sheets.join(''));
  view.document.adoptedStyleSheets = [...view.document.adoptedStyleSheets, sheet];
}
