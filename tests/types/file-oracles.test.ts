import { AST_NODE_TYPES, type TSESTree } from '@typescript-eslint/utils';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

import { nativeOracle } from '../../src/types/native/oracle.js';
import type { NativeFile } from '../../src/types/native/server.js';
import { type TypeOracle, noTypes, unknownType } from '../../src/types/oracle.js';
import type { ProgramText } from '../../src/types/program-text.js';
import { TypeReader } from '../../src/types/type-reader.js';
import { typescriptOracle } from '../../src/types/typescript/oracle.js';
import { first, parsed } from '../syntax/parsed.js';
import { MadeUpChecker } from './made-up-checker.js';

const fileName = '/app/file.ts';

const shown = (text: string, covers: ProgramText['covers'] = () => true): ProgramText => ({
  fileName,
  text,
  isOnDisk: true,
  isSaved: true,
  covers,
});

const node = (start: number, end: number): TSESTree.Node =>
  ({ type: 'Literal', range: [start, end] }) as unknown as TSESTree.Node;

describe('TypeScript 6', () => {
  const text = `declare const a: 'a', b: 'b', c: 'c';\n  a ;( b);(c);`;

  function oracle(shownText: ProgramText): TypeOracle {
    const file = ts.createSourceFile(fileName, text, ts.ScriptTarget.ESNext);
    const host: ts.CompilerHost = {
      ...ts.createCompilerHost({}),
      fileExists: (name) => name === fileName,
      getSourceFile: (name) => (name === fileName ? file : undefined),
    };
    const program = ts.createProgram([fileName], { noLib: true, types: [] }, host);
    return typescriptOracle(shownText, program);
  }

  const place = (part: string): TSESTree.Node => {
    const start = text.lastIndexOf(part);
    return node(start, start + part.length);
  };

  it.each([
    ['a', ['a']],
    ['b', ['b']],
    ['( b)', ['b']],
    ['c', ['c']],
  ])('finds %s at its range', (part, values) => {
    const { units } = oracle(shown(text)).typeOf(place(part));
    expect(units.map(({ value }) => value)).toEqual(values);
  });

  it.each([' a', 'a ', ' b', '( b', ' ', 'a ;( b)'])('knows nothing at %j', (part) => {
    expect(oracle(shown(text)).typeOf(place(part))).toBe(unknownType);
  });

  it('knows nothing of what it does not see', () => {
    expect(oracle(shown(text, () => false)).typeOf(place('a'))).toBe(unknownType);
  });

  it('knows nothing of a file that it does not have', () => {
    expect(oracle({ ...shown(text), fileName: '/app/other.ts' })).toBe(noTypes);
  });
});

