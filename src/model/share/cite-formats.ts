import type { DateText } from '../../data/rows.ts';
import type { ShareMessages } from '../../i18n/en.ts';
import type { Citation, Work } from './cite.ts';

/** A citation as text, BibTeX and CSL-JSON. */

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

function bibEntry({ id, author, title, issued, url, version, accessed }: Work, note: string | null): string {
  const [year, month] = issued?.split('-') ?? [];
  const fields: readonly (readonly [string, string | null])[] = [
    // A body, not a person: the inner braces keep its name in one piece; those of a title keep its capitals.
    ['author', `{${latex(author)}}`],
    ['title', `{${latex(title)}}`],
    ['year', year ?? null],
    ['month', month ? String(Number(month)) : null],
    ['version', version],
    ['url', url && bibUrl(url)],
    ['urldate', url && accessed],
    ['note', note && latex(note)],
  ];
  const lines = fields.filter(([, value]) => value).map(([key, value]) => `  ${key} = {${value}},`);
  return [`@misc{${id},`, ...lines, '}'].join('\n');
}

/** A citation in BibTeX; the number is a note to its source. */
export function citeBibtex({ claim, works }: Citation): string {
  return `${works.map((work, index) => bibEntry(work, index === 0 ? claim : null)).join('\n\n')}\n`;
}

function dateParts(date: DateText): { 'date-parts': number[][] } {
  return { 'date-parts': [date.split('-').map(Number)] };
}

/** A citation in CSL-JSON (schema 1.0.2), for programs that keep references. */
export function citeCsl({ claim, works }: Citation): string {
  const items = works.map(({ id, kind, author, title, issued, url, version, accessed }, index) => ({
    id,
    type: kind,
    title,
    author: [{ literal: author }],
    publisher: author,
    ...(issued && { issued: dateParts(issued) }),
    ...(url && { URL: url, accessed: dateParts(accessed) }),
    ...(version && { version }),
    ...(index === 0 && claim && { note: claim }),
  }));
  return `${JSON.stringify(items, null, 2)}\n`;
}
