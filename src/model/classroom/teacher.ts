import type { ParsedLink } from '../view/link.ts';
import { LONGEST, ownText } from '../view/own-text.ts';
import { type ClassroomSpeech, mapState, type Question } from './question.ts';
import { questions } from './questions.ts';

/**
 * What a teacher makes of the classroom: which questions are asked, and questions of their own. Both are in the link, under keys
 * that the view does not have, and so in the saved file; they are nowhere else.
 */

/** Parts beside the questions; the link names them where a question's id would be. */
export const OTHER_PARTS = ['choose', 'bins', 'lessons'] as const;

/** Keys of the link: ids of the questions asked, and a question of the teacher's, once for each. */
const KEYS = { asked: 'ask', own: 'own' } as const;
/** Between the parts of an own question in the link. */
const BETWEEN = '|';
const MOST_OPTIONS = 4;
/** Most own questions, and most characters of an answer. */
export const MOST_OWN = 8;
const LONGEST_OPTION = 80;

/** A question of the teacher's own: plain text. */
export interface OwnQuestion {
  readonly prompt: string;
  /** The right one first. */
  readonly options: readonly string[];
}

export interface TeachersChoice {
  /** Ids of the questions that are asked; `null`: all. */
  readonly asked: readonly string[] | null;
  readonly own: readonly OwnQuestion[];
}

type Kept = ParsedLink['kept'];

const line = (text: string, longest: number): string | undefined =>
  ownText(longest)(text.replaceAll(BETWEEN, '/'));

/** An own question from what was typed; `null` without a prompt and two different answers. */
export function ownQuestion(prompt: string, options: readonly string[]): OwnQuestion | null {
  const asked = line(prompt, LONGEST.note);
  const answers = [...new Set(options.flatMap((text) => line(text, LONGEST_OPTION) ?? []))].slice(
    0,
    MOST_OPTIONS,
  );
  return asked !== undefined && answers.length > 1 ? { prompt: asked, options: answers } : null;
}

/** What a teacher has chosen, from the keys of a link. */
export function teachersChoice(kept: Kept): TeachersChoice {
  const ids = kept.find(([key]) => key === KEYS.asked)?.[1].split('~') ?? null;
  const own = kept
    .filter(([key]) => key === KEYS.own)
    .flatMap(([, text]) => {
      const [prompt = '', ...options] = text.split(BETWEEN);
      return ownQuestion(prompt, options) ?? [];
    });
  return { asked: ids, own: own.slice(0, MOST_OWN) };
}

/** The keys of a link with another choice in them. */
export function keptWith(kept: Kept, { asked, own }: TeachersChoice): Kept {
  const others = kept.filter(([key]) => key !== KEYS.asked && key !== KEYS.own);
  return [
    ...others,
    ...(asked ? [[KEYS.asked, asked.join('~')] as const] : []),
    ...own.map(({ prompt, options }) => [KEYS.own, [prompt, ...options].join(BETWEEN)] as const),
  ];
}

/** Own questions as the classroom asks them: the map is that of the latest month, and no table has the answer. */
function asQuestions(said: ClassroomSpeech, own: readonly OwnQuestion[]): readonly Question[] {
  return own.map(({ prompt, options: [right = '', ...others] }, index) => ({
    id: `own-${index + 1}`,
    lesson: 'own',
    ask: mapState(said),
    reveal: mapState(said),
    shaded: true,
    marked: [],
    prompt,
    answer: {
      kind: 'choice',
      options: [right, ...others].toSorted(said.speech.format.compare).map((text) => ({ id: text, text })),
      right,
    },
    sentence: said.words.choice.noSource,
    sources: [],
  }));
}

/** All questions there are, the teacher's last, and those of them that are asked: all, where none of the choice is there. */
export function questionsOfLesson(
  said: ClassroomSpeech,
  kept: Kept,
): { readonly all: readonly Question[]; readonly asked: readonly Question[] } {
  const { asked: ids, own } = teachersChoice(kept);
  const all = [...questions(said), ...asQuestions(said, own)];
  const asked = ids ? all.filter(({ id }) => ids.includes(id)) : all;
  return { all, asked: asked.length > 0 ? asked : all };
}
