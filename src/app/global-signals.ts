import { batch, computed, effect, Signal, signal } from '@preact/signals-core';

/**
 * What the later parts take from the first view: the same signals, since two copies would not see each other's state.
 * `geo/site/parts.ts` maps their imports to this global.
 */
export function exposeSignals(): void {
  Object.assign(globalThis, { whoDefendsEurope: { batch, computed, effect, Signal, signal } });
}
