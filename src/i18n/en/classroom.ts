import type { ChangeRow, DateText } from '../../data/rows.ts';
import type { Country, FigureYear, ShareFigure, Verbatim } from '../values.ts';
import { sources } from './balance.ts';
import { sureness, weak } from './confidence.ts';
import { controls } from './controls.ts';
import { atLeast, changeStatuses } from './forces.ts';
import { say } from './grammar.ts';
import { keys } from './lead.ts';
import { partOf } from './part-of.ts';
import { figureYear, value } from './spending.ts';

/** Words of the classroom: questions, lessons, handout. Figures come in as values: none is typed here. */

const ALLIES = { one: 'ally', other: 'allies' };
const CHANGES = { one: 'change', other: 'changes' };

const points = (of: number): string => `${say.number(of, 2)} percentage points`;
const share = (of: number): string => say.percent(of, 2);

/** What can be guessed, with its unit. */
const amounts = {
  allies: (count: number) => say.count(count, ALLIES),
  countries: (count: number) => say.count(count, { one: 'country', other: 'countries' }),
  changes: (count: number) => say.count(count, CHANGES),
  share,
};
type Unit = keyof typeof amounts;

const lessons = {
  shading: 'Reading a choropleth',
  changes: 'Announced, under way, done',
  adding: 'What may be added',
  own: 'Your own questions',
};

/** Ways of cutting; `fixed` in the place of the targets, for a measure that has none. */
const ways = {
  targets: 'Targets',
  fixed: 'Fixed bounds',
  equal: 'Equal intervals',
  quantiles: 'Quantiles',
};

/** How many are in a class, and how many would be by the targets. */
interface Instead {
  readonly now: number;
  readonly before: number;
}

const instead = ({ now, before }: Instead): string =>
  now === before ? `${say.number(now)}, as before` : `${say.number(now)} instead of ${say.number(before)}`;

/** What a country spends, million US dollars. */
interface Spent {
  readonly country: Country;
  readonly millions: number;
}

const spent = ({ country, millions }: Spent): string => `${say.country(country)}: ${value.usd(millions)}`;

const shareIn = (found: ShareFigure): string => `${share(found.value)} in ${figureYear(found)}`;

/** A post that passes on. */
interface Move {
  readonly command: Verbatim;
  readonly before: readonly Country[];
  readonly after: readonly Country[];
}

const move = ({ command, before, after }: Move): string =>
  `${command.text} from ${say.countries(before)} to ${say.countries(after)}`;

/** People by one count, in a country and year. */
interface Counted extends FigureYear {
  readonly country: Country;
  readonly people: number;
}

/** Troops of one side in a host; `open`: the true number may be higher. */
interface Hosted {
  readonly host: Country;
  readonly people: number;
  readonly open: boolean;
  readonly date: DateText;
}

const troops = ({ people, open }: Hosted): string => (open ? atLeast(people) : say.number(people));

/** Dollars whose prices the sentence names itself. */
const billions = (millions: number): string => `US$${say.number(millions / 1000, 1)} billion`;

