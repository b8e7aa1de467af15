/**
 * All words come from the catalogue. Every message is replaced by ⟦⟧ and what is handed to it, numbers, dates and names are
 * in Greek: a Latin letter that is left on the page was typed into the code.
 */

import { signal } from '@preact/signals';
import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it, vi } from 'vitest';
import { AlliesPanel } from '../../../src/app/allies.tsx';
import { renderDocument } from '../../../src/app/document.tsx';
import { renderPages } from '../../../src/app/pages.tsx';
import { type Dataset, EVENT_KEYS, type PackedDataset } from '../../../src/data/dataset.ts';
import type { Details } from '../../../src/data/details.ts';
import type { Glyphs } from '../../../src/data/glyphs.ts';
import type { PackedPeople } from '../../../src/data/people.ts';
import { classroom, first, later, ownShading } from '../../../src/i18n/en.ts';
import type { Overview } from '../../../src/map/svg/Ground.tsx';
import { HandoverEnds } from '../../../src/map/svg/HandoverEnds.tsx';
import { questions } from '../../../src/model/classroom/questions.ts';
import { WHOLE_LEDGER } from '../../../src/model/handover/handover.ts';
import { LINE_MEASURES } from '../../../src/model/people/lines.ts';
import { peopleMeasures } from '../../../src/model/people/people-measures.ts';
import { HOME } from '../../../src/model/view/camera.ts';
import { ALL_NAMES } from '../../../src/model/view/filter.ts';
import { MEASURE_KEYS } from '../../../src/model/view/measures.ts';
import type { View } from '../../../src/model/view/view.ts';
import { addMeasures, change } from '../../../src/store/actions.ts';
import { createStore, type Store } from '../../../src/store/store.ts';
import { Card } from '../../../src/ui/cards/Card.tsx';
import { Classroom } from '../../../src/ui/classroom/Classroom.tsx';
import { Handout } from '../../../src/ui/classroom/Handout.tsx';
import { CommandCard } from '../../../src/ui/commands/CommandCard.tsx';
import { CommandsPanel } from '../../../src/ui/commands/CommandsPanel.tsx';
import { Controls } from '../../../src/ui/first/Controls.tsx';
import { Headline } from '../../../src/ui/first/Headline.tsx';
import { Legend } from '../../../src/ui/first/Legend.tsx';
import { MapTools } from '../../../src/ui/first/MapTools.tsx';
import { Notice } from '../../../src/ui/first/Notice.tsx';
import { Timeline } from '../../../src/ui/first/Timeline.tsx';
import { ForceCard } from '../../../src/ui/forces/ForceCard.tsx';
import { SiteCard } from '../../../src/ui/forces/SiteCard.tsx';
import { HandoverCard } from '../../../src/ui/handover/HandoverCard.tsx';
import { HandoverPanel } from '../../../src/ui/handover/HandoverPanel.tsx';
import { ScenarioBanner } from '../../../src/ui/handover/ScenarioBanner.tsx';
import { Sources } from '../../../src/ui/kit/Sources.tsx';
import { PlantCard } from '../../../src/ui/production/PlantCard.tsx';
import { ProductionPanel } from '../../../src/ui/production/ProductionPanel.tsx';
import { TablePanel } from '../../../src/ui/spending/TablePanel.tsx';
import { Search } from '../../../src/ui/view/Search.tsx';
import { NO_MAP } from '../no-map.ts';
import { DATASET, PACKED } from '../page-data.ts';
import { PEOPLE } from '../people-data.ts';

vi.mock('#messages', async () => {
  const { pseudo } = await import('../pseudo.ts');
  const en = await import('../../../src/i18n/en.ts');
  return {
    first: pseudo(en.first),
    letters: pseudo(en.letters),
    later: pseudo(en.later),
    ownShading: pseudo(en.ownShading),
    pages: pseudo(en.pages),
    share: pseudo(en.share),
    classroom: en.classroom,
    story: pseudo(en.story),
  };
});
/** Why a count of own forces breaks is a text of its table. */
vi.mock('../../../src/data/people.json', async (original) => {
  const people = (await original<{ default: PackedPeople }>()).default;
  return { default: { ...people, breaks: people.breaks.map((entry) => ({ ...entry, reason: '' })) } };
});
const { pseudo } = await import('../pseudo.ts');
const words = pseudo(later);

