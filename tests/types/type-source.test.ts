import { AST_NODE_TYPES, type ParserServices, type TSESTree } from '@typescript-eslint/utils';
import { symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import ts from 'typescript';
import { describe, expect, it, onTestFinished, vi } from 'vitest';

import { type TypeFacts, type TypeOracle, noTypes, unknownType } from '../../src/types/oracle.js';
import { warnOnce } from '../../src/types/report-source.js';
import type { TypeSource } from '../../src/types/named-source.js';
import { oracleFor } from '../../src/types/type-source.js';
import { first, parsed } from '../syntax/parsed.js';
import { failing, fakeTypeScript } from './fake-typescript.js';
import { createFolder } from './folder.js';

const code = `declare const code: 'a'; code;`;
const sourceCode = parsed(code);
const asked = first(sourceCode, AST_NODE_TYPES.ExpressionStatement).expression;
const require = createRequire(import.meta.url);

/** What a parser hands over that has types: those of a program in which `code` is `'parsed'`. */
function services(): Partial<ParserServices> {
  const file = ts.createSourceFile(
    '/file.ts',
    `declare const code: 'parsed';`,
    ts.ScriptTarget.ESNext,
  );
  const host = { ...ts.createCompilerHost({}), getSourceFile: () => file };
  const program = ts.createProgram(['/file.ts'], { noLib: true, types: [] }, host);
  const [statement] = file.statements;
  const declared = (statement as ts.VariableStatement).declarationList.declarations[0];
  const esTreeNodeToTSNodeMap = { get: (): ts.Node | undefined => declared };
  return { program, esTreeNodeToTSNodeMap } as unknown as Partial<ParserServices>;
}

const oracle = (
  source: TypeSource,
  file: string,
  parserServices: Partial<ParserServices> | undefined = {},
): TypeOracle => {
  const linted = Object.assign(Object.create(sourceCode) as typeof sourceCode, {});
  Object.defineProperty(linted, 'parserServices', { value: parserServices });
  return oracleFor({ sourceCode: linted, file, cwd: path.dirname(file) }, source, () => true);
};

const valuesBy = (types: TypeOracle, node: TSESTree.Node = asked): unknown[] =>
  types.typeOf(node).units.map(({ value }) => value);

/** The lines on standard error from here to the end of the test. */
function warnings(): () => unknown[] {
  const warn = vi.spyOn(console, 'warn').mockReturnValue();
  onTestFinished(() => {
    warn.mockRestore();
  });
  return () => warn.mock.calls.map(([line]: readonly unknown[]) => line);
}

/** A project with one file, and with a TypeScript 7 where one is given. */
function project(native?: string): string {
  const { folder } = createFolder({
    'tsconfig.json': JSON.stringify({ compilerOptions: { noLib: true, types: [] } }),
    'file.ts': code,
    'node_modules/@typescript/package.json': '{}',
  });
  if (native !== undefined) {
    symlinkSync(native, path.join(folder, 'node_modules/@typescript/native'), 'dir');
  }
  return path.join(folder, 'file.ts');
}

describe('types are those', () => {
  it.each<TypeSource>(['auto', 'parser'])(
    'of the parser, where it has some, for "%s"',
    (source) => {
      expect(valuesBy(oracle(source, '/no-such-folder/file.ts', services()))).toEqual(['parsed']);
    },
  );

  it('of TypeScript 6 for "typescript", whatever the parser has', () => {
    expect(valuesBy(oracle('typescript', project(), services()))).toEqual(['a']);
  });

  it('of TypeScript 7 for "native", whatever the parser has', () => {
    expect(valuesBy(oracle('native', project(), services()))).toEqual(['a']);
  });

  it.each<[string, TypeSource, string, Partial<ParserServices> | undefined]>([
    ['for "off"', 'off', '/no-such-folder/file.ts', services()],
    ['for "parser" where it has none', 'parser', '/no-such-folder/file.ts', {}],
    ['for "parser" where its program is null', 'parser', '/file.ts', { program: null }],
    ['for a text that is in no file', 'auto', '<input>', {}],
  ])('of nothing %s', (_, source, file, parserServices) => {
    const printed = warnings();
    expect(oracle(source, file, parserServices)).toBe(noTypes);
    expect(printed()).toEqual([]);
  });
});

describe('TypeScript 7', () => {
  const startsOf = (folder: string): unknown =>
    (require(path.join(folder, 'sync.cjs')) as { starts: unknown }).starts;

  it.each<TypeSource>(['auto', 'native'])('is started by the first question for "%s"', (source) => {
    const { folder } = fakeTypeScript(failing(0));
    const file = project(folder);
    const types = [oracle(source, file), oracle(source, file)];
    expect(startsOf(folder)).toEqual([]);
    types.forEach((one) => one.typeOf({ ...asked, type: AST_NODE_TYPES.Super }));
    expect(startsOf(folder)).toHaveLength(1);
  });

  it('is not started for "typescript"', () => {
    const { folder } = fakeTypeScript(failing(0));
    expect(valuesBy(oracle('typescript', project(folder)))).toEqual(['a']);
    expect(startsOf(folder)).toEqual([]);
  });

  it('is followed by TypeScript 6 where it ends again and again', () => {
    const { folder } = fakeTypeScript(failing(100));
    const file = project(folder);
    expect(valuesBy(oracle('auto', file))).toEqual(['a']);
    expect(valuesBy(oracle('auto', file))).toEqual(['a']);
    expect(startsOf(folder)).toHaveLength(3);
  });

  it('that cannot be asked is passed over with one line', () => {
    const { folder } = fakeTypeScript('', {});
    const printed = warnings();
    const file = project(folder);
    expect(valuesBy(oracle('auto', file))).toEqual(['a']);
    expect(valuesBy(oracle('auto', file))).toEqual(['a']);
    expect(printed()).toEqual([
      `sdk-errors: TypeScript 7.0.2 in ${folder} has no "unstable/sync"; types come from an older one, if any`,
    ]);
  });
});

it('TypeScript 6 keeps its programs from one question to the next', () => {
  const file = project();
  const facts = [1, 2].map((): TypeFacts => oracle('typescript', file).typeOf(asked));
  expect(facts[0]).not.toBe(unknownType);
  expect(facts[0]).toBe(facts[1]);
});

it('a line is said once', () => {
  const printed = warnings();
  const line = `a line of ${String(Math.random())}`;
  warnOnce(line);
  warnOnce(line);
  expect(printed()).toEqual([`sdk-errors: ${line}`]);
});
