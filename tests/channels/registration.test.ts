import { describe, expect, it } from 'vitest';

import { lintScript, lintTyped } from '../lint.js';
import { start } from '../rules/volcengine.js';
import { arriving, linted, tested, untestedOf } from './acme.js';

const handler = `(e) => { ${tested} }`;

describe('a function is told what its registration delivers', () => {
  it.each([
    ['by the text of an event', `engine.on('failed', ${handler});`, 'failed'],
    ['by a template', `engine.on(\`failed\`, ${handler});`, 'failed'],
    ['by a text in a constant', `const name = 'failed'; engine.on(name, ${handler});`, 'failed'],
    ['by a constant of the SDK', `engine.on(Acme.Event.failed, ${handler});`, 'failed'],
    [
      'by a constant whose name is not that of the event',
      `engine.on(Acme.Event.CONNECTION_LOST, ${handler});`,
      'lost',
    ],
    [
      'by a constant taken off its object',
      `const { CONNECTION_LOST } = Acme.Event; engine.on(CONNECTION_LOST, ${handler});`,
      'lost',
    ],
    ['by a constant far down', `engine.on(app.sdk.events.failed, ${handler});`, 'failed'],
    [
      'by a property of what nobody knows',
      `export function listen() { engine.on(this.events.failed, ${handler}); }`,
      'failed',
    ],
    ['for the object that has it', `recorder.on('failed', ${handler});`, 'recorder-failed'],
    [
      'by the callback',
      `engine.onClosed = (e) => { if (e === 1 || e === 99) { retry(); } };`,
      'onClosed',
    ],
    [
      'by the callback of the object that has it',
      `recorder.onClosed = (e) => { if (e === 1 || e === 99) { retry(); } };`,
      'recorder-onClosed',
    ],
    [
      'by the callback of the SDK itself',
      `Acme.onCrash = (e) => { if (e === 1 || e === 99) { retry(); } };`,
      'onCrash',
    ],
    ['by the option', `engine.start({ onFailure: ${handler} });`, 'onFailure'],
    [
      'by the option behind others',
      `engine.start('r', { ...defaults, quiet: true, onFailure: ${handler} });`,
      'onFailure',
    ],
    ['by the option, as a method', `engine.start({ onFailure(e) { ${tested} } });`, 'onFailure'],
    ['if it is memoised', `engine.on('failed', useCallback(${handler}, []));`, 'failed'],
    ['if React memoises it', `engine.on('failed', React.useCallback(${handler}, []));`, 'failed'],
    ['if it is bound to nothing', `engine.on('failed', (${handler}).bind());`, 'failed'],
    [
      'if it is bound to an argument',
      `engine.on('failed', function (id, e) { ${tested} }.bind(null, 'call'));`,
      'failed',
    ],
    [
      'with a code behind a method',
      `engine.on('denied', (e) => { const code = e.getCode(); if (code === 1 || code === 99) { retry(); } });`,
      'denied',
    ],
    [
      'with a code in its second parameter',
      `engine.on('dropped', (id, e) => { if (e.detail.code === 1 || e.detail.code === 99) { retry(); } });`,
      'dropped',
    ],
  ])('%s', (_, program, channel) => {
    expect(arriving(program)).toEqual({ from: [channel], alone: true });
  });
});

describe('a function is told nothing', () => {
  it.each([
    ["by a text that is a constant's name", `engine.on('CONNECTION_LOST', ${handler});`],
    ['by a method that takes it off', `engine.off('failed', ${handler});`],
    ['by a method without a name', `engine[way]('failed', ${handler});`],
    ['by a function', `on('failed', ${handler});`],
    ['by another object', `bus.on('failed', ${handler});`],
    ['by an object of the SDK that lacks the event', `recorder.on('lost', ${handler});`],
    [
      'by a callback of another name',
      `engine[name] = (e) => { if (e === 1 || e === 99) { retry(); } };`,
    ],
    ['by a variable', `let onClosed; onClosed = (e) => { if (e === 1 || e === 99) { retry(); } };`],
    ['by an option of a function', `request({ onFailure: ${handler} });`],
    ['by an option of a constructor of its own', `new Request({ onFailure: ${handler} });`],
    ['by an option of another object', `app.start({ onFailure: ${handler} });`],
    [
      'by an option of an object of the SDK that lacks it',
      `recorder.start({ onFailure: ${handler} });`,
    ],
    ['by an option without a name', `engine.start({ [name]: ${handler} });`],
    ['by an option of another name', `engine.start({ onSuccess: ${handler} });`],
    [
      'where the same property is read from another parameter',
      `engine.on('dropped', (e) => { if (e.detail.code === 1) { retry(); } });`,
    ],
    [
      'where a parameter beside the payload holds the code of another event',
      `engine.on('dropped', (id, e) => { if (id.code === Acme.Code.OF_FAILED) { retry(); } });`,
    ],
    [
      'where what is tested may be two things',
      `let code = one; code = two; if (code === 1) { retry(); }`,
    ],
    [
      'where a method is called that is none of the payload',
      `engine.on('denied', (e) => { if (e.info.getCode() === 1) { retry(); } });`,
    ],
    ['where the payload is called', `engine.on('denied', (e) => { if (e() === 1) { retry(); } });`],
  ])('%s', (_, program) => {
    expect(linted(program)).toEqual([]);
  });

  it.each(['engine.on();', `engine.on('failed');`, 'engine.start();', 'engine.on(...events);'])(
    'by a call that is not written to its end: %s',
    (program) => {
      expect(linted(program)).toEqual([]);
    },
  );
});

