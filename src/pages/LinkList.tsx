import { PageShell } from './PageShell.tsx';
import type { PageProps } from './props.ts';

/** A page by its name, for lists of them. */
export interface PageLink {
  readonly name: string;
  /** Below the site's root, with a slash at its end. */
  readonly path: string;
}

/** Links to pages, in a row. */
export function Links({ links, root }: { readonly links: readonly PageLink[] } & Pick<PageProps, 'root'>) {
  return (
    <ul class="allies">
      {links.map(({ name, path }) => (
        <li key={path}>
          <a href={`${root}${path}index.html`}>{name}</a>
        </li>
      ))}
    </ul>
  );
}

interface Props extends PageProps {
  readonly title: string;
  readonly description: string;
  readonly links: readonly PageLink[];
}

/** The page of a folder: what is in it. */
export function LinkList({ title, description, links, ...props }: Props) {
  return (
    <PageShell page={props} title={title} way={[{ name: title, href: null }]}>
      <p class="headline">{description}</p>
      <Links links={links} root={props.root} />
    </PageShell>
  );
}
