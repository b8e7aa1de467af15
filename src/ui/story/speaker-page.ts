import type { StoryMessages } from '../../i18n/en.ts';
import { type Story, saidClaims } from '../../model/story/story.ts';
import type { Store } from '../../store/store.ts';
import type { Slide } from '../kit/presentation.ts';
import type { SpeakerPage } from '../kit/speaker.tsx';

/** What the speaker reads beside a slide: its claims one by one, what the map says, and the title of the slide that comes next. */
export function speakerPage(
  store: Store,
  words: StoryMessages,
  { steps }: Story,
  slide: Slide | null,
  at: number,
): SpeakerPage {
  const { present } = words;
  const { date, since } = store.view.value;
  const month = present.months(since, date);
  const first = steps[0];
  const titleOf = (index: number): string => {
    const step = steps[index];
    return step ? words.steps[step.id].headline : present.closing;
  };
  if (slide === 'start')
    return {
      position: words.title,
      month,
      title: store.speech.messages.title,
      notes: [present.subtitle],
      next: first ? titleOf(0) : null,
    };
  const step = steps[at];
  if (slide === 'end' || !step)
    return { position: words.title, month, title: present.closing, notes: [present.closingText], next: null };
  const claims = saidClaims(store.speech, words, step).map(({ text }) => text);
  return {
    position: words.position(at + 1, steps.length),
    month,
    title: titleOf(at),
    notes: [...claims, `${store.headline.value} ${store.statusLine.value}`],
    next: titleOf(at + 1),
  };
}
