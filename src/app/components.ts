import { effect, useSignal } from '@preact/signals';
import { hydrate, render } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { Fragment, jsx, jsxs } from 'preact/jsx-runtime';

/**
 * What the story and the share dialog take from the panels, which come before them: the same Preact. The first view has none.
 * `geo/site/parts.ts` maps their imports to these.
 */
export const preact = { Fragment, hydrate, jsx, jsxs, render, useEffect, useLayoutEffect, useMemo, useRef };
export const signals = { effect, useSignal };
