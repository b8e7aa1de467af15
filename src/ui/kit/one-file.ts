/** Whether the page is the saved file: its later parts are in the document, and nothing lies beside it. */
export function isOneFile(): boolean {
  return typeof document !== 'undefined' && document.getElementById('part-story') !== null;
}