/**
 * Titles of events, names of stations and caveats of changes are rows of tables, not words of the page: they are taken out, like every
 * text of the tables below.
 */
const marks = Object.fromEntries(
  Object.entries(DATASET.marks).map(([id, { caveat, ...others }]) => [
    id,
    caveat === undefined ? others : { ...others, caveat: '⟦⟧' },
  ]),
);
const dataset: Dataset = {
  ...DATASET,
  marks,
  events: DATASET.events.map((event) => ({ ...event, title: '', landmark: '' })),
};
const packed: PackedDataset = {
  ...PACKED,
  marks,
  events: PACKED.events.map((column, index) =>
    ['title', 'landmark'].includes(EVENT_KEYS[index] as string) ? column.replace(/[^|]/g, '') : column,
  ),
};
const read = async (name: string) => (await import(`../../../src/data/${name}.json`)).default;

const READ_ATTRIBUTES = [
  'aria-label',
  'aria-valuetext',
  'aria-description',
  'title',
  'placeholder',
  'alt',
  'label',
];
/** What may stand in Latin letters: codes of countries, names of files, the licence's own name. */
const CODES = new Set(DATASET.countries.flatMap(({ iso3, iso2 }) => [iso3, iso2]));
const FILES = /\b(datapackage\.json|README|METHOD|\w+\.csv)/g;

