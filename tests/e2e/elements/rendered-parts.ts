/** Runs in the browser, with Preact's runtime: the parts of the first view as the build renders them. */
import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { allParts } from './parts.tsx';

export type RenderedParts = readonly Readonly<Record<string, string>>[];

export function renderParts(): RenderedParts {
  return allParts().map((parts) =>
    Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, renderToString(part as VNode)])),
  );
}
