import { describe, expect, it } from 'vitest';

import {
  isCodeLike,
  isIdentifier,
  isNothing,
  readName,
  readValue,
} from '../../src/import/code-words.js';
import { rolesOf } from '../../src/import/labels.js';
import { plainText } from '../../src/import/rich-text.js';

describe('values', () => {
  it.each([
    ['0', 0],
    ['-1', -1],
    ['+5', 5],
    ['−17', -17],
    ['－１０１', -101],
    ['0x1001', 4097],
    ['-0x10', -16],
    ['1001 (0x3E9)', 1001],
    ['= 12', 12],
    ["'KICKED'", 'KICKED'],
    ['"2"', '2'],
    ['“kicked”', 'kicked'],
    ['client-banned', 'client-banned'],
  ])('%s is %j', (text, value) => {
    expect(readValue(plainText(text, 1))).toMatchObject({ kind: 'value', value });
  });

  it.each([
    ['17', { kind: 'value', value: 17, isBareWord: false }],
    ['`17`', { kind: 'value', value: 17, isBareWord: false }],
    ['=17', { kind: 'value', value: 17, isBareWord: false }],
    ['–17', { kind: 'value', value: -17, isBareWord: false }],
    ['-0', { kind: 'value', value: 0, isBareWord: false }],
    ['17 (0x11)', { kind: 'value', value: 17, isBareWord: false }],
    ['kicked', { kind: 'value', value: 'kicked', isBareWord: true }],
    ['"kicked"', { kind: 'value', value: 'kicked', isBareWord: false }],
    ['101\n\n102', { kind: 'several', values: [101, 102] }],
    ['101\nsee below', { kind: 'unclear' }],
    ['client=5', { kind: 'unclear' }],
    ['0012', { kind: 'zeros', written: '0012' }],
    ['-07', { kind: 'zeros', written: '-07' }],
  ])('all that %j says', (text, reading) => {
    expect(readValue(plainText(text, 1))).toEqual(reading);
  });

  it.each(['/', '-', '—', '无', 'N/A', '', 'none'])('%j says that there is none', (text) => {
    expect(readValue(plainText(text, 1))).toEqual({ kind: 'none' });
  });

  it.each(['1000-1999', '1000 ~ 1999', '-1 to -9'])('%s is a range, and no code', (text) => {
    expect(readValue(plainText(text, 1))).toEqual({ kind: 'range' });
  });

  it.each(['101/102', '101, 102', '101、102', '101\n102'])('%j is two values', (text) => {
    expect(readValue(plainText(text, 1))).toEqual({ kind: 'several', values: [101, 102] });
  });

  it.each(['see below', '参见下表', '12345678901234567890', '1.5', '1001 (0x1)'])(
    '%s is not clear',
    (text) => {
      expect(readValue(plainText(text, 1))).toEqual({ kind: 'unclear' });
    },
  );
});

describe('a value with something beside it', () => {
  it.each([
    ['101\nROOM_FULL', 101, 'ROOM_FULL', ''],
    ['ROOM_FULL\n101', 101, 'ROOM_FULL', ''],
    ['101 ROOM_FULL', 101, 'ROOM_FULL', ''],
    ['ROOM_FULL (101)', 101, 'ROOM_FULL', ''],
    ['101\nRoom is full', 101, undefined, 'Room is full'],
    ['101 - Room is full', 101, undefined, 'Room is full'],
    ['101 Room is full', 101, undefined, 'Room is full'],
    ['101（房间已满）', 101, undefined, '房间已满'],
    ['101\nTimeout', 101, undefined, 'Timeout'],
  ])('%j is the value %s of %s', (text, value, name, rest) => {
    expect(readValue(plainText(text, 1))).toMatchObject({
      kind: 'value',
      value,
      isBareWord: false,
      beside: { name, rest },
    });
  });

  it.each(['101 or 102', '5 minutes', '101\n102 Room', 'HTTP 404', '101\nROOM_FULL\n102'])(
    '%j is not clear',
    (text) => {
      expect(readValue(plainText(text, 1))).toEqual({ kind: 'unclear' });
    },
  );
});

