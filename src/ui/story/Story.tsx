import type { RefObject } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { Details } from '../../data/details.ts';
import type { StoryMessages } from '../../i18n/en.ts';
import { type Story as StoryData, type StoryStep, stepOf } from '../../model/story/story.ts';
import type { Store } from '../../store/store.ts';
import { useFit } from '../kit/fit.ts';
import { bringIntoSight } from '../kit/into-sight.ts';
import { SlideOverlays, type Stage } from '../kit/PresentTools.tsx';
import { type Presentation, usePresentation } from '../kit/presentation.ts';
import { useSpeaker } from '../kit/speaker.tsx';
import { Closing, Opening } from './Presentation.tsx';
import { StoryBar, stepLink, storyLink } from './StoryBar.tsx';
import { noteId, StoryNotes, StoryText } from './StoryText.tsx';
import { speakerPage } from './speaker-page.ts';
import { swipe } from './swipe.ts';
import { walkOf } from './walk.ts';

interface Props {
  readonly store: Store;
  readonly words: StoryMessages;
  readonly details: Details;
  readonly story: StoryData;
  /** The map shows a kept edition of the data that does not bear the story out: this is the newest one's. */
  readonly isOfNewest: boolean;
  /** Goes back to what was looked at before the story. */
  readonly leave: () => void;
  readonly stage: Stage;
}

/** A step: headline, text with its notes, what the map shows. Its change is said politely. */
function Step(props: Props & { step: StoryStep; at: number; count: number }) {
  const { store, words, step, at, count } = props;
  const { since, date } = store.view.value;
  const notes = useRef<HTMLDetailsElement>(null);
  const toNote = (index: number): void => {
    if (notes.current) notes.current.open = true;
    document.getElementById(noteId(step, index))?.focus();
  };
  return (
    <>
      <div aria-live="polite">
        <p class="muted">
          {words.position(at + 1, count)} <b class="story-month">{words.present.months(since, date)}</b>
        </p>
        <h2 id="story-title" tabIndex={-1}>
          {words.steps[step.id].headline}
        </h2>
        <StoryText
          {...props}
          mark={(text, index) => (
            <button
              type="button"
              class="link"
              aria-label={words.note(index + 1)}
              onClick={() => toNote(index)}
            >
              {text}
            </button>
          )}
        />
      </div>
      <details ref={notes} class="story-sources" key={step.id}>
        <summary>{words.sources}</summary>
        <StoryNotes {...props} />
      </details>
    </>
  );
}

/** Brings a new step into sight: in a presentation its beginning. */
function useStepInSight(
  frame: RefObject<HTMLElement | null>,
  slide: Presentation['slide'],
  at: number,
): void {
  useEffect(() => {
    if (!frame.current) return;
    if (slide.peek() === null) bringIntoSight(frame.current);
    else for (let box = frame.current.parentElement; box; box = box.parentElement) box.scrollTop = 0;
  }, [at]);
}

/** The story: steps that drive the map, to be read or presented. */
export function Story(props: Props) {
  const { store, words, story, stage } = props;
  const frame = useRef<HTMLElement>(null);
  const walk = useRef<ReturnType<typeof walkOf> | null>(null);
  const speaker = useSpeaker(store, stage);
  const presentation = usePresentation({
    ...{ store, frame, walk },
    ...{ name: 'story', opening: 'start', speak: speaker.open },
  });
  const { slide, start, end, act } = presentation;
  walk.current ??= walkOf(store, story, slide);
  const swiped = useMemo(() => swipe((by) => walk.current?.[by > 0 ? 'forward' : 'back']()), []);
  const at = stepOf(story, store.view.value.step);
  useStepInSight(frame, slide, at);
  useEffect(() => speaker.show(speakerPage(store, words, story, slide.value, at), presentation));
  useFit(frame, slide.value && `${slide.value} ${at}`);
  const step = story.steps[at];
  if (!step) return null;
  const isStep = slide.value === null || slide.value === 'step';
  const toggle = slide.value === null ? start : end;
  return (
    <section
      class={`story ${slide.value ?? ''}`}
      aria-labelledby="story-title"
      tabIndex={-1}
      ref={frame}
      onKeyDown={(event) => {
        const way = event.key === 'ArrowRight' ? 'forward' : event.key === 'ArrowLeft' ? 'back' : null;
        if (way === null || slide.value !== null || event.altKey || event.ctrlKey || event.metaKey) return;
        event.preventDefault();
        walk.current?.[way]();
      }}
      {...swiped}
    >
      <StoryBar {...props} at={at} slide={slide.value} walk={walk.current} toggle={toggle} act={act} />
      {slide.value === 'start' && <Opening {...props} />}
      {slide.value === 'end' && <Closing {...props} />}
      {isStep && props.isOfNewest && (
        <p class="muted">{props.words.ofNewest({ text: store.dataset.version })}</p>
      )}
      {isStep && <Step {...props} step={step} at={at} count={story.steps.length} />}
      {isStep && (
        <p class="muted story-map">
          {store.headline.value} {store.statusLine.value}
        </p>
      )}
      <SlideOverlays
        words={words.present}
        stage={stage}
        presentation={presentation}
        link={slide.value === 'step' ? stepLink(store, step) : storyLink(store)}
      />
    </section>
  );
}
