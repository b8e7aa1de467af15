/**
 * What is copied from a table goes into a spreadsheet, and spreadsheets take "−0.01" with a real minus sign for text. So copies of
 * tables have the hyphen that they know.
 */

/** Copied text, as text or markup, in which numbers begin with a hyphen. */
export function withHyphens(text: string): string {
  return text.replace(/−(?=\d)/g, '-');
}

/** The parts of a table that are no table without it. */
const OF_TABLE = 'table, thead, tbody, tfoot, tr';

/** Markup of a selected range; rows and cells come in a table. */
function markupOf(range: Range): string {
  const { commonAncestorContainer: common } = range;
  const holder = document.createElement('div');
  holder.append(range.cloneContents());
  const isOfTable = common instanceof Element && common.matches(OF_TABLE);
  return isOfTable ? `<table>${holder.innerHTML}</table>` : holder.innerHTML;
}

function inTable(selection: Selection): boolean {
  return [...document.querySelectorAll('table')].some((table) => selection.containsNode(table, true));
}

/** Answers what is copied from tables; all else the browser copies as it is. */
export function answerCopies(): void {
  document.addEventListener('copy', (event) => {
    const selection = getSelection();
    const text = String(selection ?? '');
    if (!selection || !event.clipboardData || withHyphens(text) === text || !inTable(selection)) return;
    const ranges = Array.from({ length: selection.rangeCount }, (_, index) => selection.getRangeAt(index));
    event.clipboardData.setData('text/plain', withHyphens(text));
    event.clipboardData.setData('text/html', withHyphens(ranges.map(markupOf).join('')));
    event.preventDefault();
  });
}
