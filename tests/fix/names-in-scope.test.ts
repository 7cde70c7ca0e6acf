import { describe, expect, it } from 'vitest';

import { fixScript, fixTyped } from '../lint.js';
import { start } from '../rules/volcengine.js';
import { compiles } from './compiles.js';

const directive = (catalog: string, label: string): string =>
  `// sdk-errors: ${catalog}\nswitch (state) {\n  case ${label}:\n    leave();\n    break;\n}\n`;
const onError = directive('volcengine-rtc-web/ErrorCode@onError', `'KICKED_OUT'`);
const require = `const VERTC = require('@volcengine/rtc').default;\n`;

describe('of the names in scope, a code is spelled by', () => {
  it.each([
    [
      'the innermost that leads to the constants',
      `${require}function f(state) {\n  const { ErrorCode } = VERTC;\n${onError}}\n`,
      'ErrorCode.TOKEN_EXPIRED',
    ],
    [
      'one of an outer scope that is defined further down: it is set before the function runs',
      `function f(state) {\n${onError}}\nconst { ErrorCode } = require('@volcengine/rtc').default;\nlisten(f);\n`,
      'ErrorCode.TOKEN_EXPIRED',
    ],
    [
      'none of the same function that is defined further down',
      `function f(state) {\n${onError}  const { ErrorCode } = require('@volcengine/rtc').default;\n  void ErrorCode;\n}\n`,
      `'TOKEN_EXPIRED'`,
    ],
    [
      'none of the file that is defined further down, at the top of the file',
      `${onError}const { ErrorCode } = require('@volcengine/rtc').default;\n`,
      `'TOKEN_EXPIRED'`,
    ],
    [
      'a name for the constant itself',
      `const { TOKEN_EXPIRED } = require('@volcengine/rtc').default.ErrorCode;\n${onError}`,
      'TOKEN_EXPIRED',
    ],
    [
      'no name for another constant',
      `const { KICKED_OUT } = require('@volcengine/rtc').default.ErrorCode;\n${onError}`,
      `'TOKEN_EXPIRED'`,
    ],
    [
      "no name of the application's own for a text that is the same",
      `const TOKEN_EXPIRED = 'TOKEN_EXPIRED';\n${onError}`,
      `'TOKEN_EXPIRED'`,
    ],
    [
      'no name for another part of the SDK',
      `function f(state) {\n  const { events } = window.VERTC;\n${onError}  void events;\n}\n`,
      `'TOKEN_EXPIRED'`,
    ],
    [
      'the whole of a vendored file',
      `const sdk = require('./VolcEngineRTC_MiniApp');\n${directive('volcengine-rtc-miniapp', '300001')}`,
      'sdk.ERROR_CODES.INVALID_PARAMS',
    ],
    [
      'nothing that a package gives as a whole, which depends on how it is built',
      `const sdk = require('@volcengine/rtc');\n${onError}`,
      `'TOKEN_EXPIRED'`,
    ],
    ['no function', `function TOKEN_EXPIRED() {}\n${onError}`, `'TOKEN_EXPIRED'`],
  ])('%s', (_, code, spelling) => {
    expect(fixScript(code, { sourceType: 'commonjs' })).toContain(`case ${spelling}:`);
  });
});

describe('a module imported as a namespace', () => {
  it.each([
    [
      'leads to constants by `default`, where the catalog says so',
      `import * as sdk from '@volcengine/rtc';\nuse(sdk);\n${onError}`,
      'sdk.default.ErrorCode.TOKEN_EXPIRED',
    ],
    [
      'leads by `default` where the catalog says nothing and the file goes so',
      `import * as sdk from './VolcEngineRTC_MiniApp';\nuse(sdk.default);\n${directive('volcengine-rtc-miniapp', '300001')}`,
      'sdk.default.ERROR_CODES.INVALID_PARAMS',
    ],
    [
      'leads without `default` where the constants are exports, though the file goes by it too',
      `import * as sdk from 'livekit-client';\nuse(sdk.default, sdk.DisconnectReason);\n${directive('livekit-client/DisconnectReason', '1')}`,
      'sdk.DisconnectReason.JOIN_FAILURE',
    ],
    [
      'leads nowhere where the SDK exports no constants of the space',
      `import * as sdk from '@volcengine/rtc';\nuse(sdk.default);\n${directive('volcengine-rtc-web/AudioMixingError@onAudioMixingStateChanged', '1')}`,
      '3',
    ],
  ])('%s', (_, code, spelling) => {
    expect(fixScript(code, { sourceType: 'module' })).toContain(`case ${spelling}:`);
  });
});

describe('what is imported for types alone is no value', () => {
  const room = (imports: string): string =>
    `${imports}declare function leave(...values: unknown[]): void;\ndeclare const state: unknown;\n${directive('livekit-client/DisconnectReason', '1')}`;

  it.each([
    [
      'an import of types',
      room(
        `import type { DisconnectReason } from 'livekit-client';\nexport type Reason = DisconnectReason;\n`,
      ),
    ],
    [
      'a type among the imported names',
      room(
        `import { type DisconnectReason, Room } from 'livekit-client';\nexport type Reason = DisconnectReason;\nexport const room = new Room();\n`,
      ),
    ],
    [
      'a namespace of types',
      room(
        `import type * as sdk from 'livekit-client';\nexport type Reason = typeof sdk.DisconnectReason;\n`,
      ),
    ],
    [
      'a module that is required for its types',
      room(
        `import type sdk = require('livekit-client');\nexport type Reason = typeof sdk.DisconnectReason;\n`,
      ),
    ],
    [
      'a name for the type',
      room(`export type DisconnectReason = import('livekit-client').DisconnectReason;\n`),
    ],
  ])('%s', (_, code) => {
    expect(compiles(code)).toEqual([]);
    const fixed = fixTyped(code);
    expect(fixed).toContain('case 7: // JOIN_FAILURE; TODO');
    expect(compiles(fixed)).toEqual([]);
  });

  it('a vendored module that is required for its types, other than one that is a value', () => {
    const program = (keyword: string): string =>
      `${keyword} sdk = require('./VolcEngineRTC_MiniApp');\nexport type Codes = typeof sdk.ERROR_CODES;\n${directive('volcengine-rtc-miniapp', '300001')}`;
    expect(fixTyped(program('import type'))).toContain('case 100001: // INVALID_PARAMS; TODO');
    expect(fixTyped(program('import'))).toContain('case sdk.ERROR_CODES.INVALID_PARAMS: // TODO');
  });
});

describe('an import by the name `default`', () => {
  it('leads to no constants that are exports by name', () => {
    const code = `${start}import { default as AgoraRTC } from 'agora-rtc-sdk-ng';\nAgoraRTC.createClient({ mode: 'rtc', codec: 'vp8' }).on('connection-state-change', (current, previous, reason) => {\n  switch (reason) {\n    case 'NETWORK_ERROR':\n      leave();\n      break;\n  }\n});\n`;
    expect(compiles(code)).toEqual([]);
    expect(fixTyped(code)).toContain(`case 'SERVER_ERROR': // TODO`);
  });
});
