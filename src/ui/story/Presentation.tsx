import type { StoryMessages } from '../../i18n/en.ts';
import type { Store } from '../../store/store.ts';

/** Slides of a presentation that are no steps. */

interface Props {
  readonly store: Store;
  readonly words: StoryMessages;
}

export function Opening({ store, words }: Props) {
  return (
    <div class="slide" aria-live="polite">
      <h2 id="story-title">{store.speech.messages.title}</h2>
      <p>{words.present.subtitle}</p>
    </div>
  );
}

/** The last slide: what to make of it, and which data it was. */
export function Closing({ store, words }: Props) {
  const { asOf } = store.dataset;
  return (
    <div class="slide" aria-live="polite">
      <h2 id="story-title">{words.present.closing}</h2>
      <p>{words.present.closingText}</p>
      <p class="muted">{words.present.data({ text: store.dataset.version }, asOf)}</p>
    </div>
  );
}
