import { describe, expect, it } from 'vitest';

import { CodeSpace } from '../src/catalog/code-space.js';
import {
  alternatives,
  choice,
  codeLabel,
  codeList,
  codeText,
  counted,
  sdkTitle,
  spaceTitle,
  stubData,
  valueText,
} from '../src/wording.js';
import { smallCatalog, smallCode, smallSpace } from './catalog/small-catalog.js';

const both = (en: string, chinese: string): { en: string; 'zh-CN': string } => ({
  en,
  'zh-CN': chinese,
});
const kicked = smallCode('KICKED', 'KICKED', { summary: both('kicked out', '被踢出') });
const logout = smallCode('LOGOUT', 103, { summary: both('logged out', '已登出') });
const many = (count: number): (typeof kicked)[] =>
  Array.from({ length: count }, (_, index) => smallCode(`C${String(index)}`, index));

describe('a code', () => {
  it('is named by its name, with its value where that says more', () => {
    expect(codeLabel(kicked)).toBe('KICKED');
    expect(codeLabel(logout)).toBe('LOGOUT = 103');
    expect(codeLabel(smallCode('KICKED', 'kicked-out'))).toBe("KICKED = 'kicked-out'");
  });

  it('has its meaning in brackets of the language', () => {
    expect(codeText(logout, 'en')).toBe('LOGOUT = 103 (logged out)');
    expect(codeText(logout, 'zh-CN')).toBe('LOGOUT = 103（已登出）');
  });

  it('is a text in quotes, or a number', () => {
    expect(valueText('KICKED')).toBe("'KICKED'");
    expect(valueText(103)).toBe('103');
  });
});

describe('a list of codes', () => {
  it('ends with "and"; in Chinese it has its own comma', () => {
    expect(codeList([kicked], 'en')).toBe('KICKED (kicked out)');
    expect(codeList([kicked, logout], 'en')).toBe(
      'KICKED (kicked out) and LOGOUT = 103 (logged out)',
    );
    expect(codeList([kicked, logout, kicked], 'en')).toBe(
      'KICKED (kicked out), LOGOUT = 103 (logged out) and KICKED (kicked out)',
    );
    expect(codeList([kicked, logout], 'zh-CN')).toBe('KICKED（被踢出）、LOGOUT = 103（已登出）');
  });

  it('names six, and of more than six it names five and counts the others', () => {
    expect(codeList(many(6), 'en')).toMatch(/C4 = 4 \(the call failed\) and C5 = 5/u);
    expect(codeList(many(7), 'en')).toMatch(/C4 = 4 \(the call failed\) and 2 others$/u);
    expect(codeList(many(7), 'en')).not.toContain('C5');
    expect(codeList(many(7), 'zh-CN')).toMatch(/、C4 = 4（the call failed） 等，另有 2 个$/u);
  });
});

it('the errors that one value can mean are joined by "or", the deprecated among them marked', () => {
  const old = { ...logout, status: 'deprecated' as const };
  expect(alternatives([kicked, old], 'en')).toBe(
    'KICKED (kicked out) or the deprecated LOGOUT (logged out)',
  );
  expect(alternatives([kicked, old], 'zh-CN')).toBe('KICKED（被踢出）、已弃用的 LOGOUT（已登出）');
});

it('the values of which one is to be written', () => {
  expect(choice(['a', 'b', 'c'], 'en')).toBe('"a", "b" or "c"');
  expect(choice(['a'], 'en')).toBe('"a"');
  expect(choice(['a', 'b', 'c'], 'zh-CN')).toBe('"a"、"b" 或 "c"');
  expect(choice(['a'], 'zh-CN')).toBe('"a"');
});

it('one thing has its own words in English alone', () => {
  const words = { one: 'the code', ...both('the codes', '这些错误码') };
  expect(counted(1, words, 'en')).toBe('the code');
  expect(counted(2, words, 'en')).toBe('the codes');
  expect(counted(0, words, 'en')).toBe('the codes');
  expect(counted(1, words, 'zh-CN')).toBe('这些错误码');
});

describe('the SDK that a report is about', () => {
  const catalog = smallCatalog({
    title: both('Small SDK', '小 SDK'),
    spaces: [smallSpace(), smallSpace({ id: 'status' })],
  });
  const [code, status] = catalog.spaces.map((definition) => new CodeSpace(catalog, definition));
  const other = smallCatalog({ id: 'other', title: both('Other SDK', '另一个 SDK') });
  const elsewhere = new CodeSpace(other, smallSpace());
  if (code === undefined || status === undefined) {
    throw new Error('the catalog has two spaces');
  }

  it('is named in the language, with the evidence where the user asks for it', () => {
    const place = { space: code, evidence: 'type' as const };
    expect(sdkTitle(place, { evidence: false, locale: 'en' })).toBe('Small SDK');
    expect(sdkTitle(place, { evidence: true, locale: 'zh-CN' })).toBe('小 SDK [type]');
  });

  it('is named beside a space where the space is of another SDK', () => {
    expect(spaceTitle(status, { space: code }, 'en')).toBe('status');
    expect(spaceTitle(elsewhere, { space: code }, 'en')).toBe('Other SDK code');
    expect(spaceTitle(elsewhere, { space: code }, 'zh-CN')).toBe('另一个 SDK code');
  });

  it('says of a stub what the code means and what is to be done', () => {
    const place = { space: code, evidence: 'type' as const };
    const refresh = { ...logout, remedy: both('log in again', '重新登录') };
    expect(stubData(place, refresh, { evidence: false, locale: 'zh-CN' })).toEqual({
      sdk: '小 SDK',
      code: 'LOGOUT = 103',
      summary: '已登出',
      remedy: '重新登录',
    });
  });
});
