import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { slideAction } from '../../../src/ui/kit/slide-keys.ts';

/** An element that lies in what these selectors name. */
class Inside {
  readonly names: readonly string[];
  constructor(names: readonly string[]) {
    this.names = names;
  }
  closest(selector: string): Inside | null {
    return selector.split(', ').some((name) => this.names.includes(name)) ? this : null;
  }
}

const press = (key: string, inside: readonly string[] = [], held: Partial<KeyboardEvent> = {}) =>
  slideAction({
    ...{ key, ctrlKey: false, metaKey: false, altKey: false, ...held },
    target: new Inside(inside) as unknown as EventTarget,
  });

describe('keys of a presentation', () => {
  beforeEach(() => void vi.stubGlobal('Element', Inside));
  afterEach(() => void vi.unstubAllGlobals());

  it('has every key that remotes send', () => {
    const forward = ['PageDown', ' ', 'Enter', 'ArrowRight', 'ArrowDown', 'n', 'N'];
    const back = ['PageUp', 'ArrowLeft', 'ArrowUp', 'p', 'P'];
    expect(forward.map((key) => press(key))).toEqual(forward.map(() => 'forward'));
    expect(back.map((key) => press(key))).toEqual(back.map(() => 'back'));
    expect(['Home', 'End', 'b', '.', 'Escape'].map((key) => press(key))).toEqual([
      ...['first', 'last', 'toggleBlack', 'toggleBlack', 'end'],
    ]);
    expect(['F5', 'Tab', '+', '0'].map((key) => press(key))).toEqual([null, null, null, null]);
  });

  it('leaves a field what is typed into it, and a button what presses it, but never the keys of a remote', () => {
    for (const field of ['input', 'select', 'textarea']) {
      expect(['ArrowRight', ' ', 'n', 'Home'].map((key) => press(key, [field]))).toEqual([
        ...[null, null, null, null],
      ]);
      expect(['PageDown', 'PageUp', 'Escape'].map((key) => press(key, [field]))).toEqual([
        ...['forward', 'back', 'end'],
      ]);
    }
    for (const pressed of ['button', 'a', 'summary']) {
      expect([' ', 'Enter'].map((key) => press(key, [pressed]))).toEqual([null, null]);
      expect(['PageDown', 'ArrowRight'].map((key) => press(key, [pressed]))).toEqual(['forward', 'forward']);
    }
    expect(press('PageDown', ['dialog'])).toBeNull();
    expect(press('ArrowLeft', [], { altKey: true })).toBeNull();
  });
});
