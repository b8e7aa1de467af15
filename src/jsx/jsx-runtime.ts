import type { VNode } from 'preact';
import type * as Preact from 'preact/jsx-runtime';

/**
 * What markup is compiled to in the first view's script, in place of Preact's own (`geo/site/site.ts`): it only notes what was
 * written, in the form in which Preact notes it. `elements.ts` makes elements of such notes.
 */

/** A piece without an element of its own. */
export const Fragment: typeof Preact.Fragment = ({ children }) => children;

const note = (type: VNode['type'], props: VNode['props'], key: VNode['key']): VNode => ({ type, props, key });

/** An element or a component, by its type. */
export const jsx = note as typeof Preact.jsx;
/** The compiler calls this one where there are several children. Here that makes no difference. */
export const jsxs = note as typeof Preact.jsxs;
