import { effect } from '@preact/signals';
import { ALL_SITES_ZOOM } from './model/site-scene.ts';
import type { mountPanels } from './panels.tsx';
import { notice } from './store/actions.ts';
import type { Store } from './store/store.ts';
import { ROOTS } from './ui/roots.ts';
import { showsTable } from './ui/Views.tsx';

/**
 * Loads the panels when a reader asks for something in them. They are a classic script, since module scripts are refused
 * when the page is opened from disk or framed without an origin.
 */
export function loadPanelsOnDemand(store: Store): void {
  let asked = false;
  const load = (): void => {
    if (asked) return;
    asked = true;
    const script = document.createElement('script');
    script.src = PARTS.panels;
    script.onload = () => {
      const { whoDefendsEuropePanels } = globalThis as unknown as {
        whoDefendsEuropePanels: { mountPanels: typeof mountPanels };
      };
      whoDefendsEuropePanels.mountPanels(store);
    };
    script.onerror = () => {
      asked = false;
      notice(store, store.speech.messages.notes.failed);
    };
    document.head.append(script);
  };
  effect(() => {
    const { focus, view } = store.view.value;
    if (focus !== null || !showsTable(view) || store.camera.value.zoom >= ALL_SITES_ZOOM) load();
  });
  for (const id of [ROOTS.search, ROOTS.panel, ROOTS.downloads, ROOTS.about])
    for (const type of ['pointerenter', 'focusin'])
      document.getElementById(id)?.addEventListener(type, load, { once: true });
}
