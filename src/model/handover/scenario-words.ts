/** A scenario said in words, in its table, its banner and its files. */
import type { BrigadeTargetRow, HandoverRow } from '../../data/rows.ts';
import type { Speech } from '../base/speech.ts';
import { answerOf } from './handover.ts';
import { type HandoverSpeech, hostName, hostOf } from './handover-words.ts';
import {
  isEuropeanCommitment,
  type Remainder,
  type ScenarioPlace,
  type ScenarioTables,
  scenario,
} from './scenario.ts';

export function placeName(say: HandoverSpeech, { place }: Pick<ScenarioPlace, 'place'>): string {
  return place === 'flank' ? say.words.handover.scenario.flank : hostName(say, place);
}

/** A place as messages are given it. */
export function placeIn(speech: Speech, { place }: Pick<ScenarioPlace, 'place'>) {
  return place === 'flank' ? place : hostOf(speech, place);
}

/** The names of steps, as messages are given them. */
export function stepsOf(steps: readonly HandoverRow[]) {
  return steps.map(({ us_item }) => ({ text: us_item }));
}

/** What remains: number and range, empty where they are not known; and what it is worth, or why it is not known. */
export function remainderText({ speech, words }: HandoverSpeech, after: Remainder) {
  const worth = words.handover.scenario.worth(after);
  if (after.best === null) return { best: '', range: '', worth };
  const range = speech.messages.forces.figure.range(after);
  return { best: speech.format.number(after.best), range: range && `(${range})`, worth };
}

/** The European answer that the table has for a step, with its date; or that it names none. */
export function replacementText({ words }: HandoverSpeech, row: HandoverRow): string {
  const say = words.handover.scenario;
  const [item, answer] = [{ text: row.us_item }, { text: row.europe_item }];
  return answerOf(row) === 'named'
    ? say.answer(item, answer, row.europe_effective)
    : say.noAnswer(item, answer);
}

/** A brigade agreed for a host, by when, and whose commitment it is. */
export function targetText({ speech, words }: HandoverSpeech, target: BrigadeTargetRow): string {
  const say = words.handover.scenario;
  const host = hostOf(speech, target.host_iso3);
  const { brigade_target, due, framework_iso3, status } = target;
  if (brigade_target === null) return say.noTarget(host);
  const agreed = { text: brigade_target };
  if (framework_iso3 === 'USA') return say.usLed(host, agreed);
  if (!isEuropeanCommitment(target)) return say.ownLed(host, agreed);
  return say.target(host, agreed, due, { text: status });
}

/** How much is assumed to leave, step by step. */
export function lessText({ words }: HandoverSpeech, { us_item, us_troops }: HandoverRow): string {
  return words.handover.scenario.less({ text: us_item }, us_troops);
}

/** That steps of a place may overlap: which of them are by the tables, and that the others may. Empty for a single step. */
export function overlapText({ words }: Pick<HandoverSpeech, 'words'>, place: ScenarioPlace): string {
  const { mayOverlap, overlap } = words.handover.scenario;
  const named = place.overlaps.map((steps) => mayOverlap(stepsOf(steps)));
  const taken = place.steps.length - place.overlaps.flat().length + place.overlaps.length;
  return [...named, ...(taken > 1 ? [overlap] : [])].join(' ');
}

/** What would remain in each place that a step is charged to: in a sentence, beside the assumptions. */
export function remainingText(
  { speech, words }: HandoverSpeech,
  tables: ScenarioTables,
  ids: readonly string[],
): string {
  const say = words.handover.scenario;
  const { hosts, flank, europe } = scenario(tables, ids, speech.dataset.asOf);
  const places = [...hosts, flank, europe].filter(({ steps }) => steps.length > 0);
  if (places.length === 0) return '';
  const text = say.remaining(
    places.map((found) => ({
      where: placeIn(speech, found),
      after: found.after,
      now: found.now.best,
      counted: found.counted.length > 0,
    })),
  );
  const overlaps = new Set(places.map((found) => overlapText({ words }, found)).filter(Boolean));
  return [text, ...overlaps].join(' ');
}