export const classroom = {
  controls,
  title: 'Classroom',
  parts: { questions: 'Questions', choose: 'Choose questions', bins: 'Other bins', lessons: 'Lessons' },
  place: (number: number, total: number) => `Question ${say.number(number)} of ${say.number(total)}`,
  choose: 'Go to question',
  previous: 'Previous',
  next: 'Next question',
  again: 'From the start',
  reveal: 'Reveal',
  veiled: 'The map keeps its answer back until you reveal it.',
  answer: 'Answer',
  yourAnswer: (unit: Unit, of: number) => `Your answer: ${amounts[unit](of)}.`,
  answerIs: (unit: Unit, of: number) => `Answer: ${amounts[unit](of)}`,
  amounts,
  right: 'That is right.',
  wrong: 'Not so.',
  guess: 'Your guess',
  off: (unit: Unit, by: number) => `Off by ${unit === 'share' ? points(by) : amounts[unit](by)}.`,
  exact: 'Exactly.',
  noGuess: 'No answer given.',
  sources,
  sureness,
  weak,
  lessons,

  draw: {
    label: (country: Country) => `Share of GDP, ${say.country(country)}: your line`,
    shown: (country: Country, values: readonly ShareFigure[]) => {
      const texts = values.map((found) => `${figureYear(found)}: ${share(found.value)}`);
      return `Share of GDP, ${say.country(country)}: ${texts.join(', ')}.`;
    },
    hint: 'Drag across the chart, or use a slider for each year.',
    sliders: 'Sliders, one for each year',
    off: (by: number, years: number) =>
      `Over ${say.number(years)} drawn years your line is off by ${points(by)} on average.`,
    drawn: (years: number, total: number) =>
      `${say.number(years)} of ${say.count(total, { one: 'year', other: 'years' })} drawn.`,
    yours: 'your line',
    table: 'the table',
  },

  pair: {
    prompt: 'Which two of these numbers may you add?',
    both: (first: Verbatim, second: Verbatim) => `${first.text}, and ${second.text}`,
    numbers: {
      nato: (of: Counted) =>
        `Soldiers of ${say.country(of.country)} by NATO’s count, ${figureYear(of)}: ${say.number(of.people)}`,
      worldBank: (of: Counted) =>
        `Soldiers of ${say.country(of.country)} by the World Bank’s count, paramilitary included, ${figureYear(of)}: ${say.number(of.people)}`,
      europe: (of: Hosted) =>
        `European and Canadian troops from abroad in ${say.country(of.host)}, its oldest number of ${say.date(of.date)}: ${troops(of)}`,
      us: (of: Hosted) => `US troops in ${say.country(of.host)}, ${say.date(of.date)}: ${troops(of)}`,
      usMoney: (year: FigureYear, millions: number) =>
        `Defence spending of the United States, current prices, ${figureYear(year)}: ${billions(millions)}`,
      otherMoney: (year: FigureYear, millions: number) =>
        `Defence spending of the other allies, current prices, ${figureYear(year)}: ${billions(millions)}`,
      otherMoney2021: (year: FigureYear, millions: number) =>
        `Defence spending of the other allies, prices of 2021, ${figureYear(year)}: ${billions(millions)}`,
    },
    reasons: {
      people:
        'NATO counts each soldier once, for the flag, wherever posted: two allies of one year and one edition may be added. Troops from abroad in a third country are counted at home already, so the same soldiers would count twice.',
      hosts:
        'Troops from abroad may be added over hosts, for a force stands in one host only. A country’s own armed forces are a whole service; visitors are units that stand in a place. The two are never added.',
      counts:
        'Both are NATO’s. The World Bank counts paramilitary forces such as border guards too, and its figure is of another year: two counts are never added.',
      money:
        'Both are in the same prices of the same year. Dollars of another year’s prices are other dollars. What the United States spends, it spends in the whole world.',
    },
  },

  questions: {
    passed: {
      prompt: (year: FigureYear, total: number, bound: number) =>
        `How many of the ${say.count(total, ALLIES)} with armed forces are at ${say.exactPercent(bound)} of GDP or more for defence in ${figureYear(year)}?`,
      sentence: (year: FigureYear, count: number, total: number, bound: number) =>
        `In ${figureYear(year)}, ${partOf(count, say.number(total), { one: 'reaches', other: 'reach' })} ${say.exactPercent(bound)}.`,
      who: (countries: readonly Country[]) =>
        `${say.form(countries.length, { one: 'It is', other: 'They are' })} ${say.countries(countries)}.`,
      below: (countries: readonly Country[]) => `Below it: ${say.countries(countries)}.`,
    },
    guess: {
      prompt: (country: Country, year: FigureYear, first: ShareFigure) =>
        `${say.country(country)} spent ${share(first.value)} of GDP on defence in ${first.year}. What share is it in ${figureYear(year)}?`,
    },
    nearMiss: {
      prompt: (country: Country, year: FigureYear) =>
        `In which class of the map does ${say.country(country)} lie in ${figureYear(year)}?`,
      sentence: (short: number, bound: number) =>
        `It is ${points(short)} short of ${say.exactPercent(bound)}: a class says on which side of a bound a figure lies, not how far from it.`,
    },
    rose: {
      prompt: (from: number, to: FigureYear) =>
        `Whose share of GDP rose most from ${from} to ${figureYear(to)}, in percentage points?`,
      sentence: (country: Country, by: number, before: ShareFigure, after: ShareFigure) =>
        `${say.country(country)}: ${points(by)}, from ${shareIn(before)} to ${shareIn(after)}.`,
    },
    dollars: {
      prompt: (year: FigureYear) =>
        `The map shades the share of GDP. Which of these countries spends most in US dollars in ${figureYear(year)}?`,
      option: (country: Country, of: number) => `${say.country(country)} (${share(of)} of GDP)`,
      sentence: (most: Spent, others: readonly Spent[]) =>
        `${spent(most)}. ${others.map(spent).join('; ')}. The shade is a share of an economy, not an amount of money.`,
    },
    draw: {
      prompt: (country: Country, from: number, to: FigureYear) =>
        `Draw the share of GDP of ${say.country(country)} from ${from} to ${figureYear(to)}, before it is shown. The first point is given.`,
    },
    estimates: {
      prompt: (year: number) => `What are NATO’s figures for ${year} in this edition?`,
      options: {
        actual: 'spending reported after the year’s end',
        estimate: 'estimates of the allies’ spending',
        target: 'targets the allies have agreed on',
      },
      sentence: 'An estimate can be restated in the next edition.',
    },
    quantiles: {
      prompt: (year: FigureYear, top: number, total: number) =>
        `With targets as bounds, ${partOf(top, say.number(total), { one: 'is', other: 'are' })} in the top class in ${figureYear(year)}. The same figures are now cut into seven classes of nearly equal number (quantiles). How many are in the top class?`,
    },
    disc: {
      prompt: (host: Country, month: DateText) =>
        `A disc on the map stands for the troops in a host country: its left half for US, its right half for European and Canadian troops. Which half was the larger one for ${say.country(host)} in ${say.date(month)}?`,
      promptNow: (host: Country, month: DateText) => `And for ${say.country(host)} in ${say.date(month)}?`,
      options: {
        us: 'the US half',
        europe: 'the European and Canadian half',
        equal: 'both the same',
      },
      noneIsNotZero: '“None recorded” means that no force is in the tables; it is not a measured zero.',
    },
    notReplaced: {
      prompt: 'What does “not replaced” mean on this map?',
      options: {
        later: 'The troops leave soon; their successors are known by name.',
        announced: 'A withdrawal is announced, and nobody has left yet.',
        gone: 'The troops have left, and no unit followed them.',
        base: 'The base was closed, so nobody can be there.',
      },
      sentence: 'The troops have left, and no unit followed them.',
    },
    hosts: {
      prompt: (title: Verbatim, month: DateText) =>
        `“${title.text}”, ${say.date(month)}: in how many countries had its parts stood?`,
      sentence: (hosts: readonly Country[], troops: number, here: number) =>
        `In ${amounts.countries(hosts.length)}: ${say.countries(hosts)}. ${say.number(troops)} troops left in all, ${say.number(here)} of them net in the first.`,
    },
    status: {
      prompt: (title: Verbatim, date: DateText, asOf: DateText) =>
        `“${title.text}” (${say.date(date)}). How far had this come by ${say.date(asOf)}?`,
      sentence: (status: ChangeRow['status']) => `By the tables: ${changeStatuses[status]}.`,
    },
    done: {
      prompt: (total: number, year: number) =>
        `The tables hold ${say.count(total, CHANGES)} of US forces dated ${year}. How many are marked as done?`,
      sentence: (
        done: number,
        total: number,
        others: readonly { readonly status: ChangeRow['status']; readonly count: number }[],
      ) => {
        const texts = others.map(({ status, count }) => `${changeStatuses[status]}: ${say.number(count)}`);
        return `${say.number(done)} of ${say.number(total)} ${say.form(done, { one: 'is', other: 'are' })} done. The others: ${texts.join(', ')}.`;
      },
    },
    saceur: {
      prompt: (date: DateText) =>
        `On ${say.date(date)} the allies agreed on a new distribution of NATO’s commands. Which country goes on to provide the Supreme Allied Commander Europe?`,
      sentence: (holder: Country, moves: readonly Move[]) =>
        `${say.country(holder)}. Other posts pass on: ${moves.map(move).join('; ')}.`,
      noDate: 'No date of the hand-over is given: it is agreed, not done.',
    },
    target: {
      prompt: (label: Verbatim) => `“${label.text}”: by which year?`,
      sentence: (label: Verbatim, due: DateText, agreed: DateText) =>
        `${label.text}: agreed on ${say.date(agreed)}, due in ${say.date(due)}. A target is a promise; the shading shows spending.`,
    },
  },

  bins: {
    title: 'Same data, other bins',
    intro:
      'The figures stay, the bounds of the classes move. Watch what a reader would say of the map each time.',
    label: 'Classes by',
    names: ways,
    about: {
      targets: 'Bounds with a meaning: the targets of the Alliance are among them. The same in every year.',
      equal: 'The span from the lowest to the highest figure of the year, cut into seven equal steps.',
      quantiles: 'Seven classes with nearly the same number of countries: somebody is always at the bottom.',
    },
    /** In the place of the targets, for a measure that has none. */
    fixed: {
      name: ways.fixed,
      about: 'Round bounds, the same in every year. No target of the Alliance is among them.',
    },
    asTargets: (month: DateText, by: 'targets' | 'fixed', top: number, low: number, total: number) =>
      `${say.date(month)}, classes by “${ways[by]}”: ${say.number(top)} of ${say.number(total)} in the top class, ${say.number(low)} in the bottom one.`,
    story: (month: DateText, changed: number, total: number, top: Instead, low: Instead) =>
      `${say.date(month)}: ${partOf(changed, say.number(total), { one: 'changes its class', other: 'change their class' })}, and no figure has changed. In the top class: ${instead(top)}; in the bottom one: ${instead(low)}.`,
    nothing: (month: DateText) => `${say.date(month)}: there is no figure yet, so there is nothing to cut.`,
    comparison:
      'In a comparison of two months the classes are those of the difference; other bins do not apply.',
    top: (counts: readonly { readonly way: keyof typeof ways; readonly count: number }[]) =>
      `In the top class: ${counts.map(({ way, count }) => `${ways[way]} ${say.number(count)}`).join(', ')}.`,
  },

  /** What the statuses of a change mean, where they are to be told apart. */
  statuses: {
    label: 'What each status means',
    means: {
      announced: 'announced: a government has said so; nothing has moved yet',
      unconfirmed: 'not confirmed: expected, or its date is past; no report says that it happened',
      'under way': 'under way: it has begun and is not complete',
      'in place': 'done: a report says that it has happened',
    },
  },

  /** Choice of questions, and those of the teacher's own. */
  choice: {
    title: 'Which questions are asked',
    about:
      'The choice and your own questions are in the link of this page and in the file for class, and nowhere else.',
    all: 'Ask all',
    ownTitle: 'Add a question of your own',
    prompt: 'Question',
    right: 'Right answer',
    other: (number: number) => `Other answer ${say.number(number)}`,
    add: 'Add the question',
    remove: 'Remove',
    removeOf: (question: Verbatim) => `Remove: ${question.text}`,
    needed: 'A question needs a text, a right answer and another one.',
    full: 'A link holds no more questions than these.',
    noSource: 'By the teacher who asked; no table of this page has the answer.',
  },

  /** Hands counted on one device. */
  tally: {
    title: 'Count hands',
    about: 'Kept on this page until it is closed; nothing is sent.',
    right: 'Right, or close',
    wrong: 'Not',
    more: (answer: Verbatim) => `One more hand for: ${answer.text}`,
    fewer: (answer: Verbatim) => `One hand fewer for: ${answer.text}`,
    results: 'Results of the class',
    of: (right: number, all: number) =>
      partOf(right, say.count(all, { one: 'hand', other: 'hands' }), {
        one: 'was right',
        other: 'were right',
      }),
    clear: 'Clear all counts',
  },

  handout: {
    title: 'Handout',
    about: (month: DateText) =>
      `Prints the questions to guess first, then map, legend and tables with the questions that are read from them, the answer key on a page of its own, and a guide for each lesson; A4 or Letter, in colour or grey. Its map and table are of the month on the map, ${say.date(month)}.`,
    print: 'Print the handout',
    saveTitle: 'Save for class',
    save: 'Save the page as one file',
    saveAbout: (version: Verbatim, date: DateText) =>
      `One HTML file that opens from disk without a network, with what is shown now, the questions you chose and your own: map, panels, classroom and all sources, data version ${version.text} of ${say.date(date)}. Without the zoomed-in boundaries and the tables as files; it says where those are.`,
    saveRefused: 'If nothing happens, the frame around this page refuses downloads: open the page by itself.',
    saved: (version: Verbatim, date: DateText) =>
      `You are reading the saved file: data version ${version.text} of ${say.date(date)}. Its sources are listed under “How we know”.`,
    guide: 'Teacher’s guide, with answers',
    subtitle: (version: Verbatim, date: DateText) =>
      `Handout. Data version ${version.text}, state of ${say.date(date)}.`,
    map: (month: DateText) => `Defence spending as a share of GDP, ${say.date(month)}`,
    forces: (month: DateText) => `Troops by host country, ${say.date(month)}`,
    sides: { us: 'US: one line', europe: 'European and Canadian: a double line' },
    signs: keys,
    legend: 'Legend',
    columns: { number: 'Class on the map', range: 'Share of GDP', count: 'Allies' },
    noClass:
      'A dash: an ally without armed forces. Countries without a number have no figure of NATO or are not shown.',
    table: (month: DateText) => `Key table, ${say.date(month)}`,
    tableColumns: {
      ally: 'Ally',
      cls: 'Class',
      dollars: (year: number) => `Billion US$ of 2021, ${year}`,
      us: 'US troops',
      europe: 'European and Canadian troops',
    },
    tableNote:
      'Per cent of GDP. An empty cell is not known or not recorded; it is never zero. * estimate; ≥ at least.',
    guess: (lesson: keyof typeof lessons) => `Guess before you look: ${lessons[lesson]}`,
    read: (lesson: keyof typeof lessons) => `Questions: ${lessons[lesson]}`,
    facts: 'What to read the questions from',
    discs: 'The halves of two discs',
    changes: 'Changes of US forces in the latest year, with how far each had come',
    noneRecorded: 'none recorded',
    key: 'Answer key',
    /** An answer as its option has it, with a full stop. */
    short: ({ text }: Verbatim) => (text.endsWith('.') ? text : `${text}.`),
    blank: 'Your answer:',
    range: (unit: Unit, low: number, high: number) =>
      `(from ${amounts[unit](low)} to ${amounts[unit](high)})`,
  },

  guides: {
    headings: {
      aims: 'Aims',
      steps: 'Steps',
      misconceptions: 'Misconceptions to expect',
      answers: 'Answers',
    },
    minutes: (count: number) => say.count(count, { one: 'minute', other: 'minutes' }),
    shading: {
      minutes: 45,
      aims: [
        'Read a figure’s class off a shaded map, and say what the class leaves open.',
        'Tell a share from an amount.',
        'Explain how the choice of bounds changes the story that the same figures tell.',
      ],
      steps: [
        {
          minutes: 5,
          text: 'Ask who in class has seen a map shaded by a number, and what the darkest country did.',
        },
        {
          minutes: 15,
          text: 'Guess before you look: the counting questions, the single share, the line to draw. Each pupil writes a number down before the reveal.',
        },
        {
          minutes: 10,
          text: 'Read the key table: find the ally just short of a bound, and the one with the largest amount of money.',
        },
        {
          minutes: 10,
          text: 'Switch the bins. One half of the class writes a headline for targets, the other for quantiles; compare them.',
        },
        { minutes: 5, text: 'Write down one sentence that is true under all three ways of cutting.' },
      ],
      misconceptions: [
        '“Darker means more money.” It means a larger share of that country’s own economy.',
        '“Countries in one class spend the same.” They lie between the same two bounds.',
        '“A country without a class spends nothing.” There is no figure for it, or it has no armed forces.',
        '“This year’s figure is a fact.” Figures of the latest years are estimates and are marked as such.',
      ],
    },
    changes: {
      minutes: 45,
      aims: [
        'Tell an announcement from a change that is under way and from one that is done.',
        'Read a disc with two halves, and what “at least”, “unknown” and “none recorded” say.',
        'Name the source of a claim and its date.',
      ],
      steps: [
        {
          minutes: 5,
          text: 'Collect what pupils have read about troops coming or going. Write the verbs on the board: will, is, has.',
        },
        {
          minutes: 10,
          text: 'Compare the two halves of one disc at two dates. Ask what would have to be known to say more.',
        },
        {
          minutes: 15,
          text: 'Sort the changes in the questions into announced, not confirmed, done, not replaced. Reveal one after the other.',
        },
        {
          minutes: 10,
          text: 'Open “Rotation changes” and find one change of each status; read its source and date aloud.',
        },
        { minutes: 5, text: 'Rewrite one headline from the board so that its verb fits the status.' },
      ],
      misconceptions: [
        '“It was announced, so it happened.” The figure on the map does not move with an announcement.',
        '“No number means nobody.” Unknown is an outline with a question mark, never zero.',
        '“Not replaced means the base is closed.” Other troops may have stayed; no unit followed the one that left.',
        '“A command that was agreed has changed hands.” It changes with the next rotation of posts.',
      ],
    },
    adding: {
      minutes: 30,
      aims: [
        'Ask of every number what it counts, who counted it, and when, before adding or comparing it.',
        'Say why people, money and equipment stand side by side without a total.',
        'Tell everyone in uniform from units that are ready to fight.',
      ],
      steps: [
        {
          minutes: 5,
          text: 'Collect numbers of soldiers that pupils have met, and what each of them counted.',
        },
        {
          minutes: 10,
          text: 'Do the questions. Each pupil chooses two numbers and writes down a reason before the reveal.',
        },
        {
          minutes: 10,
          text: 'In pairs: find two numbers on the page that may not be added, and name what would count twice.',
        },
        { minutes: 5, text: 'Write one true sentence on who provides what, without a total.' },
      ],
      misconceptions: [
        '“The same unit means it can be added.” Two numbers of people may count the same people, or by two rules.',
        '“Visitors come on top of a country’s own army.” They are soldiers of their own countries, counted there.',
        '“A large army is a ready one.” Recruits, schools and staffs count too; how many are ready is secret.',
      ],
    },
  },
};
