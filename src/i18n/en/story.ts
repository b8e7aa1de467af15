import type { DateText } from '../../data/rows.ts';
import type { Confidence } from '../../model/base/sources.ts';
import type { StepId, StoryTexts } from '../../model/story/texts.ts';
import type { StoryFigure, Verbatim } from '../values.ts';
import { sureness, weak } from './confidence.ts';
import { atLeast } from './forces.ts';
import { say } from './grammar.ts';
import { keys } from './lead.ts';

/** A figure, a date or names, in the form that stands by itself. */
function it(value: StoryFigure): string {
  if ('percent' in value) return say.percent(value.percent, value.decimals);
  if ('number' in value) return say.number(value.number);
  if ('billions' in value) return say.number(value.billions);
  if ('date' in value) return say.date(value.date);
  if ('countries' in value) return say.countries(value.countries);
  if ('troops' in value) return value.open ? atLeast(value.troops) : say.number(value.troops);
  return value.text;
}

/** Minutes and seconds as a clock shows them. */
const clock = (minutes: number, seconds: number): string =>
  `${say.number(minutes)}:${String(seconds).padStart(2, '0')}`;

/** The sentences of the story. A claim is one or two sentences with sources of its own. */
const steps: StoryTexts = {
  'nato-3': {
    headline: 'NATO 3.0: Europe is asked to carry most of it',
    claims: {
      asked: ({ month, speaker }) =>
        `In ${it(month)} US Under Secretary of War ${it(speaker)} asked for mostly European forces.`,
      people: ({ year, states, millions }) =>
        `People: about ${it(millions)} million on active duty in ${it(states)} European allies (NATO estimate, ${it(year)}; a fifth Turkish).`,
      americans: ({ day, us }) => `Americans in Europe: ${it(us)} (${it(day)}).`,
      readiness: ({ troops }) =>
        `How many could fight together is unpublished; of ${it(troops)} promised at high readiness, Americans included, shares are secret.`,
      money: ({ first, before, last, now }) =>
        `Money: ${it(now)} American in ${it(last)} (estimate), ${it(before)} in ${it(first)}, spent worldwide.`,
      enablers: ({ year, us, europe }) =>
        `Enablers: ${it(us)} US aircraft worldwide can refuel others, ${it(europe)} European (${it(year)}).`,
    },
  },
  surge: {
    headline: 'Spending has turned',
    claims: {
      atTarget: ({ first, last, before, totalBefore, now, total, target }) =>
        `In ${it(first)}, when ${it(target)} of GDP was agreed as the guideline, ${it(before)} of ${it(totalBefore)} allies with armed forces met it. By NATO’s estimates for ${it(last)}, ${it(now)} of ${it(total)} do.`,
      largest: ({ country, before, now }) =>
        `Nobody’s share has risen as far as that of ${it(country)}: from ${it(before)} to ${it(now)}.`,
      money: ({ count, before, now, last, prices }) =>
        `In money, the ${it(count)} allies other than the United States go from US$${it(before)} billion to US$${it(now)} billion in ${it(last)}, in prices of ${it(prices)}.`,
    },
  },
  'past-target': {
    headline: 'Past the new target, and just short of it',
    claims: {
      agreed: ({ month, target, due }) =>
        `In ${it(month)} the allies agreed to spend ${it(target)} of GDP on core defence by ${it(due)}.`,
      named: ({ day, speaker, countries }) =>
        `On ${it(day)}, ${it(speaker)} named those already there: ${it(countries)}.`,
      table: ({ last, count, total, countries }) =>
        `NATO’s table of July, with estimates for ${it(last)}, has ${it(count)} of ${it(total)} allies at or above the target: ${it(countries)}.`,
      short: ({ country, previous, before, last, now }) =>
        `${it(country)} is not among them: ${it(before)} in ${it(previous)} and ${it(now)} in ${it(last)} are just short.`,
    },
  },
  'who-stands-where': {
    headline: 'Who stands where',
    claims: {
      total: ({ us, day, host, hostUs }) =>
        `The last stated total of US troops in Europe is ${it(us)} (${it(day)}); ${it(host)} hosts most, ${it(hostUs)}.`,
      flank: ({ hosts, us, europe }) =>
        `In the ${it(hosts)} countries of the eastern flank known on both sides, it is ${it(us)} Americans and ${it(europe)} Europeans and Canadians.`,
      sides: ({ us, europe }) =>
        `The US provides more in ${it(us)}, Europeans and Canadians in ${it(europe)}; some numbers are over two years old.`,
      unknown: ({ hosts }) => `For ${it(hosts)} the US number is unknown, not zero.`,
    },
  },
  'not-replaced': {
    headline: 'The brigade that was not replaced',
    claims: {
      left: ({ day, troops, hosts }) =>
        `On ${it(day)} it was announced that a US brigade of about ${it(troops)} soldiers, spread over ${it(hosts)}, would go home and none would follow.`,
      here: ({ host, fall, stay }) =>
        `In ${it(host)} alone the number fell by about ${it(fall)}; ${it(stay)} stayed.`,
      answer: ({ country, troops, month }) =>
        `${it(country)}, which leads NATO’s battlegroup there, had about ${it(troops)} soldiers in the country in ${it(month)}. It added no brigade.`,
      exercise: ({ from, to }) =>
        `Brigade size was reached for an exercise only, between ${it(from)} and ${it(to)}.`,
    },
  },
  commands: {
    headline: 'Commands change hands, the top post does not',
    claims: {
      joint: ({ day, norfolk, naples, brunssum }) =>
        `On ${it(day)} NATO said that Europeans will lead every joint force command: Norfolk (${it(norfolk)}), Naples (${it(naples)}) and Brunssum (${it(brunssum)}, in turn).`,
      kept: ({ taken, kept }) => `The US takes ${it(taken)} and keeps ${it(kept)}.`,
      top: () => 'The Supreme Allied Commander, General Alexus Grynkewich, remains an American.',
      when: ({ since }) =>
        `None of this has a date: posts pass on with normal rotations, and in Naples a US admiral took command as late as ${it(since)}.`,
    },
  },
  'no-surprises': {
    headline: 'No surprises?',
    claims: {
      asked: ({ speaker }) =>
        `Dutch minister ${it(speaker)} asked for a “no-surprise policy”: European readiness for every US step back.`,
      ledger: ({ steps, covered, partly, gone }) =>
        `Of ${it(steps)} US steps in the ledger of hand-overs, fully covered: ${it(covered)}; partly: ${it(partly)}; not replaced: ${it(gone)}. The rest is agreed, announced or an option.`,
      covered: ({ months, month }) =>
        `At Rzeszów’s aid hub Europeans were in place ${it(months)} months before Americans left in ${it(month)}.`,
      gap: ({ host, troops, left, months }) =>
        `In ${it(host)} about ${it(troops)} left in ${it(left)}; the German brigade, no stated replacement, is due ${it(months)} months later.`,
    },
  },
  'what-next': {
    headline: 'What comes next',
    claims: {
      review: ({ due, asOf }) =>
        `Options for US forces were due on ${it(due)}; no outcome was known on ${it(asOf)}.`,
      floor: ({ month, troops }) =>
        `By reports on its text, the US defence act of ${it(month)} conditions staying below ${it(troops)} troops.`,
      brigade: ({ host, own, month, site, planned, due }) =>
        `Germany’s brigade in ${it(host)} had ${it(own)} soldiers of its own in ${it(month)}, nearly ${it(site)} with the battlegroup; ${it(planned)} are planned by ${it(due)}.`,
      production: ({ countries }) => `${it(countries)} call for more arms production.`,
      target: ({ target, due }) => `The ${it(target)} target is due in ${it(due)}.`,
    },
  },
};

