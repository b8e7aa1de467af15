import type { LaterMessages } from '../../i18n/en.ts';
import * as ROOTS from '../kit/roots.ts';

/** What a button of the time control does. */
export type TimeAct = 'earlier' | 'later' | 'play' | 'latest' | 'compare';

/** Signs of the button that plays: at rest, and while it plays. */
export const PLAY_SIGNS = ['▶', '❚❚'] as const;

/**
 * Previous, next, play and latest. Rendered when the site is built; `controls.ts` brings them to life, and finds what the
 * button that plays is called while it does.
 */
export function TimeButtons({ words }: { words: LaterMessages['controls']['time'] }) {
  const act = (does: TimeAct) => ({ type: 'button' as const, 'data-act': does });
  return (
    <>
      <button {...act('earlier')} aria-label={words.earlier}>
        ‹
      </button>
      <button {...act('later')} aria-label={words.later}>
        ›
      </button>
      <button
        {...act('play')}
        id={ROOTS.play}
        aria-label={words.play}
        title={words.play}
        data-while={words.pause}
      >
        {PLAY_SIGNS[0]}
      </button>
      <button {...act('latest')}>{words.latest}</button>
    </>
  );
}

/** Starts and ends a comparison; called otherwise while there is one. */
export function CompareButton({ words }: { words: LaterMessages['controls']['time'] }) {
  return (
    <button
      type="button"
      id={ROOTS.compare}
      class="compare"
      data-act="compare"
      data-while={words.endComparison}
      aria-pressed="false"
    >
      {words.compare}
    </button>
  );
}
