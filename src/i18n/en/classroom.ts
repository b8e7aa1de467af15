import { controls } from './controls.ts';
import { signs } from './signs.ts';

/** Words of the classroom: questions, lessons, handout. Figures come in as text: none is typed here. */
export const classroom = {
  controls,
  title: 'Classroom',
  parts: { questions: 'Questions', bins: 'Other bins', lessons: 'Lessons' },
  place: (number: number, total: number) => `Question ${number} of ${total}`,
  choose: 'Go to question',
  previous: 'Previous',
  next: 'Next question',
  again: 'From the start',
  reveal: 'Reveal',
  veiled: 'The map keeps its answer back until you reveal it.',
  answer: 'Answer',
  yourAnswer: (text: string) => `Your answer: ${text}.`,
  right: 'That is right.',
  wrong: 'Not so.',
  guess: 'Your guess',
  off: (amount: string) => `Off by ${amount}.`,
  exact: 'Exactly.',
  noGuess: 'No answer given.',
  sources: (count: number) => (count === 1 ? 'Source' : `${count} sources`),
  lessons: {
    shading: 'Reading a choropleth',
    changes: 'Announced, under way, done',
  },
  points: (number: string) => `${number} percentage points`,
  allies: (count: number) => (count === 1 ? '1 ally' : `${count} allies`),
  countries: (count: number) => (count === 1 ? '1 country' : `${count} countries`),
  changesCount: (count: number) => (count === 1 ? '1 change' : `${count} changes`),

  draw: {
    label: (name: string) => `Share of GDP, ${name}: your line`,
    shown: (name: string, values: string) => `Share of GDP, ${name}: ${values}.`,
    hint: 'Drag across the chart, or use a slider for each year.',
    sliders: 'Sliders, one for each year',
    value: (year: string, value: string) => `${year}: ${value}`,
    off: (points: string, years: number) =>
      `Over ${years} drawn years your line is off by ${points} percentage points on average.`,
    drawn: (years: number, total: number) => `${years} of ${total} years drawn.`,
    yours: 'your line',
    table: 'the table',
  },

  questions: {
    passed: {
      prompt: (year: string, total: number, bound: string) =>
        `How many of the ${total} allies with armed forces are at ${bound} of GDP or more for defence in ${year}?`,
      sentence: (year: string, count: number, total: number, bound: string) =>
        `In ${year}, ${count} of ${total} reach ${bound}.`,
      who: (names: string) => `They are ${names}.`,
      below: (names: string) => `Below it: ${names}.`,
    },
    guess: {
      prompt: (name: string, year: string, firstYear: string, firstValue: string) =>
        `${name} spent ${firstValue} of GDP on defence in ${firstYear}. What share is it in ${year}?`,
    },
    nearMiss: {
      prompt: (name: string, year: string) => `In which class of the map does ${name} lie in ${year}?`,
      sentence: (figure: string, points: string, bound: string) =>
        `${figure}. It is ${points} short of ${bound}: a class says on which side of a bound a figure lies, not how far from it.`,
    },
    rose: {
      prompt: (from: string, to: string) =>
        `Whose share of GDP rose most from ${from} to ${to}, in percentage points?`,
      sentence: (name: string, points: string, before: string, after: string) =>
        `${name}: ${points} percentage points, from ${before} to ${after}.`,
      at: (share: string, year: string) => `${share} in ${year}`,
    },
    dollars: {
      prompt: (year: string) =>
        `The map shades the share of GDP. Which of these countries spends most in US dollars in ${year}?`,
      option: (name: string, share: string) => `${name} (${share} of GDP)`,
      sentence: (most: string, other: string) =>
        `${most}. ${other}. The shade is a share of an economy, not an amount of money.`,
    },
    draw: {
      prompt: (name: string, from: string, to: string) =>
        `Draw the share of GDP of ${name} from ${from} to ${to}, before it is shown. The first point is given.`,
    },
    estimates: {
      prompt: (year: string) => `What are NATO’s figures for ${year} in this edition?`,
      options: {
        actual: 'spending reported after the year’s end',
        estimate: 'estimates of the allies’ spending',
        target: 'targets the allies have agreed on',
      },
      sentence: (status: string) => `${status} An estimate can be restated in the next edition.`,
    },
    quantiles: {
      prompt: (year: string, top: string, total: number) =>
        `With targets as bounds, ${top} of ${total} are in the top class in ${year}. The same figures are now cut into seven classes of nearly equal number (quantiles). How many are in the top class?`,
    },
    disc: {
      prompt: (name: string, date: string) =>
        `A disc on the map stands for the troops in a host country: its left half for US, its right half for European and Canadian troops. Which half was the larger one for ${name} in ${date}?`,
      promptNow: (name: string, date: string) => `And for ${name} in ${date}?`,
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
      sentence: (summary: string) => `The troops have left, and no unit followed them. ${summary}`,
    },
    hosts: {
      prompt: (title: string, date: string) =>
        `“${title}”, ${date}: in how many countries had its parts stood?`,
      sentence: (count: string, names: string, troops: string, here: string) =>
        `In ${count}: ${names}. ${troops} troops left in all, ${here} of them net in the first.`,
    },
    status: {
      prompt: (title: string, date: string, asOf: string) =>
        `“${title}” (${date}). How far had this come by ${asOf}?`,
      sentence: (status: string, text: string) => `By the tables: ${status}. ${text}`,
    },
    done: {
      prompt: (total: number, year: string) =>
        `The tables hold ${total} changes of US forces dated ${year}. How many are marked as done?`,
      sentence: (done: number, total: number, others: string) =>
        `${done} of ${total} are done. The others: ${others}.`,
      other: (count: number, status: string) => `${status}: ${count}`,
    },
    saceur: {
      prompt: (date: string) =>
        `On ${date} the allies agreed on a new distribution of NATO’s commands. Which country goes on to provide the Supreme Allied Commander Europe?`,
      sentence: (holder: string, moves: string) => `${holder}. Other posts pass on: ${moves}.`,
      move: (command: string, before: string, after: string) => `${command} from ${before} to ${after}`,
      noDate: 'No date of the hand-over is given: it is agreed, not done.',
    },
    target: {
      prompt: (label: string) => `“${label}”: by which year?`,
      sentence: (label: string, due: string, agreed: string) =>
        `${label}: agreed on ${agreed}, due in ${due}. A target is a promise; the shading shows spending.`,
    },
  },

  bins: {
    title: 'Same data, other bins',
    intro:
      'The figures stay, the bounds of the classes move. Watch what a reader would say of the map each time.',
    label: 'Classes by',
    names: { targets: 'Targets', equal: 'Equal intervals', quantiles: 'Quantiles' },
    about: {
      targets: 'Bounds with a meaning: the targets of the Alliance are among them. The same in every year.',
      equal: 'The span from the lowest to the highest figure of the year, cut into seven equal steps.',
      quantiles: 'Seven classes with nearly the same number of countries: somebody is always at the bottom.',
    },
    /** In the place of the targets, for a measure that has none. */
    fixed: {
      name: 'Fixed bounds',
      about: 'Round bounds, the same in every year. No target of the Alliance is among them.',
    },
    asTargets: (date: string, by: string, top: number, low: number, total: number) =>
      `${date}, classes by “${by}”: ${top} of ${total} in the top class, ${low} in the bottom one.`,
    story: (date: string, changed: number, total: number, top: string, low: string) =>
      `${date}: ${changed} of ${total} change their class, and no figure has changed. In the top class: ${top}; in the bottom one: ${low}.`,
    instead: (now: number, before: number) =>
      now === before ? `${now}, as before` : `${now} instead of ${before}`,
    nothing: (date: string) => `${date}: there is no figure yet, so there is nothing to cut.`,
    comparison:
      'In a comparison of two months the classes are those of the difference; other bins do not apply.',
    top: (counts: string) => `In the top class: ${counts}.`,
    count: (name: string, number: string) => `${name} ${number}`,
  },

  handout: {
    title: 'Handout',
    about: (date: string) =>
      `Prints map, legend, key table, all questions, the answer key on a page of its own, and a guide for each lesson; A4 or Letter, in colour or grey. Its map and table are of the month on the map, ${date}.`,
    print: 'Print the handout',
    saveTitle: 'Save for class',
    save: 'Save the page as one file',
    saveAbout: (version: string, date: string) =>
      `One HTML file that opens from disk without a network: map, panels, classroom and all sources, data version ${version} of ${date}. Without the zoomed-in boundaries and the tables as files; it says where those are.`,
    saveRefused: 'If nothing happens, the frame around this page refuses downloads: open the page by itself.',
    saved: (version: string, date: string) =>
      `You are reading the saved file: data version ${version} of ${date}. Its sources are listed under “How we know”.`,
    guide: 'Teacher’s guide, with answers',
    subtitle: (version: string, date: string) => `Handout. Data version ${version}, state of ${date}.`,
    map: (date: string) => `Defence spending as a share of GDP, ${date}`,
    forces: (date: string) => `Troops by host country, ${date}`,
    forcesNote:
      'Left half US, right half European and Canadian; area by number. ≥ at least, * old or overtaken, ? unknown.',
    arrows: 'An arrow is a change of the twelve months before.',
    sides: { us: 'US: one line', europe: 'European and Canadian: a double line' },
    signs,
    legend: 'Legend',
    columns: { number: 'Class on the map', range: 'Share of GDP', count: 'Allies' },
    noClass: 'Countries without a number have no figure of NATO, no armed forces, or are not shown.',
    table: (date: string) => `Key table, ${date}`,
    tableColumns: {
      ally: 'Ally',
      cls: 'Class',
      us: 'US troops',
      europe: 'European and Canadian troops',
    },
    tableNote:
      'Per cent of GDP. An empty cell is not known or not recorded; it is never zero. * estimate; ≥ at least.',
    questions: (lesson: string) => `Questions: ${lesson}`,
    key: 'Answer key',
    short: (answer: string) => (answer.endsWith('.') ? answer : `${answer}.`),
    blank: 'Your answer:',
    range: (low: string, high: string) => `(from ${low} to ${high})`,
  },

  guides: {
    headings: {
      aims: 'Aims',
      steps: 'Steps',
      misconceptions: 'Misconceptions to expect',
      answers: 'Answers',
    },
    minutes: (count: string) => `${count} minutes`,
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
        '“Hatched means zero.” It means no figure, or no armed forces.',
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
  },
};
