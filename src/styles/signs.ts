import { PAPER_SET } from '../model/classroom/handout.ts';
import { arrowLooks, arrowsInClass, arrowsOnPaper, isStruck } from '../model/signs/arrow.ts';
import { discLooks, discOnPaper } from '../model/signs/disc.ts';
import { endLooks, JOINS } from '../model/signs/end.ts';
import {
  BORDER,
  DIMMED,
  FOCUSED,
  MARKER,
  MARKER_FRAME,
  NOT_YET,
  PALE,
  PALE_EDGE,
  PAPER_BORDER,
  PAPER_MARKER,
  TINTED,
} from '../model/signs/ground.ts';
import { homeLooks } from '../model/signs/home.ts';
import { EDGE_LINE, LEADER } from '../model/signs/leader.ts';
import { css, declarations, type Look } from '../model/signs/looks.ts';
import { noteLooks } from '../model/signs/note.ts';
import { pinLegendLooks, pinLooks } from '../model/signs/pin.ts';
import { siteLooks } from '../model/signs/site.ts';
import { type DrawnMarks, STATUS_KEYS } from '../model/view/view.ts';
import { letterSizes } from './sets.ts';

/**
 * Lines and fills of ground and signs as style rules, one function for each of the sheets that the page loads at different
 * times.
 */

function rule(selector: string, look: Look): string {
  return `${selector}{${declarations(look)}}`;
}

/** Of what is drawn first: the ground. */
export function groundCss(): string {
  const pale = PALE.map((cls) => `#ground [data-class="${cls}"]`);
  return [
    rule('#ground path', BORDER),
    rule(pale.join(','), PALE_EDGE),
    rule('#ground .marker', { width: MARKER }),
  ].join('');
}

const LIFTED = ['0', '1', '2', '3', '4', '5', '6', 'none', 'unarmed', 'context'];

/**
 * Strikes out the words of a cancelled change. The line belongs to the group, which has no halo: a line of the letters
 * themselves would be hidden by their halo.
 */
function struckCss(): string {
  return STATUS_KEYS.filter(isStruck)
    .map((status) => `.words.${status}`)
    .map(
      (words) =>
        `${words}{fill:var(--us-text);text-decoration:line-through}${words}.europe{fill:var(--europe-text)}`,
    )
    .join('');
}

/** Of discs and arrows, of outlines and the lifted class, and of the pins in the legend. */
export function symbolsCss(): string {
  const marks: Readonly<Record<DrawnMarks, string>> = {
    discs: css(discLooks()) + rule('.leader', LEADER),
    arrows: css(arrowLooks()) + struckCss() + css(noteLooks()),
  };
  const others = LIFTED.map((cls) => `[data-lift="${cls}"] #ground path:not([data-class="${cls}"])`);
  return [
    rule('#outlines .not-yet', NOT_YET),
    rule('#outlines .focused', FOCUSED),
    rule('#outlines .tinted', TINTED),
    rule('#outlines .marker', { width: MARKER_FRAME }),
    rule(others.join(','), { opacity: DIMMED }),
    ...Object.values(marks),
  ].join('');
}

/** Of the marks of sites. */
export function sitesCss(): string {
  return css(siteLooks()) + rule('.site-leader :is(path,circle)', { ...LEADER, fill: LEADER.stroke });
}

/** Of stars and squares. */
export function pinsCss(): string {
  return css(pinLooks()) + css(pinLegendLooks()) + rule('.pin-edge', EDGE_LINE);
}

/** Of the squares of own forces. */
export function homeCss(): string {
  return css(homeLooks());
}

/** Of the ends of a hand-over. */
export function endsCss(): string {
  const joins = Object.entries(JOINS).map(([state, look]) => rule(`.join.${state}`, look));
  return css(endLooks()) + joins.join('');
}

/** Of arrows in the classroom. */
export function classroomSignsCss(): string {
  return css(arrowsInClass());
}

/** Of the maps of the handout. */
export function paperSignsCss(): string {
  const rules = [
    ...arrowsOnPaper().map(css),
    css(discOnPaper()),
    `.paper-letters{visibility:visible;${letterSizes(PAPER_SET)}}`,
    rule('.handout-map .land path', PAPER_BORDER),
    rule('.handout-map .land .marker', { width: PAPER_MARKER }),
  ];
  return `@media print{${rules.join('')}}`;
}