describe('names', () => {
  it.each([
    ['FAILED', 'FAILED', undefined],
    ['ERROR_CODES.FAILED', 'FAILED', undefined],
    ['ErrorCode::kFailed', 'kFailed', undefined],
    ['FAILED (1001)', 'FAILED', 1001],
    ['FAILED（-3）', 'FAILED', -3],
    ['FAILED = 7', 'FAILED', 7],
    ['1001 FAILED', 'FAILED', 1001],
    ['1001: FAILED', 'FAILED', 1001],
    ['-17 (FAILED)', 'FAILED', -17],
    ['FAILED (0017)', 'FAILED', undefined],
  ])('%s is %s', (text, name, value) => {
    expect(readName(text)).toMatchObject({ name, value });
  });

  it.each([
    ['1001: the token is wrong', 1001, 'the token is wrong'],
    ['错误码 60001', 60001, ''],
    ['Error -3 Not found', -3, 'Not found'],
  ])('%s has a value and no name', (text, value, rest) => {
    expect(readName(text)).toMatchObject({ name: undefined, value, rest });
  });

  it.each([
    'FAILED (deprecated)',
    'FAILED（已废弃）',
    'FAILED Deprecated',
    'FAILED (已弃用，请用 OTHER)',
  ])('%s is deprecated', (text) => {
    expect(readName(text)).toMatchObject({ name: 'FAILED', isDeprecated: true });
  });

  it.each(['Not a name', '成功', '1. Introduction', 'client-banned'])('%s is no name', (text) => {
    expect(readName(text).name).toBeUndefined();
  });
});

describe('all that a name says', () => {
  it.each([
    ['FAILED', { name: 'FAILED', qualifier: [], rest: '' }],
    [' Codes::Room.FAILED ', { name: 'FAILED', qualifier: ['Codes', 'Room'], rest: '' }],
    ['FAILED (Deprecated)', { name: 'FAILED', qualifier: [], isDeprecated: true, rest: '' }],
    ['-17: not found', { name: undefined, qualifier: [], value: -17, rest: 'not found' }],
    ['1001', { name: undefined, qualifier: [], value: 1001, rest: '' }],
    ['Not a name', { name: undefined, qualifier: [], rest: 'Not a name' }],
  ])('%s', (text, reading) => {
    expect(readName(text)).toEqual({ value: undefined, isDeprecated: false, ...reading });
  });
});

describe('words', () => {
  it.each(['roomFull', 'ROOM_FULL', 'e1_b', 'e_1', 'FULL', 'V2J'])(
    '%s is written as programs write constants and types',
    (word) => {
      expect(isCodeLike(word)).toBe(true);
    },
  );

  it.each(['Room', 'room', 'URL', 'HTTPs'])('%s may be prose', (word) => {
    expect(isCodeLike(word)).toBe(false);
  });

  it.each([
    ['$a1', true],
    ['_', true],
    ['1a', false],
    ['a b', false],
    ['', false],
  ])('whether %j is an identifier: %s', (text, expected) => {
    expect(isIdentifier(text)).toBe(expected);
  });

  it.each([' / ', 'N/A', 'None', '——'])('%j says nothing', (text) => {
    expect(isNothing(text)).toBe(true);
  });
});

describe('labels of columns', () => {
  it.each([
    ['错误码', 'value'],
    ['**Error Code**', 'value'],
    ['错误码 / Code', 'value'],
    ['错误码（code）', 'value'],
    ['serverCode', 'value'],
    ['名称', 'name'],
    ['Error name', 'name'],
    ['符号', 'name'],
    ['描述', 'description'],
    ['Possible cause', 'description'],
    ['Cause of the error', 'description'],
    ['解决方案', 'resolution'],
    ['Action to be taken', 'resolution'],
    ['是否弃用', 'status'],
    ['Replaced by', 'successor'],
    ['回调', 'channel'],
    ['HTTP 状态码', 'type'],
  ])('%s: %s', (label, role) => {
    expect(rolesOf(label)[0]).toBe(role);
  });

  it.each(['Weather', '作者', ''])('%j says nothing', (label) => {
    expect(rolesOf(label)).toEqual([]);
  });
});
