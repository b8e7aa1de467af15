import { AllyTable } from './AllyTable.tsx';
import { PageShell } from './PageShell.tsx';
import type { PageProps } from './props.ts';

/** The list of all allies, with the way to the page of each. */
export function CountryList(props: PageProps) {
  const { store, pages } = props;
  const { title, description } = pages.list;
  return (
    <PageShell page={props} title={title} way={[{ name: pages.frame.allies, href: null }]}>
      <p class="headline">{description(store.view.value.date)}</p>
      <AllyTable {...props} label={title} />
    </PageShell>
  );
}
