import type { SourceRow } from '../../data/rows.ts';
import { isWeak, type Weak } from '../../model/base/sources.ts';

interface Props {
  /** What makes a source weak, in words. */
  readonly weak: Readonly<Record<Weak, string>>;
  readonly source: SourceRow;
}

/** What to know of a source before it is believed: what makes it weak, and the note of its row. */
export function SourceWarning({ weak, source }: Props) {
  return (
    <>
      {isWeak(source) && ` ${weak[source.reliability]}.`}
      {source.note && ` ${source.note}`}
    </>
  );
}
