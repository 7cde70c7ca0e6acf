import { describe, expect, it } from 'vitest';

import { acmeFiles } from './documented-project.js';
import { Project, messagesOf, resultsIn } from './project.js';

/** TypeScript 7 and a catalog of the user: each worker opens both for itself. */
const config = `import sdkErrors, { loadCatalog } from 'eslint-plugin-sdk-errors';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

const catalogs = [loadCatalog(new URL('acme.json', import.meta.url))];

export default defineConfig(sdkErrors.configs.recommended, {
  files: ['**/*.js', '**/*.ts'],
  settings: { 'sdk-errors': { catalogs, types: 'native' } },
  languageOptions: { parser: tseslint.parser },
});
`;

const projects = [
  { name: 'types of the parser', example: 'agora-signaling', files: {}, reports: 4 },
  {
    name: 'types of TypeScript 7 and a catalog of the user',
    example: 'volcengine-rtc-web',
    files: { ...acmeFiles(), 'eslint.config.js': config },
    reports: 8,
  },
];

describe('--concurrency=2', () => {
  it.each(projects)(
    'has the same reports in the same order with $name',
    async ({ example, files, reports }) => {
      const project = Project.of(example, files);
      try {
        const [one, two] = await Promise.all([
          project.eslint('--format', 'json', '--concurrency', 'off'),
          project.eslint('--format', 'json', '--concurrency', '2'),
        ]);

        expect(messagesOf(resultsIn(one))).toHaveLength(reports);
        expect(two.stdout).toBe(one.stdout);
        expect(two.exitCode).toBe(one.exitCode);
      } finally {
        project.remove();
      }
    },
  );

  it('says in one line what is wrong with the settings', async () => {
    const project = Project.of('netease-webrtc');
    try {
      project.replace(
        'eslint.config.js',
        "  files: ['src/**/*.js'],",
        "  files: ['src/**/*.js'],\n  settings: { 'sdk-errors': { types: 'on' } },",
      );
      const { exitCode, stderr } = await project.eslint('--concurrency', '2');
      const lines = stderr.split('\n').filter((line) => line.includes("settings['sdk-errors']"));

      expect(exitCode).toBe(2);
      expect(lines).toEqual([
        `eslint-plugin-sdk-errors: settings['sdk-errors'].types must be "auto", "parser", "native", "typescript" or "off", not "on"`,
      ]);
      expect(stderr).not.toMatch(/^\s+at /mu);
    } finally {
      project.remove();
    }
  });
});
