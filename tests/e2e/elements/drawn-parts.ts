/** Runs in the browser, with the runtime of the first view's script: its parts are drawn as they were rendered. */
import type { VNode } from 'preact';
import { nodesOf, redraw } from '../../../src/jsx/elements.ts';
import { expectSame, placeOf } from './found.ts';
import { allParts } from './parts.tsx';
import type { RenderedParts } from './rendered-parts.ts';

/** Throws where a part that is drawn, or is drawn again after another state, is not what was rendered. Says how many it has seen. */
export function checkParts(rendered: RenderedParts): number {
  let seen = 0;
  const states = allParts();
  for (const [index, parts] of states.entries())
    for (const [name, part] of Object.entries(parts)) {
      const html = (state: number) => rendered[state]?.[name] as string;
      const anew = placeOf('');
      anew.append(...nodesOf(part, anew));
      expectSame(anew, placeOf(html(index)), name);
      for (const state of states.keys()) {
        const place = placeOf(html(state));
        redraw(place.firstElementChild as Element, part as VNode);
        expectSame(place, placeOf(html(index)), `${name} after another state`);
        seen++;
      }
    }
  return seen;
}
