import type { PanelBeside } from '../model/view/view.ts';
import { PageShell } from './PageShell.tsx';
import { liveLink, type PageProps } from './props.ts';
import { StillMap } from './StillMap.tsx';

/** The page that stands for a view where only a document of its own will do: for search engines, cards and oEmbed. */
export function ViewPage(props: PageProps & { view: PanelBeside; name: string }) {
  const { store, pages, view, name } = props;
  return (
    <PageShell page={props} title={name} way={[{ name, href: null }]}>
      <p class="headline">
        {store.headline.value} {store.forcesLine.value}
      </p>
      <p>
        <a class="open" href={liveLink(props, { view })}>
          {pages.view.open(view)}
        </a>
      </p>
      <StillMap {...props} iso3={null} />
    </PageShell>
  );
}
