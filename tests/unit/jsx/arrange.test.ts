import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arrange } from '../../../src/jsx/elements.ts';

interface Child {
  readonly name: string;
  readonly remove: () => void;
}

/** As much of a document as is needed to be arranged: a root, and names in place of elements. */
function documentOf(names: readonly string[]) {
  const children: Child[] = [];
  const elements = new Map<string, Element>();
  let writes = 0;
  const take = (child: Child): void => {
    const index = children.indexOf(child);
    if (index >= 0) children.splice(index, 1);
  };
  const elementOf = (name: string): Element => {
    const known = elements.get(name);
    if (known) return known;
    const made: Child = {
      name,
      remove: () => {
        writes++;
        take(made);
      },
    };
    elements.set(name, made as unknown as Element);
    return made as unknown as Element;
  };
  const root = {
    insertBefore: (child: Child, next: Child | null) => {
      writes++;
      take(child);
      const index = next === null ? children.length : children.indexOf(next);
      if (index < 0) throw new Error('not a child');
      children.splice(index, 0, child);
    },
  } as unknown as Element;
  const all = (list: readonly string[]) => list.map(elementOf);
  children.push(...(all(names) as unknown as Child[]));
  return {
    change: (before: readonly string[], now: readonly string[]) => {
      writes = 0;
      arrange(root, all(before), all(now));
      return { names: children.map(({ name }) => name), writes };
    },
  };
}

const NAMES = [...'abcdefghijkl'];
const lists = fc.shuffledSubarray(NAMES);

describe('symbols are put into their order', () => {
  test('whatever was there before', () => {
    fc.assert(
      fc.property(lists, lists, lists, (first, second, third) => {
        const page = documentOf(first);
        expect(page.change(first, second).names).toEqual(second);
        expect(page.change(second, third).names).toEqual(third);
      }),
    );
  });

  test('and those that stay are not touched', () => {
    const written = (before: string, now: string) =>
      documentOf([...before]).change([...before], [...now]).writes;
    expect(written('abcdef', 'abcdef')).toBe(0);
    expect(written('abcdef', 'abcxdef')).toBe(1);
    expect(written('abcdef', 'abdef')).toBe(1);
    expect(written('abcdef', 'bcdeaf')).toBe(1);
    expect(written('abcdef', 'eabcdf')).toBe(1);
    expect(written('abcdef', 'abcdxf')).toBe(2);
  });
});
