import type { DateText } from '../../data/rows.ts';
import type { ShareMessages } from '../../i18n/en.ts';
import type { Citation, Work } from './cite.ts';

/** A citation as text, BibTeX, RIS and CSL-JSON. */

/** A citation as one paragraph. */
export function citeText({ claim, works }: Citation, words: ShareMessages['cite']): string {
  const said = ({ author, title, issued, url, version, accessed }: Work) => ({
    author: { text: author },
    title: { text: title },
    issued,
    url: url === null ? null : { text: url },
    version: version === null ? null : { text: version },
    accessed,
  });
  const [us, ...sources] = works.toReversed();
  const parts = [
    claim && `${claim}.`,
    sources.length > 0 && words.sources(sources.toReversed().map(said)),
    us && words.via(said(us)),
  ];
  return parts.filter(Boolean).join(' ');
}

/** What LaTeX reads as something else. */
const LATEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  '%': '\\%',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  // Signs that its usual encodings of text lack.
  '−': '$-$',
  '≥': '$\\ge$',
  '≈': '$\\approx$',
};

/** Text as the value of a BibTeX field. */
export function latex(text: string): string {
  return text.replace(/[\\{}$&#%_~^−≥≈]/g, (char) => LATEX[char] ?? char);
}

/** An address as the value of `url`, which is read as it is: only what would end the field is encoded. */
function bibUrl(url: string): string {
  return url.replace(/[{}\\\s]/g, (char) => encodeURIComponent(char));
}

/** The key of a work in a citation. */
const keyOf = ({ key }: Citation, { id }: Work): string => `${id}-${key}`;

/** The number, as a note to the first source. */
const noteOf = ({ claim }: Citation, index: number): string | null => (index === 0 ? claim : null);

function bibEntry(key: string, work: Work, note: string | null): string {
  const { author, title, issued, url, version, accessed } = work;
  const [year, month] = issued?.split('-') ?? [];
  const fields: readonly (readonly [string, string | null])[] = [
    // A body, not a person: the inner braces keep its name in one piece; those of a title keep its capitals.
    ['author', `{${latex(author)}}`],
    ['title', `{${latex(title)}}`],
    ['year', year ?? null],
    ['month', month ? String(Number(month)) : null],
    // For biblatex, which reads the day from here; BibTeX knows year and month alone.
    ['date', issued],
    ['version', version],
    ['url', url && bibUrl(url)],
    ['urldate', url && accessed],
    ['note', note && latex(note)],
  ];
  const lines = fields.filter(([, value]) => value).map(([field, value]) => `  ${field} = {${value}},`);
  return [`@misc{${key},`, ...lines, '}'].join('\n');
}

/** A citation in BibTeX; the number is a note to its source. */
export function citeBibtex(citation: Citation): string {
  const entries = citation.works.map((work, index) =>
    bibEntry(keyOf(citation, work), work, noteOf(citation, index)),
  );
  return `${entries.join('\n\n')}\n`;
}

/** What RIS calls the kinds of works. */
const RIS_TYPES = { dataset: 'DATA', webpage: 'ELEC', document: 'GEN' } as const;

/** A date as RIS has it: parts that are not known stay empty, and so does what else could be said of it. */
function risDate(date: DateText): string {
  const [year, month = '', day = ''] = date.split('-');
  return `${year}/${month}/${day}/`;
}

/** A citation in RIS, one reference after the other; the number is a note to its source. */
export function citeRis(citation: Citation): string {
  const records = citation.works.map((work, index) => {
    const { kind, author, title, issued, url, version, accessed } = work;
    const fields: readonly (readonly [string, string | null | undefined])[] = [
      ['TY', RIS_TYPES[kind]],
      ['ID', keyOf(citation, work)],
      // A body, not a person: a comma would part a surname from what comes before it.
      ['AU', author.replaceAll(',', ';')],
      ['TI', title],
      ['PB', author],
      ['PY', issued?.slice(0, 4)],
      ['DA', issued && risDate(issued)],
      ['ET', version],
      ['UR', url],
      ['Y2', url && risDate(accessed)],
      ['N1', noteOf(citation, index)],
    ];
    const lines = fields.filter(([, value]) => value).map(([tag, value]) => `${tag}  - ${value}`);
    return [...lines, 'ER  - ', ''].join('\r\n');
  });
  return records.join('\r\n');
}

function dateParts(date: DateText): { 'date-parts': number[][] } {
  return { 'date-parts': [date.split('-').map(Number)] };
}

/** A citation in CSL-JSON (schema 1.0.2), for programs that keep references. */
export function citeCsl(citation: Citation): string {
  const items = citation.works.map((work, index) => {
    const { kind, author, title, issued, url, version, accessed } = work;
    const note = noteOf(citation, index);
    return {
      id: keyOf(citation, work),
      type: kind,
      title,
      author: [{ literal: author }],
      publisher: author,
      ...(issued && { issued: dateParts(issued) }),
      ...(url && { URL: url, accessed: dateParts(accessed) }),
      ...(version && { version }),
      ...(note && { note }),
    };
  });
  return `${JSON.stringify(items, null, 2)}\n`;
}
