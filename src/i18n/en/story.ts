import type { StoryTexts } from '../../model/story/texts.ts';
import { signs } from './signs.ts';

/** The sentences of the story. A claim is one or two sentences with sources of its own. */
const steps: StoryTexts = {
  'nato-3': {
    headline: 'NATO 3.0: Europe is asked to carry most of it',
    claims: {
      asked: ({ day, speaker }) =>
        `In Brussels on ${day}, US Under Secretary of War ${speaker} asked for a “NATO 3.0”: most of the forces to deter or defeat a conventional attack in Europe should be European.`,
      mindset: ({ speaker }) => `Secretary General ${speaker} saw a “real shift in mindset”.`,
      gradual: () => 'Germany’s Boris Pistorius called a gradual shift natural.',
      counted: ({ month, us, europe }) =>
        `At the end of ${month} the tables count ${us} US troops in Europe and ${europe} Europeans and Canadians away from home.`,
    },
  },
  surge: {
    headline: 'Spending has turned',
    claims: {
      atTarget: ({ first, last, before, totalBefore, now, total, target }) =>
        `In ${first}, when ${target} of GDP was agreed as the guideline, ${before} of ${totalBefore} allies with armed forces met it. By NATO’s estimates for ${last}, ${now} of ${total} do.`,
      largest: ({ country, before, now }) =>
        `Nobody’s share has risen as far as that of ${country}: from ${before} to ${now}.`,
      money: ({ count, before, now, last, prices }) =>
        `In money, the ${count} allies other than the United States go from US$${before} billion to US$${now} billion in ${last}, in prices of ${prices}.`,
    },
  },
  'past-target': {
    headline: 'Past the new target, and just short of it',
    claims: {
      agreed: ({ month, target, due }) =>
        `In ${month} the allies agreed to spend ${target} of GDP on core defence by ${due}.`,
      named: ({ day, speaker, countries }) =>
        `On ${day}, ${speaker} named those already there: ${countries}.`,
      table: ({ last, count, total, countries }) =>
        `NATO’s table of July, with estimates for ${last}, has ${count} of ${total} allies at or above the target: ${countries}.`,
      short: ({ country, previous, before, last, now }) =>
        `${country} is not among them: ${before} in ${previous} and ${now} in ${last} are just short.`,
    },
  },
  'who-stands-where': {
    headline: 'Who stands where',
    claims: {
      total: ({ us, day, host, hostUs }) =>
        `The last stated total of US troops in Europe is ${us} (${day}); ${host} hosts most, ${hostUs}.`,
      flank: ({ hosts, us, europe }) =>
        `In the ${hosts} countries of the eastern flank known on both sides, it is ${us} Americans and ${europe} Europeans and Canadians.`,
      sides: ({ us, europe }) =>
        `The US provides more in ${us}, Europeans and Canadians in ${europe}; some numbers are over two years old.`,
      unknown: ({ hosts }) => `For ${hosts} the US number is unknown, which is not zero.`,
    },
  },
  'not-replaced': {
    headline: 'The brigade that was not replaced',
    claims: {
      left: ({ day, troops, hosts }) =>
        `On ${day} it was announced that a US brigade of about ${troops} soldiers, spread over ${hosts}, would go home and none would follow.`,
      here: ({ host, fall, stay }) => `In ${host} alone the number fell by about ${fall}; ${stay} stayed.`,
      answer: ({ country, troops, month }) =>
        `${country}, which leads NATO’s battlegroup there, had about ${troops} soldiers in the country in ${month}. It added no brigade.`,
      exercise: ({ from, to }) => `Brigade size was reached for an exercise only, between ${from} and ${to}.`,
    },
  },
  commands: {
    headline: 'Commands change hands, the top post does not',
    claims: {
      joint: ({ day, norfolk, naples, brunssum }) =>
        `On ${day} NATO said that Europeans will lead every joint force command: Norfolk (${norfolk}), Naples (${naples}) and Brunssum (${brunssum}, in turn).`,
      kept: ({ taken, kept }) => `The US takes ${taken} and keeps ${kept}.`,
      top: () => 'The Supreme Allied Commander, General Alexus Grynkewich, remains an American.',
      when: ({ since }) =>
        `None of this has a date: posts pass on with normal rotations, and in Naples a US admiral took command as late as ${since}.`,
    },
  },
  'no-surprises': {
    headline: 'No surprises?',
    claims: {
      asked: ({ speaker }) =>
        `Dutch minister ${speaker} asked for a “no-surprise policy”: European readiness for every US step back.`,
      ledger: ({ steps, covered, partly, gone }) =>
        `Of ${steps} US steps in the ledger of hand-overs, fully covered: ${covered}; partly: ${partly}; not replaced: ${gone}. The rest is agreed, announced or an option.`,
      covered: ({ months, month }) =>
        `At the aid hub of Rzeszów Europeans were in place ${months} months before Americans moved out in ${month}.`,
      gap: ({ host, troops, left, months }) =>
        `In ${host} about ${troops} left in ${left}; the German brigade, no stated replacement, is due ${months} months later.`,
    },
  },
  'what-next': {
    headline: 'What comes next',
    claims: {
      review: ({ begun, due, asOf }) =>
        `A US review of forces in Europe began on ${begun}, with options due on ${due}. No outcome was known on ${asOf}.`,
      floor: ({ troops }) => `US law sets conditions on staying below ${troops} troops.`,
      brigade: ({ host, due, planned, there, month }) =>
        `Germany’s brigade in ${host}, ${there} strong in ${month}, is to have ${planned} soldiers by ${due}.`,
      production: ({ countries, plants, hosts }) =>
        `Officials from ${countries} call for more arms production; the tables hold ${plants} plants in ${hosts} countries.`,
      target: ({ target, due }) => `The ${target} target is due in ${due}.`,
    },
  },
};

