/**
 * What the frame says to the page around it, and what it understands of what that page says. Pure: `speak.ts` sends. Nothing
 * that comes in here ever becomes markup, an address or code; an id that was given is only ever given back.
 */

/** Begins the type of our own messages; stands for the id where the link names none. */
const NAME = 'who-defends-europe';
const VERSION = 1;

/** First message of iframe-resizer's parent page: id of the frame, a margin in px, a flag, and more that is not needed. */
const RESIZER_INIT = /^\[iFrameSizer\]([^:]{1,100}):\d+:(?:true|false):/;

/** How the frame is addressed by the page around it. */
export interface Frame {
  /** `eid` of the link. */
  readonly id: string | null;
  /** Address of the frame's document. */
  readonly href: string;
  /** Name that pym.js gives the frame in the query. */
  readonly childId: string | null;
  /** Word by which WordPress knows the frame, from the fragment. */
  readonly secret: string | null;
}

/** Natural size of the content, whole CSS px. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** What the page around the frame has asked for so far. */
export interface Asked {
  /** In the dialect of open-iframe-resizer. */
  readonly open?: true;
  /** In the dialect of iframe-resizer, under this id. */
  readonly resizer?: string | undefined;
}

/** The frame as its address says. */
export function frameOf(id: string | null, { href, search, hash }: URL | Location): Frame {
  const [, secret = null] = /^#\?secret=([A-Za-z0-9]+)$/.exec(hash) ?? [];
  return { id, href, childId: new URLSearchParams(search).get('childId'), secret };
}

/** One of our own messages: `ready`, `resize`, `state`, `select`. */
export function own(id: string | null, kind: string, more: object = {}): object {
  return { type: `${NAME}:${kind}`, v: VERSION, id: id ?? NAME, ...more };
}

/** The height in every dialect that is spoken without being asked. */
export function announcement({ id, href, childId, secret }: Frame, size: Size): readonly unknown[] {
  const { height } = size;
  return [
    own(id, 'resize', size),
    { 'datawrapper-height': { [id ?? NAME]: height } },
    { sentinel: 'amp', type: 'embed-size', height },
    JSON.stringify({ src: href, context: 'iframe.resize', height }),
    childId && `pymxPYMx${childId}xPYMxheightxPYMx${height}`,
    secret && { message: 'height', value: height, secret },
  ].filter(Boolean);
}

/** The height in the dialects that were asked for; iframe-resizer is also told what happened. */
export function answers(
  { open, resizer }: Asked,
  { width, height }: Size,
  event: string,
): readonly unknown[] {
  return [
    open && { type: 'iframe-resized', width, height },
    resizer && `[iFrameSizer]${resizer}:${height}:${width}:${event}`,
  ].filter(Boolean);
}

/** What a message asks for; `null` if it is none of those that are understood. */
export function askedIn(data: unknown): Asked | null {
  if (typeof data === 'string') {
    const [, resizer] = RESIZER_INIT.exec(data) ?? [];
    return resizer === undefined ? null : { resizer };
  }
  const { type } = Object(data) as { type?: unknown };
  return type === 'iframe-child-init' || type === 'iframe-get-child-dimensions' ? { open: true } : null;
}
