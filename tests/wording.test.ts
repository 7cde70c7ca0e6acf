import { describe, expect, it } from 'vitest';

import type { Code } from '../src/catalog/catalog.js';
import { CodeSpace } from '../src/catalog/code-space.js';
import {
  alsoWritten,
  alternatives,
  channelList,
  codeLabel,
  codeList,
  codeText,
  explanations,
  handOn,
  nameList,
  namedText,
  prose,
  sdkTitle,
  spaceTitle,
  valueText,
} from '../src/wording.js';
import { smallCatalog, smallChannel, smallCode, smallSpace } from './catalog/small-catalog.js';

const both = (en: string, chinese: string): { en: string; 'zh-CN': string } => ({
  en,
  'zh-CN': chinese,
});
const english = { locale: 'en', messages: 'brief' } as const;
const chinese = { locale: 'zh-CN', messages: 'brief' } as const;

const kicked = smallCode('KICKED', 'KICKED', { summary: both('kicked out', '被踢出') });
const logout = smallCode('LOGOUT', 103, { summary: both('logged out', '已登出') });
const many = (count: number, prefix = 'C'): Code[] =>
  Array.from({ length: count }, (_, index) => smallCode(`${prefix}${String(index)}`, index));

describe('a code', () => {
  it('has its value beside its name where they differ', () => {
    expect(codeLabel(kicked)).toBe('`KICKED`');
    expect(codeLabel(logout)).toBe('`LOGOUT = 103`');
    expect(codeLabel(smallCode('KICKED', 'kicked-out'))).toBe("`KICKED = 'kicked-out'`");
  });

  it('has its meaning in brackets of the language', () => {
    expect(codeText(logout, 'en')).toBe('`LOGOUT = 103` (logged out)');
    expect(codeText(logout, 'zh-CN')).toBe('`LOGOUT = 103`（已登出）');
    expect(namedText(logout, 'en')).toBe('`LOGOUT` (logged out)');
  });

  it('has a text in quotes or a number as its value', () => {
    expect(valueText('KICKED')).toBe("'KICKED'");
    expect(valueText(103)).toBe('103');
  });
});

it('names and calls in the text of a catalog are code', () => {
  expect(prose('test E_TIMEOUT, or call session.logout() and `wait()`')).toBe(
    'test `E_TIMEOUT`, or call `session.logout()` and `wait()`',
  );
  expect(prose('the token has run out')).toBe('the token has run out');
});

describe('a list of codes', () => {
  it('says what one or two codes mean', () => {
    expect(codeList([kicked], english)).toBe('`KICKED` (kicked out)');
    expect(codeList([kicked, logout], english)).toBe(
      '`KICKED` (kicked out) and `LOGOUT = 103` (logged out)',
    );
    expect(codeList([kicked, logout], chinese)).toBe(
      '`KICKED`（被踢出）和 `LOGOUT = 103`（已登出）',
    );
  });

  it('says no meanings that are long', () => {
    const long = { ...kicked, summary: both('x'.repeat(90), '长'.repeat(90)) };
    expect(codeList([long], english)).toBe('`KICKED`');
    expect(codeList([long, logout], english)).toBe('`KICKED` and `LOGOUT = 103`');
    expect(codeList([long, logout], chinese)).toBe('`KICKED` 和 `LOGOUT = 103`');
  });

  it('says no meanings where each code is explained after it', () => {
    expect(codeList([kicked], { ...english, messages: 'full' })).toBe('`KICKED`');
  });

  it('names three to six codes without their meanings', () => {
    expect(codeList(many(3), english)).toBe('`C0 = 0`, `C1 = 1` and `C2 = 2`');
    expect(codeList(many(3), chinese)).toBe('`C0 = 0`、`C1 = 1` 和 `C2 = 2`');
    expect(codeList(many(6), english)).toMatch(/`C4 = 4` and `C5 = 5`$/u);
  });

  it('names five of seven codes and counts the others', () => {
    expect(codeList(many(7), english)).toMatch(/^`C0 = 0`, .*`C4 = 4` and 2 more$/u);
    expect(codeList(many(21), chinese)).toMatch(/^`C0 = 0`、.*`C4 = 4` 等共 21 个错误码$/u);
  });

  it('names fewer where the names are long', () => {
    const prefix = 'AUDIO_MIXING_ERROR_OF_KIND_';
    const list = codeList(many(4, prefix), english);
    expect(list).toBe(`\`${prefix}0 = 0\`, \`${prefix}1 = 1\` and 2 more`);
  });

  it('names as many long names as short ones where each is explained after it', () => {
    const codes = many(7, 'AUDIO_MIXING_ERROR_OF_KIND_');
    expect(codeList(codes, { ...english, messages: 'full' })).toMatch(/_4 = 4` and 2 more$/u);
  });

  it('names one code at least', () => {
    const prefix = 'X'.repeat(200);
    expect(codeList(many(2, prefix), english)).toBe(`\`${prefix}0 = 0\` and 1 more`);
  });
});

