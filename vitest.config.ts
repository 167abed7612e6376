import { defineConfig } from 'vitest/config'

// Three projects: quick tests in parallel; the shell once more on a PostgreSQL server; and
// those that need outside programs or a whole running office, one file after another.
export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    testTimeout: 60_000,
    hookTimeout: 180_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['src/**/*.test.{ts,tsx}', 'checks/**/*.test.ts', 'tools/**/*.test.ts'],
          exclude: ['src/**/*.real.test.{ts,tsx}', 'src/**/*.server.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'server',
          include: ['src/shell/**/*.test.ts'],
          exclude: ['src/**/*.real.test.ts', 'src/**/embedded.test.ts'],
          globalSetup: ['./tools/postgres-for-tests.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'real',
          include: ['src/**/*.real.test.{ts,tsx}', 'journeys/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 180_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
})
