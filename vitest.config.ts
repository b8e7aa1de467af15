import { defineConfig } from 'vitest/config';
import { MAIN_LANGUAGE, settings } from './geo/site/languages.ts';

/** Words as in a build of the main language; JSX is compiled for Preact as `tsconfig.json` says. */
const common = settings({ root: import.meta.dirname, language: MAIN_LANGUAGE });

export default defineConfig({
  resolve: common.resolve,
  define: common.define,
  test: {
    environment: 'node',
    // How long a test takes is measured by the benchmark: on a busy machine whole tables take their time.
    testTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['tests/{unit,contract}/**/*.test.{ts,tsx}'] },
      },
      {
        extends: true,
        // What is built: run after `npm run build`.
        test: { name: 'budgets', include: ['tests/budgets/**/*.test.ts'] },
      },
    ],
  },
});
