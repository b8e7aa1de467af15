import type { StoryMessages } from '../../i18n/en.ts';
import type { Story, StoryStep } from '../../model/story/story.ts';
import { linkTo } from '../../model/view/link.ts';
import { openStep } from '../../store/actions.ts';
import type { Store } from '../../store/store.ts';
import { ToolButtons } from '../kit/PresentTools.tsx';
import type { Presentation, Slide } from '../kit/presentation.ts';
import type { walkOf } from './walk.ts';

interface Props {
  readonly store: Store;
  readonly words: StoryMessages;
  readonly story: Story;
  /** The number of the step shown, from 0. */
  readonly at: number;
  /** `null`: the story is read. */
  readonly slide: Slide | null;
  readonly walk: ReturnType<typeof walkOf>;
  /** Begins or ends the presentation. */
  readonly toggle: () => void;
  /** Goes back to what was looked at before the story. */
  readonly leave: () => void;
  readonly act: Presentation['act'];
}

/** The link that opens a step with its map. */
export function stepLink({ context, view }: Store, { id }: StoryStep): string {
  const { theme, lang } = view.value;
  return linkTo({ theme, lang, view: 'story', step: id }, context);
}

/** The link that opens the story at its first step. */
export function storyLink({ context, view }: Store): string {
  return linkTo({ lang: view.value.lang, view: 'story' }, context);
}

/** The steps as links; in a presentation those to come are not given away. */
function StepList({ store, words, story: { steps }, at, slide }: Props) {
  const { number } = store.speech.format;
  const shown = slide === null ? steps : steps.slice(0, at + 1);
  return (
    <nav class="story-steps" aria-label={words.stepList}>
      <ol>
        {shown.map((step, index) => (
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

/** The same buttons are used in reading and in presenting, so that none goes away while it has the focus. */
export function StoryBar(props: Props) {
  const { words, slide, walk, toggle, leave, act } = props;
  return (
    <div class="story-bar">
      <div class="story-controls">
        <button type="button" aria-disabled={!walk.canGo(-1)} onClick={walk.back}>
          {words.back}
        </button>
        <button type="button" class="on" aria-disabled={!walk.canGo(1)} onClick={walk.forward}>
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
        {slide !== null && <ToolButtons words={words.present} act={act} />}
      </div>
      {(slide === null || slide === 'step') && <StepList {...props} />}
    </div>
  );
}
