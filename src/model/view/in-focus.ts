import type { View } from './view.ts';

/** What is in focus: nothing, one id, or the codes of two countries. */
export function idsInFocus(focus: View['focus']): readonly string[] {
  return focus?.split('~') ?? [];
}

/** Whether a text can be in focus: one id, or the codes of two different countries, since nothing else is seen side by side. */
export function canFocus(text: string, isFocus: (id: string) => boolean): boolean {
  const ids = idsInFocus(text);
  const isPair = ids.length === 2 && ids[0] !== ids[1] && ids.every((id) => /^[A-Z]{3}$/.test(id));
  return (isPair || ids.length === 1) && ids.every(isFocus);
}