describe('a function out of sight is known by the constants of the one event that has its code there', () => {
  const known = (name: string): string =>
    `${name}((e) => { if (e.errorCode === VERTC.ErrorCode.TOKEN_EXPIRED) { leave(); } });`;

  it.each([
    [
      "on the application's own emitter",
      `bus.on('onError', (e) => { if (e.errorCode === VERTC.ErrorCode.TOKEN_EXPIRED) { leave(); } });`,
    ],
    [
      "among the options of the application's own",
      `app.start({ onError: (e) => { if (e.errorCode === VERTC.ErrorCode.TOKEN_EXPIRED) { leave(); } } });`,
    ],
    ['of an application that listens for it', known('listen')],
  ])('%s', (_, program) => {
    expect(lintScript(program).map(({ rule }) => rule)).toEqual(['exhaustive-handler']);
  });

  it('each such function for itself', () => {
    const one = `(e) => { if (e.errorCode === VERTC.ErrorCode.TOKEN_EXPIRED) { leave(); } }`;
    const other = `(e) => { if (e.errorCode === VERTC.ErrorCode.KICKED_OUT) { leave(); } else { report(e); } }`;
    expect(lintScript(`listen(${other});\nlisten(${one});`).map(({ line }) => line)).toEqual([2]);
    expect(lintScript(`listen(${one});\nlisten(${one});`).map(({ line }) => line)).toEqual([1, 2]);
  });

  it('nothing else arrives there', () => {
    const code = `listen((e) => { switch (e.errorCode) { case VERTC.ErrorCode.TOKEN_EXPIRED: leave(); break; case 'NO_SUCH_THING': stop(); break; default: report(e); } });`;
    expect(lintScript(code).map(({ rule }) => rule)).toEqual(['no-impossible-code']);
  });
});

describe('a callback that is set on an object of the application', () => {
  const test = `(code) => { if (code === Acme.Code.BUSY) { retry(); } }`;

  it('is known by the constants of the callbacks of its name', () => {
    expect(untestedOf(`session.onClosed = ${test};`)).toEqual(['onClosed, recorder-onClosed']);
  });

  it('also where it may be one of two objects', () => {
    const code = `let session = one; session = two; session.onClosed = ${test};`;
    expect(untestedOf(code)).toEqual(['onClosed, recorder-onClosed']);
  });

  it('but not on one that is imported, which its own types have to tell', () => {
    expect(linted(`import session from './session'; session.onClosed = ${test};`)).toEqual([]);
  });

  it('and not by the values', () => {
    expect(linted(`session.onClosed = (code) => { if (code === 1) { retry(); } };`)).toEqual([]);
  });
});

it('the name of a code is no value of it', () => {
  const code = `engine.on('failed', (e) => { if (e.code === 'BUSY') { retry(); } else { report(e); } });`;
  expect(linted(code).map(({ message }) => message)).toEqual([
    '`BUSY` arrives as `1`, never as its name: always false (Acme).',
  ]);
});

it('an event whose name is only known by its type is any of them', () => {
  const only = { rules: { 'sdk-errors/require-error-handler': 'error' } } as const;
  const code = `${start}export function listen(name: 'onError' | 'onUserJoined') { engine.on(name, report); }`;
  expect(lintTyped(code, only)).toEqual([]);
});