describe('TypeScript 7', () => {
  const sourceCode = parsed('one; two.three; four[five]; six();');
  const [one, two, four, six] = sourceCode.ast.body.map((statement) =>
    statement.type === AST_NODE_TYPES.ExpressionStatement ? statement.expression : statement,
  ) as [TSESTree.Node, TSESTree.Node, TSESTree.Node, TSESTree.CallExpression];

  /** The questions that a file's oracle puts; each type is the place that was asked for. */
  function asking(
    text: ProgramText,
    { isAnswered = true, isResolved = true } = {},
  ): { oracle: TypeOracle; asked: unknown[] } {
    const asked: unknown[] = [];
    const at = (position: number): object => ({ literal: position });
    const root = (range: readonly [number, number]): object => ({
      pos: range[0],
      end: range[1],
      getStart: () => range[0],
      forEachChild: () => undefined,
    });
    const project = {
      checker: {
        getTypeAtPosition(file: string, positions: readonly number[]) {
          asked.push([file, ...positions]);
          return positions.map(at);
        },
        getTypeAtLocation({ pos }: { pos: number }) {
          asked.push(`node at ${String(pos)}`);
          return at(pos);
        },
        getResolvedSignature: ({ pos }: { pos: number }) =>
          isResolved ? { getParameters: () => [`call at ${String(pos)}`] } : undefined,
        getTypeOfSymbol: (symbol: string) => ({ parameters: [{ literal: symbol }] }),
      },
      program: { getSourceFile: () => root(six.range) },
    };
    const file = {
      project,
      reader: new TypeReader(new MadeUpChecker()),
      ask: (question: () => unknown, otherwise: unknown) => (isAnswered ? question() : otherwise),
    };
    return { oracle: nativeOracle(text, file as unknown as NativeFile), asked };
  }

  const start = (name: string): number => sourceCode.text.indexOf(name);

  it('asks by the last token of a name and of a property', () => {
    const { asked, oracle } = asking(shown(sourceCode.text));
    expect(oracle.typeOf(one).units).toEqual([{ value: start('one') }]);
    expect(oracle.typeOf(two).units).toEqual([{ value: start('three') }]);
    expect(asked).toEqual([
      [fileName, start('one')],
      [fileName, start('three')],
    ]);
  });

  it('asks by its node for any other expression', () => {
    const { asked, oracle } = asking(shown(sourceCode.text));
    expect(oracle.typeOf(six).units).toEqual([{ value: start('six') }]);
    expect(oracle.typeOf(four)).toBe(unknownType);
    expect(asked).toEqual([`node at ${String(start('six'))}`]);
  });

  it('asks together with the first question for all that is expected, each place once', () => {
    const { asked, oracle } = asking(shown(sourceCode.text));
    oracle.expect([two, one, six, four, one]);
    expect(asked).toEqual([]);
    expect(oracle.typeOf(one).units).toEqual([{ value: start('one') }]);
    expect(oracle.typeOf(two).units).toEqual([{ value: start('three') }]);
    expect(asked).toEqual([[fileName, start('one'), start('three')]]);
  });

  it('asks for no place again', () => {
    const { asked, oracle } = asking(shown(sourceCode.text));
    oracle.typeOf(one);
    oracle.typeOf({ ...one });
    oracle.expect([one, two]);
    oracle.typeOf(first(sourceCode, AST_NODE_TYPES.CallExpression).callee);
    expect(asked).toEqual([
      [fileName, start('one')],
      [fileName, start('six'), start('three')],
    ]);
  });

  it('asks for nothing that it does not see', () => {
    const { asked, oracle } = asking(shown(sourceCode.text, (seen) => seen !== two));
    oracle.expect([two]);
    expect(oracle.typeOf(two)).toBe(unknownType);
    expect(asked).toEqual([]);
    oracle.typeOf(one);
    expect(asked).toEqual([[fileName, start('one')]]);
  });

  it('knows nothing where it gets no answer', () => {
    const { oracle } = asking(shown(sourceCode.text), { isAnswered: false });
    expect(oracle.typeOf(one)).toBe(unknownType);
    expect(oracle.typeOf(six)).toBe(unknownType);
    expect(oracle.typeDelivered(six, 0, 0, [])).toBe(unknownType);
  });

  it('asks the call that it is shown what an argument receives', () => {
    const { oracle } = asking(shown(sourceCode.text));
    expect(oracle.typeDelivered(six, 0, 0, []).units).toEqual([
      { value: `call at ${String(start('six'))}` },
    ]);
    expect(oracle.typeDelivered(six, 1, 0, [])).toBe(unknownType);
  });

  it('knows nothing of a call that does not resolve, or that it does not see', () => {
    const unresolved = asking(shown(sourceCode.text), { isResolved: false });
    expect(unresolved.oracle.typeDelivered(six, 0, 0, [])).toBe(unknownType);
    const unseen = asking(shown(sourceCode.text, () => false));
    expect(unseen.oracle.typeDelivered(six, 0, 0, [])).toBe(unknownType);
    const elsewhere = { ...six, range: [0, 2] as [number, number] };
    const { oracle } = asking(shown(sourceCode.text));
    expect(oracle.typeDelivered(elsewhere, 0, 0, [])).toBe(unknownType);
  });
});
