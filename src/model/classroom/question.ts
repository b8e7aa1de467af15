import type { Details } from '../../data/details.ts';
import type { People } from '../../data/people.ts';
import type { Iso3, SourceId } from '../../data/rows.ts';
import type { ClassroomMessages } from '../../i18n/en.ts';
import type { Country } from '../../i18n/values.ts';
import type { Confidence } from '../base/sources.ts';
import type { Speech } from '../base/speech.ts';
import { defaultView, type View } from '../view/view.ts';

/** A question of the classroom: what is asked, what may be answered, what the tables say, and the map beside it. */

/** What questions are made of. */
export interface ClassroomSpeech {
  readonly speech: Speech;
  readonly words: ClassroomMessages;
  readonly details: Details;
  /** Own armed forces and money; `null` for a kept edition of the data, which has none of them: what needs them is not asked. */
  readonly people: People | null;
}

/** Statuses of a change a reader chooses from, from words to deeds. */
export const STAGES = ['announced', 'unconfirmed', 'under way', 'in place'] as const;
export type Stage = (typeof STAGES)[number];

/** The lessons, in their order. */
export const LESSONS = ['shading', 'changes', 'adding'] as const;
export type Lesson = (typeof LESSONS)[number];

interface Choice {
  readonly kind: 'choice';
  readonly options: readonly { readonly id: string; readonly text: string }[];
  /** Id of the right option. */
  readonly right: string;
}

/** The two of several numbers that may be added. */
interface Pair {
  readonly kind: 'pair';
  readonly options: readonly { readonly id: string; readonly text: string }[];
  /** Ids of the two, in the order of the options. */
  readonly right: readonly [string, string];
}

interface Amount {
  readonly kind: 'amount';
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly right: number;
  readonly unit: keyof ClassroomMessages['amounts'];
}

/** A line to be drawn over the years; the first value is given. */
export interface Line {
  readonly kind: 'line';
  readonly country: Country;
  readonly years: readonly number[];
  readonly values: readonly number[];
}

export type Answer = Choice | Pair | Amount | Line;

/** The part of a view that a question sets. */
export type QuestionView = Pick<View, 'date' | 'since' | 'measure' | 'layers' | 'focus' | 'status' | 'bins'>;

export interface Question {
  /** In the link as `step`. */
  readonly id: string;
  /** `own`: asked by the teacher. */
  readonly lesson: Lesson | 'own';
  /** What the map shows while the question is asked, and with the answer. */
  readonly ask: QuestionView;
  readonly reveal: QuestionView;
  /** The shading may be seen while the question is asked; otherwise the map is plain land. */
  readonly shaded: boolean;
  /** Countries the question is about: outlined on the map. */
  readonly marked: readonly Iso3[];
  readonly prompt: string;
  readonly answer: Answer;
  /** What the tables say: shown with the answer. */
  readonly sentence: string;
  readonly sources: readonly SourceId[];
  /** How sure the rows behind the answer are, the surest first; none where their tables do not say. */
  readonly confidence?: readonly Confidence[];
  /** Statuses that are to be told apart: what each means, and how it is drawn, stands beside the question. */
  readonly statuses?: readonly Stage[];
}

/** A state of the map without forces and without a card, with a part of it changed. */
export function mapState({ speech }: ClassroomSpeech, part: Partial<QuestionView> = {}): QuestionView {
  const { date, since, measure, focus, status, bins } = defaultView(speech.dataset.asOf.slice(0, 7));
  return { date, since, measure, layers: [], focus, status, bins, ...part };
}
