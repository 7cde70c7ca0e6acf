import type { ESLint } from 'eslint';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { expectationOf, linesOf } from '../examples/example.js';
import { Project, resultsIn } from './project.js';

const example = 'netease-webrtc';

describe('--format json', () => {
  let project: Project;
  let results: readonly ESLint.LintResult[];

  beforeAll(async () => {
    project = Project.of(example);
    results = await project.results('--stats');
  });

  afterAll(() => {
    project.remove();
  });

  it('has what the example says', () => {
    expect(linesOf([...results], project.folder)).toEqual(expectationOf(example).asItIs);
  });

  it('gives each report a place of its own in the file', () => {
    const places = results.flatMap(({ filePath, messages }) =>
      messages.map(({ column, endColumn, endLine, line }) => ({
        isInside: line >= 1 && column >= 1 && (endLine ?? 0) >= line,
        isNotEmpty: endLine !== line || (endColumn ?? 0) > column,
        place: `${filePath} ${String(line)} ${String(column)}`,
      })),
    );

    expect(places.filter(({ isInside, isNotEmpty }) => !isInside || !isNotEmpty)).toEqual([]);
    expect(new Set(places.map(({ place }) => place)).size).toBe(places.length);
  });

  it('has the fix, which can be applied by itself', () => {
    const meeting = results.find(({ filePath }) => filePath.endsWith('meeting.js'));
    const [message] = meeting?.messages ?? [];

    expect(message?.messageId).toBe('loggedInDefault');
    expect(message?.fix?.text).toMatch(/case 509: \/\/ ServerKickedOut; TODO/u);
  });

  it('has the time of each rule with --stats', () => {
    const timed = results.flatMap(({ stats }) =>
      (stats?.times.passes ?? []).flatMap(({ rules }) => Object.keys(rules ?? {})),
    );

    expect(new Set(timed)).toEqual(
      new Set(
        [
          'exhaustive-handler',
          'exhaustive-switch',
          'exhaustive-table',
          'no-ambiguous-code',
          'no-deprecated-code',
          'no-ignored-error',
          'no-impossible-code',
          'no-invalid-directive',
        ].map((name) => `sdk-errors/${name}`),
      ),
    );
  });
});

describe('--fix-dry-run --format json', () => {
  it('has the fixed text, and leaves the file as it is', async () => {
    const project = Project.of(example);
    try {
      const file = 'src/meeting.js';
      const before = project.read(file);
      const results = resultsIn(await project.eslint('--fix-dry-run', '--format', 'json'));
      const outputs = results.filter(({ output }) => output !== undefined);

      expect(outputs.map(({ filePath }) => filePath.endsWith('meeting.js'))).toEqual([true]);
      expect(project.read(file)).toBe(before);

      await project.eslint('--fix');
      expect(outputs.map(({ output }) => output)).toEqual([project.read(file)]);
      // The stubs are reported of the fixed text, so that the job stays red.
      expect(linesOf([...results], project.folder)).toEqual(expectationOf(example).afterFix);
    } finally {
      project.remove();
    }
  });
});

describe('--print-config', () => {
  it('prints settings and rules as JSON', async () => {
    const project = Project.of(example);
    try {
      const { exitCode, stdout } = await project.eslint('--print-config', 'src/meeting.js');
      const config = JSON.parse(stdout) as {
        readonly plugins: readonly string[];
        readonly rules: Readonly<Record<string, unknown>>;
      };

      expect(exitCode).toBe(0);
      expect(config.plugins).toEqual(
        expect.arrayContaining([expect.stringMatching(/^sdk-errors:eslint-plugin-sdk-errors@/u)]),
      );
      expect(config.rules['sdk-errors/exhaustive-switch']).toEqual([
        2,
        { fallbackCovers: 'by-effect', alsoRequire: [], requireDefault: false },
      ]);
    } finally {
      project.remove();
    }
  });
});
