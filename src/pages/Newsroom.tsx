import type { PageMessages } from '../i18n/en.ts';
import { countryName } from '../model/base/speech.ts';
import { DIALECTS } from '../model/share/embed-dialects.ts';
import { linkTo } from '../model/view/link.ts';
import type { View } from '../model/view/view.ts';
import { Scroll } from '../ui/kit/Scroll.tsx';
import { Links, type PageLink } from './LinkList.tsx';
import { newsroomCode } from './newsroom-code.ts';
import { PageShell } from './PageShell.tsx';
import type { PageProps } from './props.ts';

/** The page for newsrooms. */

/** What is shown of each kind of key that changes a frame. */
const EXAMPLES = {
  embed: { embed: true },
  still: { static: true },
  parts: { title: false, timeline: false, legend: false },
  months: { date: '2022-06', since: '2021-12' },
  focus: { focus: 'POL' },
  layers: { layers: ['us', 'europe'] },
  measure: { measure: 'usd' },
  view: { view: 'balance' },
  words: { heading: 'Our heading', note: 'Our note' },
  theme: { theme: 'dark' },
  lang: { lang: 'en' },
} as const satisfies Record<keyof PageMessages['newsroom']['embed']['keys'], Partial<View>>;

/** Keys with their values as they stand in a link, side by side. */
function keysText(part: Partial<View>, { store }: Pick<PageProps, 'store'>): string {
  return linkTo(part, store.context).slice(1).replaceAll('&', ' · ');
}

/** The code of the page. */
function codeOf({ pages: { newsroom }, address, store }: PageProps) {
  return newsroomCode({
    root: address ?? `${newsroom.placeholder}/`,
    query: linkTo({ embed: true }, store.context),
    words: newsroom,
  });
}

function Points({ heading, intro, points }: { heading: string; intro?: string; points: readonly string[] }) {
  return (
    <section>
      <h2>{heading}</h2>
      {intro && <p>{intro}</p>}
      <ul>
        {points.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </section>
  );
}

interface TableProps {
  readonly caption: string;
  readonly heads: readonly [string, string];
  readonly rows: readonly (readonly [code: string, text: string])[];
  /** The second column is code too. */
  readonly isCode?: boolean;
}

/** Two columns of words and code, which scroll where they are too wide. */
function Words({ caption, heads, rows, isCode = false }: TableProps) {
  return (
    <Scroll label={caption}>
      <table class="words">
        <caption>{caption}</caption>
        <thead>
          <tr>
            {heads.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([first, second]) => (
            <tr key={first}>
              <th scope="row">
                <code>{first}</code>
              </th>
              <td>{isCode ? <code>{second}</code> : second}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}

function Snippet({ label, code }: { label: string; code: string }) {
  return (
    <>
      <p>{label}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: code that scrolls must be reachable by keyboard. */}
      <pre tabIndex={0}>
        <code>{code}</code>
      </pre>
    </>
  );
}

function Embed(props: PageProps) {
  const { newsroom } = props.pages;
  const { embed, sizes } = newsroom;
  const code = codeOf(props);
  return (
    <>
      <section>
        <h2>{embed.heading}</h2>
        {props.address === null && <p class="muted">{newsroom.placeholderNote}</p>}
        <Snippet label={embed.ways.frame} code={code.frame} />
        <Snippet label={embed.ways.loader} code={code.loader} />
        <Snippet label={embed.ways.element} code={code.element} />
        <Snippet label={newsroom.amp.label} code={code.amp} />
        <Snippet label={newsroom.theme} code={code.theme} />
        <p>{embed.one}</p>
        <Words
          caption={embed.caption}
          heads={[embed.columns.key, embed.columns.meaning]}
          rows={Object.entries(embed.keys).map(([name, meaning]) => [
            keysText(EXAMPLES[name as keyof typeof EXAMPLES], props),
            meaning,
          ])}
        />
      </section>
      <Points heading={sizes.heading} points={sizes.points} />
      <Words
        caption={sizes.dialects}
        heads={[sizes.columns.dialect, sizes.columns.message]}
        rows={DIALECTS.map(({ host, message }) => [host, message])}
        isCode
      />
    </>
  );
}

/** How the code gets into publishing systems. */
function Recipes(props: PageProps) {
  const { recipes } = props.pages.newsroom;
  const code = codeOf(props);
  return (
    <section>
      <h2>{recipes.heading}</h2>
      <dl>
        {recipes.systems.map(({ system, how }) => (
          <div key={system}>
            <dt>{system}</dt>
            <dd>{how}</dd>
          </div>
        ))}
      </dl>
      <Snippet label={recipes.hugo} code={code.hugo} />
      <Snippet label={recipes.hugoUse} code={code.hugoUse} />
    </section>
  );
}

function Previews({
  store,
  pages,
  allies,
  root,
  address,
  views,
}: PageProps & { views: readonly PageLink[] }) {
  const { previews } = pages.newsroom;
  return (
    <section>
      <h2>{previews.heading}</h2>
      <p>{previews.intro}</p>
      {address === null && <p class="muted">{previews.none}</p>}
      <Links links={views} root={root} />
      <ul class="allies">
        {allies.map(({ iso3, slug }) => (
          <li key={iso3}>
            <a href={`${root}country/${slug}/index.html`}>{countryName(store.speech, iso3)}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** How to embed, host, pin, translate and credit. */
export function Newsroom(props: PageProps & { views: readonly PageLink[] }) {
  const { store, pages } = props;
  const { newsroom } = pages;
  const { version, asOf } = store.dataset;
  const { title, lead, headers, privacy, licence, host, pin, translate } = newsroom;
  return (
    <PageShell page={props} title={title} way={[{ name: title, href: null }]}>
      <p class="headline">{lead}</p>
      <Embed {...props} />
      <Recipes {...props} />
      <Points {...headers} />
      <Points {...privacy} />
      <Points {...licence} />
      <Snippet label={licence.creditHeading} code={licence.credit({ text: version }, asOf)} />
      <Previews {...props} />
      <Points {...host} />
      <Points heading={pin.heading} intro={pin.now({ text: version }, asOf)} points={pin.points} />
      <Points {...translate} />
    </PageShell>
  );
}
