/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  // A folder alone: npm run mutation -- --mutate 'src/judgements/**'
  mutate: ['src/**/*.ts', 'rules/**/*.ts'],
  testRunner: 'vitest',
  // Which tests reach a mutant, the first run shows.
  vitest: { configFile: 'vitest.mutation.config.ts', related: false },
  coverageAnalysis: 'perTest',
  // What is evaluated once, when a file is loaded, would need all tests again for each mutant. Most
  // of it are the texts of the rules, which the generated pages hold.
  ignoreStatic: true,
  // Vitest strips types without a look at them.
  disableTypeChecks: false,
  concurrency: 1,
  // Loops without end are found by counting. The clock is for what else may hang.
  timeoutMS: 60_000,
  dryRunTimeoutMinutes: 15,
  ignorePatterns: ['bench', 'coverage', 'dist', 'docs/*.svg', '*.tgz'],
  tempDirName: 'coverage/mutation/sandbox',
  reporters: ['progress', 'clear-text', 'html', 'json'],
  htmlReporter: { fileName: 'coverage/mutation/index.html' },
  jsonReporter: { fileName: 'coverage/mutation/mutation.json' },
  // With --incremental, the results of one folder after the other add up.
  incrementalFile: 'coverage/mutation/incremental.json',
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  thresholds: { high: 90, low: 80, break: null },
};
