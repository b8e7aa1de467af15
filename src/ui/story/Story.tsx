import type { Signal } from '@preact/signals';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { Details } from '../../data/details.ts';
import type { StoryMessages } from '../../i18n/en.ts';
import { type Story as StoryData, type StoryStep, stepOf } from '../../model/story/story.ts';
import { linkTo } from '../../model/view/link.ts';
import { openStep } from '../../store/actions.ts';
import type { MapDoor } from '../../store/map-door.ts';
import type { Store } from '../../store/store.ts';
import { bringIntoSight } from '../kit/into-sight.ts';
import { Closing, Keys, Opening } from './Presentation.tsx';
import { type KeyActions, type Slide, usePresentation } from './presentation.ts';
import { noteId, StoryNotes, StoryText } from './StoryText.tsx';
import { swipe } from './swipe.ts';

interface Props {
  readonly store: Store;
  readonly map: MapDoor;
  readonly words: StoryMessages;
  readonly details: Details;
  readonly story: StoryData;
  /** The map shows a kept edition of the data that does not bear the story out: this is the newest one's. */
  readonly isOfNewest: boolean;
  /** Goes back to what was looked at before the story. */
  readonly leave: () => void;
}

/** The link that opens a step with its map. */
function stepLink({ context, view }: Store, { id }: StoryStep): string {
  const { theme, lang } = view.value;
  return linkTo({ theme, lang, view: 'story', step: id }, context);
}

/** The steps as links; in a presentation those to come are not given away. */
function StepList({ store, words, steps, at }: Props & { steps: readonly StoryStep[]; at: number }) {
  const { number } = store.speech.format;
  return (
    <nav class="story-steps" aria-label={words.stepList}>
      <ol>
        {steps.map((step, index) => (
          <li key={step.id}>
            <a
              href={stepLink(store, step)}
              aria-current={index === at ? 'step' : undefined}
              aria-label={words.stepLink(index + 1, step.id)}
              title={words.steps[step.id].headline}
              onClick={(event) => {
                event.preventDefault();
                openStep(store, step);
              }}
            >
              {number(index + 1)}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** A step: headline, text with its notes, what the map shows. Its change is said politely. */
function Step(props: Props & { step: StoryStep; at: number; count: number }) {
  const { words, step, at, count } = props;
  const notes = useRef<HTMLDetailsElement>(null);
  const toNote = (index: number): void => {
    if (notes.current) notes.current.open = true;
    document.getElementById(noteId(step, index))?.focus();
  };
  return (
    <>
      <div aria-live="polite">
        <p class="muted">{words.position(at + 1, count)}</p>
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

/**
 * Where "on" and "back" lead; a presentation begins and ends with slides of its own. The state is read at every call, not
 * once: keys may come faster than the page is drawn.
 */
function useWalk({ store, story: { steps } }: Props, slide: Signal<Slide | null>) {
  const at = (): number => stepOf({ steps }, store.view.peek().step);
  const canGo = (by: 1 | -1): boolean => {
    const { value } = slide;
    if (value === null) return at() + by >= 0 && at() + by < steps.length;
    return value !== (by > 0 ? 'end' : 'start');
  };
  const go = (by: 1 | -1): void => {
    if (!canGo(by)) return;
    const from = slide.value;
    const next = from === 'start' ? 0 : from === 'end' ? steps.length - 1 : at() + by;
    const step = steps[next];
    if (step) openStep(store, step);
    if (from !== null) slide.value = step ? 'step' : by > 0 ? 'end' : 'start';
  };
  return { canGo, go };
}

interface ControlProps extends Props {
  readonly slide: Slide | null;
  readonly canGo: (by: 1 | -1) => boolean;
  readonly go: (by: 1 | -1) => void;
  readonly toggle: () => void;
}

/** The same buttons are used in reading and in presenting, so that none goes away while it has the focus. */
function StoryControls({ words, slide, canGo, go, toggle, leave }: ControlProps) {
  return (
    <div class="story-controls">
      <button type="button" aria-disabled={!canGo(-1)} onClick={() => go(-1)}>
        {words.back}
      </button>
      <button type="button" class="on" aria-disabled={!canGo(1)} onClick={() => go(1)}>
        {slide === 'start' ? words.present.begin : words.next}
      </button>
      <button type="button" onClick={toggle}>
        {slide === null ? words.present.start : words.present.end}
      </button>
      {slide === null && (
        <button type="button" onClick={leave}>
          {words.leave}
        </button>
      )}
    </div>
  );
}

/** The story: steps that drive the map, to be read or presented. */
export function Story(props: Props) {
  const { store, map, story } = props;
  const frame = useRef<HTMLElement>(null);
  const actions = useRef<KeyActions | null>(null);
  const { slide, start, end, keys, toggleKeys } = usePresentation({ store, map, frame, actions });
  const at = stepOf(story, store.view.value.step);
  const { canGo, go } = useWalk(props, slide);
  actions.current = { forward: () => go(1), back: () => go(-1), toggleKeys, end };
  const swiped = useMemo(() => swipe((by) => actions.current?.[by > 0 ? 'forward' : 'back']()), []);
  useEffect(() => {
    if (!frame.current) return;
    if (slide.peek() === null) bringIntoSight(frame.current);
    else for (let box = frame.current.parentElement; box; box = box.parentElement) box.scrollTop = 0;
  }, [at]);
  const step = story.steps[at];
  if (!step) return null;
  const isStep = slide.value === null || slide.value === 'step';
  const shown = slide.value === null ? story.steps : story.steps.slice(0, at + 1);
  return (
    <section
      class={`story ${slide.value ?? ''}`}
      aria-labelledby="story-title"
      tabIndex={-1}
      ref={frame}
      onKeyDown={(event) => {
        const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : null;
        if (by === null || slide.value !== null || event.altKey || event.ctrlKey || event.metaKey) return;
        event.preventDefault();
        go(by);
      }}
      {...swiped}
    >
      <div class="story-bar">
        <StoryControls
          {...props}
          slide={slide.value}
          canGo={canGo}
          go={go}
          toggle={slide.value === null ? start : end}
        />
        {isStep && <StepList {...props} steps={shown} at={at} />}
      </div>
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
      {slide.value !== null && keys.value && <Keys {...props} />}
    </section>
  );
}
