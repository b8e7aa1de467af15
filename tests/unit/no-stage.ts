import type { PresentWords, Stage } from '../../src/ui/kit/PresentTools.tsx';

/** What a presentation is given, for components that are rendered to text: no window is opened then, and no code drawn. */
export function noStage(words: PresentWords): Stage {
  return { code: () => ({ size: 0, path: '' }), dress: () => undefined, words };
}
