import { effect } from '@preact/signals-core';
import { type Box, HOME } from '../model/view/camera.ts';
import { mapNote } from '../store/actions.ts';
import { persistent, tryAgain, untilThere } from '../store/attempts.ts';
import type { Store } from '../store/store.ts';
import { whenRested } from '../store/turns.ts';
import type { Attach, Detail, DetailHost } from './detail.ts';

/** Swaps the ground for the detailed one when a reader zooms or pans. Where it cannot be had, the SVG ground simply stays. */

/** What the live map asks of the upgrade. */
export interface Upgrade {
  /** The country at a point of the box by the detailed ground, `undefined` while the SVG ground shows. */
  readonly countryAt: (at: readonly [x: number, y: number]) => string | null | undefined;
}

/** Brings MapLibre and the detailed boundaries. A browser does not ask again for a module that has failed: it needs another address. */
async function fetchDetail(isAgain: boolean): Promise<Attach> {
  const { href } = new URL(isAgain ? `${PARTS.detail}?${Date.now()}` : PARTS.detail, document.baseURI);
  const { attach } = (await import(/* @vite-ignore */ href)) as { attach: Attach };
  return attach;
}

/**
 * Waits for the first move of the camera, then puts the detailed ground below the symbols of the SVG drawing. Where a file of it does
 * not come, the next move asks again.
 */
export function upgradeOnDemand(store: Store, element: HTMLElement, box: () => Box): Upgrade {
  const { map: words } = store.speech.messages;
  /** `undefined`: not there yet; `null`: this browser cannot draw it. */
  let detail: Detail | null | undefined;
  let attached: Promise<Detail | null> | null = null;
  const fetched = untilThere(fetchDetail, () => tryAgain(store));
  const cover = (on: boolean): void => {
    element.classList.toggle('detailed', on);
    document.documentElement.dataset.ready = on ? 'gl' : 'svg';
  };
  // A saved copy has lost what was drawn there.
  element.classList.remove('detailed');
  const host: DetailHost = {
    element,
    box,
    store,
    lost: () => {
      cover(false);
      mapNote(store, words.noDetail);
    },
    restored: () => {
      cover(true);
      mapNote(store, null);
    },
  };
  const start = persistent(store, async () => {
    try {
      const attach = await fetched();
      attached ??= attach(host);
      detail = await attached;
      if (detail) cover(true);
      mapNote(store, detail ? null : words.noDetail);
      performance.mark('gl-ready');
    } catch (why) {
      attached = null;
      mapNote(store, words.noDetail);
      throw why;
    }
  });
  const startAtRest = whenRested(start);
  let ask: () => void = start;
  effect(() => {
    // A page opened from disk or in a sandboxed frame has no origin (`null`), and browsers refuse it modules: do not ask.
    if (store.camera.value.zoom === HOME.zoom || self.origin === 'null' || detail !== undefined) return;
    ask();
    // A drag is many moves: once it has come to rest is enough.
    ask = startAtRest;
  });
  return {
    countryAt: (at) => (element.classList.contains('detailed') ? detail?.countryAt(at) : undefined),
  };
}
