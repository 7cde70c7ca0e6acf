import { AST_NODE_TYPES, type TSESTree } from '@typescript-eslint/utils';
import { describe, expect, it, vi } from 'vitest';

import { type TypedFile, fileOracle } from '../../src/types/file-oracle.js';
import { lazyOracle } from '../../src/types/lazy-oracle.js';
import {
  type TypeFacts,
  type TypeOracle,
  isComparable,
  noTypes,
  unknownType,
} from '../../src/types/oracle.js';
import { TypeReader } from '../../src/types/type-reader.js';
import { first, parsed } from '../syntax/parsed.js';
import { MadeUpChecker, type MadeUpSymbol, type MadeUpType } from './made-up-checker.js';

const call = first(parsed(`engine.on('joined', (e) => e);`), AST_NODE_TYPES.CallExpression);
const plainCall = first(parsed(`on('joined', (e) => e);`), AST_NODE_TYPES.CallExpression);
const emptyCall = first(parsed('engine.on();'), AST_NODE_TYPES.CallExpression);

describe('a value can be compared', () => {
  const facts: TypeFacts = { ...unknownType, unknown: false };
  it.each<[string, TypeFacts, number | string, boolean]>([
    ['with what is unknown', unknownType, 'a', true],
    ['with every string, a string', { ...facts, wide: { string: true, number: false } }, 'a', true],
    ['with every string, a number', { ...facts, wide: { string: true, number: false } }, 1, false],
    ['with every number, a number', { ...facts, wide: { string: false, number: true } }, 1, true],
    [
      'with every number, a string',
      { ...facts, wide: { string: false, number: true } },
      '1',
      false,
    ],
    ['with one of the values', { ...facts, units: [{ value: 1 }, { value: 'a' }] }, 'a', true],
    ['with other values', { ...facts, units: [{ value: 1 }] }, '1', false],
    ['with no values', facts, 'a', false],
  ])('%s', (_, type, value, expected) => {
    expect(isComparable(type, value)).toBe(expected);
  });
});

it('without types nothing is known', () => {
  expect(noTypes.typeOf(call)).toBe(unknownType);
  expect(noTypes.typeDelivered(call, 1, 0, [])).toBe(unknownType);
  expect(noTypes.hasProperty(call, 'name')).toBeUndefined();
  expect(() => {
    noTypes.expect([call]);
  }).not.toThrow();
  expect(unknownType).toEqual({
    unknown: true,
    finite: false,
    units: [],
    wide: { string: false, number: false },
    declarations: [],
    alias: undefined,
    enumeration: undefined,
  });
});

describe('an oracle that is opened late', () => {
  const answer: TypeFacts = { ...unknownType, finite: true };

  function opened(): { oracle: TypeOracle; asked: unknown[][] } {
    const asked: unknown[][] = [];
    const oracle = lazyOracle(() => {
      asked.push(['open']);
      return {
        typeOf: (...question) => {
          asked.push(['typeOf', ...question]);
          return answer;
        },
        typeDelivered: (...question) => {
          asked.push(['typeDelivered', ...question]);
          return answer;
        },
        exportsOf: (...question) => {
          asked.push(['exportsOf', ...question]);
          return undefined;
        },
        hasProperty: () => true,
        expect: (...question) => {
          asked.push(['expect', ...question]);
        },
      };
    });
    return { oracle, asked };
  }

  it('is opened by the first question, and knows what is expected', () => {
    const { asked, oracle } = opened();
    oracle.expect([call]);
    expect(asked).toEqual([]);
    expect(oracle.typeOf(call)).toBe(answer);
    expect(oracle.typeDelivered(call, 1, 0, ['code'])).toBe(answer);
    oracle.expect([]);
    expect(asked).toEqual([
      ['open'],
      ['expect', [call]],
      ['typeOf', call],
      ['typeDelivered', call, 1, 0, ['code']],
      ['expect', []],
    ]);
  });

  it('expects nothing where nothing was said', () => {
    const { asked, oracle } = opened();
    oracle.typeDelivered(call, 1, 0, []);
    expect(asked.slice(0, 2)).toEqual([['open'], ['expect', []]]);
  });
});

