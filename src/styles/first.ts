import first from './first.css?inline';
import ground from './ground.css?inline';
import lead from './lead.css?inline';
import { groundCss } from './signs.ts';

/** Styles of the first flight: the frame of the page, the lead and the shaded map. */
export const FIRST_CSS = first + lead + ground + groundCss();