/** Words of the story. Figures come in as text: none is typed here. */
export const story = {
  title: 'The story',
  position: (step: string, count: string) => `The story, ${step} of ${count}`,
  stepLink: (step: string, headline: string) => `${step}. ${headline}`,
  steps,
  stepList: 'Steps',
  back: 'Back',
  next: 'Next',
  leave: 'Leave',
  note: (number: string) => `Source ${number}`,
  sources: 'Sources',
  many: (count: string) => `${count} sources: those of every number in the sum`,

  /** The key of the signs that the map of a step has. */
  key: {
    label: 'Signs on this map',
    halves: 'Left half US, right half European and Canadian troops',
    marks: { '≥': 'at least', '*': 'old or overtaken', '?': 'unknown' },
    arrows: signs,
    stars: {
      us: 'command held by the US',
      europe: 'by Europeans or Canada',
      both: 'by both',
      agreed: 'dot: who takes over, as agreed',
      hollow: 'planned, or not on record',
      unknown: 'holder unknown',
    },
  },

  present: {
    start: 'Present',
    end: 'End the presentation',
    subtitle: 'Is Europe taking over its own defence from the United States? A map to check it on.',
    begin: 'Begin',
    closing: 'Check it yourself',
    closingText:
      'Every number has a source, a date and a status. Announced is never drawn as done, unknown never as zero.',
    data: (version: string, date: string) => `Tables of record, version ${version}, state of ${date}.`,
    keys: 'Keys',
    keyList: [
      { keys: ['→', 'N'], does: 'next' },
      { keys: ['←', 'P'], does: 'back' },
      { keys: ['K'], does: 'hide or show this line' },
      { keys: ['Esc'], does: 'end' },
    ],
  },

  article: {
    description:
      'The story of who defends Europe in steps: spending, forces, the brigade that was not replaced, commands, hand-overs. Every figure with its source.',
    link: 'The story as an article with pictures',
    intro: 'The same steps move the map; this page shows a picture of each and needs no script.',
    toMap: 'The whole map',
    toStep: (headline: string) => `Open on the map: ${headline}`,
    open: 'Open this step on the map',
    stars: (us: string, europe: string) =>
      `Stars mark the seats of commands: ${us} are in US hands, ${europe} in those of Europeans or Canadians.`,
    picture: (headline: string, sentence: string) => `Map for “${headline}”. ${sentence}`,
  },
};
