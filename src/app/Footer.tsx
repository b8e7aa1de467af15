import { later, pages, story, first as words } from '#messages';
import { ARTICLE } from '../model/story/story.ts';
import { Beside, type SavedCopy, whereSaved } from '../ui/kit/Beside.tsx';
import { Languages } from '../ui/kit/Languages.tsx';
import * as ROOTS from '../ui/kit/roots.ts';

/** Credits and the ways to the pages beside this one; and the short credit of an embedded map, with the way to the whole page. */
export function Footer({ copy }: { copy: SavedCopy | null }) {
  const { fullView, credit, boundaries } = later.embed;
  const { frame } = pages;
  return (
    <footer>
      {!copy && (
        <Languages label={later.languages.label} here={words.language} site={SITE_ROOT} path="index.html" />
      )}
      <p class="credit">
        <Beside copy={copy} href={`${ARTICLE}.html`}>
          {story.article.link}
        </Beside>
        ,{' '}
        <Beside copy={copy} href="newsrooms.html">
          {frame.newsrooms}
        </Beside>
        ,{' '}
        <Beside copy={copy} href="licence.html">
          {pages.licence.title}
        </Beside>
        ,{' '}
        <Beside copy={copy} href="corrections.html">
          {pages.corrections.title}
        </Beside>
        ,{' '}
        <Beside copy={copy} href="country/index.html">
          {frame.allPages}
        </Beside>
        {copy && `. ${whereSaved(later, 'pages', copy)}`}
      </p>
      <p class="credit">{later.credit}</p>
      <p class="embed-credit">
        <a id={ROOTS.fullView} href={copy ? '?' : './'} target="_blank" rel="noopener">
          {fullView}
        </a>{' '}
        {credit} <span class="more">{boundaries}</span>
      </p>
    </footer>
  );
}
