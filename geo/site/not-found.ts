/**
 * The page for addresses that have nothing, `404.html`, which most hosts show by its name. Without it some answer with the document of the
 * map, also where a script is asked for. It is shown at any address, so its links cannot be relative: they begin with the address of the
 * site, or, where that is not known, with what a script makes of the address in the bar.
 */

export const NOT_FOUND = '404.html';

/** Keeps it out of the lists of search engines. */
export const NOT_LISTED = '<meta name="robots" content="noindex">';

/** Puts the root of the site before the links of a page. A folder of the site in the address ends the root; else the last slash does. */
function findRoot(): void {
  const root = location.pathname.replace(
    /((country|view|m|story|data|assets|previews|oembed)\/.*|[^/]*)$/,
    '',
  );
  for (const link of Array.from(document.querySelectorAll('a[href*=html]')))
    link.setAttribute('href', root + link.getAttribute('href'));
}

/** The script of the page, for a site that has no address. */
export const ROOT_SCRIPT = `(${findRoot})()`;
