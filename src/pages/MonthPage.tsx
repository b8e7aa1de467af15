import { MAIN_PREVIEW, MONTHS } from '../model/share/canonical.ts';
import { AllyTable } from './AllyTable.tsx';
import { PageShell } from './PageShell.tsx';
import { liveLink, type PageProps } from './props.ts';
import { PageMap } from './StillMap.tsx';

/** The page of a month or of a comparison: what the live map says and draws of it, and its figures as a table. */
export function MonthPage(props: PageProps) {
  const { store, pages, root, isMain } = props;
  const view = store.view.value;
  const { month } = pages;
  const way = [
    ...(isMain ? [{ name: month.list, href: `${root}${MONTHS}index.html` }] : []),
    { name: month.span(view.date, view.since), href: null },
  ];
  return (
    <PageShell page={props} title={month.title(view.date, view.since)} way={way}>
      <p class="headline">
        {store.headline.value} {store.forcesLine.value}
      </p>
      <p>
        <a class="open" href={liveLink(props, view)}>
          {month.open(view.date, view.since)}
        </a>
      </p>
      <PageMap {...props} iso3={null} picture={MAIN_PREVIEW} />
      <p class="muted">
        {store.statusLine.value} {store.notYetLine.value}
      </p>
      <section>
        <h2>{month.figures}</h2>
        <AllyTable {...props} label={month.figures} />
      </section>
    </PageShell>
  );
}
