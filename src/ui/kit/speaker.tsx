import { render } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { notice } from '../../store/actions.ts';
import type { Store } from '../../store/store.ts';
import { type PresentWords, type Stage, useNow } from './PresentTools.tsx';
import { hearKeys } from './presence.ts';
import type { Presentation } from './presentation.ts';

/** The speaker's page in a second window: what to say, what comes next, and the time. It is drawn from here and has no script. */

/** What it says of a slide. */
export interface SpeakerPage {
  /** Which slide, of how many. */
  readonly position: string;
  readonly month: string;
  readonly title: string;
  readonly notes: readonly string[];
  /** Title of the slide that comes next; `null` after the last. */
  readonly next: string | null;
}

interface Props {
  readonly words: PresentWords;
  readonly page: SpeakerPage;
  readonly presentation: Presentation;
}

/** Time of day, and since the start. */
function Clock({ words, since }: { readonly words: PresentWords; readonly since: number }) {
  const now = useNow();
  const seconds = Math.max(0, Math.floor((now - since) / 1000));
  const time = new Date(now).toLocaleTimeString(document.documentElement.lang, {
    hour: '2-digit',
    minute: '2-digit',
  });
  return (
    <p class="clock">
      <b>{time}</b> {words.speaker.since(Math.floor(seconds / 60), seconds % 60)}
    </p>
  );
}

function Speaker({ words, page, presentation: { act, since } }: Props) {
  const { speaker } = words;
  return (
    <main>
      <Clock words={words} since={since} />
      <p>
        {page.position} <b>{page.month}</b>
      </p>
      <h1>{page.title}</h1>
      <ul>
        {page.notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
      <h2>{speaker.next}</h2>
      <p class="next">{page.next ?? speaker.nothing}</p>
      <p>
        <button type="button" onClick={() => act('back')}>
          {speaker.back}
        </button>{' '}
        <button type="button" onClick={() => act('forward')}>
          {speaker.forward}
        </button>{' '}
        <button type="button" onClick={() => act('toggleBlack')}>
          {speaker.black}
        </button>
      </p>
    </main>
  );
}

type View = Window & typeof globalThis;

/** Opens the window, or brings the one there is to the front; `null` where the browser or the page around refuses. */
function openView(title: string, dress: Stage['dress']): View | null {
  const view = open('', 'speaker', 'popup,width=960,height=720') as View | null;
  if (!view) return null;
  view.document.title = title;
  view.document.documentElement.lang = document.documentElement.lang;
  dress(view);
  return view;
}

/** The speaker's window: opened by `open`, drawn anew by `show` with every slide, closed with the presentation. */
export function useSpeaker(store: Store, { dress, words }: Stage) {
  const view = useRef<View | null>(null);
  const latest = useRef<Omit<Props, 'words'> | null>(null);
  const close = (): void => {
    view.current?.close();
    view.current = null;
  };
  const draw = (): void => {
    const { current } = view;
    if (current && !current.closed && latest.current)
      render(<Speaker words={words} {...latest.current} />, current.document.body);
  };
  useEffect(() => {
    // A window without its page would go on to show an old slide.
    addEventListener('pagehide', close);
    return () => {
      removeEventListener('pagehide', close);
      close();
    };
  }, []);
  return {
    open: (): void => {
      if (view.current && !view.current.closed) {
        view.current.focus();
        return;
      }
      view.current = openView(words.speaker.title, dress);
      if (!view.current) notice(store, words.speaker.refused);
      else if (latest.current) hearKeys(view.current, latest.current.presentation.heard);
      draw();
    },
    show: (page: SpeakerPage, presentation: Presentation): void => {
      latest.current = { page, presentation };
      if (presentation.slide.peek() === null) close();
      else draw();
    },
  };
}
