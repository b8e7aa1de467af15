import { type Box, type Camera, HOME, mapHash } from '../view/camera.ts';
import { LINK_KEYS, type LinkContext, writeLink } from '../view/link.ts';
import { type View, WHOLE_PAGE } from '../view/view.ts';
import { embedFrame, FRAME_SIZE } from './embed-frame.ts';

/**
 * Links to a view and code that embeds it. Addresses come in as text: the model does not know where the page is. Keys that are not
 * ours, such as those that newsletters and social networks add to follow a reader, stay in the reader's own address.
 */

/** What a link is made for. */
export interface LinkPlace {
  /** Address of the document without query and fragment. */
  readonly base: string;
  readonly context: LinkContext;
  readonly camera: Camera;
  /** Size of the map that the camera looks through. */
  readonly box: Box;
}

/** Keys of a link and their values; in a pinned one the month stays although it is the latest now. */
function pairsOf(view: View, { context }: LinkPlace): readonly [string, string][] {
  const pairs = [...new URLSearchParams(writeLink(view, context))] as [string, string][];
  const { key: month, write } = LINK_KEYS.date;
  const isOpen = view.data !== null && !pairs.some(([key]) => key === month);
  return isOpen ? [[month, write(view.date)], ...pairs] : pairs;
}

function address(base: string, pairs: readonly (readonly [string, string])[], fragment: string): string {
  const query = new URLSearchParams(pairs.map(([key, value]) => [key, value]));
  const text = query.toString().replaceAll('%7E', '~');
  return base + (text && `?${text}`) + (fragment && `#map=${fragment}`);
}

function fragmentOf({ camera, box }: LinkPlace): string {
  return camera === HOME ? '' : mapHash(camera, box);
}

/** The link to a view on the whole page. */
export function viewLink(view: View, place: LinkPlace): string {
  return address(place.base, pairsOf({ ...view, ...WHOLE_PAGE }, place), fragmentOf(place));
}

/** The link to a view as a part of another page. */
export function embedLink(view: View, place: LinkPlace): string {
  return address(place.base, pairsOf({ ...view, embed: true }, place), fragmentOf(place));
}

export const EMBED_KINDS = ['frame', 'loader', 'element'] as const;
export type EmbedKind = (typeof EMBED_KINDS)[number];

/** What stands around a frame, for feeds and newsletters that drop it. */
export interface EmbedWords {
  /** What is in the frame. */
  readonly title: string;
  /** The sentence with the link. */
  readonly caption: string;
  /** A picture of the page, where the site has one at a known address. */
  readonly picture: { readonly src: string; readonly alt: string } | null;
}

function attribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

/** Hidden beside the frame; readers of feeds drop the frame and the attribute, and keep the picture. */
function linkedPicture(link: string, picture: EmbedWords['picture']): string[] {
  if (!picture) return [];
  const { src, alt } = picture;
  return [
    `<a href="${link}" hidden><img src="${attribute(src)}" alt="${attribute(alt)}" loading="lazy" width="1200" height="630"></a>`,
  ];
}

function figure(view: View, place: LinkPlace, { title, caption, picture }: EmbedWords): string {
  const link = attribute(viewLink(view, place));
  return [
    '<figure>',
    embedFrame({ src: embedLink(view, place), title, height: FRAME_SIZE.height }),
    ...linkedPicture(link, picture),
    `<figcaption><a href="${link}">${attribute(caption)}</a></figcaption>`,
    '</figure>',
  ].join('\n');
}

/** The element with the keys of the link as attributes. */
function element(view: View, place: LinkPlace): string {
  const fragment = fragmentOf(place);
  const keys = [...pairsOf(view, place), ...(fragment ? [['map', fragment] as const] : [])];
  const attributes = keys.map(([key, value]) => ` ${key}="${attribute(value)}"`).join('');
  return `<who-defends-europe${attributes}></who-defends-europe>`;
}

/** Code to put into a page. The loader lies beside the document. */
export function embedCode(kind: EmbedKind, view: View, place: LinkPlace, words: EmbedWords): string {
  const loader = `<script async src="${attribute(new URL('embed.js', place.base).href)}"></script>`;
  switch (kind) {
    case 'frame':
      return figure(view, place, words);
    case 'loader':
      return `${figure(view, place, words)}\n${loader}`;
    case 'element':
      return `${element({ ...view, embed: false }, place)}\n${loader}`;
  }
}
