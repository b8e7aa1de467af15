/** Later parts take Preact from the page: whatever they import of it has to be there. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** These bring Preact, or draw with what was brought. */
const OF_THE_PAGE = ['own-texts.ts', 'panels.tsx'];

const FILES = ['src/ui', 'src/app', 'src/map'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !OF_THE_PAGE.includes(file))
    .map((file) => readFileSync(`${folder}/${file}`, 'utf8')),
);
const THERE = readFileSync('src/app/components.ts', 'utf8');

const namesIn = (list: string): readonly string[] => list.split(',').map((name) => name.trim());

/** Names that files import from a package, without types. */
function imported(from: RegExp): ReadonlySet<string> {
  const lists = FILES.flatMap((text) => [...text.matchAll(/^import \{([^}]*)\} from '([^']+)';/gm)])
    .filter(([, , name = '']) => from.test(name))
    .map(([, names = '']) => names);
  return new Set(lists.flatMap(namesIn).filter((name) => name && !name.startsWith('type ')));
}

it.each([
  ['signals', /^@preact\/signals$/],
  ['preact', /^preact(\/hooks)?$/],
])('parts find on the page what they import of %s', (object, from) => {
  const [, list = ''] = new RegExp(`export const ${object} = \\{([^}]*)\\}`).exec(THERE) ?? [];
  const names = imported(from);
  expect(names.size).toBeGreaterThan(1);
  expect([...names].filter((name) => !namesIn(list).includes(name))).toEqual([]);
});
