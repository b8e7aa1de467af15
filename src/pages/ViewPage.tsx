import type { PanelContent, PanelPart } from '../model/picture/panel-rows.ts';
import type { PanelBeside } from '../model/view/view.ts';
import { PageShell } from './PageShell.tsx';
import { liveLink, type PageProps } from './props.ts';
import { PageMap } from './StillMap.tsx';
import { PREVIEW_SIZE } from './static-page.ts';

type Props = PageProps & {
  readonly view: PanelBeside;
  readonly name: string;
  /** What the view shows, where it is a chart or a list; `null`: its page has the map. */
  readonly content: PanelContent | null;
};

/** A part of the view in words. */
function Part({ heading, rows, note }: PanelPart) {
  return (
    <section>
      {heading && <h2>{heading}</h2>}
      <ul>
        {rows.map(({ name, value }) => (
          <li key={`${name} ${value}`}>
            <b>{name}</b>: {value}
          </li>
        ))}
      </ul>
      {note && <p class="muted">{note}</p>}
    </section>
  );
}

/** The picture of the view, and all of it in words: the picture leaves out what it has no room for. */
function Content({ root, view, content }: Props & { content: PanelContent }) {
  return (
    <>
      <p class="headline">
        {content.title}. {content.finding}
      </p>
      <img class="view-picture" src={`${root}previews/${view}.png`} alt="" {...PREVIEW_SIZE} />
      {content.parts.map((part) => (
        <Part key={part.heading} {...part} />
      ))}
    </>
  );
}

/** The page that stands for a view where only a document of its own will do: for search engines, cards and oEmbed. */
export function ViewPage(props: Props) {
  const { store, pages, view, name, content } = props;
  return (
    <PageShell page={props} title={name} way={[{ name, href: null }]}>
      <p>
        <a class="open" href={liveLink(props, { view })}>
          {pages.view.open(view)}
        </a>
      </p>
      {content ? (
        <Content {...props} content={content} />
      ) : (
        <>
          <p class="headline">
            {store.headline.value} {store.forcesLine.value}
          </p>
          <PageMap {...props} iso3={null} picture={view} />
        </>
      )}
    </PageShell>
  );
}
