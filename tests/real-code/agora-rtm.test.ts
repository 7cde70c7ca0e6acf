import { describe, expect, it } from 'vitest';

import { scriptReports, typedReports } from './catalog-reports.js';

const id = 'agora-rtm';
const client = `import AgoraRTM from 'agora-rtm';
  const rtm = new AgoraRTM.RTM('app', 'user');\n`;

describe.each([
  { kind: 'in JavaScript', reports: scriptReports },
  { kind: 'beside the typings', reports: typedReports },
])('$kind', ({ reports }) => {
  it.each(['errorCode', 'code'])(
    'a login that knows one number in %s is told the others',
    (key) => {
      const code = `rtm.login().catch((e) => { if (e.${key} === -10009) { location.reload(); } });`;
      const [report] = reports(id, client + code);
      expect(report).toEqual({
        rule: 'exhaustive-handler',
        codes: [
          'RTM_ERROR_INVALID_TOKEN',
          'RTM_ERROR_INVALID_USER_ID',
          'RTM_ERROR_LOGIN_NO_SERVER_RESOURCES',
          'RTM_ERROR_LOGIN_TIMEOUT',
          'RTM_ERROR_LOGIN_REJECTED',
        ],
        others: 4,
      });
    },
  );

  it('a login that throws what it does not know is left alone', () => {
    const code = `rtm.login().catch((e) => { if (e.errorCode === -10009) { location.reload(); } else { throw e; } });`;
    expect(reports(id, client + code)).toEqual([]);
  });

  it('a number without its sign is no code', () => {
    const code = `rtm.login().catch((e) => { if (e.errorCode === 10009) { location.reload(); } else { throw e; } });`;
    expect(reports(id, client + code)).toEqual([{ rule: 'no-impossible-code', codes: [] }]);
  });

  it('a stream channel is an object of the client, and its join has codes of its own', () => {
    const code = `rtm.createStreamChannel('c').join().catch((e) => { if (e.errorCode === -11007) { location.reload(); } });`;
    expect(reports(id, client + code)).toEqual([
      {
        rule: 'exhaustive-handler',
        codes: [
          'RTM_ERROR_CHANNEL_INSTANCE_EXCEED_LIMITATION',
          'RTM_ERROR_CHANNEL_IN_ERROR_STATE',
          'RTM_ERROR_CHANNEL_NOT_AVAILABLE',
        ],
      },
    ]);
  });

  it('an empty catch of publish ignores the error', () => {
    expect(reports(id, `${client}rtm.publish('c', 'm').catch(() => {});`)).toEqual([
      { rule: 'no-ignored-error', codes: [] },
    ]);
  });
});

it('beside the typings, storage is known by its type', () => {
  const code = `rtm.storage.subscribeUserMetadata('u').catch((e) => { if (e.errorCode === -12017) { location.reload(); } });`;
  const [report] = typedReports(id, client + code);
  expect(report?.rule).toBe('exhaustive-handler');
  expect(report?.codes).toContain('RTM_ERROR_STORAGE_OPERATION_FAILED');
});

it('a table of the application that copies the numbers is one of the SDK', () => {
  const code = `const CODES = { RTM_ERROR_INVALID_TOKEN: -10005, RTM_ERROR_TOKEN_EXPIRED: -10009, RTM_ERROR_LOGIN_TIMEOUT: -10011 };
    rtm.login().catch((e) => { if (e.errorCode === CODES.RTM_ERROR_TOKEN_EXPIRED) { location.reload(); } });`;
  expect(scriptReports(id, client + code).map(({ rule }) => rule)).toEqual(['exhaustive-handler']);
});

describe('codes that look the same are left alone', () => {
  it.each([
    [
      'in the body of a response',
      `fetch('/login').then((r) => r.json()).then((body) => { if (body.errorCode === -10005) { location.reload(); } });`,
    ],
    [
      'in a login of the application',
      `import { account } from './account.js'; account.login().catch((e) => { if (e.code === -10005) { location.reload(); } });`,
    ],
    [
      'on a token event of the application',
      `import { bus } from './bus.js'; bus.on('token', (e) => { if (e.eventType === 'WILL_EXPIRE') { location.reload(); } });`,
    ],
  ])('%s', (_, code) => {
    expect(scriptReports(id, `import 'agora-rtm';\n${code}`)).toEqual([]);
  });
});
