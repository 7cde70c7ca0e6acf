import { describe, expect, it } from 'vitest';

import { lintScript } from '../lint.js';

/** What `no-impossible-code` underlines in a module that has an engine of Volcengine RTC. */
function underlinedIn(code: string): readonly string[] {
  return lintScript(
    `import VERTC from '@volcengine/rtc';\nconst engine = VERTC.createEngine('app');\n${code}`,
    { rules: { 'sdk-errors/no-impossible-code': 'error' }, sourceType: 'module' },
  ).map(({ underlined }) => underlined);
}

const asked = (name: string): string =>
  `engine.on('onError', ({ errorCode }) => { if (${name}.includes(errorCode)) leave(); else stay(); });\n`;

describe('a list that is asked in several places', () => {
  const list = `const gone = ['KICKED_OUT', 'ROOM_DISMISSED'];\n`;

  it('has one mistake once', () => {
    expect(underlinedIn(list + asked('gone') + asked('gone'))).toEqual([`'ROOM_DISMISSED'`]);
  });

  it('may have what only another place can find', () => {
    const other = `socket.on('closed', ({ reason }) => { if (gone.includes(reason)) leave(); });\n`;
    expect(underlinedIn(list + asked('gone') + other)).toEqual([]);
  });

  it.each([
    [
      'a static field',
      `class Codes { static gone = ['KICKED_OUT', 'ROOM_DISMISSED']; }\n${asked('Codes.gone')}`,
    ],
    [
      'a frozen list',
      `const gone = Object.freeze(['KICKED_OUT', 'ROOM_DISMISSED']);\n${asked('gone')}`,
    ],
    [
      'a property of an object',
      `const codes = { gone: ['KICKED_OUT', 'ROOM_DISMISSED'] };\n${asked('codes.gone')}`,
    ],
  ])('is found in %s', (_, code) => {
    expect(underlinedIn(code)).toEqual([`'ROOM_DISMISSED'`]);
  });
});

describe('a function that tests a code', () => {
  const helper = `const isGone = (code) => code === 'ROOM_DISMISSED';\n`;
  const handler = `engine.on('onError', ({ errorCode }) => { if (isGone(errorCode)) leave(); else stay(); });\n`;

  it('is wrong where codes of the SDK alone come to it', () => {
    expect(underlinedIn(helper + handler)).toEqual([`'ROOM_DISMISSED'`]);
  });

  it.each([
    ['by a timer', `setTimeout(isGone, 1000, state);`],
    ['by somebody else', `socket.on('closed', isGone);`],
    ['by what binds it', `const check = isGone.bind(null, state);`],
  ])('may be right where it is called %s too', (_, other) => {
    expect(underlinedIn(`${helper}${handler}${other}\n`)).toEqual([]);
  });

  it.each([
    ['a timer gives it nothing', `setTimeout(isGone, 1000);`],
    ['it is given to the SDK', `engine.once('onError', isGone);`],
    ['it is taken back from the SDK', `engine.off('onError', isGone);`],
    ['it is taken back from others', `bus.removeEventListener('gone', isGone);`],
    ['it is unsubscribed', `bus.unsubscribe('gone', isGone);`],
  ])('is wrong where %s', (_, other) => {
    expect(underlinedIn(`${helper}${handler}${other}\n`)).toEqual([`'ROOM_DISMISSED'`]);
  });

  it.each([
    [
      'what a server sends',
      `socket.on('closed', ({ reason }) => { if (isGone(reason)) leave(); });`,
    ],
    [
      'what a server sends, by way of another function',
      `const check = (code) => { if (isGone(code)) leave(); };\nsocket.on('closed', ({ reason }) => check(reason));\nengine.on('onError', ({ errorCode }) => check(errorCode));`,
    ],
  ])('may be right where it is given %s too', (_, other) => {
    expect(underlinedIn(`${helper}${handler}${other}\n`)).toEqual([]);
  });

  it.each([
    ['another handler of the SDK', handler],
    ['a text that the application writes', `if (isGone('LOCAL')) leave();\n`],
    ['nothing', `if (isGone(undefined)) leave();\n`],
  ])('is wrong still where it is given %s', (_, other) => {
    expect(underlinedIn(helper + handler + other)).toEqual([`'ROOM_DISMISSED'`]);
  });
});
