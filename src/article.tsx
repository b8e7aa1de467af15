import { renderToString } from 'preact-render-to-string';
import { later, story, first as words } from '#messages';
import type { PackedDataset } from './data/dataset.ts';
import type { Details } from './data/details.ts';
import { unpacked } from './data/index.ts';
import { Ground, type Overview } from './map/svg/Ground.tsx';
import { Hatches } from './map/svg/Hatches.tsx';
import { Symbols } from './map/svg/Symbols.tsx';
import { viewBox } from './model/camera.ts';
import { rangeText } from './model/sentences.ts';
import { articleName, type Story, type StoryStep } from './model/story.ts';
import { openStep } from './store/actions.ts';
import { createStore, type Store } from './store/store.ts';
import articleCss from './styles/article.css?inline';
import base from './styles/base.css?inline';
import firstCss from './styles/first.css?inline';
import map from './styles/map.css?inline';
import side from './styles/side.css?inline';
import symbols from './styles/symbols.css?inline';
import { themeCss } from './styles/theme.ts';
import { ForcesLegend } from './ui/ForcesLegend.tsx';
import { noteId, StoryNotes, StoryText } from './ui/StoryText.tsx';

/** The story as an article that needs no script, with a picture of the map for every step. Rendered when the site is built. */

/** What the article is made of. */
export interface ArticleData {
  readonly dataset: PackedDataset;
  readonly overview: Overview;
  readonly story: Story;
  readonly details: Pick<Details, 'sources'>;
}

/** The article and its pictures. */
export interface Article {
  /** Without ending: of the document, and of the folder of its pictures. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly language: string;
  readonly css: string;
  readonly body: string;
  /** SVG files by step. */
  readonly pictures: Readonly<Record<string, string>>;
}

const NAME = articleName(words.language, MAIN_LANGUAGE);
const PAGE = words.language === MAIN_LANGUAGE ? 'index.html' : `${words.language}.html`;
/** Pictures are shown about this wide in the article; type on the map is set for it, and larger on phones, as on the live map. */
const PICTURE = { width: 1000, height: 880, type: 1.1, narrow: '30rem', narrowType: 1.75 } as const;

/** The map of the store's state as an SVG file that stands alone: colours, light and dark, are in it. */
function picture(store: Store, overview: Overview, title: string): string {
  const { camera, scene, speech } = store;
  const own = `svg{background:var(--sea)}:root:root{--s:${1 / camera.value.zoom};--t:${PICTURE.type}}@media(max-width:${PICTURE.narrow}){:root:root{--t:${PICTURE.narrowType}}}text{font-family:system-ui,sans-serif}`;
  const css = [themeCss(), firstCss, map, symbols, own].join('');
  return renderToString(
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={viewBox(camera.value)}
      width={PICTURE.width}
      height={PICTURE.height}
      data-comparison={scene.value.since ?? undefined}
    >
      <title>{title}</title>
      <style>{css}</style>
      <defs>
        <Hatches pxPerUnit={0.4} />
      </defs>
      <Ground overview={overview} scene={scene.value} />
      <g id="symbols">
        <Symbols speech={speech} scene={scene.value} />
      </g>
    </svg>,
  );
}

/** The classes of the shading, in the order of the legend. */
function Key({ store }: { store: Store }) {
  const { messages } = store.speech;
  const { measure, since } = store.view.value;
  return (
    <div class={since === null ? 'key' : 'key diverging'}>
      <p>{since === null ? messages.measure.legends[measure] : messages.compare.legend[measure]}</p>
      <ul>
        {store.legend.value.classes.map((entry) => (
          <li key={entry.cls}>
            <span class="swatch" data-class={String(entry.cls)} />{' '}
            {rangeText(store.speech, store.view.value, entry)}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Step({
  store,
  step,
  index,
  data,
}: {
  store: Store;
  step: StoryStep;
  index: number;
  data: ArticleData;
}) {
  const { format } = store.speech;
  const { headline } = story.steps[step.id];
  const props = { store, words: story, details: data.details, step };
  return (
    <section class="step" id={step.id} aria-labelledby={`${step.id}-title`}>
      <p class="muted">{story.position(format.number(index + 1), format.number(data.story.steps.length))}</p>
      <h2 id={`${step.id}-title`}>{headline}</h2>
      <figure>
        <img
          src={`${NAME}/${step.id}.svg`}
          alt={story.article.picture(headline, store.headline.value)}
          width={PICTURE.width}
          height={PICTURE.height}
          decoding="async"
        />
        <figcaption>
          <p>
            {store.headline.value} {store.statusLine.value}
          </p>
          <Key store={store} />
        </figcaption>
      </figure>
      <StoryText
        {...props}
        mark={(text, note) => (
          <a href={`#${noteId(step, note)}`} aria-label={story.note(text)}>
            {text}
          </a>
        )}
      />
      <p>
        <a href={`${PAGE}?view=story&step=${step.id}`} aria-label={story.article.toStep(headline)}>
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
  const stores = data.story.steps.map((step) => {
    const store = createStore(dataset, words, [words.language]);
    openStep(store, step);
    return { step, store };
  });
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
      {stores.map(({ step, store }, index) => (
        <Step key={step.id} store={store} step={step} index={index} data={data} />
      ))}
      {stores[0] && <ForcesLegend words={later.forcesLegend} format={stores[0].store.speech.format} />}
      <footer>
        <p>{story.present.closingText}</p>
        <p>{later.credit}</p>
      </footer>
    </main>,
  );
  return {
    name: NAME,
    title: `${words.title} ${story.title}`,
    description: story.article.description,
    language: words.language,
    css: [firstCss, base, map, symbols, side, articleCss].join(''),
    body,
    pictures: Object.fromEntries(
      stores.map(({ step, store }) => [
        step.id,
        picture(store, data.overview, story.steps[step.id].headline),
      ]),
    ),
  };
}
