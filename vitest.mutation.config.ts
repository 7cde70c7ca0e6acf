import path from 'node:path';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

import { LastingWorker } from './tests/mutation/lasting-worker.js';

/**
 * A mutant is dead with the first test that fails. What failed last comes first, as neighbours are
 * noticed by the same tests, and then the quick ones.
 */
class DeadliestFirst extends BaseSequencer {
  override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const cost = ({ moduleId, project }: TestSpecification): number => {
      const file = path.relative(project.config.root, moduleId);
      const last = this.ctx.cache.getFileTestResults(`${project.name}:${file}`);
      return last === undefined || last.failed ? 0 : last.duration;
    };
    return Promise.resolve(files.toSorted((one, other) => cost(one) - cost(other)));
  }
}

const fileAt = (name: string): string => new URL(name, import.meta.url).pathname;

/** Tests of other subjects than src/ and rules/, and those that look at anything but the source. */
const without = [
  'architecture',
  'catalog/{*-document,*-typings,content,documents,exported}',
  'ci-use/**/*',
  'codes/**/*',
  'command/{colours,terminal}',
  'docs/{configuration,generated,links,*-page,*-pages}',
  'editor/**/*',
  'end-to-end/**/*',
  'examples/**/*',
  'hostile/**/*',
  'matrix/**/*',
  'oxlint/**/*',
  'parsers/same-reports',
  'plugin',
  'properties/**/*',
  'release/**/*',
  'rules/rule-tester',
  'types/{long-run,process}',
  'typings/{compiled,completion,documented,generated}',
];

/** The tests that `npm run mutation` runs against each mutant: as many as can, and end soon. */
export default defineConfig({
  plugins: [
    {
      name: 'lasting-worker',
      // Stryker names the pool of threads, so that another one can be named only afterwards.
      configureVitest({ project }) {
        if (process.env.MUTATION_WORKER !== 'fresh') {
          project.config.pool = 'lasting';
          project.config.poolRunner = {
            name: 'lasting',
            createPoolWorker: (options) => new LastingWorker(options),
          };
        }
      },
    },
  ],
  resolve: {
    alias: [
      { find: 'eslint-plugin-sdk-errors', replacement: fileAt('src/plugin.ts') },
      {
        find: /^@typescript-eslint\/parser$/u,
        replacement: fileAt('tests/mutation/lasting-parser.ts'),
      },
    ],
  },
  test: {
    name: 'parser',
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/fixtures/**', ...without.map((tests) => `tests/${tests}.test.ts`)],
    setupFiles: ['tests/rule-tester-setup.ts', 'tests/mutation/setup.ts'],
    // What is loaded for one test serves the others.
    isolate: false,
    sequence: { sequencer: DeadliestFirst },
    // A mutant that does not end is stopped by Stryker.
    testTimeout: 0,
    hookTimeout: 0,
  },
});
