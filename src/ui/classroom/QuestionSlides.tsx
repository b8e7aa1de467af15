import { useEffect, useRef } from 'preact/hooks';
import type { ClassroomMessages } from '../../i18n/en.ts';
import type { Question } from '../../model/classroom/question.ts';
import { linkTo } from '../../model/view/link.ts';
import type { Store } from '../../store/store.ts';
import { useFit } from '../kit/fit.ts';
import { SlideOverlays, type Stage, ToolButtons } from '../kit/PresentTools.tsx';
import { usePresentation, type Walk } from '../kit/presentation.ts';
import { type SpeakerPage, useSpeaker } from '../kit/speaker.tsx';

interface Props {
  readonly store: Store;
  readonly words: ClassroomMessages;
  readonly stage: Stage;
  readonly all: readonly Question[];
  readonly index: number;
  readonly isRevealed: boolean;
  /** "On" asks, then reveals, then asks the next. */
  readonly walk: Walk;
}

/** What the teacher reads: the answer too, before the class sees it. */
function pageOf({ store, words, stage, all, index }: Props): SpeakerPage {
  const { date, since } = store.view.value;
  const question = all[index];
  return {
    position: words.place(index + 1, all.length),
    month: stage.words.months(since, date),
    title: question?.prompt ?? '',
    notes: question ? [question.sentence] : [],
    next: all[index + 1]?.prompt ?? null,
  };
}

function linkOf({ store, all, index }: Props): string {
  const step = all[index]?.id ?? null;
  return linkTo({ lang: store.view.value.lang, view: 'classroom', step }, store.context);
}

/** The questions as slides: the button that begins, and in a presentation what question it is, the controls and the speaker's window. */
export function QuestionSlides(props: Props) {
  const { store, words, stage, all, index, isRevealed } = props;
  const frame = useRef<HTMLDivElement>(null);
  const walk = useRef<Walk | null>(null);
  walk.current = props.walk;
  const speaker = useSpeaker(store, stage);
  const presentation = usePresentation({
    ...{ store, frame, walk },
    ...{ name: 'classroom', opening: 'step', speak: speaker.open },
  });
  const { slide, start, end, act } = presentation;
  const isOn = slide.value !== null;
  const page = pageOf(props);
  useEffect(() => speaker.show(page, presentation));
  useFit(frame, isOn ? `${index} ${isRevealed}` : null);
  return (
    <div class="question-slides" tabIndex={-1} ref={frame}>
      {isOn && (
        <p class="muted">
          {words.place(index + 1, all.length)} <b class="story-month">{page.month}</b>
        </p>
      )}
      <div class="story-bar">
        <div class="story-controls">
          {isOn && (
            <>
              <button type="button" aria-disabled={index === 0} onClick={props.walk.back}>
                {stage.words.speaker.back}
              </button>
              <button type="button" class="on" onClick={props.walk.forward}>
                {isRevealed ? stage.words.speaker.forward : words.reveal}
              </button>
            </>
          )}
          <button type="button" onClick={isOn ? end : start}>
            {isOn ? stage.words.end : stage.words.start}
          </button>
          {isOn && <ToolButtons words={stage.words} act={act} />}
        </div>
      </div>
      <SlideOverlays words={stage.words} stage={stage} presentation={presentation} link={linkOf(props)} />
    </div>
  );
}
