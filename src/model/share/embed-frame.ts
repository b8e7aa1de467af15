/** The frame that a host page puts us into: complete without any script of the host. */
export interface EmbedFrame {
  /** Address of the page with its query. */
  readonly src: string;
  /** What is in the frame: read to those who do not see it. */
  readonly title: string;
  /** Height reserved before the style has loaded, px. */
  readonly height: number;
}

/** Size of a frame as oEmbed states it, px: 4:3, as the style of the frame keeps it. */
export const FRAME_SIZE = { width: 800, height: 600 } as const;

function attribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

/** The markup of a frame, bare. */
export function embedFrame({ src, title, height }: EmbedFrame): string {
  return [
    `<iframe src="${attribute(src)}" title="${attribute(title)}" loading="lazy" width="100%" height="${height}"`,
    'style="border:0;width:100%;aspect-ratio:4/3;min-height:420px"',
    'allow="fullscreen; web-share; clipboard-write" referrerpolicy="strict-origin-when-cross-origin"></iframe>',
  ].join(' ');
}
