/** Keys of a presentation: those of the keyboard, and those that remotes send. */

/** What a key does. */
export type SlideAction =
  | 'forward'
  | 'back'
  | 'first'
  | 'last'
  | 'toggleBlack'
  | 'toggleKeys'
  | 'toggleCode'
  | 'addMinute'
  | 'speak'
  | 'end';

const KEYS: ReadonlyMap<string, SlideAction> = new Map([
  ['ArrowRight', 'forward'],
  ['ArrowDown', 'forward'],
  ['PageDown', 'forward'],
  [' ', 'forward'],
  ['Enter', 'forward'],
  ['n', 'forward'],
  ['ArrowLeft', 'back'],
  ['ArrowUp', 'back'],
  ['PageUp', 'back'],
  ['p', 'back'],
  ['Home', 'first'],
  ['End', 'last'],
  ['b', 'toggleBlack'],
  ['.', 'toggleBlack'],
  ['k', 'toggleKeys'],
  ['q', 'toggleCode'],
  ['t', 'addMinute'],
  ['s', 'speak'],
  ['Escape', 'end'],
]);

/** Keys that no field has a use for: remotes send them, so they lead on from anywhere. */
const FROM_ANYWHERE: readonly string[] = ['PageDown', 'PageUp', 'Escape'];
const PRESSES: readonly string[] = [' ', 'Enter'];

/** Whether an element takes a key itself: a dialog all, a field what is typed into it, a button what presses it. */
function takes(target: Element, key: string): boolean {
  if (target.closest('dialog')) return true;
  if (target.closest('input, select, textarea')) return !FROM_ANYWHERE.includes(key);
  return PRESSES.includes(key) && target.closest('button, a, summary') !== null;
}

/** What a key means to the presentation; `null` where it means nothing, or belongs to what has the focus. */
export function slideAction({
  key,
  target,
  ctrlKey,
  metaKey,
  altKey,
}: Pick<KeyboardEvent, 'key' | 'target' | 'ctrlKey' | 'metaKey' | 'altKey'>): SlideAction | null {
  if (ctrlKey || metaKey || altKey) return null;
  if (target instanceof Element && takes(target, key)) return null;
  return KEYS.get(key.length === 1 ? key.toLowerCase() : key) ?? null;
}
