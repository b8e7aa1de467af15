import type { CountryFact } from '../../data/dataset.ts';
import { countryOf } from '../base/speech.ts';
import { countrySentence } from '../spending/sentences.ts';
import { armedAllies, bandOf } from '../spending/spending.ts';
import { ASKED_TARGETS } from './asked-rows.ts';
import { type ClassroomSpeech, mapState, type Question } from './question.ts';
import {
  byName,
  classText,
  figureYear,
  monthOf,
  type ShareYears,
  shareIn,
  shareOf,
  shareSource,
  shareYears,
  targetOf,
  viewAt,
} from './share-facts.ts';

/** Questions on single shares of GDP: counting, guessing, reading a class, drawing a line. */

/** Countries of the guess and of the line to be drawn; their figures come from the tables. */
const GUESSED = 'DEU';
const DRAWN = 'POL';
/** More names than these are not read out. */
const MOST_NAMES = 6;
/** Step of a guessed share, percentage points. */
const SHARE_STEP = 0.05;

/** How many allies reach the guideline in a year, and who they are where they are few. */
function passed(said: ClassroomSpeech, id: string, year: number): Question {
  const { speech, words } = said;
  const { pct, source } = targetOf(said, ASKED_TARGETS.guideline);
  const allies = armedAllies(speech.dataset, year);
  const reach = allies.filter(({ iso3 }) => shareOf(said, iso3, year) >= pct);
  const below = allies.filter((country) => !reach.includes(country));
  const say = words.questions.passed;
  const when = figureYear(said, year);
  const named = (list: readonly CountryFact[], sentence: (countries: readonly CountryFact[]) => string) =>
    list.length > 0 && list.length <= MOST_NAMES ? [sentence(list.toSorted(byName(said)))] : [];
  const state = mapState(said, { date: monthOf(said, year) });
  const sentence = say.sentence(when, reach.length, allies.length, pct);
  return {
    id,
    lesson: 'shading',
    ask: state,
    reveal: state,
    shaded: false,
    marked: [],
    prompt: say.prompt(when, allies.length, pct),
    answer: {
      kind: 'amount',
      ...{ min: 0, max: allies.length, step: 1, right: reach.length },
      unit: 'allies',
    },
    sentence: [sentence, ...named(reach, say.who), ...named(below, say.below)].join(' '),
    sources: [shareSource(said, GUESSED), source],
  };
}

/** The share of one country, guessed from what it was. */
function guess(said: ClassroomSpeech, { first, last }: ShareYears): Question {
  const { speech, words } = said;
  const values = armedAllies(speech.dataset, last).map(({ iso3 }) => shareOf(said, iso3, last));
  return {
    id: 'guess-share',
    lesson: 'shading',
    ask: mapState(said, { date: monthOf(said, first) }),
    reveal: mapState(said),
    shaded: false,
    marked: [GUESSED],
    prompt: words.questions.guess.prompt(
      countryOf(speech, GUESSED),
      figureYear(said, last),
      shareIn(said, GUESSED, first),
    ),
    answer: {
      kind: 'amount',
      ...{ min: 0, max: Math.ceil(Math.max(...values)), step: SHARE_STEP },
      right: shareOf(said, GUESSED, last),
      unit: 'share',
    },
    sentence: `${countrySentence(speech, viewAt(said), GUESSED)}.`,
    sources: [shareSource(said, GUESSED)],
  };
}

/** The class of the ally that comes closest to the core target without reaching it. */
function nearMiss(said: ClassroomSpeech, { last }: ShareYears): Question {
  const { speech, words } = said;
  const { pct, source } = targetOf(said, ASKED_TARGETS.core);
  const share = ({ iso3 }: CountryFact) => shareOf(said, iso3, last);
  const below = armedAllies(speech.dataset, last).filter((country) => share(country) < pct);
  const closest = below.reduce((best, country) => (share(country) > share(best) ? country : best));
  const right = bandOf('share', share(closest));
  const say = words.questions.nearMiss;
  const figure = countrySentence(speech, viewAt(said), closest.iso3);
  return {
    id: 'near-miss',
    lesson: 'shading',
    ask: mapState(said),
    reveal: mapState(said),
    shaded: false,
    marked: [closest.iso3],
    prompt: say.prompt(closest, figureYear(said, last)),
    answer: {
      kind: 'choice',
      options: [right - 1, right, right + 1].map((cls) => ({ id: String(cls), text: classText(said, cls) })),
      right: String(right),
    },
    sentence: `${figure}. ${say.sentence(pct - share(closest), pct)}`,
    sources: [shareSource(said, closest.iso3), source],
  };
}

/** The share of one country over the years, drawn before it is shown. */
function line(said: ClassroomSpeech, { first, last }: ShareYears): Question {
  const { speech, words } = said;
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const values = years.map((year) => shareOf(said, DRAWN, year));
  const country = countryOf(speech, DRAWN);
  return {
    id: 'draw-line',
    lesson: 'shading',
    ask: mapState(said, { date: monthOf(said, first) }),
    reveal: mapState(said),
    shaded: false,
    marked: [DRAWN],
    prompt: words.questions.draw.prompt(country, first, figureYear(said, last)),
    answer: { kind: 'line', country, years, values },
    sentence: words.draw.shown(
      country,
      years.map((year) => shareIn(said, DRAWN, year)),
    ),
    sources: [shareSource(said, DRAWN)],
  };
}

/** The questions on shares, in their order. */
export function questionsOnShares(said: ClassroomSpeech): readonly Question[] {
  const years = shareYears(said);
  return [
    passed(said, 'passed-first', years.first),
    passed(said, 'passed-reported', years.reported),
    passed(said, 'passed-latest', years.last),
    guess(said, years),
    line(said, years),
    nearMiss(said, years),
  ];
}
