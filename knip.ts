import type { KnipConfiguration } from 'knip';

/**
 * What nobody uses. `knip` looks from the site and from the tests; `knip --production` from the site alone, and so finds what
 * only tests use. There, an export that its own file uses as well may be exported for a test.
 */

/** Files that no import leads to: the build of each part begins at one of them, or loads it by its name. */
const PARTS = [
  'geo/site/fresh.ts!',
  'src/app/{document,article,pages}.tsx!',
  'src/map/gl/attach.ts!',
  'src/jsx/jsx-runtime.ts!',
  'src/i18n/??.ts!',
];

/** Where the site begins for `--production`, which knows neither scripts nor configurations. */
const SITE = [
  'geo/{build,import/command,site/dev,site/site}.ts!',
  'src/main.ts!',
  'src/app/{panels,story,share,edition,people,offer}.tsx!',
];

export default ({ production }: { production?: boolean }): KnipConfiguration => ({
  entry: [
    ...PARTS,
    ...(production ? SITE : ['tests/bench/*.ts', 'tests/bench/**/main.ts', 'tests/e2e/elements/*.ts']),
  ],
  project: ['src/**/*.{ts,tsx}!', 'geo/**/*.ts!', 'tests/**/*.{ts,tsx}', '{.,docs}/*.ts'],
  ignoreDependencies: ['@fontsource/dejavu-sans', '@fontsource/source-sans-3'],
  ignoreBinaries: production ? ['vite'] : [],
  ignoreExportsUsedInFile: production || { interface: true, type: true },
});
