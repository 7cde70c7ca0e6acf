import { availableParallelism } from 'node:os';

import { defineConfig } from 'vitest/config';

/** What is linted with types here is linted again with each other source of types. */
const typedTests = ['binding', 'channels', 'real-code', 'rules'].map(
  (folder) => `tests/${folder}/**/*.test.ts`,
);

export default defineConfig({
  test: {
    // Loading TypeScript and ESLint anew for each file takes longer than the tests do.
    isolate: false,
    maxWorkers: availableParallelism(),
    setupFiles: ['tests/environment-setup.ts', 'tests/rule-tester-setup.ts'],
    // The first typed case of a file builds a whole program.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    coverage: { include: ['rules/**/*.ts', 'src/**/*.ts'] },
    projects: [
      {
        extends: true,
        test: {
          name: 'parser',
          include: ['tests/**/*.test.ts'],
          // An application that is linted may have tests.
          exclude: ['tests/fixtures/**'],
        },
      },
      ...['typescript', 'native'].map((source) => ({
        extends: true as const,
        test: { name: source, include: typedTests, env: { SDK_ERRORS_TYPES: source } },
      })),
    ],
  },
});
