import type { DateText } from '../../data/rows.ts';
import type { Aged, Aim, Country, Verbatim } from '../values.ts';
import { noYear, overtaken } from './allies.ts';
import { type Place, place, type Worth, worth } from './balance.ts';
import { citedProvides } from './cited-provides.ts';
import { confidence } from './confidence.ts';
import { controls } from './controls.ts';
import { changeClause, ranged, type SaidChange, sides } from './forces.ts';
import { say } from './grammar.ts';
import { handoverStatuses, type Step, troops, usDates } from './handover.ts';
import { type PlantFacts, plantClause } from './production.ts';
import { bases, contributionBases, type Strength, strength } from './sites.ts';

/** An aim with what it is worth. */
interface CitedAim extends Aim {
  readonly country: Country;
  readonly announced: DateText | null;
  readonly confidence: keyof typeof confidence;
}

/** A figure of a host with its range and what it is worth. */
function hostFigure(figure: Worth): string {
  return figure.best === null
    ? worth(figure)
    : `${ranged(figure, say.number(figure.best))}, ${worth(figure)}`;
}

/** What a part of a nation in a force is called. */
const partOf = (force: Verbatim, nation: Country): string => `${force.text}, ${say.country(nation)}`;

/** A work that is cited. */
interface CitedWork {
  readonly author: Verbatim;
  readonly title: Verbatim;
  readonly issued: DateText | null;
  readonly url: Verbatim | null;
  /** Version of the data, of this page alone. */
  readonly version: Verbatim | null;
  readonly accessed: DateText;
}

function workText({ author, title, issued, url, version, accessed }: CitedWork): string {
  return [
    `${author.text}: “${title.text}”, ${issued === null ? 'no date' : say.date(issued)}`,
    version && `data version ${version.text}`,
    url && `accessed ${say.date(accessed)}`,
    url?.text,
  ]
    .filter(Boolean)
    .join(', ');
}

/** Troops of a step in the ledger, with what they are worth. */
interface CitedStep {
  readonly item: Verbatim;
  readonly troops: number | null;
  readonly announced: Aged | null;
  readonly us: Step;
  readonly status: keyof typeof handoverStatuses;
  readonly confidence: keyof typeof confidence;
}

/** What there is of several clauses. */
const clauses = (parts: readonly (string | null | false)[]): string => parts.filter(Boolean).join('; ');

