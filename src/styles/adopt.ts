/** Style sheets of parts that are loaded later: adopted by script, since the page's policy refuses new style elements. */
export function adopt(sheets: readonly string[]): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(sheets.join(''));
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