/** Words of the story. Figures come in as values: none is typed here. */
export const story = {
  title: 'The story',
  position: (step: number, count: number) => `The story, ${say.number(step)} of ${say.number(count)}`,
  /** Beside a map of an older edition of the data. */
  ofNewest: (pinned: Verbatim) =>
    `The story follows the newest data. The map shows data version ${pinned.text}, as this link asks, and its figures may differ.`,
  stepLink: (step: number, id: StepId) => `${say.number(step)}. ${steps[id].headline}`,
  steps,
  /** Before a sentence that rests on weak sources alone, or on a row of low confidence. */
  reported: (claim: Verbatim, confidence: readonly Confidence[]) =>
    `${confidence.includes('low') ? 'Reported, low confidence' : 'Reported'}: ${claim.text}`,
  sureness,
  weak,
  stepList: 'Steps',
  back: 'Back',
  next: 'Next',
  leave: 'Leave',
  note: (number: number) => `Source ${say.number(number)}`,
  sources: 'Sources',
  many: (count: number) =>
    `${say.count(count, { one: 'source', other: 'sources' })}: those of every number in the sum`,

  /** The key of the signs that the map of a step has. */
  key: keys,

  present: {
    start: 'Present',
    end: 'End the presentation',
    subtitle: 'Is Europe taking over its own defence from the United States? A map to check it on.',
    begin: 'Begin',
    closing: 'Check it yourself',
    questions: 'Questions for the class',
    closingText:
      'Every number has a source, a date and a status. Announced is never drawn as done, unknown never as zero.',
    data: (version: Verbatim, date: DateText) =>
      `Tables of record, version ${version.text}, state of ${say.date(date)}.`,
    /** What the map of the slide is of. */
    months: (since: DateText | null, month: DateText) =>
      since === null ? say.date(month) : `${say.date(since)} and ${say.date(month)}`,
    light: 'Back to the slide',
    code: 'QR code',
    codeOf: 'QR code of the link to this slide',
    noLink: 'This page was opened from a file. It has no link that works on another device.',
    minute: 'Timer: one more minute',
    left: clock,
    timeUp: 'Time is up',
    noTimer: 'Take the timer away',
    speaker: {
      open: 'Speaker view',
      title: 'Speaker view',
      since: (minutes: number, seconds: number) => `since the start: ${clock(minutes, seconds)}`,
      next: 'Next slide',
      nothing: 'This is the last slide.',
      back: 'Back',
      forward: 'Next',
      black: 'Black screen',
      refused: 'The speaker view was refused: allow this page to open windows.',
    },
    keys: 'Keys',
    keyList: [
      { keys: ['→', 'N'], does: 'next' },
      { keys: ['←', 'P'], does: 'back' },
      { keys: ['B', '.'], does: 'black screen' },
      { keys: ['S'], does: 'speaker view' },
      { keys: ['Q'], does: 'QR code' },
      { keys: ['T'], does: 'one more minute' },
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
    toStep: (id: StepId) => `Open on the map: ${steps[id].headline}`,
    open: 'Open this step on the map',
    stars: (us: number, europe: number) =>
      `Stars mark the seats of commands: ${say.number(us)} are in US hands, ${say.number(europe)} in those of Europeans or Canadians.`,
    picture: (id: StepId) => `Map for “${steps[id].headline}”.`,
  },
};
