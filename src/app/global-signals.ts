import { batch, computed, effect, Signal, signal } from '@preact/signals-core';

/**
 * Signals for the later parts: they use the copy of the first view, since effects of a second copy would not run when state
 * of the first changes. `geo/site/parts.ts` maps their imports to this global.
 */
export function exposeSignals(): void {
  Object.assign(globalThis, { whoDefendsEurope: { batch, computed, effect, Signal, signal } });
}