/** Words of the share dialog: link, embed code, pictures, citations. */
export const share = {
  controls,
  title: 'Share, embed, cite',
  close: 'Close',
  sections: { label: 'What to take along', link: 'Link', embed: 'Embed', pictures: 'Pictures', cite: 'Cite' },

  copy: {
    button: 'Copy',
    what: (label: Verbatim) => `Copy: ${label.text}`,
    file: 'Save as a file',
    fileOf: (label: Verbatim) => `Save as a file: ${label.text}`,
    done: 'Copied.',
    selected: 'The browser does not let the page copy. The text is selected: copy it with Ctrl+C or ⌘C.',
  },

  link: 'Link to exactly this view',
  send: 'Share with an app',

  data: {
    label: 'Data',
    live: 'always the newest',
    pinned: (version: Verbatim) =>
      `keep the month and the figures of version ${version.text}, and say when newer data exist`,
  },

  embed: {
    kind: 'Kind of code',
    kinds: { frame: 'Frame', loader: 'Frame and loader', element: 'Element' },
    notes: {
      frame: 'Complete without any script of yours. Its height follows its width.',
      loader: 'The loader, one small script without dependencies, sets the exact height.',
      element: 'For pages that allow scripts: the loader makes the frame and sets its height.',
    },
    options: 'What is in it',
    parts: {
      label: 'Parts',
      title: 'title',
      timeline: 'time control',
      legend: 'legend',
      controls: 'controls',
    },
    inLanguage: 'Language',
    ownLanguage: 'of the page',
    code: 'Code for your page',
    preview: 'Width of the preview',
    previewName: 'Preview',
    pixels: (width: Verbatim) => `${width.text} px`,
    heading: 'Your own heading',
    note: 'Your own note',
    figure: (view: Verbatim, month: DateText) => `${view.text}, ${say.date(month)}`,
    caption: 'The map in full, with every source',
  },

  pictures: {
    shape: 'Shape',
    png: (width: number, height: number) => `PNG, ${width} × ${height}`,
    svg: 'SVG',
    /** Where a view below the map is open. */
    mapOnly: (view: Verbatim) => `Pictures show the map. What “${view.text}” shows below it is not in them.`,
    failed: 'This browser could not make a PNG. The SVG holds the same picture.',
    note: 'Title, legend, date, sources and a text alternative are inside; letters are outlines, so no font is needed. Where saving is blocked, keep the preview by its menu.',
  },

  cite: {
    what: 'Cite',
    whole: 'the whole view',
    kinds: {
      spending: 'spending of a country',
      host: 'troops in a host country',
      change: 'a change of forces',
      strength: 'strength of a force',
      part: 'part of a nation in a force',
      handover: 'troops of a hand-over',
      capacity: 'capacity of a plant',
      pledge: 'an announced aim',
      target: 'a target of the Alliance',
      people: 'own soldiers together',
      money: 'money together',
      capability: 'an enabler, or a promise',
    },
    provides: citedProvides,
    number: 'Number',
    text: 'As text',
    formats: { bibtex: 'BibTeX', ris: 'RIS', csl: 'CSL-JSON' },
    author: 'Who defends Europe? contributors',
    host: (where: Place, side: keyof typeof sides, month: DateText, figure: Worth) =>
      `${place(where)}, ${sides[side]} troops at the end of ${say.date(month)}: ${hostFigure(figure)}`,
    change: (title: Verbatim, change: SaidChange, sure: keyof typeof confidence) =>
      `${title.text}. ${changeClause(change)}; ${confidence[sure]}`,
    strength: (force: Verbatim, of: Strength, basis: keyof typeof bases) =>
      `${force.text}: ${strength(of)}, ${bases[basis]}`,
    /** The same in a list of numbers. */
    strengthShort: (force: Verbatim, of: Strength) => `${force.text}: ${strength(of)}`,
    part: (force: Verbatim, nation: Country, of: Strength, basis: keyof typeof contributionBases) =>
      `${force.text}, part of ${say.country(nation)}: ${strength(of)}, ${contributionBases[basis]}`,
    partShort: (force: Verbatim, nation: Country, of: Strength) =>
      `${partOf(force, nation)}: ${strength(of)}`,
    partOf,
    capacity: (plant: PlantFacts, sure: keyof typeof confidence) =>
      `${plantClause(plant)}; ${confidence[sure]}`,
    handover: (step: CitedStep) =>
      `${step.item.text}: ${troops(step.troops)} (${clauses([
        usDates(step.announced, step.us),
        handoverStatuses[step.status],
        confidence[step.confidence],
      ])})`,
    /** The same in a list of numbers. */
    handoverShort: (item: Verbatim, count: number | null) => `${item.text}: ${troops(count)}`,
    pledge: ({ country, year, pct, definition, announced, overtakenBy, confidence: sure }: CitedAim) =>
      `${say.country(country)}, ${year ?? noYear}: aim or budget of ${say.exactPercent(pct)} of GDP, as announced (${clauses(
        [
          definition.text,
          announced && `announced ${say.date(announced)}`,
          overtakenBy && overtaken(overtakenBy),
          confidence[sure],
        ],
      )})`,
    target: (label: Verbatim, scope: Verbatim, agreed: DateText, due: DateText | null) =>
      `${label.text}: ${scope.text} (${clauses([`agreed ${say.date(agreed)}`, due && `due in ${say.date(due)}`])})`,
    aims: (country: Country) => `Announced aims of ${say.country(country)}`,
    /** The works of a citation: whose figures they are, and then this page. */
    sources: (works: readonly CitedWork[]) => `Source: ${clauses(works.map(workText))}.`,
    via: (work: CitedWork) => `By way of: ${workText(work)}.`,
  },

  /** Inside the exported pictures. */
  picture: {
    since: (from: DateText, to: DateText) => `${say.date(from)} to ${say.date(to)}`,
    /** Sign of a difference of which one end at least is open. */
    approx: 'known in part, dashed rim',
    data: (version: Verbatim, date: DateText) => `Data ${version.text}, state of ${say.date(date)}.`,
  },
};
