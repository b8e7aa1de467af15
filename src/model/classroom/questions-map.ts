import type { CountryFact } from '../../data/dataset.ts';
import { OVERSEAS } from '../base/regions.ts';
import { countryName } from '../base/speech.ts';
import { difference } from '../spending/difference.ts';
import { statusLine } from '../spending/sentences.ts';
import { armedAllies, type FillClass, spendingValue } from '../spending/spending.ts';
import { binCounts, binsSentence } from './bins.ts';
import { type ClassroomSpeech, mapState, type Question } from './question.ts';
import {
  byName,
  figureYear,
  monthOf,
  type ShareYears,
  shareIn,
  shareOf,
  shareSource,
  shareYears,
  viewAt,
} from './share-facts.ts';

/** Questions on the map as a whole: who rose most, what a shade does not say, what other bounds would say. */

/** Ranks of the options by their rise: far enough from the first to be told apart by who looks. */
const RISE_RANKS: readonly number[] = [0, 4, 9, 14];
/** How many options there are beside the right one where amounts of money are compared. */
const OTHERS = 3;
const TOP: FillClass = 6;

/** Allies on the map of Europe: those across the Atlantic lie outside of it. */
function onMap({ speech }: ClassroomSpeech, year: number): readonly CountryFact[] {
  return armedAllies(speech.dataset, year).filter(({ iso3 }) => !OVERSEAS.includes(iso3));
}

/** Whose share rose most over all years. */
function rose(said: ClassroomSpeech, { first, last }: ShareYears): Question {
  const { speech, words } = said;
  const months = [monthOf(said, first), monthOf(said, last)] as const;
  const rise = ({ iso3 }: CountryFact) => difference(speech.dataset, 'share', iso3, months) ?? 0;
  const ranked = [...onMap(said, last)].sort((a, b) => rise(b) - rise(a));
  const [most] = ranked;
  if (!most) throw new Error('no ally to compare');
  const say = words.questions.rose;
  const at = (year: number) => shareIn(said, most.iso3, year);
  return {
    id: 'rose-most',
    lesson: 'shading',
    ask: mapState(said, { date: months[0] }),
    reveal: mapState(said, { since: months[0] }),
    shaded: true,
    marked: [],
    prompt: say.prompt(first, figureYear(said, last)),
    answer: {
      kind: 'choice',
      options: ranked
        .filter((_, rank) => RISE_RANKS.includes(rank))
        .sort(byName(said))
        .map(({ iso3 }) => ({ id: iso3, text: countryName(speech, iso3) })),
      right: most.iso3,
    },
    sentence: say.sentence(most, rise(most), at(first), at(last)),
    sources: [shareSource(said, most.iso3)],
  };
}

/** A large share of a small economy, and the other way round. */
function dollars(said: ClassroomSpeech, { last }: ShareYears): Question {
  const { speech, words } = said;
  const allies = onMap(said, last);
  const spent = ({ iso3 }: CountryFact) => spendingValue(speech.dataset.series.usd, iso3, last)?.value ?? 0;
  const share = ({ iso3 }: CountryFact) => shareOf(said, iso3, last);
  const most = allies.reduce((best, country) => (spent(country) > spent(best) ? country : best));
  const darkest = [...allies].sort((a, b) => share(b) - share(a)).filter((country) => country !== most);
  const others = darkest.slice(0, OTHERS);
  const say = words.questions.dollars;
  const money = (country: CountryFact) => ({ country, millions: spent(country) });
  return {
    id: 'share-or-dollars',
    lesson: 'shading',
    ask: mapState(said),
    reveal: mapState(said, { measure: 'usd' }),
    shaded: true,
    marked: [],
    prompt: say.prompt(figureYear(said, last)),
    answer: {
      kind: 'choice',
      options: [most, ...others]
        .sort(byName(said))
        .map((country) => ({ id: country.iso3, text: say.option(country, share(country)) })),
      right: most.iso3,
    },
    sentence: say.sentence(money(most), others.map(money)),
    sources: [said.details.figureSources.usd[most.iso3] ?? ''],
  };
}

/** Whether the figures of the last year are reported ones. */
function estimates(said: ClassroomSpeech, { last }: ShareYears): Question {
  const { speech, words } = said;
  const { options, prompt, sentence } = words.questions.estimates;
  const isEstimate = speech.dataset.series.share.estimates['*']?.includes(last);
  return {
    id: 'estimates',
    lesson: 'shading',
    ask: mapState(said),
    reveal: mapState(said),
    shaded: true,
    marked: [],
    prompt: prompt(last),
    answer: {
      kind: 'choice',
      options: Object.entries(options).map(([id, text]) => ({ id, text })),
      right: isEstimate ? 'estimate' : 'actual',
    },
    sentence: `${statusLine(speech, viewAt(said))} ${sentence}`,
    sources: [shareSource(said, onMap(said, last)[0]?.iso3 ?? '')],
  };
}

/** The same figures in classes of equal number. */
function quantiles(said: ClassroomSpeech, { last }: ShareYears): Question {
  const { speech, words } = said;
  const view = viewAt(said, { bins: 'quantiles' });
  const top = binCounts(speech, view, TOP);
  const total = armedAllies(speech.dataset, last).length;
  return {
    id: 'quantiles',
    lesson: 'shading',
    ask: mapState(said),
    reveal: mapState(said, { bins: 'quantiles' }),
    shaded: true,
    marked: [],
    prompt: words.questions.quantiles.prompt(figureYear(said, last), top.targets, total),
    answer: {
      kind: 'amount',
      ...{ min: 0, max: total, step: 1, right: top.quantiles },
      unit: 'allies',
    },
    sentence: binsSentence(said, view),
    sources: [shareSource(said, onMap(said, last)[0]?.iso3 ?? '')],
  };
}

/** The questions on the map as a whole, in their order. */
export function questionsOnMap(said: ClassroomSpeech): readonly Question[] {
  const years = shareYears(said);
  return [rose(said, years), dollars(said, years), estimates(said, years), quantiles(said, years)];
}
