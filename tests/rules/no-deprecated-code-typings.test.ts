import { expect, it } from 'vitest';

import { smallCatalog, smallCode, smallSpace } from '../catalog/small-catalog.js';
import { lintTyped } from '../lint.js';

/** The codes of the enum that `acme-call` declares; its page calls one of them deprecated. */
const catalog = smallCatalog({
  packages: ['acme-call'],
  channels: [],
  spaces: [
    smallSpace({
      enum: 'FailureCode',
      path: ['FailureCode'],
      codes: [
        ['NetworkLost', 7001],
        ['TokenExpired', 7002],
        ['RoomFull', 7003],
        ['TokenOld', 7010],
      ]
        .map(([name, value]) => smallCode(String(name), Number(value), { channels: [] }))
        .concat(smallCode('Pstn', 7011, { channels: [], status: 'deprecated' })),
    }),
  ],
});

function deprecated(code: string): (readonly string[])[] {
  return lintTyped(`import { FailureCode, call } from 'acme-call';\n${code}`, {
    rules: { 'sdk-errors/no-deprecated-code': 'error' },
    settings: { catalogs: [catalog] },
  }).map(({ message }) => message.match(/\w+(?= = \d)/gu) ?? []);
}

it('a member that the installed SDK tags is deprecated, though the catalog does not say so', () => {
  expect(deprecated('if (call.failure === FailureCode.TokenOld) retry();')).toEqual([['TokenOld']]);
});

it('the other members of its enum are not', () => {
  expect(
    deprecated(
      'switch (call.failure) { case FailureCode.TokenExpired: case FailureCode.RoomFull: retry(); }',
    ),
  ).toEqual([]);
});

it("a tag in the application's own copy says nothing of the SDK", () => {
  const own = `enum Own { NetworkLost = 7001, /** @deprecated */ TokenExpired = 7002, RoomFull = 7003, TokenOld = 7010, Pstn = 7011 }\n`;
  expect(deprecated(`${own}if (call.failure === Own.Pstn) retry();`)).toEqual([['Pstn']]);
  expect(deprecated(`${own}if (call.failure === Own.TokenExpired) retry();`)).toEqual([]);
});
