import { describe, expect, it } from 'vitest';

import { readChannels } from '../../src/import/channel-phrases.js';
import { readEffect } from '../../src/import/effect.js';
import type { FoundCode } from '../../src/import/found-code.js';
import { markedText } from '../../src/import/marked-text.js';
import { readStatusCell, statusInProse } from '../../src/import/status.js';
import { namesByWord, readSuccessor } from '../../src/import/successor.js';

describe('channels that a description says to deliver the code', () => {
  it.each([
    { text: '通过 `onError` 回调。', channels: ['onError'] },
    { text: '触发 `user-left` 事件', channels: ['user-left'] },
    { text: '调用 `joinRoom` 失败', channels: ['joinRoom'] },
    { text: '重复调用 `a`、`b` 或 `c` 时触发', channels: ['a', 'b', 'c'] },
    { text: '调用`publish`/`unpublish`时不在房间', channels: ['publish', 'unpublish'] },
    { text: 'startDevice接口参数错误', channels: ['startDevice'] },
    { text: '再次调用了 logout()', channels: ['logout'] },
    { text: '调用 `client.publish(track)` 时出错', channels: ['publish'] },
    { text: 'Reported through the `onError` callback.', channels: ['onError'] },
    { text: 'Emitted in the `error` event.', channels: ['error'] },
    { text: 'Thrown when calling `join` or `leave`.', channels: ['join', 'leave'] },
    { text: 'The `publish` method was called twice.', channels: ['publish'] },
    { text: 'Rejected by `connect`.', channels: ['connect'] },
    { text: 'Called `publish` before calling `join`.', channels: ['publish'] },
    { text: '调用 `init` 之后，又调用 `start` 时触发', channels: ['start'] },
  ])('$text', ({ channels, text }) => {
    expect(sureChannels(text)).toEqual(channels);
  });
});

describe('members that a description names for another reason', () => {
  it.each([
    { text: '请调用 `joinRoom` 重新加入。', because: 'advice' },
    { text: '请获取 Token 后，调用 `joinRoom`。', because: 'advice later in the sentence' },
    { text: '尚未调用 `login`', because: 'it was not called' },
    { text: 'You can call `renewToken`.', because: 'advice' },
    { text: 'Call `join` first.', because: 'an imperative' },
    { text: '`login` has not been called.', because: 'it was not called' },
    { text: 'Not allowed until `init` has ended.', because: 'an order of calls' },
    { text: '传入的 `userId` 参数无效', because: 'a parameter' },
    { text: '`getconfig` 接口报错', because: 'perhaps an interface of a server' },
    { text: '请监听 `onTokenWillExpire` 回调', because: 'advice' },
    { text: '服务端调用 OpenAPI 踢出用户', because: 'no member of the SDK' },
    { text: 'Use `OTHER_CODE` instead.', because: 'a code' },
  ])('$text ($because)', ({ text }) => {
    expect(sureChannels(text)).toEqual([]);
  });
});

describe('effects', () => {
  it.each([
    { text: 'SDK 会自动重试', effect: 'retrying' },
    { text: 'SDK 不再自动重试', effect: null },
    { text: '失败，请重试', effect: null },
    { text: 'The SDK automatically reconnects.', effect: 'retrying' },
    { text: 'The SDK no longer retries automatically.', effect: null },
    { text: '表示操作被打断，无需处理。', effect: 'ignorable' },
    { text: '可以忽视该错误', effect: 'ignorable' },
    { text: '请勿忽略该错误', effect: null },
    { text: '如果已登录，可以忽略该错误', effect: null },
    { text: 'You can safely ignore this error.', effect: 'ignorable' },
    { text: 'It can be ignored if the room is empty.', effect: null },
    { text: 'This error must not be ignored.', effect: null },
    { text: 'The server ignored the request.', effect: null },
  ])('$text: $effect', ({ effect, text }) => {
    expect(readEffect(code({ description: text })).effect).toBe(effect);
  });

  it('success is the name together with the value or the words, and neither alone', () => {
    expect(readEffect(code({ name: 'SUCCESS', value: 0 })).effect).toBe('success');
    expect(readEffect(code({ name: 'OK', value: 1, description: 'No error.' })).effect).toBe(
      'success',
    );
    expect(readEffect(code({ name: 'OK', value: 1 })).effect).toBeNull();
    expect(readEffect(code({ name: 'FAILED', value: 0 })).effect).toBeNull();
  });

  it('a solution that is only "ignore" says to ignore it', () => {
    expect(readEffect(code({ resolution: '忽略' })).effect).toBe('ignorable');
  });
});

