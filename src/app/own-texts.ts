import { hydrate as firstHydrate, render as preactRender } from 'preact';

/**
 * Texts of Preact in a page that a browser translates. Translators take texts out and put their own in, as elements named `font` or
 * as other texts; Preact goes on writing into those it made, which nobody sees, and the card of one month keeps the figures of
 * another. So what others did to texts is undone each time before Preact draws. The translator then sees new texts and
 * translates them.
 */

/** What others, and initial drawings, did since Preact drew. */
const records: MutationRecord[] = [];
const observer = new MutationObserver((now) => void records.push(...now));
const WHAT = { childList: true, subtree: true, characterData: true, characterDataOldValue: true } as const;
const { documentElement } = document;
const language = documentElement.lang;
let isTranslated = false;

function isFont(node: Node): boolean {
  return node.nodeName === 'FONT';
}

/** Whether a translator is at work: it names its language, marks the page, or wraps texts. */
function seesTranslator(): boolean {
  const { lang, className } = documentElement;
  const isMarked = lang !== language || /\btranslated-/.test(className);
  return isMarked || records.some(({ addedNodes }) => [...addedNodes].some(isFont));
}

/** Undoes one step. Other elements than those of translators are left alone. */
function undo({ target, addedNodes, removedNodes, nextSibling, oldValue }: MutationRecord): void {
  if (oldValue !== null) target.nodeValue = oldValue;
  for (const node of addedNodes) if (isFont(node) || node instanceof Text) (node as ChildNode).remove();
  const before = nextSibling?.parentNode === target ? nextSibling : null;
  for (const node of removedNodes) if (node instanceof Text) target.insertBefore(node, before);
}

/** Lets Preact draw, on its own texts. */
export function drawOnOwnTexts(draw: () => void): void {
  records.push(...observer.takeRecords());
  isTranslated ||= seesTranslator();
  if (isTranslated) for (const record of records.reverse()) undo(record);
  records.length = 0;
  draw();
  observer.takeRecords();
}

/** Watches the texts in an element that Preact draws in. Drawings are left out: translators do not touch them. */
function watch(root: Element): void {
  if (root instanceof HTMLElement) observer.observe(root, WHAT);
}

/** As Preact has it, in an element whose texts are kept. */
export const render: typeof preactRender = (markup, root) => {
  preactRender(markup, root);
  watch(root as Element);
};

/** As Preact has it, in an element whose texts are kept. */
export const hydrate: typeof firstHydrate = (markup, root) => {
  firstHydrate(markup, root);
  watch(root as Element);
};
