import { describe, expect, it } from 'vitest';

import { type DeclaredMember, compareWithDeclaration } from '../../src/catalog/agreement.js';
import type { Code, Space } from '../../src/catalog/catalog.js';
import { CodeSpace } from '../../src/catalog/code-space.js';
import { smallCatalog, smallCode, smallSpace } from './small-catalog.js';

const fromTypings = { sources: ['typings'] };

function compare(
  codes: readonly Code[],
  members: readonly DeclaredMember[],
  changes: Partial<Space> = {},
): ReturnType<typeof compareWithDeclaration> {
  const space = new CodeSpace(smallCatalog(), smallSpace({ codes, ...changes }));
  return compareWithDeclaration(space, members, (code) => code.sources.includes('typings'));
}

function member(
  name: string | undefined,
  value: number | string | undefined,
  isDeprecated = false,
): DeclaredMember {
  return { name, value, isDeprecated };
}

describe('a catalog and the typings', () => {
  const one = smallCode('ONE', 1, fromTypings);
  const two = smallCode('TWO', 2, fromTypings);

  it('agree where names and values are the same, in whatever order', () => {
    expect(compare([one, two], [member('TWO', 2), member('ONE', 1)])).toEqual({
      disagreements: [],
      documentedOnly: [],
    });
  });

  it('differ in a member that the catalog lacks', () => {
    expect(compare([one], [member('ONE', 1), member('TWO', 2)]).disagreements).toEqual([
      { kind: 'lacking', member: member('TWO', 2), sameValue: [] },
    ]);
  });

  it('differ in another name for a value, which is told with the name known so far', () => {
    expect(compare([one], [member('ONE', 1), member('ALIAS', 1)]).disagreements).toEqual([
      { kind: 'lacking', member: member('ALIAS', 1), sameValue: [one] },
    ]);
  });

  it('differ in a code that the typings no longer have', () => {
    expect(compare([one, two], [member('ONE', 1)]).disagreements).toEqual([
      { kind: 'gone', code: two },
    ]);
  });

  it('differ in a member of which no value is known', () => {
    const unknown = member('TWO', undefined);
    expect(compare([one], [member('ONE', 1), unknown]).disagreements).toEqual([
      { kind: 'lacking', member: unknown, sameValue: [] },
    ]);
  });

  it('differ in a member of which nothing is known', () => {
    const unknown = member(undefined, undefined);
    expect(compare([one], [member('ONE', 1), unknown]).disagreements).toEqual([
      { kind: 'lacking', member: unknown, sameValue: [] },
    ]);
  });

  it('differ in a code that the typings had, not in one that the page alone has', () => {
    const documented = smallCode('PAGE_ONLY', 9);
    expect(compare([one, two, documented], [member('ONE', 1)])).toEqual({
      disagreements: [{ kind: 'gone', code: two }],
      documentedOnly: [documented],
    });
  });

  it('differ in a value', () => {
    expect(compare([one], [member('ONE', 3)]).disagreements).toEqual([
      { kind: 'revalued', code: one, value: 3 },
    ]);
  });

  it('differ in a member that is deprecated now', () => {
    expect(compare([one], [member('ONE', 1, true)]).disagreements).toEqual([
      { kind: 'deprecated', code: one },
    ]);
  });
});

describe('nothing differs', () => {
  it('where a code comes from a document alone, which is told apart', () => {
    const documented = smallCode('PAGE_ONLY', 9);
    const one = smallCode('ONE', 1, fromTypings);
    expect(compare([one, documented], [member('ONE', 1)])).toEqual({
      disagreements: [],
      documentedOnly: [documented],
    });
  });

  it('where a deprecated or hidden code is deprecated in the typings', () => {
    const codes = [
      smallCode('OLD', 1, { ...fromTypings, status: 'deprecated' }),
      smallCode('SECRET', 2, { ...fromTypings, status: 'hidden' }),
    ];
    const members = [member('OLD', 1, true), member('SECRET', 2, true)];
    expect(compare(codes, members).disagreements).toEqual([]);
  });

  it('where an erratum has the other name or value', () => {
    const note = { en: 'the page says otherwise', 'zh-CN': '页面有误' };
    const codes = [
      smallCode('ONE', 1, { ...fromTypings, errata: [{ value: 11, note }] }),
      smallCode('TWO', 2, { ...fromTypings, errata: [{ name: 'ZWEI', note }] }),
    ];
    expect(compare(codes, [member('ONE', 11), member('ZWEI', 2)]).disagreements).toEqual([]);
  });

  it('where one of two codes of the name has the value', () => {
    const note = { en: 'misprinted', 'zh-CN': '误印' };
    const codes = [
      smallCode('LOST', 2, fromTypings),
      smallCode('FAILED', 1, { ...fromTypings, errata: [{ name: 'LOST', note }] }),
    ];
    expect(compare(codes, [member('LOST', 1)]).disagreements).toEqual([]);
  });

  it('where one of two codes of a deprecated value is deprecated', () => {
    const codes = [
      smallCode('NEW', 1, fromTypings),
      smallCode('OLD', 1, { ...fromTypings, status: 'deprecated' }),
    ];
    const { disagreements } = compare(codes, [member('E1', 1, true)], { names: 'catalog' });
    expect(disagreements).toEqual([]);
  });

  it('where the typings say no more of a member than that it is a number', () => {
    const one = smallCode('ONE', 1, fromTypings);
    expect(compare([one], [member('ONE', undefined)]).disagreements).toEqual([]);
  });

  it('where the names are of the catalog, and the values are the same', () => {
    const one = smallCode('OUR_NAME', 1, fromTypings);
    expect(compare([one], [member('E1', 1)], { names: 'catalog' }).disagreements).toEqual([]);
  });

  it('where a union has values alone, and they are the same', () => {
    const one = smallCode('ONE', 'one', fromTypings);
    const { disagreements } = compare([one], [member(undefined, 'one')], { values: 'string' });
    expect(disagreements).toEqual([]);
  });
});
