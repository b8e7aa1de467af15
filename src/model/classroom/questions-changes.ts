import type { ChangeRow } from '../../data/rows.ts';
import { monthEnd } from '../base/dates.ts';
import { confidences, furtherSources } from '../base/sources.ts';
import { countryOf } from '../base/speech.ts';
import { drawDay } from '../changes/changes.ts';
import { hostSentence } from '../forces/amount-words.ts';
import { figureRows } from '../forces/figure-rows.ts';
import { balance, comparison } from '../forces/forces.ts';
import { ASKED_CHANGES } from './asked-rows.ts';
import { type ClassroomSpeech, mapState, type Question, type QuestionView, STAGES } from './question.ts';
import { monthOf, shareYears, viewAt } from './share-facts.ts';

/** Questions on forces and their changes: what is announced, what is under way, what is done. */

/** The host whose disc is asked about, at two dates. */
const HOST = 'ROU';
/** Most hosts one can guess. */
const MOST_HOSTS = 8;

const FORCES: QuestionView['layers'] = ['us', 'europe', 'changes'];

function changeRow({ details }: ClassroomSpeech, id: string): ChangeRow {
  const row = details.changes.find((entry) => entry.id === id);
  if (!row) throw new Error(`no change ${id}`);
  return row;
}

/** The month a change is drawn in. */
function drawMonth(row: ChangeRow): string {
  return (drawDay(row) ?? '').slice(0, 7);
}

/** Which half of the host's disc is larger. A side without any recorded force is smaller than one with a number. */
function disc(said: ClassroomSpeech, id: string, month: string): Question {
  const { speech, words, details } = said;
  const { us, europe } = balance(details, HOST, monthEnd(month, speech.dataset.asOf));
  const none = europe.status === 'none found';
  // None recorded is not a number: it is smaller than any that is recorded, and is said to be no zero.
  const more = none && us.best !== null ? 'us' : comparison(us, europe).more;
  if (more === null) throw new Error(`the halves of ${HOST} cannot be compared in ${month}`);
  const say = words.questions.disc;
  const isLatest = speech.dataset.asOf.startsWith(month);
  const sentence = hostSentence(speech, viewAt(said, { date: month }), HOST);
  return {
    id,
    lesson: 'changes',
    ask: mapState(said, { date: month }),
    reveal: mapState(said, { date: month, layers: ['us', 'europe'] }),
    shaded: true,
    marked: [HOST],
    prompt: say[isLatest ? 'promptNow' : 'prompt'](countryOf(speech, HOST), month),
    answer: {
      kind: 'choice',
      options: Object.entries(say.options).map(([side, text]) => ({ id: side, text })),
      right: more,
    },
    sentence: none ? `${sentence} ${say.noneIsNotZero}` : sentence,
    sources: [...new Set([...us.sources, ...europe.sources])],
    confidence: confidences([us, europe].flatMap((figure) => figureRows(details, HOST, figure))),
  };
}

/** What the status says, on the clearest case of it. */
function notReplaced(said: ClassroomSpeech): Question {
  const { words } = said;
  const row = changeRow(said, ASKED_CHANGES.notReplaced);
  const say = words.questions.notReplaced;
  return {
    id: 'not-replaced',
    lesson: 'changes',
    ask: mapState(said, { date: drawMonth(row) }),
    reveal: mapState(said, { date: drawMonth(row), layers: FORCES, status: ['notreplaced'] }),
    shaded: true,
    marked: [],
    prompt: say.prompt,
    answer: {
      kind: 'choice',
      options: Object.entries(say.options).map(([id, text]) => ({ id, text })),
      right: 'gone',
    },
    sentence: `${say.sentence} ${row.summary}`,
    sources: [row.source_id, ...furtherSources(said.details, 'changes', row.id)],
    confidence: confidences([row]),
  };
}

