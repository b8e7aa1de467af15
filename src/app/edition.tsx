import type { VNode } from 'preact';
import { pinned as words } from '#messages';
import type { Dataset } from '../data/dataset.ts';
import { datasetOf, unpacked } from '../data/index.ts';
import { nodesOf, redraw, setAttributes } from '../jsx/elements.ts';
import type { Store } from '../store/store.ts';
import { followInWords } from '../store/turns.ts';
import { adopt } from '../styles/adopt.ts';
import css from '../styles/pinned.css?inline';
import { Legend } from '../ui/first/Legend.tsx';
import { KeptNote, OtherNote } from '../ui/first/PinnedNote.tsx';
import * as ROOTS from '../ui/kit/roots.ts';
import { keptDataset } from './kept.ts';

/**
 * The part that opens the edition of the data that a link is pinned to, where that is not the document's own: loaded before
 * anything is drawn. It says which figures are shown, in the first view and in frames.
 */

/** Starts the page, with the figures of another edition or with the document's own. */
type Start = (edition?: Dataset) => Store;

/** Folder of the tables. */
const DATA = `${SITE_ROOT}data/`;

const element = (id: string): HTMLElement => document.getElementById(id) as HTMLElement;

/** The line, which the page shows alone until it starts. */
function lineSaying(text: string): HTMLElement {
  const line = document.createElement('div');
  line.className = 'pinned';
  line.setAttribute('role', 'status');
  line.textContent = text;
  document.body.append(line);
  return line;
}

/**
 * Puts the line into the first screen, which gives it as much height as it needs, or above a figure, which takes the place of that
 * screen in a frame; and keeps what it says right.
 */
function keepLine(line: HTMLElement, store: Store, note: () => VNode): void {
  const first = document.querySelector('.first') as HTMLElement;
  const say = (): void => line.replaceChildren(...nodesOf(note(), line));
  if (document.documentElement.dataset.embed?.includes('figure')) document.body.prepend(line);
  else first.append(line);
  new ResizeObserver(() => {
    first.style.setProperty('--pinned-height', `${line.offsetHeight}px`);
  }).observe(line);
  say();
  followInWords(store, say);
}

/**
 * Puts right what the document says of its own edition and the running page does not draw again: the legend, the ends of the time
 * axis, the version and the files. The table below goes, until the panels draw it.
 */
function replaceRendered(store: Store): void {
  const { version, asOf } = store.dataset;
  redraw(element(ROOTS.classes), <Legend store={store} />);
  for (const id of [ROOTS.month, ROOTS.since]) setAttributes(element(id), { max: store.months.length - 1 });
  element(ROOTS.panel).replaceChildren();
  const about = element(ROOTS.about);
  const first = about.querySelector(`[href="${DATA}datapackage.json"]`)?.previousSibling;
  if (first) first.nodeValue = `${words.tables({ text: version }, asOf)} `;
  for (const link of document.querySelectorAll(`main [href^="${DATA}"]:not(.pinned *)`))
    link.setAttribute('href', link.getAttribute('href')?.replace(DATA, `${DATA}${version}/`) ?? '');
}

/** Opens an edition and starts the page with its figures; where it is not kept or does not come, with the document's own. */
export async function openEdition(version: string, start: Start): Promise<void> {
  adopt([css]);
  const line = lineSaying(words.loading({ text: version }));
  const other = (why: 'notKept' | 'failed'): void => {
    const store = start();
    keepLine(line, store, () => <OtherNote {...{ store, words, why }} />);
  };
  if (!KEPT_VERSIONS.includes(version)) return other('notKept');
  const packed = await keptDataset(version).catch(() => null);
  if (packed === null) return other('failed');
  const store = start(unpacked(packed));
  const newest = datasetOf(document);
  replaceRendered(store);
  keepLine(line, store, () => <KeptNote {...{ store, words, newest }} />);
}
