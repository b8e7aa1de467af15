import type { ComponentChildren } from 'preact';
import type { Details } from '../../data/details.ts';
import type { SourceId, SourceRow } from '../../data/rows.ts';
import type { StoryMessages } from '../../i18n/en.ts';
import { isWeak } from '../../model/base/sources.ts';
import { type SaidClaim, type StoryStep, saidClaims } from '../../model/story/story.ts';
import type { Store } from '../../store/store.ts';
import { Citation } from '../kit/Citation.tsx';
import { SourceWarning } from '../kit/SourceWarning.tsx';

interface Props {
  readonly store: Store;
  readonly words: StoryMessages;
  readonly details: Pick<Details, 'sources'>;
  readonly step: StoryStep;
}

/** A note with more sources than this, as of a sum over many forces, is folded. */
const MOST_SHOWN = 3;

/** The id of the note of a claim. */
export function noteId(step: StoryStep, index: number): string {
  return `note-${step.id}-${index + 1}`;
}

interface TextProps extends Props {
  /** What leads from a claim to its note: its number, and where it leads. */
  readonly mark: (number: string, index: number) => ComponentChildren;
}

/** The text of a step: every claim with the number of its note; below it what to know of the sources that reports rest on. */
export function StoryText({ store, words, details, step, mark }: TextProps) {
  const { format } = store.speech;
  const claims = saidClaims(store.speech, words, step);
  const reported = claims.filter(({ id }) => step.claims[id]?.isReported);
  const doubted = sourcesOf(details, [...new Set(reported.flatMap(({ sources }) => sources))]).filter(
    (source) => isWeak(source) || source.note !== null,
  );
  return (
    <>
      <p class="story-text">
        {claims.map(({ id, text }, index) => (
          <span key={id} data-claim={id}>
            {text}
            <sup>{mark(format.number(index + 1), index)}</sup>{' '}
          </span>
        ))}
      </p>
      {doubted.length > 0 && (
        <ul class="story-warnings muted">
          {doubted.map((source) => (
            <li key={source.source_id} data-id={source.source_id}>
              {source.publisher}:<SourceWarning weak={words.weak} source={source} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function sourcesOf({ sources }: Props['details'], ids: readonly SourceId[]): readonly SourceRow[] {
  return ids.flatMap((id) => sources.find(({ source_id }) => source_id === id) ?? []);
}

function Note({ store, words, details, claim }: Omit<Props, 'step'> & { claim: SaidClaim }) {
  const rows = sourcesOf(details, claim.sources);
  const list = (
    <ul>
      {rows.map((source) => (
        <li key={source.source_id} data-id={source.source_id}>
          <Citation store={store} source={source} />.
          <SourceWarning weak={words.weak} source={source} />
        </li>
      ))}
    </ul>
  );
  if (rows.length <= MOST_SHOWN) return list;
  return (
    <details>
      <summary>{words.many(rows.length)}</summary>
      {list}
    </details>
  );
}

/** The sources of a step: one note for every claim. */
export function StoryNotes(props: Props) {
  const { store, words, step } = props;
  return (
    <ol class="story-notes">
      {saidClaims(store.speech, words, step).map((claim, index) => (
        <li key={claim.id} id={noteId(step, index)} tabIndex={-1}>
          {words.sureness(claim.confidence)}
          <Note {...props} claim={claim} />
        </li>
      ))}
    </ol>
  );
}
