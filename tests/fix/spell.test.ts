import { describe, expect, it } from 'vitest';

import { fixScript, fixTyped } from '../lint.js';
import { compiles } from './compiles.js';

const declarations = `declare function leave(): void;\n`;
const register = (name: string, switchBody: string, parameter = '(e)'): string =>
  `const engine = ${name}.createEngine('a');\nengine.on(${name}.events.onError, ${parameter} => {\n  switch (e.errorCode) {\n${switchBody}  }\n});\n`;

const agora = (name: string): string =>
  `${name}.createClient({ mode: 'rtc', codec: 'vp8' }).on('connection-state-change', (current, previous, reason) => {\n  switch (reason) {\n    case 'NETWORK_ERROR':\n      leave();\n      break;\n  }\n});\n`;
const trtc = (name: string): string =>
  `trtc.on(${name}.EVENT.ERROR, (error) => {\n  switch (error.code) {\n    case 5100:\n      leave();\n      break;\n  }\n});\n`;
const linkState = (name: string): string =>
  `new ${name}.RTM('a', 'b').addEventListener('linkState', (event) => {\n  switch (event.reason as unknown) {\n    case 'Unknown':\n      leave();\n      break;\n  }\n});\n`;

/** Each: how the program names the SDK's codes, the program, and how the fix must spell one. */
const programs: [string, string, string][] = [
  [
    'a renamed default import',
    `import Rtc from '@volcengine/rtc';\n${declarations}${register('Rtc', `    case Rtc.ErrorCode.KICKED_OUT:\n      leave();\n      break;\n`)}`,
    'Rtc.ErrorCode.TOKEN_EXPIRED',
  ],
  [
    'a default import, with literals as siblings',
    `import Rtc from '@volcengine/rtc';\n${declarations}${register('Rtc', `    case 'KICKED_OUT':\n      leave();\n      break;\n`)}`,
    'Rtc.ErrorCode.TOKEN_EXPIRED',
  ],
  [
    'an import by the name default',
    `import { default as Rtc } from '@volcengine/rtc';\n${declarations}${register('Rtc', `    case 'KICKED_OUT':\n      leave();\n      break;\n`)}`,
    'Rtc.ErrorCode.TOKEN_EXPIRED',
  ],
  [
    'a namespace import',
    `import * as Sdk from '@volcengine/rtc';\n${declarations}${register('Sdk.default', `    case 'KICKED_OUT':\n      leave();\n      break;\n`)}`,
    'Sdk.default.ErrorCode.TOKEN_EXPIRED',
  ],
  [
    'an alias constant',
    `import VERTC from '@volcengine/rtc';\n${declarations}const codes = VERTC.ErrorCode;\n${register('VERTC', `    case codes.KICKED_OUT:\n      leave();\n      break;\n`)}`,
    'codes.TOKEN_EXPIRED',
  ],
  [
    'a destructured enum',
    `import VERTC from '@volcengine/rtc';\n${declarations}const { ErrorCode } = VERTC;\n${register('VERTC', `    case ErrorCode.KICKED_OUT:\n      leave();\n      break;\n`)}`,
    'ErrorCode.TOKEN_EXPIRED',
  ],
  [
    'a destructured enum under another name',
    `import VERTC from '@volcengine/rtc';\n${declarations}const { ErrorCode: Codes } = VERTC;\n${register('VERTC', `    case Codes.KICKED_OUT:\n      leave();\n      break;\n`)}`,
    'Codes.TOKEN_EXPIRED',
  ],
  [
    'an alias that another file exports',
    `import { Codes, engine } from './sdk';\nimport type VERTC from './sdk';\n${declarations}export type Sdk = typeof VERTC;\nengine.on('onError' as any, (e: any) => {\n  switch (e.errorCode) {\n    case Codes.KICKED_OUT:\n      leave();\n      break;\n  }\n});\n`,
    'Codes.TOKEN_EXPIRED',
  ],
  [
    'the overseas package',
    `import BytePlusRTC from '@byteplus/rtc';\n${declarations}${register('BytePlusRTC', `    case 'KICKED_OUT':\n      leave();\n      break;\n`)}`,
    'BytePlusRTC.ErrorCode.TOKEN_EXPIRED',
  ],
  [
    'a type-only import beside an engine of another file',
    `import type VERTC from '@volcengine/rtc';\nimport { engine } from './sdk';\n${declarations}export type Sdk = typeof VERTC;\nengine.on('onError' as any, (e) => {\n  switch (e.errorCode) {\n    case 'KICKED_OUT':\n      leave();\n      break;\n  }\n});\n`,
    "'TOKEN_EXPIRED'",
  ],
  [
    'a default import that the constants are no property of',
    `import AgoraRTC from 'agora-rtc-sdk-ng';\n${declarations}${agora('AgoraRTC')}`,
    "'SERVER_ERROR'",
  ],
  [
    'a default import beside an import of the constants by name',
    `import AgoraRTC, { ConnectionDisconnectedReason as Reason } from 'agora-rtc-sdk-ng';\n${declarations}export const left = Reason.LEAVE;\n${agora('AgoraRTC')}`,
    'Reason.SERVER_ERROR',
  ],
  [
    'a namespace import of constants that are exports by name, used by its default',
    `import * as Sdk from 'agora-rtc-sdk-ng';\n${declarations}${agora('Sdk.default')}export const left = Sdk.ConnectionDisconnectedReason.LEAVE;\n`,
    'Sdk.ConnectionDisconnectedReason.SERVER_ERROR',
  ],
  [
    'a namespace import that is used by its default alone',
    `import * as Sdk from 'agora-rtc-sdk-ng';\n${declarations}${agora('Sdk.default')}`,
    "'SERVER_ERROR'",
  ],
  [
    'an SDK that has exports by name alone',
    `import * as LiveKit from 'livekit-client';\n${declarations}new LiveKit.Room().on('disconnected', (reason) => {\n  switch (reason) {\n    case 4:\n      leave();\n      break;\n  }\n});\n`,
    'LiveKit.DisconnectReason.DUPLICATE_IDENTITY',
  ],
  [
    'constants in a class of an SDK that has exports by name alone',
    `import * as LiveKit from 'livekit-client';\n${declarations}export async function call(room: LiveKit.Room): Promise<void> {\n  await new LiveKit.Room().localParticipant.performRpc({ destinationIdentity: room.name, method: 'a', payload: '' }).catch((error) => {\n    switch (error.code) {\n      case 1501:\n        leave();\n        break;\n    }\n  });\n}\n`,
    'LiveKit.RpcError.ErrorCode.RESPONSE_TIMEOUT',
  ],
  [
    'a static property of the class that is the default export',
    `import TRTC from 'trtc-sdk-v5';\n${declarations}const trtc = TRTC.create();\n${trtc('TRTC')}`,
    'TRTC.ERROR_CODE.DEVICE_ERROR',
  ],
  [
    'a namespace import of a class that is the default export',
    `import * as Sdk from 'trtc-sdk-v5';\n${declarations}const trtc = Sdk.default.create();\n${trtc('Sdk.default')}`,
    'Sdk.default.ERROR_CODE.DEVICE_ERROR',
  ],
  [
    'an object in the default export',
    `import AgoraRTM from 'agora-rtm';\n${declarations}${linkState('AgoraRTM')}`,
    'AgoraRTM.constantsType.LinkStateChangeReasonDescription.INVALID_TOKEN',
  ],
  [
    'a namespace import of an SDK that has its object in the default export',
    `import * as Sdk from 'agora-rtm';\n${declarations}${linkState('Sdk.default')}`,
    'Sdk.default.constantsType.LinkStateChangeReasonDescription.INVALID_TOKEN',
  ],
];

