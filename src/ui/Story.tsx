import type { Details } from '../data/details.ts';
import type { StoryMessages } from '../i18n/en.ts';
import type { Store } from '../store/store.ts';

interface Props {
  readonly store: Store;
  readonly words: StoryMessages;
  readonly details: Details;
}

/** The story: steps that drive the map. */
export function Story({ words }: Props) {
  return (
    <section class="panel" aria-labelledby="story-title">
      <h2 id="story-title">{words.title}</h2>
    </section>
  );
}
