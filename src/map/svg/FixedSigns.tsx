import type { ShownSigns } from '../../model/scene/covered.ts';
import { letterParts, type SignsContext, sheetParts } from './MapSigns.tsx';

/** The signs of maps that nobody moves: pictures, paper, pages without a script. */

function contextOf({ set }: ShownSigns, isOneDrawing: boolean): SignsContext {
  return { set, zoomedFrom: null, isOneDrawing };
}

/** Lines of arrows and discs. */
export function FixedSheet({ signs }: { signs: ShownSigns }) {
  return <>{sheetParts(contextOf(signs, false), signs.map).map(({ draw }) => draw())}</>;
}

interface LettersProps {
  readonly signs: ShownSigns;
  /** In the drawing of the map, growing with it; else in one of their own. */
  readonly isOneDrawing: boolean;
}

/** Letters, heads of arrows and notes. */
export function FixedLetters({ signs, isOneDrawing }: LettersProps) {
  return <>{letterParts(contextOf(signs, isOneDrawing), signs.map).map(({ draw }) => draw())}</>;
}
