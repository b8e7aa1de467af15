import type { LaterMessages } from '../../i18n/en.ts';
import type { Store } from '../../store/store.ts';
import * as ROOTS from '../kit/roots.ts';
import { CompareButton, DueButton, LatestButton, PlayButton, StepButtons } from './TimeButtons.tsx';
import { TimeEvents, TimeHandles, TimeText, TypedDate } from './TimeControls.tsx';
import { TimeStrip } from './TimeStrip.tsx';

/**
 * The time control: play, the month with its event, the strip of years under the handles, comparing. The month's name opens what
 * sets it in other ways, a month earlier or later, or typed, and leads to what is due.
 */
export function Timeline({ store, words }: { store: Store; words: LaterMessages['controls']['time'] }) {
  return (
    <section class="timeline" aria-label={words.group}>
      <div class="when">
        <PlayButton store={store} words={words} />
        <div>
          <button type="button" class="month" popovertarget={ROOTS.otherMonths} title={words.otherMonth}>
            <TimeText store={store} />
          </button>
          <TimeEvents store={store} />
        </div>
      </div>
      <div class="track">
        <TimeStrip store={store} />
        <TimeHandles store={store} words={words} />
      </div>
      <div class="time-end">
        <LatestButton store={store} words={words} />
        <CompareButton store={store} words={words} />
      </div>
      <div id={ROOTS.otherMonths} popover="auto">
        <div class="steps">
          <StepButtons words={words} />
        </div>
        <TypedDate store={store} words={words} />
        <DueButton words={words} />
      </div>
    </section>
  );
}
