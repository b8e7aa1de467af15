/** A link by which a reader says that a row of the tables is wrong: the row, its value and the data version are filled in. */

/** The row that a reader may report. */
export interface ReportedRow {
  readonly table: string;
  /** Its key; the parts of a key of several columns one after another. */
  readonly id: string;
  /** The number shown, in the unit of the table; `null`: none is stated. */
  readonly value?: number | null | undefined;
}

/** Subject and text of a report, by the reader's language. */
export interface Report {
  readonly subject: string;
  readonly text: string;
}

/** The link of a report: a form's address gets `title` and `body`, a `mailto:` address `subject` and `body`. */
export function reportLink(address: string, { subject, text }: Report): string {
  const isMail = address.startsWith('mailto:');
  const part = (key: string, value: string) => `${key}=${encodeURIComponent(value)}`;
  const query = [part(isMail ? 'subject' : 'title', subject), part('body', text)].join('&');
  const [base = '', fragment] = address.split('#');
  const hash = fragment === undefined ? '' : `#${fragment}`;
  return `${base}${base.includes('?') ? '&' : '?'}${query}${hash}`;
}
