/**
 * What the frame says to the page around it, and what it understands of what that page says. Pure: `speak.ts` sends. Nothing
 * that comes in here ever becomes markup, an address or code; an id that was given is only ever given back.
 */

import { THEMES, type ThemeChoice } from '../model/view/view.ts';

/** Begins the type of our own messages; stands for the id where the link names none. */
const NAME = 'who-defends-europe';

/**
 * The first message of iframe-resizer's parent page: id of the frame, a margin in px, a flag, and more that is not needed
 * here.
 */
const RESIZER_INIT = /^\[iFrameSizer\]([^:]{1,100}):\d+:(true|false):/;

/** By which names the page around the frame knows it, and which dialects it has spoken so far. */
export interface Frame {
  /** `eid` of the link, else our name. */
  readonly id: string;
  /** Address of the frame's document. */
  readonly href: string;
  /** Name that pym.js gives the frame in the query. */
  readonly childId: string | null;
  /** Word by which WordPress knows the frame: from the fragment, or said when the frame has loaded. */
  readonly secret?: string | undefined;
  /** Whether open-iframe-resizer has asked. */
  readonly open?: true;
  /** Id under which iframe-resizer has asked. */
  readonly resizer?: string | undefined;
}

/** Natural size of the content, whole CSS px. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The frame as its address and the link's `eid` say. */
export function frameOf(eid: string | null, { href, search, hash }: URL | Location): Frame {
  return {
    id: eid ?? NAME,
    href,
    childId: new URLSearchParams(search).get('childId'),
    secret: /^#\?secret=(\w+)$/.exec(hash)?.[1],
  };
}

/** One of our own messages: `ready`, `resize`, `state`, `select`. */
export function own({ id }: Frame, kind: string, more?: object): object {
  return { type: `${NAME}:${kind}`, v: 1, id, ...more };
}

/** A height in every dialect that the page around may understand; iframe-resizer is also told what happened. */
export function heights(frame: Frame, size: Size, event: string): readonly unknown[] {
  const { id, href, childId, secret, open, resizer } = frame;
  const { width, height } = size;
  return [
    own(frame, 'resize', size),
    { 'datawrapper-height': { [id]: height } },
    { sentinel: 'amp', type: 'embed-size', height },
    JSON.stringify({ src: href, context: 'iframe.resize', height }),
    childId && `pymxPYMx${childId}xPYMxheightxPYMx${height}`,
    open && { type: 'iframe-resized', width, height },
    resizer && `[iFrameSizer]${resizer}:${height}:${width}:${event}`,
    secret && { message: 'height', value: height, secret },
  ].filter(Boolean);
}

/** What a message asks for; `null` if it is none of those that are understood. */
export function askedIn(data: unknown): Pick<Frame, 'open' | 'resizer' | 'secret'> | null {
  if (typeof data === 'string') {
    const resizer = RESIZER_INIT.exec(data)?.[1];
    return resizer === undefined ? null : { resizer };
  }
  const { type, message, secret } = Object(data) as Record<'type' | 'message' | 'secret', unknown>;
  // WordPress names the frame in its address, and its newer versions say the word again when it has loaded.
  if (message === 'ready' && typeof secret === 'string' && /^\w+$/.test(secret)) return { secret };
  return type === 'iframe-child-init' || type === 'iframe-get-child-dimensions' ? { open: true } : null;
}

/** The theme that the page around asks for; `null` where a message is about something else. */
export function themeIn(data: unknown): ThemeChoice | null {
  const { type, theme } = Object(data) as Record<'type' | 'theme', unknown>;
  return (type === `${NAME}:theme` && THEMES.find((name) => name === theme)) || null;
}
