/** Style sheets of parts that are loaded later: adopted by script, since the page's policy refuses new style elements. */
export function adopt(sheets: readonly string[]): void {
  const css = sheets.join('');
  if (!document.adoptedStyleSheets) {
    addRules(css);
    return;
  }
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

/** The same in browsers that cannot adopt (Safari before 16.4): each rule is put behind those of the document. */
function addRules(css: string): void {
  const apart = document.implementation.createHTMLDocument('');
  const style = apart.createElement('style');
  style.textContent = css;
  apart.head.append(style);
  const last = [...document.styleSheets].at(-1) as CSSStyleSheet;
  for (const { cssText } of style.sheet?.cssRules ?? []) last.insertRule(cssText, last.cssRules.length);
}
