import type { LaterMessages } from '../../i18n/en.ts';
import { type ReportedRow, reportLink } from '../../model/base/report-link.ts';
import type { Store } from '../../store/store.ts';

interface Props {
  readonly store: Store;
  readonly words: LaterMessages;
  readonly row: ReportedRow | undefined;
  /** What the row is called, for the link's name. */
  readonly what: string;
}

/** Says that a row is wrong, where the build knows an address for that. */
export function ReportLink({ store, words, row, what }: Props) {
  if (!row || CORRECTIONS_ADDRESS === null) return null;
  const { report } = words;
  const name = { text: `${row.table} ${row.id}` };
  const text = report.text(name, { text: store.dataset.version }, row.value ?? null);
  return (
    <a
      class="report"
      href={reportLink(CORRECTIONS_ADDRESS, { subject: report.subject(name), text })}
      aria-label={report.linkOf({ text: what })}
      rel="noopener noreferrer"
    >
      {report.link}
    </a>
  );
}
