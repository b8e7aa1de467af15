import type { LaterMessages } from '../../i18n/en.ts';
import type { Store } from '../../store/store.ts';
import * as ROOTS from '../kit/roots.ts';

/** What a button of the time control does. */
export type TimeAct = 'earlier' | 'later' | 'play' | 'latest' | 'compare' | 'due';

type Words = LaterMessages['controls']['time'];
/** The two buttons that have one name at rest and another while something goes on; `data-while` holds the second. */
export type PlayWords = Pick<Words, 'play' | 'pause'>;
export type CompareWords = Pick<Words, 'compare' | 'endComparison'>;

interface ChangingProps<ItsWords> {
  readonly store: Store;
  readonly words: ItsWords;
}

/** Starts and stops playing from event to event; its name says what pressing it does now. */
export function PlayButton({ store, words }: ChangingProps<PlayWords>) {
  const isPlaying = store.playing.value;
  const name = isPlaying ? words.pause : words.play;
  return (
    <button
      type="button"
      data-act="play"
      id={ROOTS.play}
      class="play"
      aria-label={name}
      title={name}
      data-while={words.pause}
    >
      {isPlaying ? '❚❚' : '▶'}
    </button>
  );
}

/** A month earlier, a month later. */
export function StepButtons({ words }: { words: Words }) {
  return (
    <>
      <button type="button" class="pill" data-act="earlier">
        ‹ {words.earlier}
      </button>
      <button type="button" class="pill" data-act="later">
        {words.later} ›
      </button>
    </>
  );
}

/** The way to what is due after the last month of the data, or was by then. */
export function DueButton({ words }: { words: Words }) {
  return (
    <button type="button" class="link" data-act="due" popovertarget={ROOTS.otherMonths}>
      {words.due}
    </button>
  );
}

/** Back to the last month of the data; not there while it is shown. */
export function LatestButton({ store, words }: ChangingProps<Pick<Words, 'latest'>>) {
  const { view, context } = store;
  return (
    <button
      type="button"
      id={ROOTS.latest}
      class="pill"
      data-act="latest"
      hidden={view.value.date === context.lastMonth || view.value.since !== null}
    >
      {words.latest}
    </button>
  );
}

/** Starts and ends a comparison; called otherwise while there is one. */
export function CompareButton({ store, words }: ChangingProps<CompareWords>) {
  const isComparing = store.view.value.since !== null;
  return (
    <button
      type="button"
      id={ROOTS.compare}
      class="compare pill"
      data-act="compare"
      data-while={words.endComparison}
      aria-pressed={isComparing}
    >
      {isComparing ? words.endComparison : words.compare}
    </button>
  );
}
