import { PageShell } from './PageShell.tsx';
import type { PageProps } from './props.ts';

/** What a host shows for an address that has nothing. */
export function NotFound(props: PageProps) {
  const { pages, root } = props;
  return (
    <PageShell page={props} title={pages.notFound.title} way={[]}>
      <p>{pages.notFound.text}</p>
      <p>
        <a href={`${root}index.html`}>{pages.country.openWhole}</a>
      </p>
    </PageShell>
  );
}
