import { enablerBars, lengths, moneyBars, peopleBars } from '../balance/brief.ts';
import { alikeCounts, enablers } from '../balance/enablers.ts';
import { peopleFacts } from '../balance/people-facts.ts';
import { moneyByYear, peopleOfMonth } from '../balance/provided.ts';
import { countryName } from '../base/speech.ts';
import { allyRows, sortedAllies, startingSort } from '../spending/allies.ts';
import { alliesHeadline, yearShareText } from '../spending/ally-words.ts';
import { yearOf } from '../view/view.ts';
import type { ContentOf, PanelInput, PanelPart } from './panel-rows.ts';

/** The views that are charts: who provides what, and the allies by their share of GDP. */

const LOOKS = { europe: 'own', turkiye: 'own', canada: 'own', posted: 'europe', americans: 'us' } as const;

function peoplePart({ speech, view, words, details, people }: PanelInput): PanelPart {
  const { people: say, brief, none } = words.provides;
  const found = peopleOfMonth(people, details, { month: view.date, dataDay: speech.dataset.asOf });
  if (!found) return { heading: none, rows: [] };
  const facts = peopleFacts(found);
  const rows = peopleBars(found).map(({ key, length, ...bar }) => ({
    ...{ name: say.lines[key], value: brief.thousand(bar), look: LOOKS[key], length },
  }));
  return { heading: say.finding(facts), rows, note: brief.people(facts.when) };
}

function moneyPart({ view, words, people }: PanelInput): PanelPart {
  const { money: say, brief, none } = words.provides;
  const years = moneyByYear(people, 'current');
  const shown = years.find(({ year }) => year === yearOf(view.date));
  const first = years[0];
  if (!first || !shown) return { heading: none, rows: [] };
  const rows = moneyBars(shown).map(({ key, million, length }) => ({
    ...{ name: say.lines[key], value: say.billions(million), look: key, length },
  }));
  return {
    heading: say.finding(shown, shown.usShare, first, first.usShare),
    rows,
    note: brief.money(shown),
  };
}

function enablersPart({ words, details }: PanelInput): PanelPart {
  const { enablers: say, brief, none } = words.provides;
  const found = enablers(details.capabilities);
  const alike = alikeCounts(found);
  if (!alike) return { heading: none, rows: [] };
  const rows = enablerBars(found).flatMap(({ topic, sides }) =>
    sides.map(({ side, row, length }) => ({
      name: `${brief.topic(topic, row.as_of)} · ${brief.sides[side]}`,
      ...{ value: brief.count({ low: row.low, best: row.best, high: row.high }), look: side, length },
    })),
  );
  return { heading: say.finding(alike.count, alike.times), rows, note: brief.enablers };
}

/** People, money and enablers, side by side and never added. */
export const balance: ContentOf = (input) => ({
  date: input.view.date,
  title: input.words.provides.title(input.view.date),
  finding: '',
  parts: [peoplePart(input), moneyPart(input), enablersPart(input)],
  hollow: null,
});

/** The allies by their share of GDP in the year shown, the largest first. */
export const allies: ContentOf = ({ speech, view, words, details }) => {
  const year = yearOf(view.date);
  const compare = (a: string, b: string) =>
    speech.format.compare(countryName(speech, a), countryName(speech, b));
  const all = allyRows(speech.dataset, details, year);
  const shown = sortedAllies(all, startingSort('share'), compare).flatMap(({ iso3, share, notYet }) =>
    share && !notYet ? [{ iso3, share }] : [],
  );
  const long = lengths(shown.map(({ share }) => share.value));
  const rows = shown.map(({ iso3, share }, index) => ({
    name: countryName(speech, iso3),
    value: yearShareText({ speech, words }, share),
    look: 'plain' as const,
    length: long[index] ?? null,
  }));
  return {
    date: view.date,
    title: words.allies.title,
    finding: alliesHeadline({ speech, words }, all, year),
    parts: [{ heading: '', rows }],
    hollow: null,
  };
};
