import type { People } from '../../data/people.ts';
import type { Iso3, SourceId } from '../../data/rows.ts';
import { countryOf } from '../base/speech.ts';
import { isOpen } from '../forces/discs.ts';
import { europeFigure } from '../forces/forces-europe.ts';
import { usFigure } from '../forces/forces-us.ts';
import { homeForces, worldBankForces } from '../people/own-forces.ts';
import { moneyTotals, peopleYears } from '../people/totals.ts';
import { type ClassroomSpeech, mapState, type Question } from './question.ts';

/** Questions on what may be added: three or more numbers of which two may. What may and what never is in METHOD.md. */

/** One of the numbers, in words. */
interface Addend {
  readonly id: string;
  readonly text: string;
  readonly sources: readonly SourceId[];
}

/** What the questions are made of where the tables have own forces and money. */
interface Counts extends ClassroomSpeech {
  readonly people: People;
}

/** Own soldiers by NATO's count in its latest year. Throws where the table has none: a question must not be asked then. */
function nato(said: Counts, iso3: Iso3): Addend {
  const { people, speech, words } = said;
  const found = homeForces(people, iso3, Math.max(...peopleYears(people)));
  if (!found) throw new Error(`no own forces of ${iso3}`);
  const { thousand, year, estimate } = found;
  const country = countryOf(speech, iso3);
  const text = words.pair.numbers.nato({ country, people: Math.round(thousand * 1000), year, estimate });
  return { id: `nato-${iso3.toLowerCase()}`, text, sources: [people.sources.nato] };
}

/** Soldiers by the World Bank's count, of its latest year. Throws where the table has none. */
function worldBank({ people, speech, words }: Counts, iso3: Iso3): Addend {
  const found = worldBankForces(people, iso3, Math.max(...peopleYears(people)));
  if (!found) throw new Error(`no count of the World Bank for ${iso3}`);
  const { persons, year } = found;
  const country = countryOf(speech, iso3);
  const text = words.pair.numbers.worldBank({ country, people: persons, year, estimate: false });
  return { id: `world-bank-${iso3.toLowerCase()}`, text, sources: [people.sources.worldBank] };
}

/** Troops of one side in a host on the last day of the tables. Throws where the number is not known. */
function hosted({ details, speech, words }: Counts, side: 'us' | 'europe', iso3: Iso3): Addend {
  const day = speech.dataset.asOf;
  const figure = side === 'us' ? usFigure(details, iso3, day) : europeFigure(details, iso3, day);
  if (figure.best === null) throw new Error(`no ${side} troops in ${iso3}`);
  const text = words.pair.numbers[side]({
    ...{ host: countryOf(speech, iso3), people: figure.best, open: isOpen(figure) },
    date: figure.asOf ?? day,
  });
  return { id: `${side}-${iso3.toLowerCase()}`, text, sources: figure.sources };
}

/** Money of the latest year: of the United States and of the others, and that of the others in older prices. */
function money({ people, words }: Counts): readonly [us: Addend, others: Addend, older: Addend] {
  const year = Math.max(...peopleYears(people));
  const current = moneyTotals(people, year, { members: 'of the year', prices: 'current' });
  const older = moneyTotals(people, year, { members: 'of the year', prices: '2021' });
  if (!current || !older) throw new Error(`no totals of money for ${year}`);
  const say = words.pair.numbers;
  const sources = [people.sources.nato];
  return [
    { id: 'usd-us', text: say.usMoney(current, current.usa), sources },
    { id: 'usd-others', text: say.otherMoney(current, current.europeAndCanada), sources },
    { id: 'usd-2021-others', text: say.otherMoney2021(older, older.europeAndCanada), sources },
  ];
}

type Reason = keyof ClassroomSpeech['words']['pair']['reasons'];

/** A question of two numbers that may be added and others that may not; listed by their ids, so that the order tells nothing. */
function question(
  said: Counts,
  reason: Reason,
  [right, wrong]: readonly [readonly [Addend, Addend], readonly Addend[]],
): Question {
  const { pair } = said.words;
  const options = [...right, ...wrong].sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    id: `add-${reason}`,
    lesson: 'adding',
    ask: mapState(said),
    reveal: mapState(said),
    shaded: true,
    marked: [],
    prompt: pair.prompt,
    answer: {
      kind: 'pair',
      options: options.map(({ id, text }) => ({ id, text })),
      right: [right[0].id, right[1].id],
    },
    sentence: pair.reasons[reason],
    sources: [...new Set(options.flatMap(({ sources }) => sources))],
  };
}

/** The questions on adding, in their order; none for an edition without own forces. */
export function questionsOnAdding(classroom: ClassroomSpeech): readonly Question[] {
  const { people } = classroom;
  if (!people) return [];
  const said = { ...classroom, people };
  const [us, others, older] = money(said);
  const [poland, germany, latvia] = [nato(said, 'POL'), nato(said, 'DEU'), nato(said, 'LVA')];
  const visitors = (iso3: Iso3) => hosted(said, 'europe', iso3);
  return [
    question(said, 'people', [
      [poland, germany],
      [visitors('LTU'), hosted(said, 'us', 'POL')],
    ]),
    question(said, 'hosts', [[visitors('EST'), visitors('LVA')], [latvia]]),
    question(said, 'counts', [[nato(said, 'FRA'), nato(said, 'ITA')], [worldBank(said, 'AUT')]]),
    question(said, 'money', [[us, others], [older]]),
  ];
}
