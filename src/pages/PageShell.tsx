import type { ComponentChildren } from 'preact';
import { isInEvery } from '../model/share/canonical.ts';
import { Languages } from '../ui/kit/Languages.tsx';
import type { PageProps } from './props.ts';

/** A step of the way to a page: a link, or where the reader is. */
export interface Step {
  readonly name: string;
  /** From the page; `null` for the page itself. */
  readonly href: string | null;
}

interface Props {
  readonly page: PageProps;
  readonly title: string;
  readonly way: readonly Step[];
  readonly children: ComponentChildren;
}

/** What static pages have in common: the way to them, heading, credit, version of the data. */
export function PageShell({ page: { store, words, pages, path, root, site }, title, way, children }: Props) {
  const { version, asOf } = store.dataset;
  const { frame } = pages;
  return (
    <>
      <a class="skip" href="#text">
        {frame.skip}
      </a>
      <header class="page-head">
        <nav aria-label={frame.path}>
          <ol>
            <li>
              <a href={`${root}index.html`}>{frame.home}</a>
            </li>
            {way.map(({ name, href }) => (
              <li key={name}>
                {href === null ? <span aria-current="page">{name}</span> : <a href={href}>{name}</a>}
              </li>
            ))}
          </ol>
        </nav>
        <h1>{title}</h1>
      </header>
      <main id="text" class="page">
        {children}
      </main>
      <footer>
        {isInEvery(path) && (
          <Languages
            label={words.languages.label}
            here={store.speech.messages.language}
            site={site}
            path={path.replace(/\/$/, '/index.html')}
          />
        )}
        <p>
          {frame.version({ text: version }, asOf)} <a href={`${root}index.html`}>{frame.live}</a>,{' '}
          <a href={`${root}country/index.html`}>{frame.allies}</a>,{' '}
          <a href={`${root}newsrooms.html`}>{frame.newsrooms}</a>,{' '}
          <a href={`${root}corrections.html`}>{pages.corrections.title}</a>,{' '}
          <a href={`${root}licence.html`}>{pages.licence.title}</a>,{' '}
          <a href={`${root}index.html#about`}>{frame.method}</a>
        </p>
        <p>{words.credit}</p>
      </footer>
    </>
  );
}
