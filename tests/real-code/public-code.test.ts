import { describe, expect, it } from 'vitest';

import { type Found, lintScript, lintTyped } from '../lint.js';
import { others } from '../rules/volcengine.js';

/** What happens in public applications, each in the shape in which it was found there. */
describe('a hook that returns a map of handlers', () => {
  const hook = `import VERTC from '@volcengine/rtc';
    export const useCallListeners = () => {
      const handleError = (e: { errorCode: typeof VERTC.ErrorCode.DUPLICATE_LOGIN }) => {
        const { errorCode } = e;
        if (errorCode === VERTC.ErrorCode.DUPLICATE_LOGIN) {
          console.log('signed in elsewhere');
        }
      };
      const handleUserJoin = (e: { userInfo: { userId: string } }) => { console.log(e.userInfo.userId); };
      return { handleError, handleUserJoin };
    };`;

  it('is told what else arrives, although its parameter is annotated with one member', () => {
    expect(summaries(lintTyped(hook))).toEqual([
      { rule: 'exhaustive-handler', line: 3, codes: others('DUPLICATE_LOGIN') },
    ]);
  });

  it('is told the same without the annotation', () => {
    const code = hook.replace(': { errorCode: typeof VERTC.ErrorCode.DUPLICATE_LOGIN }', ': any');
    expect(summaries(lintTyped(code))).toEqual([
      { rule: 'exhaustive-handler', line: 3, codes: others('DUPLICATE_LOGIN') },
    ]);
  });
});

describe('a registration of a function that is written in another file', () => {
  const client = (
    body: string,
  ): string => `import VERTC, { type IRTCEngine } from '@volcengine/rtc';
    interface Listeners { handleError: (e: any) => void; handleUserJoin: (e: any) => void }
    export class CallClient {
      engine!: IRTCEngine;
      createEngine = async () => { this.engine = VERTC.createEngine('app'); };
      ${body}
    }`;

  it.each([
    [
      'a destructured parameter',
      `addEventListeners = ({ handleError, handleUserJoin }: Listeners) => {
        this.engine.on(VERTC.events.onError, handleError);
        this.engine.on(VERTC.events.onUserJoined, handleUserJoin);
      };`,
    ],
    [
      'a property of a parameter',
      `addEventListeners(listeners: Listeners) { this.engine.on(VERTC.events.onError, listeners.handleError); }`,
    ],
    [
      'an imported function',
      `addEventListeners() { this.engine.on(VERTC.events.onError, onCallError); }`,
    ],
  ])('says nothing: %s', (_, body) => {
    const code = `import { onCallError } from './listeners';\n${client(body)}`;
    expect(lintTyped(code)).toEqual([]);
  });
});

describe('catch without a function', () => {
  it.each([
    ['on a promise of an engine in a property', `this.engine.leaveRoom().catch();`],
    ['behind then', `this.engine.leaveRoom().then(() => undefined).catch();`],
    ['with undefined', `this.engine.leaveRoom().catch(undefined);`],
  ])('handles nothing: %s', (_, statement) => {
    const code = `import VERTC, { type IRTCEngine } from '@volcengine/rtc';
      export class CallClient {
        engine!: IRTCEngine;
        leave = () => {
          ${statement}
          VERTC.destroyEngine(this.engine);
        };
      }`;
    expect(summaries(lintTyped(code))).toEqual([{ rule: 'no-ignored-error', line: 5, codes: [] }]);
  });

  it('is found where the engine is traced to the import', () => {
    const code = `import VERTC from '@volcengine/rtc';
      class CallClient {
        createEngine = async () => { this.engine = VERTC.createEngine('app'); };
        leave = () => { this.engine.leaveRoom().catch(); };
      }
      new CallClient();`;
    expect(summaries(lintModule(code))).toEqual([{ rule: 'no-ignored-error', line: 4, codes: [] }]);
  });

  it('is none of ours on another promise', () => {
    expect(lintModule(`import VERTC from '@volcengine/rtc'; fetch('/').catch(); VERTC;`)).toEqual(
      [],
    );
  });
});

