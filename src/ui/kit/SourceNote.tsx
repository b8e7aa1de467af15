import type { SourceRow } from '../../data/rows.ts';
import type { LaterMessages } from '../../i18n/en.ts';
import type { NumberKey } from '../../model/base/number-key.ts';
import type { ReportedRow } from '../../model/base/report-link.ts';
import type { Store } from '../../store/store.ts';
import { Citation } from './Citation.tsx';
import { CiteButton } from './CiteButton.tsx';
import { ReportLink } from './ReportLink.tsx';

interface Props {
  readonly store: Store;
  readonly words: LaterMessages;
  readonly source: SourceRow | undefined;
  /** What it is the source of, for its name. */
  readonly what: string;
  /** The number it is the source of, where that can be cited by itself. */
  readonly cites?: NumberKey | undefined;
  /** The row it is the source of, for readers who report an error. */
  readonly row?: ReportedRow | undefined;
}

/** The source of a figure or a row, one action away: publisher, title, date, kind, terms, and the link if there is one. */
export function SourceNote({ store, words, source, what, cites, row }: Props) {
  if (!source) return null;
  return (
    <details class="source">
      <summary aria-label={words.card.sourceOf({ text: what })}>{words.card.source}</summary>
      <p>
        <Citation store={store} source={source} />. {source.licence}.{source.note && ` ${source.note}`}
      </p>
      <ReportLink store={store} words={words} row={row} what={what} />
      {cites && <CiteButton words={words} cites={cites} what={what} />}
    </details>
  );
}
