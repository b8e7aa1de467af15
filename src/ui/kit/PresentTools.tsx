import type { Signal } from '@preact/signals';
import { Fragment } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { StoryMessages } from '../../i18n/en.ts';
import type { Presentation } from './presentation.ts';

/** What every presentation has over its slides: keys, black screen, timer and code; and what only a browser's window can give. */

/** A QR code: `path` draws its dark squares, one unit each, on a square of `size` units. */
export interface Code {
  readonly size: number;
  readonly path: string;
}

/** What a presentation is given by `src/app`. */
export interface Stage {
  /** The QR code of a text. */
  readonly code: (text: string) => Code;
  /** Puts the style sheet of the speaker's page on a window. */
  readonly dress: (view: Window & typeof globalThis) => void;
  /** Words of all presentations. */
  readonly words: PresentWords;
}

export type PresentWords = StoryMessages['present'];

interface Props {
  readonly words: PresentWords;
}

/** How often what is left of the time is looked at, ms. */
const TICK_MS = 250;

/** The time now, ms since 1970, kept up to date. */
export function useNow(): number {
  const [now, set] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => set(Date.now), TICK_MS);
    return () => clearInterval(timer);
  }, []);
  return now;
}

function Keys({ words }: Props) {
  const { keys, keyList } = words;
  return (
    <p class="story-keys muted">
      {keys}:{' '}
      {keyList.map(({ keys: caps, does }) => (
        <Fragment key={does}>
          <span>
            {caps.map((cap) => (
              <kbd key={cap}>{cap}</kbd>
            ))}{' '}
            {does}
          </span>{' '}
        </Fragment>
      ))}
    </p>
  );
}

/** What is left of the time that a class was given. A press takes it away. */
function Countdown({ words, until }: Props & { readonly until: Signal<number | null> }) {
  const left = Math.max(0, Math.ceil(((until.value ?? 0) - useNow()) / 1000));
  return (
    <button type="button" class="slide-timer" title={words.noTimer} onClick={() => (until.value = null)}>
      <span role="timer">{left > 0 ? words.left(Math.floor(left / 60), left % 60) : words.timeUp}</span>
    </button>
  );
}

/** The code of a link, for the phones of those who watch, with the link itself to be typed. */
function LinkCode({ words, code, link }: Props & { readonly code: Stage['code']; readonly link: string }) {
  if (!/^https?:/.test(link)) return <p class="slide-code">{words.noLink}</p>;
  const { size, path } = code(link);
  // Readers need a margin of four squares.
  return (
    <figure class="slide-code">
      <svg viewBox={`-4 -4 ${size + 8} ${size + 8}`} role="img" aria-label={words.codeOf}>
        <path d={path} />
      </svg>
      <figcaption>{link}</figcaption>
    </figure>
  );
}

interface OverlayProps extends Props {
  readonly stage: Stage;
  readonly presentation: Presentation;
  /** The link of the slide, as it stands behind the address of the page. */
  readonly link: string;
}

/** All that lies over a slide. */
export function SlideOverlays({ words, stage, presentation, link }: OverlayProps) {
  const { slide, keys, black, code, until } = presentation;
  if (slide.value === null) return null;
  return (
    <>
      {keys.value && <Keys words={words} />}
      {code.value && <LinkCode words={words} code={stage.code} link={new URL(link, location.href).href} />}
      {until.value !== null && <Countdown words={words} until={until} />}
      {black.value && (
        <button
          type="button"
          class="story-black"
          aria-label={words.light}
          onClick={() => (black.value = false)}
        />
      )}
    </>
  );
}

/** Buttons for what the letters do, beside those that lead on. */
export function ToolButtons({ words, act }: Props & Pick<Presentation, 'act'>) {
  return (
    <>
      <button type="button" onClick={() => act('speak')}>
        {words.speaker.open}
      </button>
      <button type="button" onClick={() => act('toggleCode')}>
        {words.code}
      </button>
      <button type="button" onClick={() => act('addMinute')}>
        {words.minute}
      </button>
    </>
  );
}