describe('the fix spells codes as they resolve in the file', () => {
  it.each(programs)('%s', (_, code, spelling) => {
    expect(compiles(code)).toEqual([]);
    const fixed = fixTyped(code);
    expect(fixed).toContain(`case ${spelling}:`);
    expect(compiles(fixed)).toEqual([]);
  });

  it("a mini program's vendored module", () => {
    const code = `const { ERROR_CODES } = require('./VolcEngineRTC_MiniApp');
function text(code) {
  switch (code) {
    case ERROR_CODES.NOT_IN_ROOM:
      leave();
      break;
  }
}
`;
    expect(fixScript(code, { sourceType: 'commonjs' })).toContain(
      'case ERROR_CODES.INVALID_PARAMS:',
    );
  });

  it("a member of the application's own table, by its value", () => {
    const code = `const Logout = { LOGOUT_E_OTHER: 100, LOGOUT_E_USER: 101, LOGOUT_E_NET: 102, LOGOUT_E_KICKED: 103, LOGOUT_E_TOKENEXPIRED: 105, LOGOUT_E_ALREADY_LOGOUT: 108 };
const session = Signal('a').login('b', 'c');
session.onLogout = (code) => {
  switch (code) {
    case Logout.LOGOUT_E_OTHER:
    case Logout.LOGOUT_E_USER:
      leave();
      break;
  }
};
`;
    expect(fixScript(code)).toContain('case Logout.LOGOUT_E_KICKED:');
  });

  it('the literal where the own table lacks the member', () => {
    const code = `const Logout = { LOGOUT_E_OTHER: 100, LOGOUT_E_USER: 101, LOGOUT_E_NET: 102 };
const session = Signal('a').login('b', 'c');
session.onLogout = (code) => {
  switch (code) {
    case Logout.LOGOUT_E_OTHER:
      leave();
      break;
  }
};
`;
    expect(fixScript(code)).toContain('case Logout.LOGOUT_E_NET:');
    expect(fixScript(code)).toContain('case 103: // LOGOUT_E_KICKED');
  });
});
