import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

import { type OpenedChecker, openChecker } from './opened-checker.js';
import { checkedFiles } from './checked-files.js';
import { ownSources } from './project.js';

describe.each(ownSources)('the checker of %s', (source) => {
  const closing: (() => void)[] = [];
  afterAll(() => {
    for (const close of closing) {
      close();
    }
  });
  let opened: OpenedChecker | undefined;
  const open = (): OpenedChecker =>
    (opened ??= openChecker(source, checkedFiles, (close) => closing.push(close)));

  const literalsOf = (types: readonly (object | undefined)[]): unknown[] =>
    types.map((type) => (type === undefined ? undefined : open().checker.literalOf(type)));

  const symbolOf = (name: string): object => {
    const { checker, typeOf } = open();
    const symbol = checker.symbolOf(typeOf(name));
    if (symbol === undefined) {
      throw new Error(`${name} has no symbol`);
    }
    return symbol;
  };

  const namesOf = (symbols: readonly object[]): string[] =>
    symbols.map((symbol) => open().checker.nameOf(symbol));

  it.each([
    ['anything', true],
    ['unknown', true],
    ['unresolved', true],
    ['never', false],
    ['text', false],
    ['base', false],
  ])('says nothing of %s: %s', (name, expected) => {
    const { checker, typeOf } = open();
    expect(checker.saysNothing(typeOf(name))).toBe(expected);
  });

  it.each([
    ['text', true, false, undefined],
    ['number', false, true, undefined],
    ['a', false, false, 'a'],
    ['two', false, false, 2],
    ['code', false, false, 'a'],
    ['one', false, false, 1],
    ['truth', false, false, undefined],
    ['either', false, false, undefined],
    ['base', false, false, undefined],
  ])('knows of %s whether it is every string or number, and which literal', (name, ...expected) => {
    const { checker, typeOf } = open();
    const type = typeOf(name);
    expect([checker.isString(type), checker.isNumber(type), checker.literalOf(type)]).toEqual(
      expected,
    );
  });

  it('knows what stands for a type parameter', () => {
    const { checker, typeOf } = open();
    const constraint = checker.constraintOf(typeOf('parameter'));
    expect(literalsOf(checker.partsOf(constraint))).toEqual(['a', 'b']);
  });

  it.each(['base', 'a', 'text', 'codes'])('lets %s stand for itself', (name) => {
    const { checker, typeOf } = open();
    const type = typeOf(name);
    expect(checker.constraintOf(type)).toBe(type);
    expect(checker.nonNullable(type)).toBe(type);
    expect(checker.partsOf(type)).toEqual([type]);
    expect(checker.intersected(type)).toEqual([]);
  });

  it('leaves out what is missing', () => {
    const { checker, typeOf } = open();
    expect(literalsOf(checker.partsOf(typeOf('either')))).toEqual(['a', 'b']);
    expect(literalsOf(checker.partsOf(typeOf('perhaps')))).toEqual(['a']);
    expect(checker.literalOf(checker.nonNullable(typeOf('optional')))).toBe('a');
    const parts = checker.partsOf(typeOf('wide'));
    expect(parts.map((part) => checker.isNumber(part)).sort()).toEqual([false, true]);
  });

  it('takes intersections apart', () => {
    const { checker, typeOf } = open();
    const parts = checker.intersected(typeOf('both'));
    expect(parts.map((part) => namesOf(checker.propertiesOf(part)))).toEqual([['x', 'y'], ['v']]);
    expect(checker.intersected(typeOf('either'))).toEqual([]);
  });

  it.each([
    ['base', true],
    ['own', true],
    ['made', true],
    ['literal', false],
    ['choice', false],
  ])('says whether %s is of a class or an interface: %s', (name, expected) => {
    const { checker, typeOf } = open();
    expect(checker.isClassOrInterface(typeOf(name))).toBe(expected);
  });

  it('knows what an interface extends', () => {
    const { checker, typeOf } = open();
    const bases = checker.basesOf(typeOf('own'));
    expect(bases.map((type) => checker.symbolOf(type))).toEqual([symbolOf('base')]);
    expect(checker.basesOf(typeOf('base'))).toEqual([]);
  });

  it('knows the properties of an object, and their types', () => {
    const { checker, typeOf } = open();
    const type = typeOf('own');
    const properties = checker.propertiesOf(type);
    expect(namesOf(properties).sort()).toEqual(['x', 'y', 'z']);
    const z = checker.propertyOf(type, 'z');
    expect(z).toBeDefined();
    expect(literalsOf(checker.typesOf(z === undefined ? [] : [z]))).toEqual([3]);
    expect(checker.propertyOf(type, 'v')).toBeUndefined();
  });

  it.each<[string, unknown[]]>([
    ['plain', ['a', 2, undefined]],
    ['rest', ['z', 'z', 'z']],
    ['tuple', ['a', 2, undefined]],
    ['later', [1, 'a', 2, undefined]],
    ['laterList', [1, 'z', 'z']],
    ['nothing', [undefined]],
    ['overloaded', ['a', undefined]],
    ['constructed', [undefined]],
    ['base', [undefined]],
  ])('knows the parameters of the function %s', (name, expected) => {
    const { checker, typeOf } = open();
    const types = expected.map((_, position) => checker.parameterOf(typeOf(name), position));
    expect(
      literalsOf(types.map((type) => (type === undefined ? type : checker.nonNullable(type)))),
    ).toEqual(expected);
    expect(types.map((type) => type !== undefined && !checker.saysNothing(type))).toEqual(
      expected.map((value) => value !== undefined),
    );
  });

  it('knows the name of a type, and its alias', () => {
    const { checker, typeOf } = open();
    expect(namesOf([symbolOf('own'), symbolOf('codes'), symbolOf('code')])).toEqual([
      'Own',
      'Codes',
      'A',
    ]);
    expect(checker.symbolOf(typeOf('a'))).toBeUndefined();
    const alias = checker.aliasOf(typeOf('choice'));
    expect(alias === undefined ? undefined : checker.nameOf(alias)).toBe('Choice');
    expect(checker.aliasOf(typeOf('own'))).toBeUndefined();
  });

  it.each([
    ['base', 'app', 'file.ts'],
    ['inner', 'app', 'file.ts'],
    ['local', 'app', 'file.ts'],
    ['engine', 'some-sdk', 'node_modules/some-sdk/index.d.ts'],
    ['wholeSdk', 'some-sdk', 'node_modules/some-sdk/index.d.ts'],
    ['ambientEngine', 'ambient-sdk', 'ambient.d.ts'],
    ['scopedEngine', '@ambient/sdk', 'ambient.d.ts'],
    ['deepEngine', 'ambient-sdk', 'ambient.d.ts'],
    ['wholeAmbient', 'ambient-sdk', 'ambient.d.ts'],
  ])('knows where %s is declared', (name, packageName, file) => {
    const { checker, folder } = open();
    const origin = checker.originOf(symbolOf(name));
    expect(origin.package).toBe(packageName);
    expect(path.relative(folder, origin.file)).toBe(file);
  });

  it('knows of what is declared nowhere that it comes from nowhere', () => {
    const { checker, typeOf } = open();
    const [x] = checker.propertiesOf(typeOf('mapped'));
    expect(x === undefined ? undefined : checker.originOf(x)).toEqual({
      package: undefined,
      file: '',
    });
  });

  it.each([
    ['codes', ['B', 'A', 'C'], ['b', 'a', 'c']],
    ['numbers', ['Two', 'One'], [2, 1]],
    ['parsed', ['X', 'Y'], [0, 1]],
    [
      'many',
      'NVKAZQCXMBYDWEURFTGSHPIOJL'.match(/./gu) ?? [],
      Array.from({ length: 26 }, (_, value) => value),
    ],
  ])('knows the members of the enum of %s in their order', (name, names, values) => {
    const { checker } = open();
    const symbol = symbolOf(name);
    expect(checker.isEnum(symbol)).toBe(true);
    const members = checker.membersOf(symbol);
    expect(namesOf(members)).toEqual(names);
    expect(literalsOf(checker.typesOf(members))).toEqual(values);
  });

  it('knows the enum of a member', () => {
    const { checker, typeOf } = open();
    expect(checker.enumOf(symbolOf('code'))).toBe(symbolOf('codes'));
    expect(checker.enumOf(symbolOf('own'))).toBeUndefined();
    const x = checker.propertyOf(typeOf('base'), 'x');
    expect(x === undefined ? x : checker.enumOf(x)).toBeUndefined();
    expect(checker.isEnum(symbolOf('own'))).toBe(false);
    expect(checker.isEnum(symbolOf('code'))).toBe(false);
  });

  it('knows the tags of a declaration', () => {
    const { checker, typeOf } = open();
    const tags = checker
      .propertiesOf(typeOf('marked'))
      .map((property) => checker.tagsOf(property).map(({ name, text }) => [name, text.trim()]));
    expect(tags).toEqual([
      [['deprecated', 'Use {@link Marked.b} now.']],
      [
        ['since', '1.0'],
        ['hidden', ''],
      ],
      [],
    ]);
  });
});

it('the checker of a process that has ended answers with nothing', () => {
  const closing: (() => void)[] = [];
  const { checker, typeOf } = openChecker('native', checkedFiles, (close) => closing.push(close));
  const [union, both, own, codes] = ['either', 'both', 'own', 'codes'].map((name) => typeOf(name));
  const symbol = codes === undefined ? undefined : checker.symbolOf(codes);
  for (const close of closing) {
    close();
  }
  if (!union || !both || !own || !codes || !symbol) {
    throw new Error('a type is missing');
  }
  const answers = [
    checker.partsOf(union),
    checker.intersected(both),
    checker.basesOf(own),
    checker.propertiesOf(own),
    checker.membersOf(symbol),
    checker.typesOf([symbol]),
    checker.tagsOf(symbol),
  ];
  expect(answers).toEqual(answers.map(() => []));
  expect(checker.nonNullable(union)).toBe(union);
  expect(checker.parameterOf(own, 0)).toBeUndefined();
});
