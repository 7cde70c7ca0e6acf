import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    setupFiles: ['tests/rule-tester-setup.ts'],
    // The first typed case of a file builds a whole program.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
