import { describe, expect, it } from 'vitest';

import { codesMeant } from '../../src/binding/constant.js';
import type { Value } from '../../src/catalog/catalog.js';
import { CodeSpace } from '../../src/catalog/code-space.js';
import { smallCatalog, smallCode, smallSpace } from '../catalog/small-catalog.js';
import { expression } from '../syntax/parsed.js';

const note = { en: 'the typings', 'zh-CN': '类型声明' };

const space = new CodeSpace(
  smallCatalog(),
  smallSpace({
    codes: [
      smallCode('LOST', 1),
      smallCode('GONE', 1, {
        errata: [
          { name: 'WENT', note },
          { name: 'LEFT', note },
        ],
      }),
      smallCode('BUSY', 2, { errata: [{ value: 3, note }] }),
      smallCode('FULL', 3),
    ],
  }),
);

const meant = (name: string | undefined, value: Value): string[] =>
  codesMeant(
    {
      node: expression('1'),
      value,
      name,
      space: undefined,
      evidence: undefined,
      table: undefined,
    },
    space,
  ).map((code) => code.name);

describe('a constant means', () => {
  it.each([
    ['all codes of a value that is written out', undefined, 1, ['LOST', 'GONE']],
    ['all codes of a value, by errata too', undefined, 3, ['FULL', 'BUSY']],
    ['the code of its name', 'LOST', 1, ['LOST']],
    ['the code of its name, of two', 'GONE', 1, ['GONE']],
    ['the code of a name by an erratum', 'WENT', 1, ['GONE']],
    ['the code of a name by another erratum', 'LEFT', 1, ['GONE']],
    ['all codes of its value where the name is none', 'MINE', 1, ['LOST', 'GONE']],
    ['all codes of its value where the name is of another', 'BUSY', 1, ['LOST', 'GONE']],
    ['no code where the value is none', 'LOST', 7, []],
    ['no code of a value that is none and has no name', undefined, 7, []],
  ])('%s', (_, name, value, codes) => {
    expect(meant(name, value)).toEqual(codes);
  });
});
