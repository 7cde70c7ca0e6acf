import { describe, expect, it } from 'vitest';

import { namedRuns, namesInCell } from '../../src/import/channel-names.js';
import { readChannels } from '../../src/import/channel-phrases.js';
import { markedText } from '../../src/import/marked-text.js';
import { plainText } from '../../src/import/rich-text.js';
import { sentence } from './page-parts.js';

const never = (): boolean => false;

describe('a member that a text names', () => {
  it.each([
    { text: 'Thrown by `join`.', name: 'join', kind: 'method' },
    { text: 'Calling `connectionTest` failed.', name: 'connectionTest', kind: 'method' },
    { text: '触发 `user-left` 事件', name: 'user-left', kind: 'event' },
    { text: 'After that, `client.on("closed")` is fired.', name: 'closed', kind: 'event' },
    { text: 'Reported in the `client.on("closed")` listener.', name: 'closed', kind: 'event' },
    { text: 'Reported through the `onError` callback.', name: 'onError', kind: null },
    { text: 'Then `onTokenExpired` is triggered.', name: 'onTokenExpired', kind: null },
    { text: 'Please wait. Calling `join` failed.', name: 'join', kind: 'method' },
    { text: 'Thrown by `open("a; b")`.', name: 'open', kind: 'method' },
  ])('$text: $name delivers the code, kind $kind', ({ kind, name, text }) => {
    expect(readChannels(markedText(text, 1), never)).toEqual([{ name, kind }]);
  });

  it.each([
    { text: '请调用 `joinRoom` 重新加入。', kind: 'method', doubt: 'named in advice' },
    { text: '请监听 `onTokenWillExpire` 回调', kind: null, doubt: 'named in advice' },
    { text: '尚未调用 `login`', kind: 'method', doubt: 'named as not called' },
    {
      text: 'Not allowed until `init` has ended.',
      kind: 'method',
      doubt: 'named as what is called before or after',
    },
    { text: '`getconfig` 接口报错', kind: 'method', doubt: 'perhaps an interface of a server' },
  ])('$text: no channel, because it is $doubt', ({ doubt, kind, text }) => {
    expect(readChannels(markedText(text, 1), never)).toMatchObject([{ kind, doubt }]);
  });

  it('is no channel where a link leads to it and it was not called', () => {
    const text = sentence('<a href="#login">login</a> has not been called.');
    expect(readChannels(text, never)).toEqual([
      { name: 'login', kind: 'method', doubt: 'named as not called' },
    ]);
  });

  it.each([
    { text: 'Like `publish`, but later.', kind: 'method' },
    { text: 'Like `onError`.', kind: null },
    { text: 'Ends with `onError`.', kind: null },
    { text: 'The `onError` callback is missing.', kind: null },
    { text: '通过参数 `onError` 回调', kind: null },
  ])('$text: named in passing, and listed because it is marked up', ({ kind, text }) => {
    const doubt = 'named without saying that it delivers the code';
    expect(readChannels(markedText(text, 1), never)).toMatchObject([{ kind, doubt }]);
  });

  it.each(['Like publishTrack, but later.', '`userId` 参数无效', '调用时参数 `userId` 无效'])(
    '%s: nothing to look at',
    (text) => {
      expect(readChannels(markedText(text, 1), never)).toEqual([]);
    },
  );

  it.each([
    '调用 `init` 失败。登录之后调用 `start` 失败。',
    '重复调用 `init`。登录之后调用 `start` 失败。',
  ])('%s: what another sentence calls afterwards says nothing of the first', (text) => {
    const [first] = readChannels(markedText(text, 1), never);
    expect(first).toEqual({ name: 'init', kind: 'method' });
  });

  it('goes by its link where the text has another name, which the reviewer hears of', () => {
    const text = sentence('Thrown by <a href="/api#joinRoom">enterRoom</a>.');
    expect(readChannels(text, never)).toEqual([
      {
        name: 'joinRoom',
        kind: 'method',
        remark: 'the text says enterRoom, its link leads to joinRoom',
      },
    ]);
  });
});

describe('names that stand together', () => {
  it.each([
    ['Calling startDevice or <code>join</code>', [['startDevice', 'join']]],
    ['<code>join</code> or startDevice', [['join', 'startDevice']]],
    ['<code>a</code>, <code>b</code> and <code>c</code>', [['a', 'b', 'c']]],
    ['<code>join</code> before v2Join', [['join'], ['v2Join']]],
    ['stop()<code>join</code>', [['stop', 'join']]],
    ['<code>join()</code>stop()', [['join', 'stop']]],
    ['<code>Room</code>, Room() and <code>two words</code>', []],
  ])('%s', (html, names) => {
    const runs = namedRuns(sentence(html), never);
    expect(runs.map(({ members }) => members.map(({ name }) => name))).toEqual(names);
  });

  it('are without those of codes', () => {
    const text = sentence('<code>roomFull</code> or <code>join</code>');
    expect(namedRuns(text, (name) => name === 'roomFull')).toEqual([
      {
        members: [
          {
            name: 'join',
            mark: 'code',
            isListenedTo: false,
            leadsToReference: false,
            start: 12,
            end: 16,
          },
        ],
        start: 12,
        end: 16,
      },
    ]);
  });

  it('are told where they stand, from the first to the last', () => {
    const text = sentence('Calling <code>join()</code> or startDevice fails');
    expect(namedRuns(text, never)).toEqual([
      {
        members: [
          {
            name: 'join',
            mark: 'code',
            isListenedTo: false,
            leadsToReference: false,
            start: 8,
            end: 14,
          },
          {
            name: 'startDevice',
            mark: 'plain',
            isListenedTo: false,
            leadsToReference: false,
            start: 18,
            end: 29,
          },
        ],
        start: 8,
        end: 29,
      },
    ]);
  });

  it('tell an event that is listened to', () => {
    expect(namedRuns(sentence('<code>client.on("closed", f)</code>'), never)).toMatchObject([
      { members: [{ name: 'closed', mark: 'code', isListenedTo: true, leadsToReference: false }] },
    ]);
  });
});

describe('a link', () => {
  it.each([
    ['/api#join', { name: 'join', leadsToReference: true }],
    ['#JOIN', { name: 'join', leadsToReference: true }],
    ['/api#enter2', { name: 'enter2', leadsToReference: true, misprint: 'join' }],
    ['/api#join-2', { name: 'join', leadsToReference: false }],
    ['/api#2join', { name: 'join', leadsToReference: false }],
    ['/api', { name: 'join', leadsToReference: false }],
    ['https://other.example/#enter', { name: 'join', leadsToReference: false }],
  ])('to %s: %j', (href, expected) => {
    const [run] = namedRuns(sentence(`<a href="${href}">join</a>`), never);
    expect(run?.members).toEqual([
      { mark: 'link', isListenedTo: false, start: 0, end: 4, ...expected },
    ]);
  });
});

describe('a cell of channels', () => {
  it.each([
    ['`join`, leave() / client.publish、stop', ['join', 'leave', 'publish', 'stop']],
    ['join和leave或stop', ['join', 'leave', 'stop']],
    ['the "closed" event or the onError callback', ['closed', 'onError']],
    ['onEvent, orderTicket', ['onEvent', 'orderTicket']],
    ['`onError` 回调', ['onError']],
    ['—', []],
  ])('%s', (text, names) => {
    expect(namesInCell(plainText(text, 1))).toEqual(names);
  });
});
