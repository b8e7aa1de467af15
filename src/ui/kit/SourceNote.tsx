import type { SourceRow } from '../../data/rows.ts';
import type { LaterMessages } from '../../i18n/en.ts';
import type { NumberKey } from '../../model/base/number-key.ts';
import type { ReportedRow } from '../../model/base/report-link.ts';
import { isWeak } from '../../model/base/sources.ts';
import type { Store } from '../../store/store.ts';
import { CiteButton } from './CiteButton.tsx';
import { ReportLink } from './ReportLink.tsx';
import { SourceLine } from './SourceLine.tsx';

interface Props {
  readonly store: Store;
  readonly words: LaterMessages;
  readonly source: SourceRow | undefined;
  /** What else it rests on, by the citations. */
  readonly further?: readonly SourceRow[];
  /** What it is the source of, for its name. */
  readonly what: string;
  /** The number it is the source of, where that can be cited by itself. */
  readonly cites?: NumberKey | undefined;
  /** The row it is the source of, for readers who report an error. */
  readonly row?: ReportedRow | undefined;
}

/**
 * The sources of a figure or a row, one action away: publisher, title, date, terms, and the link if there is one. Where all
 * of them are weak, it says before any action that this is only reported.
 */
export function SourceNote({ store, words, source, further = [], what, cites, row }: Props) {
  if (!source) return null;
  const isReported = [source, ...further].every(isWeak);
  const name = words.card.sourceOf({ text: what });
  return (
    <details class="source">
      <summary aria-label={isReported ? words.card.reportedBy({ text: name }) : name}>
        {isReported ? words.card.reportedBy({ text: words.card.source }) : words.card.source}
      </summary>
      <p>
        <SourceLine store={store} words={words} source={source} />
      </p>
      {further.length > 0 && (
        <ul>
          {further.map((one) => (
            <li key={one.source_id} data-id={one.source_id}>
              <SourceLine store={store} words={words} source={one} />
            </li>
          ))}
        </ul>
      )}
      <ReportLink store={store} words={words} row={row} what={what} />
      {cites && <CiteButton words={words} cites={cites} what={what} />}
    </details>
  );
}
