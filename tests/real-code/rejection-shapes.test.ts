import { describe, expect, it } from 'vitest';

import { lintScript, lintTyped } from '../lint.js';

const engine = `import VERTC from '@volcengine/rtc'; const engine = VERTC.createEngine('app');\n`;
const join = `engine.joinRoom('token', 'room', { userId: 'user' })`;

/** What the page says joinRoom rejects with, without the token's code that the cases test. */
const othersOfJoin = [
  'JOIN_ROOM_FAILED',
  'REPEAT_JOIN',
  'ICE_SERVER_WRONG',
  'ROOM_FORBIDDEN',
  'USER_FORBIDDEN',
];

describe('a rejection that reads a code', () => {
  it.each([
    [
      'in the second argument of then',
      `${join}.then(() => { show('in'); }, function (err) { if (err.code === 'INVALID_TOKEN') { renew(); } });`,
    ],
    [
      'in catch, with a bound function',
      `${join}.catch(function (err) { if (err.code === 'INVALID_TOKEN') { renew(); } }.bind(this));`,
    ],
    [
      'in catch, with the error that may be missing',
      `${join}.catch((err) => { if (err && err.code === 'INVALID_TOKEN') { renew(); } });`,
    ],
    [
      'in catch, with optional chaining',
      `${join}.catch((err) => { if (err?.code === 'INVALID_TOKEN') { renew(); } });`,
    ],
    [
      'in catch, with a loose comparison',
      `${join}.catch((err) => { if (err.code == 'INVALID_TOKEN') { renew(); } });`,
    ],
    [
      'in catch, destructured and renamed',
      `${join}.catch(({ code: reason }) => { if (reason === 'INVALID_TOKEN') { renew(); } });`,
    ],
    [
      'in try and catch',
      `async function enter() { try { await ${join}; } catch (err) { if (err.code === 'INVALID_TOKEN') { renew(); } } } enter();`,
    ],
    [
      'in a method that is given to catch',
      `class Call { enter() { ${join}.catch(this.failed); } failed = (err) => { if (err.code === 'INVALID_TOKEN') { renew(); } }; } new Call();`,
    ],
  ])('is told the others: %s', (_, code) => {
    expect(reported(engine + code)).toEqual([{ rule: 'exhaustive-handler', codes: othersOfJoin }]);
  });
});

describe('a rejection that hands the error on beside its test', () => {
  it.each([
    [
      'in an object that it gives back',
      `export const enter = () => ${join}.catch((err) => ({ expired: err.code === 'INVALID_TOKEN', message: err.message }));`,
    ],
    [
      'in variables of the application',
      `let reason; ${join}.catch((err) => { if (err.code === 'INVALID_TOKEN') { renew(); } ({ message: reason } = err); });`,
    ],
  ])('is left alone: %s', (_, code) => {
    expect(reported(engine + code)).toEqual([]);
  });
});

describe('an empty catch', () => {
  it.each([
    ['of try', `async function enter() { try { await ${join}; } catch (e) {} } enter();`],
    ['of a promise', `${join}.catch(() => {});`],
    ['without an argument', `${join}.catch();`],
  ])('is reported: %s', (_, code) => {
    expect(reported(engine + code)).toEqual([{ rule: 'no-ignored-error', codes: [] }]);
  });

  it.each([
    [
      'around calls of the application',
      `async function load() { try { await fetch('/'); } catch (e) {} } load();`,
    ],
    [
      'around a call that is not awaited',
      `function parse(text) { try { return JSON.parse(text); } catch (e) {} } parse('');`,
    ],
    ['that only logs', `${join}.catch((e) => { console.error('join', e); });`],
    [
      'around leaving',
      `async function exit() { try { await engine.stopVideoCapture(); } catch (e) {} } exit();`,
    ],
    [
      'that says why it is empty',
      `async function enter() { try { await ${join}; } catch (e) { /* the button stays enabled */ } } enter();`,
    ],
  ])('is left alone: %s', (_, code) => {
    expect(reported(engine + code)).toEqual([]);
  });

  it('that only logs is reported by the strict preset', () => {
    const code = `${engine}${join}.catch((e) => { console.error('join', e); });`;
    const rules = lintScript(code, { sourceType: 'module', preset: 'strict' }).map(
      ({ rule }) => rule,
    );
    expect(rules).toContain('no-ignored-error');
  });
});

describe('invented codes', () => {
  it.each(['INVALID_APP_ID', 'NOT_ALLOWED', 'CAN_NOT_GATEWAY_SERVER'])(
    'are reported where nothing else can reject: %s',
    (name) => {
      const code = `${engine}export async function enter() { try { await ${join}; } catch (e: any) { if (e.code === '${name}') { console.log(e); } else { throw e; } } }`;
      expect(
        lintTyped(code).map(({ message, rule }) => ({ rule, isNamed: message.includes(name) })),
      ).toEqual([{ rule: 'no-impossible-code', isNamed: true }]);
    },
  );

  it('are left alone where another call may reject', () => {
    const code = `${engine}export async function enter() { try { await login(); await ${join}; } catch (e) { if (e.code === 'INVALID_APP_ID') { show(e); } else { throw e; } } }`;
    expect(reported(code)).toEqual([]);
  });

  it.each(['TOKEN_EXPIRED', 'INVALID_APP_ID', 'NOT_ALLOWED', 'CAN_NOT_GATEWAY_SERVER'])(
    'are left alone on an SDK without a catalog: %s',
    (name) => {
      const code = `import AliRtc from 'aliyun-rtc-sdk';
        const client = AliRtc.createClient({ mode: 'rtc', codec: 'vp8' });
        client.join('app', 'channel', null).catch((e) => { if (e.code === '${name}') { renew(); } });`;
      expect(reported(code)).toEqual([]);
    },
  );

  // Public applications compare these with what agora-rtc-sdk-ng rejects with, which has none of them.
  it.each(['TOKEN_EXPIRED', 'INVALID_APP_ID', 'NOT_ALLOWED', 'CAN_NOT_GATEWAY_SERVER'])(
    'are reported on the SDK whose codes they are not: %s',
    (name) => {
      const code = `import AgoraRTC from 'agora-rtc-sdk-ng';
        const client = AgoraRTC.createClient({ mode: 'rtc', codec: 'vp8' });
        client.join('app', 'channel', null).catch((e) => { if (e.code === '${name}') { renew(); } else { show(e); } });`;
      expect(reported(code).map(({ rule }) => rule)).toEqual(['no-impossible-code']);
    },
  );
});

function reported(code: string): { rule: string; codes: readonly string[] }[] {
  return lintScript(code, { sourceType: 'module' }).map(({ codes, rule }) => ({ rule, codes }));
}