describe('a catch that does the right thing', () => {
  const engine = `import VERTC from '@volcengine/rtc'; const engine = VERTC.createEngine('app');
    declare class NoiseExtension { enable(): void }`;

  it.each([
    [
      'a commented one around registering an extension',
      `export async function start() {
        try {
          const extension = new NoiseExtension() as any;
          await engine.registerExtension(extension);
          extension.enable();
        } catch (error) {
          // Without the extension the call works all the same.
          console.warn(\`no noise reduction here: \${(error as any).message}\`);
        }
      }`,
    ],
    [
      'one that returns the message or the code',
      `export const share = async () => {
        try {
          await engine.startScreenCapture({ enableAudio: true });
          await engine.publishScreen(3);
          return 'success';
        } catch (e: any) {
          return e?.error?.message || e?.code || 'failed';
        }
      };`,
    ],
    [
      'one that rejects the promise around it',
      `export const send = (text: string) => new Promise((resolve, reject) => {
        engine.sendServerMessage(text).then(resolve).catch((e) => { reject(e); });
      });`,
    ],
    [
      'one that gives up, after a log line',
      `export async function check(done: (ok: boolean) => void) {
        try { await engine.startVideoCapture(); done(true); } catch (e) { console.error(e); done(false); }
      }`,
    ],
  ])('is left alone: %s', (_, code) => {
    expect(lintTyped(engine + code)).toEqual([]);
  });
});

describe('a page method that only logs', () => {
  it('ignores the error that an engine gives it', () => {
    const code = `import VERTC from '@volcengine/rtc';
      const engine = VERTC.createEngine('app');
      Page({
        onLoad() { engine.on('onError', this.handleError); },
        handleError(e) { console.log('room', e); },
      });`;
    expect(summaries(lintModule(code))).toEqual([{ rule: 'no-ignored-error', line: 5, codes: [] }]);
  });

  it('is none of ours where only a template names it', () => {
    const code = `const { Client } = require('./VolcEngineRTC_MiniApp');
      Page({ onLoad() { this.client = new Client(); }, handleError(e) { console.log('room', e); } });`;
    expect(lintScript(code, { sourceType: 'commonjs' })).toEqual([]);
  });
});

describe('codes that are not an SDK’s', () => {
  it.each([
    [
      'the code in the body of a fetch response',
      `import VERTC from '@volcengine/rtc';
      export const engine = VERTC.createEngine('app');
      export async function projects(token) {
        let resp = await fetch('/projects', { method: 'POST', body: token });
        resp = (await resp.json()) || {};
        if (resp.code == 138) { throw new Error('log in again'); }
        if (resp.code != 0) { throw Error(resp.msg); }
        return resp.data;
      }`,
    ],
    [
      'the enum of an SDK without a catalog, mapped to that of another',
      `import { ConnectionDisconnectedReason } from 'agora-rtc-sdk-ng';
      import * as Native from '@iris/native-rtc';
      export function reason(reason) {
        switch (reason) {
          case ConnectionDisconnectedReason.LEAVE: return Native.Reason.LEFT;
          case ConnectionDisconnectedReason.UID_BANNED:
          case ConnectionDisconnectedReason.IP_BANNED: return Native.Reason.BANNED;
          case ConnectionDisconnectedReason.TOKEN_EXPIRE: return Native.Reason.TOKEN_EXPIRED;
          default: return Native.Reason.UNKNOWN;
        }
      }`,
    ],
  ])('are left alone: %s', (_, code) => {
    expect(lintModule(code)).toEqual([]);
  });

  const call = (choice: string): string => `class Call {
      constructor() { this.webrtc = WebRTC.getInstance({ nim: nim }); this.agent = Agent.getInstance({ nim: nim }); }
      choose(useAgent) { ${choice} }
      open() {
        this.netcall.startDevice({ type: 0 }).then(function () { ring(); }.bind(this)).catch(function (err) {
          if (err.code === 65001) { this.unsupported(); }
        }.bind(this));
      }
    }`;

  it('those of a netcall that may be another agent', () => {
    const code = call(
      'if (useAgent) { this.netcall = this.agent; } else { this.netcall = this.webrtc; }',
    );
    expect(lintScript(code)).toEqual([]);
  });

  it('unlike those of a netcall that is always the plugin', () => {
    const code = call('this.netcall = this.webrtc;');
    expect(summaries(lintScript(code))).toEqual([
      {
        rule: 'exhaustive-handler',
        line: 5,
        codes: ['AudioUserHasBeenLeft', 'DeviceNotExists', 'DeviceOpenError'],
      },
    ]);
  });

  it('a switch on the login codes of NIM', () => {
    const code = `var nim = SDK.NIM.getInstance({
        ondisconnect: function (error) {
          switch (error.code) {
            case 302: alert(error.message); break;
            case 417: alert('signed in elsewhere'); break;
            case 'kicked': alert('kicked by ' + error.from); break;
            default: break;
          }
        },
      });
      var netcall = WebRTC.getInstance({ nim: nim });
      netcall.on('callerAckSync', function () {});`;
    expect(lintScript(code)).toEqual([]);
  });
});

function summaries(found: readonly Found[]): Pick<Found, 'codes' | 'line' | 'rule'>[] {
  return found.map(({ codes, line, rule }) => ({ rule, line, codes }));
}

function lintModule(code: string): Found[] {
  return lintScript(code, { sourceType: 'module' });
}