describe('the errors that one value can mean', () => {
  const old = { ...logout, status: 'deprecated' as const };

  it('are joined by "or", with the deprecated ones marked', () => {
    expect(alternatives([kicked, old], english)).toBe(
      '`KICKED` (kicked out) or the deprecated `LOGOUT` (logged out)',
    );
    expect(alternatives([kicked, old], chinese)).toBe(
      '`KICKED`（被踢出）或已弃用的 `LOGOUT`（已登出）',
    );
  });

  it('have no values, because they share one', () => {
    expect(alternatives([logout, { ...logout, name: 'GONE' }], english)).toContain('or `GONE` (');
  });
});

describe('names', () => {
  it('are a list', () => {
    expect(nameList(['a'], 'en')).toBe('`a`');
    expect(nameList(['a', 'b', 'c'], 'en')).toBe('`a`, `b` and `c`');
    expect(nameList(['a', 'b', 'c'], 'zh-CN')).toBe('`a`、`b` 和 `c`');
    expect(nameList(['a', 'b', 'c', 'd', 'e', 'f', 'g'], 'zh-CN')).toBe(
      '`a`、`b`、`c`、`d`、`e` 等共 7 个',
    );
  });

  it('of channels are a short list without repetitions', () => {
    const channels = ['onError', 'onError', 'onLost'].map((id) => smallChannel({ id }));
    expect(channelList(channels, 'en')).toBe('`onError` and `onLost`');
    const long = ['startVideoCapture', 'startAudioCapture', 'join'].map((id) =>
      smallChannel({ id }),
    );
    expect(channelList(long, 'en')).toBe('`startVideoCapture` and 2 more');
  });

  it('of a repeated value are said where they differ from it', () => {
    expect(alsoWritten('404', '404', 'en')).toBe('');
    expect(alsoWritten('Codes.GONE', '404', 'en')).toBe(' (also `Codes.GONE`)');
    expect(alsoWritten('Codes.GONE', '404', 'zh-CN')).toBe('（与 `Codes.GONE` 相同）');
  });
});

it('a rejection can be thrown again, an event forwarded', () => {
  const event = smallChannel();
  const rejection = smallChannel({ kind: 'method' });
  expect(handOn([rejection], 'en')).toBe('rethrow');
  expect(handOn([event], 'en')).toBe('forward');
  expect(handOn([rejection, event], 'en')).toBe('forward');
  expect(handOn([rejection], 'zh-CN')).toBe('向上抛出或交给调用方处理');
});

describe('explanations', () => {
  const refresh = { ...logout, remedy: both('log in again', '重新登录') };

  it('say what codes mean and what to do', () => {
    expect(explanations([refresh, kicked], new Set(), 'en')).toBe(
      '`LOGOUT`: logged out; log in again. `KICKED`: kicked out; call again.',
    );
    expect(explanations([refresh], new Set(), 'zh-CN')).toBe('`LOGOUT`：已登出；重新登录。');
  });

  it('do not repeat what the message says', () => {
    expect(explanations([refresh], new Set(['log in again']), 'en')).toBe('`LOGOUT`: logged out.');
    expect(explanations([refresh], new Set(['log in again', 'logged out']), 'en')).toBe('');
  });

  it('are given for the codes that the list names', () => {
    expect(explanations(many(6), new Set(), 'en')).toMatch(/`C5`: [^`]+$/u);
    expect(explanations(many(7), new Set(), 'en')).toMatch(/`C4`: [^`]+$/u);
  });
});

describe('the SDK that a report is about', () => {
  const catalog = smallCatalog({
    title: both('Small SDK for everything', '无所不能的小 SDK'),
    shortTitle: both('Small SDK', '小 SDK'),
    spaces: [smallSpace(), smallSpace({ id: 'status' })],
  });
  const [code, status] = catalog.spaces.map((definition) => new CodeSpace(catalog, definition));
  const other = smallCatalog({ id: 'other', title: both('Other SDK', '另一个 SDK') });
  const elsewhere = new CodeSpace(other, smallSpace());
  if (code === undefined || status === undefined) {
    throw new Error('the catalog has two spaces');
  }
  const place = { space: code, evidence: 'type' as const };
  const settings = { evidence: false, locale: 'en' } as const;

  it('has its short title, or else its title', () => {
    expect(sdkTitle(place, settings)).toBe('Small SDK');
    expect(sdkTitle({ space: elsewhere }, settings)).toBe('Other SDK');
  });

  it('has the evidence after it where the user asks for it', () => {
    expect(sdkTitle(place, { evidence: true, locale: 'zh-CN' })).toBe('小 SDK [type]');
  });

  it('has the channel after it', () => {
    expect(sdkTitle(place, settings, [smallChannel()])).toBe('Small SDK `onError`');
    expect(sdkTitle(place, { ...settings, evidence: true }, [smallChannel()])).toBe(
      'Small SDK `onError` [type]',
    );
  });

  it('is named beside a space of another SDK', () => {
    expect(spaceTitle(status, { space: code }, 'en')).toBe('`status`');
    expect(spaceTitle(elsewhere, { space: code }, 'en')).toBe('Other SDK `code`');
    expect(spaceTitle(elsewhere, { space: code }, 'zh-CN')).toBe('另一个 SDK `code`');
  });
});