describe('the oracle of a file', () => {
  const code: MadeUpType = { literal: 'a' };
  const listener: MadeUpType = {
    parameters: [
      {},
      { properties: [{ name: 'x', type: { properties: [{ name: 'y', type: code }] } }] },
    ],
  };

  /** The oracle of a file in which each expression has one type, and its checker's work. */
  function opened(
    typeAt: TypedFile<MadeUpType, MadeUpSymbol>['typeAt'],
    listenerType: MadeUpType | undefined = listener,
  ): { oracle: TypeOracle; file: { argumentType: ReturnType<typeof vi.fn> } } {
    const argumentType = vi.fn(() => listenerType);
    const file = { typeAt, argumentType, moduleAt: () => undefined };
    return { oracle: fileOracle(file, new TypeReader(new MadeUpChecker())), file };
  }

  it('asks once for the type of an expression', () => {
    const typeAt = vi.fn(() => code);
    const { oracle } = opened(typeAt);
    expect(oracle.typeOf(call).units).toEqual([{ value: 'a' }]);
    expect(oracle.typeOf(call)).toBe(oracle.typeOf(call));
    expect(typeAt.mock.calls).toEqual([[call]]);
  });

  it('knows nothing of a place that the program does not know', () => {
    const typeAt = vi.fn(() => undefined);
    const { oracle } = opened(typeAt);
    expect(oracle.typeOf(call)).toBe(unknownType);
    expect(oracle.typeOf(call)).toBe(unknownType);
    expect(typeAt).toHaveBeenCalledOnce();
  });

  it('hands on what is expected', () => {
    const expected: unknown[] = [];
    const file: TypedFile<MadeUpType, MadeUpSymbol> = {
      typeAt: () => code,
      argumentType: () => undefined,
      moduleAt: () => undefined,
      expect: (nodes) => {
        expected.push(nodes);
      },
    };
    fileOracle(file, new TypeReader(new MadeUpChecker())).expect([call]);
    expect(expected).toEqual([[call]]);
    opened(() => code).oracle.expect([call]);
  });

  it('resolves one event of one type of receiver once', () => {
    const types = new Map<TSESTree.Node, MadeUpType>([
      [call.callee, {}],
      ...call.arguments.map((node) => [node, {}] as const),
    ]);
    if (call.callee.type === 'MemberExpression') {
      types.set(call.callee.object, {});
    }
    const { file, oracle } = opened((node) => types.get(node));
    const values = [1, 2].map(() => oracle.typeDelivered(call, 1, 1, ['x', 'y']).units);
    expect(values).toEqual([[{ value: 'a' }], [{ value: 'a' }]]);
    expect(file.argumentType.mock.calls).toEqual([[call, 1]]);
    expect(oracle.typeDelivered(call, 1, 1, ['x']).units).toEqual([]);
    expect(oracle.typeDelivered(call, 1, 0, ['x', 'y'])).toBe(unknownType);
    expect(oracle.typeDelivered(call, 1, 1, ['xy'])).toBe(unknownType);
    expect(oracle.typeDelivered(call, 11, 1, ['x', 'y'])).toBe(
      oracle.typeDelivered(call, 11, 1, ['x', 'y']),
    );
    expect(file.argumentType).toHaveBeenCalledTimes(5);
  });

  it.each<[string, TSESTree.CallExpression, string | undefined]>([
    ['of a plain function', plainCall, undefined],
    ['without arguments', emptyCall, undefined],
    ['whose receiver has no type', call, 'Identifier'],
    ['whose event has no type', call, 'Literal'],
  ])('resolves a call %s each time', (_, asked, untyped) => {
    const { file, oracle } = opened((node) => (node.type === untyped ? undefined : {}));
    for (const times of [1, 2]) {
      expect(oracle.typeDelivered(asked, 1, 1, ['x', 'y']).units).toEqual([{ value: 'a' }]);
      expect(file.argumentType).toHaveBeenCalledTimes(times);
    }
  });

  describe('what a module exports', () => {
    const { source } = first(parsed("import 'sdk';", 'module'), AST_NODE_TYPES.ImportDeclaration);
    const exportsOf = (moduleAt: TypedFile<MadeUpType, MadeUpSymbol>['moduleAt']) =>
      fileOracle(
        { typeAt: () => undefined, argumentType: () => undefined, moduleAt },
        new TypeReader(new MadeUpChecker()),
      ).exportsOf(source);

    it('is known by name, and leads to declarations', () => {
      const code: MadeUpSymbol = { name: 'ErrorCode', package: 'core' };
      const renamed: MadeUpSymbol = { name: 'Code', declared: code };
      const found = exportsOf((specifier) =>
        specifier === source ? { name: 'sdk', exports: [code, renamed] } : undefined,
      );
      expect(found?.names).toEqual(['ErrorCode', 'Code']);
      const declaration = { name: 'ErrorCode', origin: { package: 'core', file: 'ErrorCode.ts' } };
      expect(found?.declarationOf('ErrorCode')).toEqual(declaration);
      expect(found?.declarationOf('Code')).toEqual(declaration);
      expect(found?.declarationOf('other')).toBeUndefined();
    });

    it('includes the properties of the default export', () => {
      const sdk: MadeUpSymbol = { name: 'sdk', type: { properties: [{ name: 'ErrorCode' }] } };
      const found = exportsOf(() => ({
        name: 'sdk',
        exports: [{ name: 'other' }, { name: 'default', declared: sdk }],
      }));
      expect(found?.names).toEqual(['other', 'default', 'ErrorCode']);
      expect(found?.declarationOf('ErrorCode')).toBeUndefined();
    });

    it('is unknown where the module is not found', () => {
      expect(exportsOf(() => undefined)).toBeUndefined();
      expect(noTypes.exportsOf(source)).toBeUndefined();
    });
  });

  it('knows nothing where the call does not resolve', () => {
    const oracle = fileOracle<MadeUpType, never>(
      { typeAt: () => undefined, argumentType: () => undefined, moduleAt: () => undefined },
      new TypeReader(new MadeUpChecker()) as never,
    );
    expect(oracle.typeDelivered(call, 1, 1, [])).toBe(unknownType);
  });
});
