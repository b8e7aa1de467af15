import { renderToString } from 'preact-render-to-string';
import { later, letters, story, first as words } from '#messages';
import type { PackedDataset } from '../data/dataset.ts';
import type { Details } from '../data/details.ts';
import { unpacked } from '../data/index.ts';
import type { Side } from '../data/rows.ts';
import type { Overview } from '../map/svg/Ground.tsx';
import { rasterOf } from '../model/base/raster.ts';
import { mapSigns } from '../model/scene/map-signs.ts';
import { SETS } from '../model/scene/place-sets.ts';
import { placerOf } from '../model/scene/placer.ts';
import { rangeText } from '../model/spending/sentences.ts';
import { ARTICLE, type Story } from '../model/story/story.ts';
import { linkTo } from '../model/view/link.ts';
import { PICTURE, type StoryPage, storyPage, storyPicture } from '../pages/StoryPicture.tsx';
import { createStore } from '../store/store.ts';
import articleCss from '../styles/article.css?inline';
import base from '../styles/base.css?inline';
import { FIRST_CSS } from '../styles/first.ts';
import map from '../styles/map.css?inline';
import media from '../styles/media.css?inline';
import pins from '../styles/pins.css?inline';
import scale from '../styles/scale.css?inline';
import { pinsCss, symbolsCss } from '../styles/signs.ts';
import symbols from '../styles/symbols.css?inline';
import { MarkKey, SizeKey } from '../ui/first/Keys.tsx';
import { ForcesLegend } from '../ui/signs/ForcesLegend.tsx';
import { MapKey } from '../ui/signs/MapKey.tsx';
import { noteId, StoryNotes, StoryText } from '../ui/story/StoryText.tsx';

/** The story as an article that needs no script, with a picture of the map for every step. Rendered when the site is built. */

/** What the article is made of. */
export interface ArticleData {
  readonly dataset: PackedDataset;
  readonly overview: Overview;
  readonly story: Story;
  readonly details: Details;
}

/** The article and its pictures. */
export interface Article {
  readonly title: string;
  readonly description: string;
  /** What the picture of its card shows, in words: the map of the latest month. */
  readonly card: string;
  readonly language: string;
  readonly css: string;
  readonly body: string;
  /** SVG files by step. */
  readonly pictures: Readonly<Record<string, string>>;
}

const PAGE = 'index.html';

/** The key of a picture: the classes of the shading, in the order of the legend, and the signs that it has. */
function Key({ store, stars, signs: [widest] }: StoryPage) {
  const { messages } = store.speech;
  const { measure, since } = store.view.value;
  return (
    <div class={since === null ? 'key' : 'key diverging'}>
      <p>{since === null ? messages.scale.heads[measure] : messages.scale.changes[measure]}</p>
      <ul>
        {store.legend.value.classes.map((entry) => (
          <li key={entry.cls}>
            <span class="swatch" data-class={String(entry.cls)} />{' '}
            {rangeText(store.speech, store.view.value, entry)}
          </li>
        ))}
        {(['none', 'unarmed'] as const).map((cls) => (
          <li key={cls}>
            <span class="swatch" data-class={cls} /> {messages.legend.classes[cls]}
          </li>
        ))}
      </ul>
      {widest && <MapKey words={story.key} signs={mapSigns(widest.map, stars)} />}
    </div>
  );
}

/** What a picture shows, in words. */
function alternative({ store, stars, step }: StoryPage): string {
  const held = (side: Side) => stars.filter(({ fill, sure }) => fill === side && sure === 'held').length;
  const shown = [store.headline.value, store.forcesLine.value, store.statusLine.value];
  if (stars.length > 0) shown.push(story.article.stars(held('us'), held('europe')));
  return [story.article.picture(step.id), ...shown].filter(Boolean).join(' ');
}

function Step({ page, index, data }: { page: StoryPage; index: number; data: ArticleData }) {
  const { store, step } = page;
  const { headline } = story.steps[step.id];
  const props = { store, words: story, details: data.details, step };
  return (
    <section class="step" id={step.id} aria-labelledby={`${step.id}-title`}>
      <p class="muted">{story.position(index + 1, data.story.steps.length)}</p>
      <h2 id={`${step.id}-title`}>{headline}</h2>
      <figure>
        <img
          src={`${ARTICLE}/${step.id}.svg`}
          alt={alternative(page)}
          width={PICTURE.width}
          height={PICTURE.height}
          decoding="async"
        />
        <figcaption>
          <p>
            {store.headline.value} {store.statusLine.value}
          </p>
          <Key {...page} />
        </figcaption>
      </figure>
      <StoryText
        {...props}
        mark={(text, note) => (
          <a href={`#${noteId(step, note)}`} aria-label={story.note(note + 1)}>
            {text}
          </a>
        )}
      />
      <p>
        <a
          href={PAGE + linkTo({ view: 'story', step: step.id }, store.context)}
          aria-label={story.article.toStep(step.id)}
        >
          {story.article.open}
        </a>
      </p>
      <h3>{story.sources}</h3>
      <StoryNotes {...props} />
    </section>
  );
}

/** Renders the article. Every step is rendered in a store of its own, in the state that it gives the map. */
export function renderArticle(data: ArticleData): Article {
  const dataset = unpacked(data.dataset);
  const place = placerOf({
    ...{ dataset, messages: letters, raster: rasterOf(data.overview.shapes) },
    places: data.details.labelPlaces,
  });
  const steps = data.story.steps.map((step) =>
    storyPage(data.details, place, createStore(dataset, words, [words.language]), step),
  );
  const latest = createStore(dataset, words, [words.language]);
  const body = renderToString(
    <main class="article">
      <header>
        <h1>
          {words.title} {story.title}
        </h1>
        <p>{story.present.subtitle}</p>
        <p class="muted">
          {story.article.intro} <a href={PAGE}>{story.article.toMap}</a>
        </p>
      </header>
      {steps.map((page, index) => (
        <Step key={page.step.id} page={page} index={index} data={data} />
      ))}
      <ForcesLegend words={later}>
        <SizeKey words={later.keys} />
        <MarkKey
          words={later.keys}
          of={{ looks: [], marks: ['plus', 'about'], least: SETS.l4.least.month }}
        />
      </ForcesLegend>
      <footer>
        <p>{story.present.closingText}</p>
        <p>{later.credit}</p>
      </footer>
    </main>,
  );
  return {
    title: `${words.title} ${story.title}`,
    description: story.article.description,
    card: `${latest.headline.value} ${latest.forcesLine.value}`,
    language: words.language,
    css: [
      ...[FIRST_CSS, base, map, symbols, symbolsCss(), scale, pins, pinsCss()],
      ...[articleCss, media],
    ].join(''),
    body,
    pictures: Object.fromEntries(
      steps.map((page) => [
        page.step.id,
        storyPicture(page, data.overview, story.steps[page.step.id].headline),
      ]),
    ),
  };
}