/** In how many countries the force stood that was not replaced. */
function hosts(said: ClassroomSpeech): Question {
  const { speech, words } = said;
  const row = changeRow(said, ASKED_CHANGES.notReplaced);
  const fact = speech.dataset.changes.find(({ id }) => id === ASKED_CHANGES.notReplaced);
  const found = [row.host_iso3 ?? '', ...(fact?.also ?? [])];
  const say = words.questions.hosts;
  const number = (value: number | null) => Math.abs(value ?? 0);
  return {
    id: 'not-replaced-hosts',
    lesson: 'changes',
    ask: mapState(said, { date: drawMonth(row) }),
    reveal: mapState(said, { date: drawMonth(row), layers: FORCES, status: ['notreplaced'] }),
    shaded: true,
    marked: [],
    prompt: say.prompt({ text: row.title }, drawMonth(row)),
    answer: {
      kind: 'amount',
      ...{ min: 1, max: MOST_HOSTS, step: 1, right: found.length },
      unit: 'countries',
    },
    sentence: say.sentence(
      found.map((iso3) => countryOf(speech, iso3)),
      number(row.troops_delta),
      number(row.host_delta),
    ),
    sources: [row.source_id, ...furtherSources(said.details, 'changes', row.id)],
    confidence: confidences([row]),
  };
}

/** How far a change has come. */
function stage(said: ClassroomSpeech, id: string, change: string): Question {
  const { speech, words } = said;
  const { statuses } = speech.messages.forces.changes;
  const row = changeRow(said, change);
  const say = words.questions.status;
  return {
    id,
    lesson: 'changes',
    ask: mapState(said),
    reveal: mapState(said, { layers: FORCES }),
    shaded: true,
    marked: row.host_iso3 ? [row.host_iso3] : [],
    prompt: say.prompt({ text: row.title }, row.announced ?? drawMonth(row), speech.dataset.asOf),
    answer: {
      kind: 'choice',
      options: STAGES.map((status) => ({ id: status, text: statuses[status] })),
      right: row.status,
    },
    statuses: STAGES,
    sentence: `${say.sentence(row.status)} ${row.summary}`,
    sources: [row.source_id, ...furtherSources(said.details, 'changes', row.id)],
    confidence: confidences([row]),
  };
}

/** Changes of US forces that are drawn in the last year of the tables, in their order. */
export function usChanges(said: ClassroomSpeech): readonly ChangeRow[] {
  const { last } = shareYears(said);
  return said.details.changes.filter((row) => row.side === 'us' && drawDay(row)?.startsWith(String(last)));
}

/** How many of the year's US changes are done. */
function done(said: ClassroomSpeech): Question {
  const { words } = said;
  const { last } = shareYears(said);
  const rows = usChanges(said);
  const inPlace = rows.filter(({ status }) => status === 'in place');
  const others = [...new Set(rows.map(({ status }) => status))].filter((status) => status !== 'in place');
  const say = words.questions.done;
  const counts = others.map((status) => ({
    status,
    count: rows.filter((row) => row.status === status).length,
  }));
  return {
    id: 'done',
    lesson: 'changes',
    ask: mapState(said),
    reveal: mapState(said, { layers: FORCES }),
    shaded: true,
    marked: [],
    prompt: say.prompt(rows.length, last),
    answer: {
      kind: 'amount',
      ...{ min: 0, max: rows.length, step: 1, right: inPlace.length },
      unit: 'changes',
    },
    sentence: say.sentence(inPlace.length, rows.length, counts),
    sources: [...new Set(inPlace.map((row) => row.source_id))],
    confidence: confidences(inPlace),
  };
}

/** The questions on changes, in their order. */
export function questionsOnChanges(said: ClassroomSpeech): readonly Question[] {
  const { first, last } = shareYears(said);
  return [
    disc(said, 'disc-then', monthOf(said, first)),
    disc(said, 'disc-now', monthOf(said, last)),
    notReplaced(said),
    hosts(said),
    stage(said, 'stage-cut', ASKED_CHANGES.announced),
    stage(said, 'stage-expected', ASKED_CHANGES.unconfirmed),
    done(said),
  ];
}
