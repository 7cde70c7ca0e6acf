import { describe, expect, it } from 'vitest';

import { lintScript } from '../lint.js';
import { codeOf, spaceOf } from './built-in-catalog.js';
import { catalogOf, installedText } from './installed-file.js';

const catalog = catalogOf('zego-express-web');
const errorCode = spaceOf(catalog, 'ErrorCode');
const start = `const { ZegoExpressEngine } = require('zego-express-engine-webrtc');
const engine = new ZegoExpressEngine(1, 'server');
`;

it.each([
  'NETWORK_BROKEN',
  'GET_CONFIG_FAIL',
  'CONNECT_FAILED',
  'LIVEROMM_REQUEST_ERROR',
  'ZPUSH_REQUEST_FAIL',
  'DIAPATCH_ERROR',
])('the remedy of %s is about the room, whose login failed', (name) => {
  const { remedy } = codeOf(errorCode, name);
  expect(remedy.en).toMatch(/log in to the room again$/u);
  expect(remedy['zh-CN']).toMatch(/重新登录房间$/u);
});

it.each([
  ['LIVEROMM_REQUEST_ERROR', 'LIVEROOM_REQUEST_ERROR'],
  ['DIAPATCH_ERROR', 'DISPATCH_ERROR'],
])('%s is spelled %s in the typings', (name, other) => {
  const typings = installedText('zego-express-engine-webrtc', 'sdk/src/common/zego.error.d.ts');
  expect(typings).toContain(`export declare const ${other}:`);
  expect(codeOf(errorCode, name).errata?.map((erratum) => erratum.name)).toEqual([other]);
});

describe('the reason of a state', () => {
  const said = (value: string): string[] =>
    lintScript(
      `${start}engine.on('roomStateChanged', (id, reason) => { if (reason === '${value}') leave(); else show(reason); });`,
    ).map(({ message }) => message);

  it('KICKOUT is meant by KICKED_OUT', () => {
    expect(said('KICKED_OUT')).toEqual([
      expect.stringMatching(/^Unknown code `'KICKED_OUT'`: always false\. Did you mean `Kickout`/u),
    ]);
    expect(said('KICKOUT')).toEqual([]);
  });

  it('LOGOUT_FAILED changes nothing for who leaves', () => {
    expect(codeOf(spaceOf(catalog, 'RoomStateReason'), 'LogoutFailed').effect).toBe('ignorable');
  });
});
