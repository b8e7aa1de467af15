import type { PageMessages } from '../i18n/en.ts';
import { embedFrame, FRAME_SIZE } from '../model/share/embed-frame.ts';

/** Code for those who embed the map, as the page for newsrooms shows it: everything with the address of the site filled in. */

/** What the code is made for. */
export interface CodePlace {
  /** Address of the site with a slash at its end. */
  readonly root: string;
  /** Query of the embedded map, with its question mark. */
  readonly query: string;
  readonly words: Pick<PageMessages['newsroom'], 'example' | 'exampleLink' | 'amp'>;
}

/** A figure with the frame and a sentence; without empty lines, at which Markdown would end it. */
function figure({ root, query, words }: CodePlace): string {
  const frame = embedFrame({ src: root + query, title: words.example, height: FRAME_SIZE.height });
  const caption = `<figcaption><a href="${root}">${words.exampleLink}</a></figcaption>`;
  return `<figure style="margin:0">\n${frame}\n${caption}\n</figure>`;
}

/**
 * The frame of an AMP page: `fixed-height` takes no width, `resizable` needs an element with `overflow`, and without a `placeholder` it may
 * not stand in the first screen.
 */
function ampFrame({ root, query, words }: CodePlace): string {
  const { more } = words.amp;
  return [
    '<script async custom-element="amp-iframe" src="https://cdn.ampproject.org/v0/amp-iframe-0.1.js"></script>',
    `<amp-iframe layout="fixed-height" height="${FRAME_SIZE.height}" src="${root}${query}" title="${words.example}"`,
    '  sandbox="allow-scripts allow-same-origin allow-popups" frameborder="0" resizable>',
    `  <p placeholder><a href="${root}">${words.exampleLink}</a></p>`,
    `  <div overflow tabindex="0" role="button" aria-label="${more}">${more}</div>`,
    '</amp-iframe>',
  ].join('\n');
}

/** Every piece of code on the page. */
export function newsroomCode(place: CodePlace) {
  const frame = figure(place);
  const { root, words } = place;
  const loader = `<script async src="${root}embed.js"></script>`;
  const link = `<a href="${root}">${words.exampleLink}</a>`;
  const element = `<who-defends-europe src="${root}" date="2026-06" layers="us~europe">${link}</who-defends-europe>`;
  return {
    frame,
    loader: `${frame}\n${loader}`,
    element: `${element}\n${loader}`,
    amp: ampFrame(place),
    hugo: '{{ .Inner | safeHTML }}',
    hugoUse: `{{< html >}}\n${frame}\n{{< /html >}}`,
    theme:
      "document.querySelector('iframe').contentWindow.postMessage({ type: 'who-defends-europe:theme', theme: 'dark' }, '*');",
  };
}
