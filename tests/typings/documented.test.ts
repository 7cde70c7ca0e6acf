import { describe, expect, it } from 'vitest';

import { builtInCatalog, spaceOf } from '../catalog/built-in-catalog.js';
import { type DeclaredConstant, declaredConstants } from './declared-constants.js';

/** Each space, and the interface that declares its constants. */
const spaces: readonly (readonly [id: string, constants: string, space: string])[] = [
  ['agora-signaling', 'Codes', 'code'],
  ['netease-webrtc', 'Codes', 'code'],
  ['netease-webrtc', 'ServerCodes', 'serverCode'],
  ['volcengine-rtc-miniapp', 'ErrorCodes', 'ERROR_CODES'],
  ['volcengine-rts-web', 'ErrorCodes', 'ErrorCode'],
];

describe.each(spaces)('%s, %s', (id, constants, spaceId) => {
  const declared = declaredConstants(id, constants);
  const { codes } = spaceOf(builtInCatalog(id), spaceId);

  it('declares every code of the catalog with what it means in both languages', () => {
    for (const { name, summary } of codes) {
      const comment = declared.find((constant) => constant.name === name)?.comment;
      expect(comment, name).toContain(summary.en);
      expect(comment, name).toContain(summary['zh-CN']);
    }
  });

  it('declares nothing besides, but for the names of errata', () => {
    const errata = codes.flatMap((code) => (code.errata ?? []).flatMap(({ name }) => name ?? []));
    const known = [...codes.map(({ name }) => name), ...errata];

    expect(declared.map(({ name }) => name).filter((name) => !known.includes(name))).toEqual([]);
  });

  it('marks as deprecated what the catalog does', () => {
    const marked = declared.filter(({ deprecation }) => deprecation !== undefined);
    const deprecated = codes.filter(({ status }) => status === 'deprecated');

    expect(marked.map(({ name }) => name)).toEqual(deprecated.map(({ name }) => name));
  });
});

it("the retired codes of Agora's page are marked", () => {
  const marked = declaredConstants('agora-signaling', 'Codes').filter(
    ({ deprecation }) => deprecation !== undefined,
  );

  expect(marked.map(({ name }) => name)).toEqual([
    'LOGOUT_E_PACKET',
    'LOGOUT_E_OLDVERSION',
    'LOGOUT_E_TOKENWRONG',
    'LOGIN_E_OLDVERSION',
    'QUERYUSERNUM_E_BYUSER',
    'INVITE_E_CANTRECV',
  ]);
});

it('a mark says what takes the place of the code', () => {
  expect(constant('agora-signaling', 'Codes', 'LOGOUT_E_TOKENWRONG').deprecation).toBe(
    'remove this test; a refused token shows up as LOGIN_E_TOKENWRONG on login',
  );
});

it('a comment says what happened and what to do', () => {
  expect(constant('agora-signaling', 'Codes', 'LOGOUT_E_KICKED').comment).toBe(
    [
      'the same account signed in somewhere else: leave the page and tell the user about the other sign-in; do not log in again unasked',
      '同一账号在其他地方登录：退出页面并提示账号已在别处登录，不要自动重新登录',
    ].join('\n\n'),
  );
});

it('a comment says where the sources err', () => {
  const { comment } = constant('volcengine-rtc-miniapp', 'ErrorCodes', 'UNPUBLISH_ERRO');

  expect(comment).toContain('the vendor spells it so, without the last letter of ERROR');
  expect(comment).toContain('供应商原文即为此拼写，缺 ERROR 的末字母');
});

it('a value on which sources disagree is either', () => {
  expect(constant('agora-signaling', 'Codes', 'QUERYUSERNUM_E_BYUSER').type).toBe('501 | 502');
});

function constant(id: string, constants: string, name: string): DeclaredConstant {
  const found = declaredConstants(id, constants).find((candidate) => candidate.name === name);
  if (found === undefined) {
    throw new Error(`${constants} of ${id} has no ${name}`);
  }
  return found;
}
