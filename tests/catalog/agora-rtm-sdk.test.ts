import { describe, expect, it } from 'vitest';

import { lintScript } from '../lint.js';
import { codeOf, spaceOf } from './built-in-catalog.js';
import { catalogOf, installedText } from './installed-file.js';

const catalog = catalogOf('agora-rtm');

function rulesOf(program: string): string[] {
  return lintScript(program, { sourceType: 'module' }).map(({ rule }) => rule);
}

const login = `client.login({ uid: 'a' }).catch((e) => { if (e.code === -10005) retry(); });`;

describe('agora-rtm-sdk', () => {
  it('is the same SDK from version 2 on, which RTM makes', () => {
    const program = `import AgoraRTM from 'agora-rtm-sdk';\nconst client = new AgoraRTM.RTM('app', 'user');\n`;
    expect(rulesOf(program + login)).toEqual(['exhaustive-handler']);
  });

  it('is another one in version 1, which createInstance makes', () => {
    const program = `import AgoraRTM from 'agora-rtm-sdk';\nconst client = AgoraRTM.createInstance('app');\n`;
    expect(rulesOf(program + login)).toEqual([]);
    expect(
      rulesOf(`${program}client.on('status', (e) => { if (e.reason === 'LOST') retry(); });`),
    ).toEqual([]);
    expect(
      rulesOf(
        `${program}const channel = client.createChannel('a'); channel.join().catch((e) => { if (e.code === 5) retry(); });`,
      ),
    ).toEqual([]);
  });
});

describe('the event status of 2.1 and 2.2', () => {
  const status = (test: string): string =>
    `import AgoraRTM from 'agora-rtm';\nconst client = new AgoraRTM.RTM('app', 'user');
client.addEventListener('status', (e) => { if (${test}) tell(); });`;

  it('asks for the other reasons', () => {
    expect(rulesOf(status(`e.reason === 'SAME_UID_LOGIN'`))).toEqual(['exhaustive-handler']);
  });

  it('also delivers reasons of stream channels', () => {
    expect(rulesOf(status(`e.reason === 'NETWORK_ERROR'`))).toEqual([]);
  });

  it('is gone in 2.3', () => {
    expect(installedText('agora-rtm', 'agora-rtm.d.ts')).not.toContain(
      'RTMConnectionStatusChangeEvent',
    );
    const { codes } = spaceOf(catalog, 'RTMConnectionChangeReason');
    expect(codes).toHaveLength(10);
  });
});

it.each([
  ['logout', 'RTM_ERROR_NOT_LOGIN'],
  ['unsubscribe', 'RTM_ERROR_CHANNEL_NOT_SUBSCRIBED'],
  ['unsubscribe', 'RTM_ERROR_CHANNEL_UNSUBSCRIBE_FAILED'],
  ['whoNow', 'RTM_ERROR_PRESENCE_OPERATION_FAILED'],
  ['whereNow', 'RTM_ERROR_PRESENCE_OPERATION_FAILED'],
])('%s rejects with %s', (method, name) => {
  expect(codeOf(spaceOf(catalog, 'errorCode'), name).channels).toContain(method);
});
