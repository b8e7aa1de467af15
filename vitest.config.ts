import { defineConfig } from 'vitest/config';

/** JSX is compiled for Preact as `tsconfig.json` says. */
export default defineConfig({
  test: {
    environment: 'node',
    include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/contract/**/*.test.ts'],
  },
});
