import type { CommandRow, Iso3 } from '../../data/rows.ts';
import { confidences } from '../base/sources.ts';
import { countryName, countryOf } from '../base/speech.ts';
import { ASKED_COMMAND, ASKED_TARGETS } from './asked-rows.ts';
import { type ClassroomSpeech, mapState, type Question } from './question.ts';

/** Questions on what the allies have agreed on: commands and targets. */

/** Commands of one decision that pass from one country to others. */
function moved({ details }: ClassroomSpeech, announced: string | null): readonly CommandRow[] {
  return details.commands.filter(
    (row) =>
      row.announced === announced &&
      row.held_by_before.length > 0 &&
      row.held_by_before.join() !== row.held_by_after.join(),
  );
}

/** Who goes on to command in Europe. */
function commander(said: ClassroomSpeech): Question {
  const { speech, words, details } = said;
  const row = details.commands.find(({ id }) => id === ASKED_COMMAND);
  const [holder] = row?.held_by_after ?? [];
  if (!row || !holder) throw new Error(`no holder of ${ASKED_COMMAND}`);
  const others = moved(said, row.announced);
  const name = (iso3: Iso3) => countryName(speech, iso3);
  const countries = (list: readonly Iso3[]) => list.map((iso3) => countryOf(speech, iso3));
  const say = words.questions.saceur;
  const moves = others.map((command) => ({
    command: { text: command.short },
    before: countries(command.held_by_before),
    after: countries(command.held_by_after),
  }));
  const options = [...new Set([holder, ...others.flatMap((command) => command.held_by_after)])];
  const isUndated = others.every(({ effective }) => effective === null);
  return {
    id: 'commander',
    lesson: 'changes',
    ask: mapState(said),
    reveal: mapState(said),
    shaded: true,
    marked: [],
    prompt: say.prompt(row.announced ?? ''),
    answer: {
      kind: 'choice',
      options: options
        .map((iso3) => ({ id: iso3, text: name(iso3) }))
        .sort((a, b) => speech.format.compare(a.text, b.text)),
      right: holder,
    },
    sentence: [say.sentence(countryOf(speech, holder), moves), ...(isUndated ? [say.noDate] : [])].join(' '),
    sources: [...new Set([row, ...others].map((command) => command.source_id))],
    confidence: confidences([row, ...others]),
  };
}

/** By when the allies mean to reach the target. */
function due(said: ClassroomSpeech): Question {
  const { speech, words, details } = said;
  const row = details.targets.find(({ id }) => id === ASKED_TARGETS.total);
  if (!row?.due) throw new Error(`no date for ${ASKED_TARGETS.total}`);
  const years = [...new Set(details.targets.flatMap((target) => target.due ?? []))].sort();
  const say = words.questions.target;
  return {
    id: 'target-year',
    lesson: 'changes',
    ask: mapState(said),
    reveal: mapState(said),
    shaded: true,
    marked: [],
    prompt: say.prompt({ text: row.label }),
    answer: {
      kind: 'choice',
      options: years.map((year) => ({ id: year, text: speech.format.date(year) })),
      right: row.due,
    },
    sentence: say.sentence({ text: row.label }, row.due, row.agreed_on),
    sources: [row.source_id],
  };
}

/** The questions on what is agreed, in their order. */
export function questionsOnPromises(said: ClassroomSpeech): readonly Question[] {
  return [commander(said), due(said)];
}
