import { batch, effect, signal, useSignal } from '@preact/signals';
import { hydrate, render } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { Fragment, jsx, jsxs } from 'preact/jsx-runtime';

/**
 * What the later parts take from the first view: the same Preact and the same signals, since two copies would not see each
 * other's state. `geo/site/parts.ts` maps their imports to this global.
 */
export function share(): void {
  const preact = { Fragment, hydrate, jsx, jsxs, render, useEffect, useMemo, useRef };
  Object.assign(globalThis, { whoDefendsEurope: { preact, signals: { batch, effect, signal, useSignal } } });
}
