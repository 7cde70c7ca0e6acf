import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { Project, resultsIn } from './project.js';

describe('--rule', () => {
  let project: Project;

  beforeAll(() => {
    project = Project.of('netease-webrtc');
  });

  afterAll(() => {
    project.remove();
  });

  it('switches a rule off', async () => {
    expect(await rulesReported('sdk-errors/no-ambiguous-code: off')).toEqual([
      'sdk-errors/exhaustive-switch',
    ]);
  });

  it('switches a rule on that only strict has', async () => {
    // The call of the gateway is returned, so that someone else may listen; this one is not.
    project.write('src/lonely.js', 'const netcall = WebRTC.getInstance({});\nnetcall.connect();\n');
    try {
      expect(await rulesReported('sdk-errors/require-error-handler: error')).toContain(
        'sdk-errors/require-error-handler',
      );
    } finally {
      project.write('src/lonely.js', '');
    }
  });

  it('says of a wrong value in one line what is allowed, with exit code 2', async () => {
    const rule = 'sdk-errors/exhaustive-switch: [error, { fallbackCovers: some }]';
    const { exitCode, stderr, stdout } = await project.eslint('--rule', rule);

    expect(exitCode).toBe(2);
    expect(stdout).toBe('');
    expect(stderr.split('\n').filter((line) => line !== '')).toEqual([
      'Oops! Something went wrong! :(',
      expect.stringMatching(/^ESLint: /u),
      'eslint-plugin-sdk-errors: sdk-errors/exhaustive-switch: option "fallbackCovers" must be "by-effect", "all" or "none", not "some"',
    ]);
  });

  async function rulesReported(rule: string): Promise<unknown[]> {
    const run = await project.eslint('--format', 'json', '--rule', rule);
    return resultsIn(run).flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId));
  }
});

describe('--max-warnings', () => {
  let project: Project;

  beforeAll(() => {
    project = Project.of('netease-webrtc');
    // As where an application starts to use the plugin: nothing fails yet.
    project.replace(
      'eslint.config.js',
      "  files: ['src/**/*.js'],",
      "  files: ['src/**/*.js'],\n  rules: { 'sdk-errors/exhaustive-switch': 'warn', 'sdk-errors/no-ambiguous-code': 'warn' },",
    );
  });

  afterAll(() => {
    project.remove();
  });

  it.each([
    ['as many as there are', '3', 0],
    ['one less', '2', 1],
  ])('%s: %s ends with exit code %i', async (_label, number, exitCode) => {
    const run = await project.eslint('--max-warnings', number);

    expect(run.stdout).toContain('3 problems (0 errors, 3 warnings)');
    expect(run.exitCode).toBe(exitCode);
  });
});
