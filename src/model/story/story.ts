import type { Details } from '../../data/details.ts';
import type { DateText, Iso3, SourceId } from '../../data/rows.ts';
import type { StoryMessages } from '../../i18n/en.ts';
import type { StoryFigure } from '../../i18n/values.ts';
import type { Confidence } from '../base/sources.ts';
import { countryName, countryOf, type Speech } from '../base/speech.ts';
import { isOpen } from '../forces/discs.ts';
import type { FigureStatus } from '../forces/figure.ts';
import { type Camera, HOME } from '../view/camera.ts';
import { defaultView, type View } from '../view/view.ts';
import type { ClaimId, FigureId, StepId } from './texts.ts';

/** The story: steps that drive the map. Its figures are computed from the tables when the site is built, by `geo/story/`. */

/** A figure, a date or names, not yet in the words of a language. */
export type StoryValue =
  | { readonly percent: number; readonly decimals: number }
  | { readonly number: number }
  | { readonly billions: number }
  | { readonly troops: number; readonly status: FigureStatus }
  | { readonly date: DateText }
  | { readonly countries: readonly Iso3[] }
  /** A name as its row has it. */
  | { readonly name: string };

/** One claim: its figures by name, and the sources of all of them. */
export interface Claim<Figures extends string = string> {
  readonly figures: Readonly<Record<Figures, StoryValue>>;
  readonly sources: readonly SourceId[];
  /** How sure its rows are, the surest first; none where its tables do not say. */
  readonly confidence: readonly Confidence[];
  /** It rests on weak sources alone, or on a row of low confidence: it is told as a report. */
  readonly isReported?: true;
}

/** The claims of a step, in the order of its text. */
export type StepClaims<S extends StepId> = { readonly [C in ClaimId<S>]: Claim<FigureId<S, C>> };

/** What a step does to the map; the rest of the view stays as it is. */
export type StoryView = Pick<View, 'date' | 'since' | 'measure' | 'layers' | 'focus' | 'status'>;

export interface StoryStep {
  readonly id: StepId;
  readonly claims: Readonly<Record<string, Claim>>;
  readonly view: StoryView;
  readonly camera: Camera;
}

/** The generated module. */
export interface Story {
  readonly steps: readonly StoryStep[];
}

/** What an edition of the data that is kept has beside its dataset: the rows, and the story as they bear it out. */
export interface KeptDetails {
  readonly details: Details;
  /** `null`: a sentence of the story of today does not hold of them. */
  readonly story: Story | null;
}

/** A figure of the story as messages are given it. */
function figureOf(speech: Speech, value: StoryValue): StoryFigure {
  if ('name' in value) return { text: value.name };
  if ('troops' in value) return { troops: value.troops, open: isOpen(value) };
  if (!('countries' in value)) return value;
  const byName = (a: Iso3, b: Iso3) => speech.format.compare(countryName(speech, a), countryName(speech, b));
  return { countries: value.countries.toSorted(byName).map((iso3) => countryOf(speech, iso3)) };
}

/** A claim in words, with its sources. */
export interface SaidClaim {
  readonly id: string;
  readonly text: string;
  readonly sources: readonly SourceId[];
  readonly confidence: readonly Confidence[];
}

/** What the words of a claim are made of. */
type StoryWords = Pick<StoryMessages, 'steps' | 'reported'>;

/** The claims of a step in words. */
export function saidClaims(speech: Speech, words: StoryWords, step: StoryStep): readonly SaidClaim[] {
  // Which figures a claim needs is checked by the types of `StoryClaims`; here a claim of any kind will do.
  const say = words.steps[step.id].claims as Readonly<
    Record<string, (figures: Readonly<Record<string, StoryFigure>>) => string>
  >;
  return Object.entries(step.claims).map(([id, { figures, sources, confidence, isReported }]) => {
    const said = Object.entries(figures).map(([name, value]) => [name, figureOf(speech, value)]);
    const text = say[id]?.(Object.fromEntries(said)) ?? '';
    return { id, text: isReported ? words.reported({ text }, confidence) : text, sources, confidence };
  });
}

/** The step of a link; its first where the link names none, or one that is not there. */
export function stepOf({ steps }: Story, id: string | null): number {
  return Math.max(
    0,
    steps.findIndex((step) => step.id === id),
  );
}

/** Whether what is shown is what a link shows that names a step and nothing of the map. */
export function isBare(view: View, camera: Camera, lastMonth: string): boolean {
  const plain = defaultView(lastMonth);
  const keys = [
    'date',
    'since',
    'measure',
    'layers',
    'focus',
    'status',
  ] as const satisfies (keyof StoryView)[];
  return camera.zoom === HOME.zoom && keys.every((key) => String(view[key]) === String(plain[key]));
}

/** The story as an article: its file, without ending, and the folder of its pictures, both beside the document of its language. */
export const ARTICLE = 'story';
