/** The frame that a host page puts us into: complete without any script of the host. */
export interface EmbedFrame {
  /** Address of the page with its query. */
  readonly src: string;
  /** What is in the frame: read to those who do not see it. */
  readonly title: string;
  /** Least height, px. */
  readonly height: number;
}

/**
 * Height that a frame keeps free, px: with 700 every width from 280 on shows the map and its whole key; a map whose title, time or
 * legend is left out needs less.
 */
const FRAME_HEIGHTS = { whole: 700, part: 420 } as const;
/** Width by height of wider frames. */
const ASPECT = 1.5;

/** Size of a frame as oEmbed states it, px. */
export const FRAME_SIZE = { width: 800, height: FRAME_HEIGHTS.whole } as const;

type Parts = { readonly [part in 'title' | 'timeline' | 'legend']: boolean };

/** Whether a frame shows the map with all that belongs to it. */
export function isWholeMap({ title, timeline, legend }: Parts): boolean {
  return title && timeline && legend;
}

/** Least height of the frame of a view, px. */
export function leastHeight(view: Parts): number {
  return FRAME_HEIGHTS[isWholeMap(view) ? 'whole' : 'part'];
}

/** The height that the style of the frame of a view keeps free at a width, px. */
export function reservedHeight(view: Parts, width: number): number {
  return Math.max(leastHeight(view), Math.round(width / ASPECT));
}

function attribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

/** The markup of a frame, bare. What is said twice, as attribute and as style, is for hosts that take one of both away. */
export function embedFrame({ src, title, height }: EmbedFrame): string {
  return [
    `<iframe src="${attribute(src)}" title="${attribute(title)}" loading="lazy" width="100%" height="${height}" frameborder="0"`,
    `style="border:0;width:100%;height:auto;aspect-ratio:${ASPECT * 2}/2;min-height:${height}px"`,
    'allow="fullscreen; web-share; clipboard-write" referrerpolicy="strict-origin-when-cross-origin"></iframe>',
  ].join(' ');
}

/**
 * What an oEmbed file gives: the frame, before it a quoted link. WordPress then loads its own script, which shows the link until the frame
 * has said its height, and hears that height; it takes both of that form only, without attributes of the quotation.
 */
export function oEmbedMarkup(frame: EmbedFrame, page: string): string {
  const { title } = frame;
  return `<blockquote><a href="${attribute(page)}">${attribute(title)}</a></blockquote>${embedFrame(frame)}`;
}