/** Everything a reader sees or hears of a piece of HTML. */
function readable(html: string): string[] {
  const attributes = [...html.matchAll(/\s([\w-]+)="([^"]*)"/g)]
    .filter(([, name = '']) => READ_ATTRIBUTES.includes(name))
    .map(([, , value = '']) => value);
  return [...html.replace(/<(script|style)\b.*?<\/\1>/gs, '').split(/<[^>]*>/), ...attributes].map((text) =>
    text.replace(/&(\w+|#\d+);/g, ' '),
  );
}

/** The Latin words in it that are neither codes nor file names. */
function typedIn(html: string): string[] {
  return readable(html)
    .flatMap((text) => text.replace(FILES, '').match(/\p{Script=Latin}+/gu) ?? [])
    .filter((word) => !CODES.has(word));
}

function storeOf(part: Partial<View> = {}): Store {
  const store = createStore(dataset, pseudo(first), ['el']);
  addMeasures(store, peopleMeasures(PEOPLE), pseudo(ownShading));
  change(store, part);
  return store;
}

/** Details without the texts of the tables. */
async function detailsOf(): Promise<Details> {
  const details = (await read('details')) as Details;
  const unnamed = { name: '', framework: null, equipment: null, note: null };
  const unplaced = { site: '', product: '', summary: '', unit_per_year: '' };
  const empty = { title: '', publisher: '', licence: '', note: null };
  return {
    ...details,
    sources: details.sources.map((source) => ({ ...source, ...empty }) as typeof source),
    pledges: details.pledges.map((pledge) => ({ ...pledge, definition: '', summary: '' }) as typeof pledge),
    targets: details.targets.map((row) => ({ ...row, label: '' }) as typeof row),
    forces: details.forces.map((force) => ({ ...force, ...unnamed }) as typeof force),
    sites: details.sites.map((site) => ({ ...site, name: '', note: null }) as typeof site),
    commands: details.commands.map((row) => ({ ...row, name: '', short: '', note: null }) as typeof row),
    production: details.production.map((row) => ({ ...row, ...unplaced }) as typeof row),
    events: details.events.map((row) => ({ ...row, title: '', summary: '', quote: '', speaker: '' })),
    changes: details.changes.map((row) => ({ ...row, title: '', summary: '', note: null }) as typeof row),
    handovers: details.handovers.map(
      (row) => ({ ...row, us_item: '', europe_item: '', note: null }) as typeof row,
    ),
    brigade_targets: details.brigade_targets.map(
      (row) => ({ ...row, brigade_target: row.brigade_target && '', status: '' }) as typeof row,
    ),
    countryNotes: Object.fromEntries(Object.keys(details.countryNotes).map((iso3) => [iso3, '⟦⟧'])),
  };
}

describe('the words of the page', () => {
  it('are found by this test where they are typed in', () => {
    expect(typedIn('<p title="Hello">⟦⟧ <b>x</b> Εσθονία EST spending.csv</p>')).toEqual(['x', 'Hello']);
  });

  it('all come from the catalogue: the document', async () => {
    const page = renderDocument(packed, (await read('overview')) as Overview);
    const html = page.first + page.rest + page.below;
    expect(html.match(/⟦⟧/g)?.length).toBeGreaterThan(100);
    expect(html).toContain('Εσθονία');
    expect(typedIn(html)).toEqual([]);
    expect([page.title, page.description]).toEqual(['⟦⟧', '⟦⟧']);
  }, 30_000);

  it('all come from the catalogue: the copy to keep, which links to nothing beside it', async () => {
    const overview = (await read('overview')) as Overview;
    const { below } = renderDocument(packed, overview, { address: null });
    const linksOf = (html: string) => html.match(/ href="(?![?#])[^"]*"/g) ?? [];
    expect(typedIn(below)).toEqual([]);
    expect(linksOf(below)).toEqual([]);
    expect(linksOf(renderDocument(packed, overview).below).length).toBeGreaterThan(10);
  }, 30_000);

  it.each(
    MEASURE_KEYS.flatMap((measure) => [null, '2014-01', '2024-01'].map((since) => [measure, since] as const)),
  )('all come from the catalogue: %s since %s', (measure, since) => {
    for (const date of ['2016-12', '2024-06', '2026-11']) {
      const store = storeOf({ measure, date, since: since !== null && since < date ? since : null });
      const html = renderToString(
        <>
          <Headline store={store} monthsOld={0} />
          <Controls words={words.controls} view={store.view.value} />
          <Legend store={store} />
          <Timeline store={store} words={words.controls.time} />
          <TablePanel store={store} words={words} rendered={store.view.value} />
          <Search store={store} words={words} details={{ sites: [], forces: [] }} />
        </>,
      );
      expect(html).toContain('⟦⟧');
      expect(typedIn(html)).toEqual([]);
    }
  });

  it('all come from the catalogue: the cards and the sources', async () => {
    const details = await detailsOf();
    const typed = (part: Partial<View>, iso3: string) =>
      typedIn(
        renderToString(
          <Card store={storeOf(part)} words={words} details={details} iso3={iso3} cameraOn={() => HOME} />,
        ),
      );
    for (const { iso3 } of DATASET.countries) expect([iso3, typed({}, iso3)]).toEqual([iso3, []]);
    for (const iso3 of ['DNK', 'FIN', 'GRL', 'ISL', 'UKR'])
      for (const part of [
        { date: '2016-12' },
        { since: '2014-01' },
        { measure: 'sipri', date: '2024-01' },
      ] as const)
        expect([iso3, typed(part, iso3)]).toEqual([iso3, []]);
    const sources = renderToString(<Sources store={storeOf()} words={words} details={details} />);
    expect(typedIn(sources)).toEqual([]);
  }, 30_000);

  it('all come from the catalogue: the cards of forces and sites', async () => {
    const details = await detailsOf();
    const typed = (card: VNode) => typedIn(renderToString(card));
    for (const date of ['2018-12', '2026-11']) {
      const common = { store: storeOf({ date }), words, details };
      for (const force of details.forces)
        expect([force.id, typed(<ForceCard {...common} force={force} />)]).toEqual([force.id, []]);
      for (const site of details.sites)
        expect([site.id, typed(<SiteCard {...common} site={site} />)]).toEqual([site.id, []]);
    }
  }, 30_000);

  it('all come from the catalogue: the hand-overs and the what-if', async () => {
    const details = await detailsOf();
    const scenario = details.handovers.map(({ id }) => id);
    const common = { store: storeOf({ view: 'handover', scenario, date: '2026-06' }), words, details };
    const panel = renderToString(
      <HandoverPanel {...common} lists={{ ledger: signal(WHOLE_LEDGER), named: signal(ALL_NAMES) }} />,
    );
    expect(panel).toContain('data-scenario="us"');
    expect(typedIn(panel)).toEqual([]);
    expect(typedIn(renderToString(<ScenarioBanner {...common} />))).toEqual([]);
    for (const row of details.handovers) {
      const store = storeOf({ focus: row.id });
      const card = renderToString(<HandoverCard {...common} store={store} row={row} />);
      const ends = renderToString(<HandoverEnds {...common} store={store} typeScale={() => 1} />);
      expect([row.id, typedIn(card), typedIn(ends)]).toEqual([row.id, [], []]);
    }
  }, 30_000);
  it('all come from the catalogue: the classroom and its handout', async () => {
    vi.stubGlobal('document', { getElementById: () => null });
    const all = await detailsOf();
    const details: Details = {
      ...all,
      sources: all.sources.map((source) => ({ ...source, url: null })),
      targets: all.targets.map((target) => ({ ...target, label: '' })),
      commands: all.commands.map((command) => ({ ...command, short: '' })),
    };
    const room = pseudo(classroom);
    const store = storeOf();
    const said = { speech: store.speech, words: room, details, people: PEOPLE };
    const steps = ['choose', 'bins', 'lessons', ...questions(said).map(({ id }) => id)];
    for (const step of steps) {
      const html = renderToString(
        <Classroom
          store={storeOf({ view: 'classroom', step })}
          map={NO_MAP}
          words={room}
          details={details}
          people={PEOPLE}
        />,
      );
      expect([step, html.includes('⟦⟧'), typedIn(html)]).toEqual([step, true, []]);
    }
    const handout = renderToString(
      <Handout store={store} said={said} shapes={[]} anchors={{}} symbols={() => <g />} />,
    );
    expect(handout).toContain('⟦⟧');
    expect(typedIn(handout)).toEqual([]);
    vi.unstubAllGlobals();
  }, 30_000);

  it.each(['2014-01', '2016-12', '2026-11'])(
    'all come from the catalogue: the allies in %s',
    async (date) => {
      const props = { store: storeOf({ date }), words, details: await detailsOf() };
      for (const measure of LINE_MEASURES) {
        const html = renderToString(<AlliesPanel {...props} lists={{ allies: signal(measure) }} />);
        expect(html.match(/⟦⟧/g)?.length).toBeGreaterThan(100);
        expect([measure, typedIn(html)]).toEqual([measure, []]);
      }
    },
  );

  it('all come from the catalogue: commands and plants', async () => {
    const details = await detailsOf();
    const lists = { named: signal(ALL_NAMES) };
    for (const date of ['2018-12', '2026-11']) {
      const common = { store: storeOf({ date }), words, details };
      const typed = (part: VNode) => typedIn(renderToString(part));
      expect(typed(<CommandsPanel {...common} lists={lists} />)).toEqual([]);
      expect(typed(<ProductionPanel {...common} lists={lists} />)).toEqual([]);
      for (const command of details.commands)
        expect([command.id, typed(<CommandCard {...common} command={command} />)]).toEqual([command.id, []]);
      for (const plant of details.production)
        expect([plant.id, typed(<PlantCard {...common} plant={plant} />)]).toEqual([plant.id, []]);
    }
  });

  it('all come from the catalogue: the pages that need no script', async () => {
    const { pages } = renderPages({
      dataset: packed,
      overview: (await read('overview')) as Overview,
      details: await detailsOf(),
      allies: DATASET.countries
        .filter(({ role }) => role === 'ally')
        .map(({ iso3 }) => ({ iso3, slug: iso3.toLowerCase(), neighbours: ['POL', 'DEU'] })),
      history: { corrections: [], versions: [] },
      address: null,
      glyphs: (await read('glyphs')) as Glyphs,
    });
    expect(pages.length).toBeGreaterThan(32);
    for (const { path, title, body, description } of pages) {
      // Code to copy is the same in every language.
      const html = body.replaceAll(/<code>.*?<\/code>/gs, '');
      expect(html.match(/⟦⟧/g)?.length).toBeGreaterThan(10);
      expect([path, typedIn(`${html}<p>${title} ${description}</p>`)]).toEqual([path, []]);
    }
    for (const { preview } of pages)
      if (preview) expect(typedIn(`<p>${preview.title} ${preview.alt}</p>`)).toEqual([]);
  }, 60_000);

  it('all come from the catalogue: tools and notices', () => {
    const store = storeOf();
    store.playing.value = true;
    expect(typedIn(renderToString(<MapTools store={store} words={words.controls.map} />))).toEqual([]);
    expect(typedIn(renderToString(<Timeline store={store} words={words.controls.time} />))).toEqual([]);
    expect(typedIn(renderToString(<Notice store={store} words={words.controls} />))).toEqual([]);
  });
});
