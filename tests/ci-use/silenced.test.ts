import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { Project, messagesOf, resultsIn } from './project.js';

const rule = 'sdk-errors/no-ambiguous-code';
const gateway = 'src/gateway.js';
const meeting = 'src/meeting.js';
const test = '    if (err.code === 61004)';

describe('a comment that silences a rule of the plugin', () => {
  let project: Project;

  beforeAll(() => {
    project = Project.of('netease-webrtc');
    project.replace(
      gateway,
      test,
      `    // eslint-disable-next-line ${rule} -- all three read the same\n${test}`,
    );
    // 107 has one meaning.
    project.replace(
      meeting,
      '      case 107:',
      `      // eslint-disable-next-line ${rule}\n      case 107:`,
    );
  });

  afterAll(() => {
    project.remove();
  });

  it('takes its report away, and is reported where there is none', async () => {
    const results = await project.results(
      '--report-unused-disable-directives',
      'src/gateway.js',
      'src/meeting.js',
    );
    const byFile = results.map(({ messages, suppressedMessages }) => ({
      messages: messages.map(({ message, ruleId }) => ruleId ?? message),
      suppressed: suppressedMessages.map(({ ruleId, suppressions }) => [
        ruleId,
        suppressions[0]?.justification,
      ]),
    }));

    expect(byFile).toEqual([
      { messages: [], suppressed: [[rule, 'all three read the same']] },
      {
        messages: [
          'sdk-errors/exhaustive-switch',
          `Unused eslint-disable directive (no problems were reported from '${rule}').`,
        ],
        suppressed: [],
      },
    ]);
  });

  it('is heeded no more with --no-inline-config', async () => {
    const results = await project.results('--no-inline-config', 'src/gateway.js');

    expect(results.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId))).toEqual([rule]);
  });
});

// One project for all: each case goes on from what the one above has left.
describe('a baseline of suppressions', () => {
  let project: Project;

  beforeAll(() => {
    project = Project.of('netease-webrtc');
  });

  afterAll(() => {
    project.remove();
  });

  it('counts the mistakes by file and rule, and lets them pass', async () => {
    expect((await project.eslint('--suppress-all')).exitCode).toBe(0);
    expect(JSON.parse(project.read('eslint-suppressions.json'))).toEqual({
      'src/gateway.js': { [rule]: { count: 1 } },
      'src/meeting.js': { 'sdk-errors/exhaustive-switch': { count: 1 } },
      'src/recording.js': { [rule]: { count: 1 } },
    });
    expect(await project.eslint()).toEqual({ exitCode: 0, stdout: '', stderr: '' });
  });

  it('lets no new mistake of a rule pass in a file that has one', async () => {
    project.replace(gateway, 'err.code === 61003', 'err.code === 404');
    const run = await project.eslint('--format', 'json', gateway);

    expect(messagesOf(resultsIn(run))).toHaveLength(2);
    expect(run.exitCode).toBe(1);
  });

  it('asks to be shortened where mistakes are mended', async () => {
    project.replace(gateway, 'err.code === 404', 'err.code === 61003');
    project.replace(gateway, 'err.code === 61004', "err.name === 'GateWayLoginAlready'");
    const mended = await project.eslint();
    const pruned = await project.eslint('--prune-suppressions');

    expect(mended.exitCode).toBe(2);
    expect(mended.stderr).toContain('--prune-suppressions');
    expect(pruned.exitCode).toBe(0);
    expect(Object.keys(JSON.parse(project.read('eslint-suppressions.json')) as object)).toEqual([
      'src/meeting.js',
      'src/recording.js',
    ]);
  });
});