describe('status', () => {
  it.each([
    { text: '已被弃用', status: 'deprecated' },
    { text: '该错误码已废弃。', status: 'deprecated' },
    { text: '自 2.3 版本起已废弃', status: 'deprecated' },
    { text: 'Deprecated since 4.2.', status: 'deprecated' },
    { text: 'This error code is deprecated.', status: 'deprecated' },
    { text: 'The token is old. Deprecated, use another.', status: 'deprecated' },
    { text: '调用了已被弃用的接口', status: null },
    { text: 'A deprecated method was called.', status: null },
    { text: 'The code is not deprecated.', status: undefined },
    { text: 'The token expired.', status: undefined },
  ])('$text: $status', ({ status, text }) => {
    expect(statusInProse(text)).toBe(status);
  });

  it.each([
    ['是', 'deprecated'],
    ['已废弃', 'deprecated'],
    ['Yes', 'deprecated'],
    ['否', 'active'],
    ['正常', 'active'],
    ['stable', 'active'],
    ['internal', 'hidden'],
    ['experimental', null],
  ])('a column that says %s: %s', (text, status) => {
    expect(readStatusCell(text)).toBe(status);
  });
});

describe('successors', () => {
  const codes = namesByWord([
    code({ name: 'OLD', value: 1 }),
    code({ name: 'NEW', value: 2 }),
    code({ name: 'MORE', value: 3 }),
  ]);

  it.each([
    'Deprecated since 4.49, use NEW instead.',
    'Replaced by `NEW`.',
    '已被弃用，请使用 `NEW` 代替',
    '已废弃，改用 NEW',
    'Deprecated: use `ErrorCode.NEW`.',
    'Deprecated, use 2 instead.',
  ])('%s', (text) => {
    expect(readSuccessor(code({ name: 'OLD', description: text }), codes)).toEqual({
      successor: 'NEW',
    });
  });

  it('a code that is merely named is none', () => {
    expect(
      readSuccessor(code({ name: 'OLD', description: 'Deprecated. Like NEW.' }), codes),
    ).toEqual({});
  });

  it('two candidates are left to the reviewer', () => {
    const { doubt, successor } = readSuccessor(
      code({ name: 'OLD', description: 'Deprecated, use NEW or use MORE.' }),
      codes,
    );
    expect(successor).toBeUndefined();
    expect(doubt).toBe('several codes might replace it: NEW, MORE');
  });

  it('a name that is no code of the space is left to the reviewer', () => {
    expect(
      readSuccessor(code({ name: 'OLD', description: 'Use `renew` instead.' }), codes),
    ).toEqual({
      doubt: 'what replaces it is no code of its space',
    });
  });
});

function sureChannels(text: string): readonly string[] {
  return readChannels(markedText(text, 1), (name) => /^[A-Z_]+$/u.test(name))
    .filter(({ doubt }) => doubt === undefined)
    .map(({ name }) => name);
}

function code(
  changes: Partial<Record<'description' | 'resolution', string>> &
    Partial<Pick<FoundCode, 'name' | 'value'>>,
): FoundCode {
  const { description, name = 'FAILED', resolution, value = 17 } = changes;
  return {
    name,
    value,
    description: description === undefined ? [] : [markedText(description, 1)],
    resolution: resolution === undefined ? [] : [markedText(resolution, 1)],
    successor: [],
    channels: [],
    line: 1,
    quote: '',
    doubts: [],
  };
}
