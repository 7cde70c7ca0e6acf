import { describe, expect, it } from 'vitest';

import { lintScript, lintTyped } from '../lint.js';

const only = { rules: { 'sdk-errors/require-error-handler': 'error' } } as const;
const sdk = `import VERTC from '@volcengine/rtc';\n`;
const create = `const engine = VERTC.createEngine('app');\n`;
const join = `void engine.joinRoom('token', 'room', { userId: 'user' });\n`;

function saidOfScript(code: string): string[] {
  return lintScript(code, only).map(({ message }) => message);
}

describe('an object that is created and never listened to', () => {
  it('an engine', () => {
    expect(
      lintTyped(sdk + create + join, only).map(({ line, message }) => ({ line, message })),
    ).toEqual([
      {
        line: 2,
        message: 'No error listener on this `engine` (Volcengine RTC `onError`).',
      },
    ]);
  });

  it.each([
    ['in a function', `${sdk}export function f() { ${create} ${join} }`],
    ['in a variable that is set once', `${sdk}let engine = VERTC.createEngine('app'); ${join}`],
    [
      'in a variable that is set later',
      `${sdk}let engine; engine = VERTC.createEngine('app'); ${join}`,
    ],
    ['that is asked whether it is there', `${sdk}${create}if (engine) { ${join} }`],
    [
      'in a private field',
      `${sdk}export class Call { #engine = VERTC.createEngine('app'); join() { ${join.replace('engine', 'this.#engine')} } }`,
    ],
    [
      'in a field that is private to the compiler',
      `${sdk}export class Call { private readonly engine = VERTC.createEngine('app'); join() { ${join.replace('engine', 'this.engine')} } }`,
    ],
    [
      'in a property of a class that is not exported',
      `${sdk}class Call { start() { this.engine = VERTC.createEngine('app'); this.engine.joinRoom(); } }`,
    ],
    [
      'that listens to something else',
      `${sdk}${create}engine.on(VERTC.events.onUserJoined, () => {}); ${join}`,
    ],
  ])('an engine %s', (_, code) => {
    expect(lintTyped(code, only)).toHaveLength(1);
  });

  it.each([
    [
      'an Agora session',
      `const session = Signal('app').login('a', 'b');\nsession.messageInstantSend('c', 'd');`,
      'No error listener on this `session` (Agora Signaling `onLogout` and `onLoginFailed`).',
    ],
    [
      'a netcall',
      `const netcall = WebRTC.getInstance({});\nnetcall.startRtc();`,
      'No error listener on this `netcall` (NetEase WebRTC `error`).',
    ],
  ])('%s, by its global', (_, code, message) => {
    expect(saidOfScript(code)).toEqual([message]);
  });

  it('of two engines, neither of which is listened to, each', () => {
    const code = `const a = VERTC.createEngine('a'); a.joinRoom(); const b = VERTC.createEngine('b'); b.joinRoom();`;
    expect(saidOfScript(code)).toHaveLength(2);
  });
});

describe('silent', () => {
  it.each([
    ['where it is listened to', `engine.on(VERTC.events.onError, report);`],
    ['where it is listened to by a text', `engine.on('onError', report);`],
    ['where it is listened to once', `engine.once(VERTC.events.onError, report);`],
    [
      'where it is listened to in a function',
      `function listen() { engine.on(VERTC.events.onError, report); } listen();`,
    ],
    [
      'where the event is not known',
      `for (const name of Object.keys(VERTC.events)) { engine.on(name, report); }`,
    ],
    ['where it is passed on', `listen(engine);`],
    ['where it is stored', `app.engine = engine;`],
    ['where it is put in an object', `app = { engine };`],
    ['where it is given another name', `const same = engine; same.on('onError', report);`],
    ['where its method is called with it', `listen.call(engine);`],
    ['where it is the key of another object', `listeners[engine].listen();`],
    ['where a with statement opens it', `with (engine) { on('onError', report); }`],
    ['where a method is taken off it', `const { on } = engine; on('onError', report);`],
  ])('%s', (_, code) => {
    expect(saidOfScript(`const engine = VERTC.createEngine('app');\n${code}`)).toEqual([]);
  });

  it.each([
    ['where it is returned', `function f() { return VERTC.createEngine('app'); }`],
    [
      'where it is returned from a variable',
      `function f() { const engine = VERTC.createEngine('app'); return engine; }`,
    ],
    [
      'where it is a property that is handed on',
      `class Call { start() { this.engine = VERTC.createEngine('app'); listen(this.engine); } }`,
    ],
    [
      'where it is a property that is returned',
      `class Call { #engine = VERTC.createEngine('app'); get engine() { return this.#engine; } }`,
    ],
    [
      'where it is a property that is taken out',
      `class Call { engine = VERTC.createEngine('app'); listen() { const { engine } = this; engine.on('onError', report); } }`,
    ],
    [
      'where it is a property that is listened to',
      `class Call { engine = VERTC.createEngine('app'); listen() { this.engine.on('onError', report); } }`,
    ],
    [
      'where it is a property of an object',
      `const call = { start() { this.engine = VERTC.createEngine('app'); } };`,
    ],
    ['where it is set and given at once', `listen((engine = VERTC.createEngine('app')));`],
    ['where it is an argument', `listen(VERTC.createEngine('app'));`],
    ['where it is frozen', `const engine = Object.freeze(VERTC.createEngine('app'));`],
    [
      'where it is taken apart',
      `const { on, joinRoom } = VERTC.createEngine('app'); on('onError', report);`,
    ],
    ['where it is another engine', `const engine = createEngine('app'); engine.joinRoom();`],
    [
      'where another object is created',
      `const engine = babylon.createEngine('app'); engine.run();`,
    ],
    [
      'about a client without events',
      `const { Client } = require('./VolcEngineRTC_MiniApp'); const client = new Client(); client.join();`,
    ],
    [
      'where one of two callbacks is set',
      `const session = Signal('app').login('a', 'b'); session.onLogout = (code) => leave(code);`,
    ],
    [
      'about the signal, whose session is what fails',
      `const signal = Signal('app'); const session = signal.login('a', 'b'); session.onLogout = leave;`,
    ],
  ])('%s', (_, code) => {
    expect(saidOfScript(code)).toEqual([]);
  });

  it('where it is a field that others can read', () => {
    const field = `engine = VERTC.createEngine('app');`;
    expect(lintTyped(`${sdk}export class Call { ${field} }`, only)).toEqual([]);
  });

  it('where it is exported', () => {
    expect(lintTyped(`${sdk}export ${create}`, only)).toEqual([]);
    expect(lintTyped(`${sdk}${create}export { engine };`, only)).toEqual([]);
    expect(lintTyped(`${sdk}${create}export default engine;`, only)).toEqual([]);
  });
});

it('it is in strict alone', () => {
  expect(lintTyped(sdk + create + join)).toEqual([]);
  const rules = lintTyped(sdk + create + join, { preset: 'strict' }).map(({ rule }) => rule);
  expect(rules).toEqual(['require-error-handler']);
});
