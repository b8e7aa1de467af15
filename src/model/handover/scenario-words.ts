/** A scenario said in words, in its table, its banner and its files. */
import type { BrigadeTargetRow, HandoverRow } from '../../data/rows.ts';
import { answerOf } from './handover.ts';
import { type HandoverSpeech, hostName, troopsText } from './handover-words.ts';
import {
  isEuropeanCommitment,
  type Remainder,
  type ScenarioPlace,
  type ScenarioTables,
  scenario,
} from './scenario.ts';

export function placeName(say: HandoverSpeech, { place }: Pick<ScenarioPlace, 'place'>): string {
  const { places } = say.words.handover.scenario;
  if (place === 'flank') return places.flank;
  return hostName(say, place);
}

/** The steps as a list: "About 5,000 troops in Germany". Some have commas of their own. */
export function stepsText(steps: readonly HandoverRow[]): string {
  return steps.map(({ us_item }) => us_item).join('; ');
}

const inBrackets = (text: string): string => text && `(${text})`;

/** What remains: number and range, empty where they are not known; and what it is worth, or why it is not known. */
export function remainderText({ speech, words }: HandoverSpeech, after: Remainder) {
  const say = words.handover.scenario;
  const { format, messages } = speech;
  const { best, high, status, exceeded, unsized } = after;
  const { range, statuses } = messages.forces.figure;
  const number = (value: number | null) => (value === null ? '' : format.number(value));
  if (best !== null) {
    return {
      best: number(best),
      range: inBrackets(range(after)),
      // Only a sum of US figures is "at least": rotations or whole hosts are missing from it.
      worth: status === 'at least' ? words.balance.usAtLeast : statuses[status],
    };
  }
  if (exceeded) return { best: '', range: '', worth: say.exceeded };
  const why = unsized > 0 ? say.notSized(unsized) : say.unknown;
  return { best: '', range: '', worth: high === null ? why : `${why}; ${say.atMost(number(high))}` };
}

/** The European answer that the table has for a step, with its date; or that it names none. */
export function answerText({ speech, words }: HandoverSpeech, row: HandoverRow): string {
  const say = words.handover.scenario;
  const { us_item, europe_item, europe_effective } = row;
  if (answerOf(row) !== 'named') return say.noAnswer(us_item, europe_item);
  return say.answer(
    us_item,
    europe_item,
    europe_effective ? say.due(speech.format.date(europe_effective)) : say.noDue,
  );
}

/** A brigade agreed for a host, by when, and whose commitment it is. */
export function targetText(speech: HandoverSpeech, target: BrigadeTargetRow): string {
  const say = speech.words.handover.scenario;
  const host = hostName(speech, target.host_iso3);
  const { brigade_target, due, framework_iso3, status } = target;
  if (brigade_target === null) return say.noTarget(host);
  if (framework_iso3 === 'USA') return say.usLed(host, brigade_target);
  if (!isEuropeanCommitment(target)) return say.ownLed(host, brigade_target);
  const when = due ? say.due(speech.speech.format.date(due)) : say.noDue;
  return say.target(host, brigade_target, when, status);
}

/** How much is assumed to leave, step by step. */
export function lessText(speech: HandoverSpeech, row: HandoverRow): string {
  const say = speech.words.handover.scenario;
  return `${row.us_item}: ${row.us_troops === null ? say.unsized : troopsText(speech, row)}`;
}

/** What would remain of the figure of a place, and of how much. */
function remainsText(speech: HandoverSpeech, found: ScenarioPlace): string {
  const say = speech.words.handover.scenario;
  const { best, range, worth } = remainderText(speech, found.after);
  const { now } = found;
  const figure =
    now.best === null ? speech.words.handover.table.unknown : speech.speech.format.number(now.best);
  const after = best === '' ? worth : [best, range].filter(Boolean).join(' ');
  const text = say.remains(placeName(speech, found), after, figure);
  return found.counted.length > 0 ? say.remainsMaybe(text) : text;
}

/** What would remain in each place that a step is charged to: in a sentence, beside the assumptions. */
export function remainingText(
  speech: HandoverSpeech,
  tables: ScenarioTables,
  ids: readonly string[],
): string {
  const say = speech.words.handover.scenario;
  const { hosts, flank, europe } = scenario(tables, ids, speech.speech.dataset.asOf);
  const places = [...hosts, flank, europe].filter(({ steps }) => steps.length > 0);
  if (places.length === 0) return '';
  const text = say.remaining(places.map((place) => remainsText(speech, place)).join('; '));
  return places.some(({ steps }) => steps.length > 1) ? `${text} ${say.overlap}` : text;
}
