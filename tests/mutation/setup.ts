import { afterAll } from 'vitest';

/** What the code that Stryker instruments looks at. */
declare const __stryker__: { activeMutant?: string | undefined } | undefined;

// The next mutant's tests are loaded in the same worker: without this one.
afterAll(() => {
  if (typeof __stryker__ !== 'undefined') {
    __stryker__.activeMutant = undefined;
  }
});
