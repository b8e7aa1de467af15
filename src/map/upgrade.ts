import { effect } from '@preact/signals-core';
import { type Box, HOME } from '../model/view/camera.ts';
import { mapNote } from '../store/actions.ts';
import type { Store } from '../store/store.ts';
import type { Attach, Detail, DetailHost } from './detail.ts';

/** Swaps the ground for the detailed one when a reader zooms or pans. Where it cannot be had, the SVG ground simply stays. */

/** What the live map asks of the upgrade. */
export interface Upgrade {
  /** The country at a point of the box by the detailed ground, `undefined` while the SVG ground shows. */
  readonly countryAt: (at: readonly [x: number, y: number]) => string | null | undefined;
}

async function attachTo(host: DetailHost): Promise<Detail> {
  const { attach } = (await import(/* @vite-ignore */ new URL(PARTS.detail, document.baseURI).href)) as {
    attach: Attach;
  };
  return attach(host);
}

/** Waits for the first move of the camera, then puts the detailed ground below the symbols of the SVG drawing. */
export function upgradeOnDemand(store: Store, element: HTMLElement, box: () => Box): Upgrade {
  const { map: words } = store.speech.messages;
  let detail: Detail | null = null;
  let asked = false;
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
  const start = async (): Promise<void> => {
    try {
      detail = await attachTo(host);
      cover(true);
      performance.mark('gl-ready');
    } catch {
      mapNote(store, words.noDetail);
    }
  };
  effect(() => {
    // A page opened from disk or in a sandboxed frame has no origin (`null`), and browsers refuse it modules: do not ask.
    if (asked || store.camera.value.zoom === HOME.zoom || self.origin === 'null') return;
    asked = true;
    void start();
  });
  return {
    countryAt: (at) => (element.classList.contains('detailed') ? detail?.countryAt(at) : undefined),
  };
}
