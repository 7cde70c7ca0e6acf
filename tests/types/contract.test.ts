import * as parser from '@typescript-eslint/parser';
import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { visitorKeys } from '@typescript-eslint/visitor-keys';
import { type AST, type Scope, SourceCode } from 'eslint';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

import { walk } from '../../src/syntax/walk.js';
import {
  type ModuleExports,
  type TypeFacts,
  type TypeOracle,
  isComparable,
} from '../../src/types/oracle.js';
import type { TypeSource } from '../../src/types/named-source.js';
import { oracleFor } from '../../src/types/type-source.js';

const folder = path.join(import.meta.dirname, '../fixtures/typed');
const file = path.join(folder, 'file.ts');

/** The expression behind \`ask =\` in a program. */
function asked(ast: TSESTree.Program): TSESTree.Expression {
  let found: TSESTree.Expression | undefined;
  walk(ast, visitorKeys, (candidate) => {
    if (
      candidate.type === 'VariableDeclarator' &&
      candidate.id.type === 'Identifier' &&
      candidate.id.name === 'ask'
    ) {
      found = candidate.init ?? undefined;
    }
    return undefined;
  });
  if (found === undefined) {
    throw new Error('the program asks nothing');
  }
  return found;
}

function ask(
  code: string,
  source: TypeSource,
): { ast: TSESTree.Program; node: TSESTree.Node; oracle: TypeOracle } {
  const {
    ast,
    scopeManager,
    services,
    visitorKeys: keys,
  } = parser.parseForESLint(code, {
    ...(source === 'parser' ? { projectService: true, tsconfigRootDir: folder } : {}),
    filePath: file,
    range: true,
    loc: true,
    tokens: true,
    comment: true,
  });
  const sourceCode = new SourceCode({
    text: code,
    ast: ast as AST.Program,
    parserServices: services,
    scopeManager: scopeManager as Scope.ScopeManager,
    visitorKeys: keys as SourceCode.VisitorKeys,
  }) as unknown as TSESLint.SourceCode;
  return {
    ast,
    node: asked(ast),
    oracle: oracleFor({ sourceCode, file, cwd: folder }, source, () => true),
  };
}

const start = `import VERTC from '@volcengine/rtc';\nconst engine = VERTC.createEngine('a');\n`;

describe.each(['parser', 'typescript', 'native'] as const)('from %s', (source) => {
  const factsOf = (code: string): TypeFacts => {
    const { node, oracle } = ask(code, source);
    return oracle.typeOf(node);
  };

  describe('the properties of a type', () => {
    const has = (code: string, name: string): boolean | undefined => {
      const { node, oracle } = ask(code, source);
      return oracle.hasProperty(node, name);
    };

    it.each([
      ['an object', 'declare const x: { a: 1 };'],
      ['an object or nothing', 'declare const x: { a: 1 } | undefined;'],
      ['a record of literal keys', `declare const x: Record<'a', 1>;`],
    ])('are those of %s', (_, declaration) => {
      expect(has(`${declaration} const ask = x;`, 'a')).toBe(true);
      expect(has(`${declaration} const ask = x;`, 'b')).toBe(false);
    });

    it('are unknown for any', () => {
      expect(has('declare const x: any; const ask = x;', 'a')).toBeUndefined();
    });
  });

  describe('the type of an expression', () => {
    it.each([
      ['any', 'declare const x: any; const ask = x;'],
      ['unknown', 'declare const x: unknown; const ask = x;'],
      ['an import that does not resolve', `import { x } from 'nowhere'; const ask = x;`],
    ])('is unknown for %s', (_, code) => {
      expect(factsOf(code).unknown).toBe(true);
    });

    it('is an enum member, with the package that declares the enum', () => {
      const { finite, units } = factsOf(`${start}const ask = VERTC.ErrorCode.KICKED_OUT;`);
      expect(finite).toBe(true);
      expect(units).toHaveLength(1);
      expect(units[0]?.value).toBe('KICKED_OUT');
      expect(units[0]?.member?.name).toBe('KICKED_OUT');
      expect(units[0]?.member?.enumeration.name).toBe('ErrorCode');
      expect(units[0]?.member?.enumeration.origin.package).toBe('@volcengine/rtc');
    });

    it('is a union of texts, undefined left out', () => {
      const facts = factsOf(`declare const x: 'a' | 'b' | undefined; const ask = x;`);
      expect(facts.finite).toBe(true);
      expect(facts.units.map(({ value }) => value)).toEqual(['a', 'b']);
    });

    it('is wide where it holds every text', () => {
      const facts = factsOf(`declare const x: string | 1; const ask = x;`);
      expect(facts.finite).toBe(false);
      expect(facts.wide).toEqual({ string: true, number: false });
      expect(isComparable(facts, 'anything')).toBe(true);
      expect(isComparable(facts, 1)).toBe(true);
      expect(isComparable(facts, 2)).toBe(false);
    });

    it('is the type declared by the SDK, also of a class that extends it', () => {
      const { declarations } = factsOf(`${start}const ask = engine;`);
      expect(declarations).toContainEqual(expect.objectContaining({ name: 'IRTCEngine' }));
      const own = factsOf(
        `import type { IRTCEngine } from '@volcengine/rtc'; interface Own extends IRTCEngine { x: 1 } declare const o: Own; const ask = o;`,
      );
      expect(own.declarations.map(({ name }) => name)).toContain('IRTCEngine');
    });
  });

  describe('what a module exports', () => {
    const exportsOf = (code: string): ModuleExports | undefined => {
      const { ast, oracle } = ask(`${code}\nconst ask = 1;`, source);
      const [statement] = ast.body;
      return statement?.type === 'ImportDeclaration'
        ? oracle.exportsOf(statement.source)
        : undefined;
    };

    it('is known by name, types included', () => {
      expect(exportsOf("import { call } from 'acme-call';")?.names).toEqual(
        expect.arrayContaining(['FailureCode', 'CloseReason', 'Call', 'onFailure', 'call']),
      );
      expect(exportsOf("import VERTC from '@volcengine/rtc';")?.names).toContain('MediaType');
    });

    it('includes the properties of the default export', () => {
      expect(exportsOf("import VERTC from '@volcengine/rtc';")?.names).toContain('ErrorCode');
    });

    it('leads to the declaration, through re-exports', () => {
      const found = exportsOf("import { error } from 'acme-cloud';");
      expect(found?.declarationOf('Code')).toMatchObject({
        name: 'AuthCode',
        origin: { package: 'acme-cloud/auth' },
      });
      expect(found?.declarationOf('AuthCode')).toBeUndefined();
    });

    it('is unknown of a module that is not found', () => {
      expect(exportsOf("import { x } from 'nowhere';")).toBeUndefined();
    });
  });

  describe('the place of an expression', () => {
    const code = `declare const e: { code: 'a' | 'b'; getCode(): 'a'; list: 'b'[] } | undefined;\n`;
    it.each([
      ['a name', `const ask = 'a';`, ['a']],
      ['a call', `const ask = e!.getCode();`, ['a']],
      ['an element', `const ask = e!.list[0]!;`, ['b']],
      ['a property by its text', `const ask = e!['code'];`, ['a', 'b']],
      ['an optional property', `const ask = e?.code;`, ['a', 'b']],
      ['an assertion', `const ask = (e as any) as 'z';`, ['z']],
      ['a conditional expression', `const ask = e ? e.getCode() : 'q';`, ['a', 'q']],
      ['a name in a pattern', `const { code } = e!; const ask = code;`, ['a', 'b']],
      ['a shorthand in an object', `const { code } = e!; const ask = { code }.code;`, ['a', 'b']],
      [
        'what is awaited',
        `async () => { const ask = await Promise.resolve(e!.getCode()); };`,
        ['a'],
      ],
      ['what was narrowed before', `if (e?.code === 'b') { const ask = e.code; }`, ['b']],
      ['a type parameter', `<T extends 'a' | 'b'>(x: T) => { const ask = x; };`, ['a', 'b']],
      ['a text behind an emoji', `const x = '👩‍🚀'; const ask = e!.getCode();`, ['a']],
      ['a text behind Windows line ends', `const x = 1;\r\nconst ask = e!.getCode();`, ['a']],
    ])('is found for %s', (_, statement, values) => {
      expect(
        factsOf(code + statement)
          .units.map(({ value }) => value)
          .sort(),
      ).toEqual(values);
    });
  });

  describe('the constants that an expression holds', () => {
    it('are the members of the enum, with their tags', () => {
      const { enumeration } = factsOf(`${start}const ask = VERTC.ErrorCode;`);
      expect(enumeration?.isEnum).toBe(true);
      expect(enumeration?.members).toHaveLength(94);
      const named = (name: string) => enumeration?.members.find((member) => member.name === name);
      expect(named('USER_MESSAGE_NO_CONNECTION')?.deprecated).toContain('USER_MESSAGE_UNKNOWN');
      expect(named('REPEAT_PUBLISH')?.hidden).toBe(true);
      expect(named('KICKED_OUT')).toMatchObject({ hidden: false, value: 'KICKED_OUT' });
      expect(named('KICKED_OUT')?.deprecated).toBeUndefined();
    });

    it('are the properties of a const object', () => {
      const { enumeration } = factsOf(`const x = { a: 1, b: 2, c: 3 } as const; const ask = x;`);
      expect(enumeration?.isEnum).toBe(false);
      expect(enumeration?.members.map(({ name, value }) => [name, value])).toEqual([
        ['a', 1],
        ['b', 2],
        ['c', 3],
      ]);
    });

    it('are none of an enum member', () => {
      expect(
        factsOf(`${start}const ask = VERTC.ErrorCode.KICKED_OUT;`).enumeration,
      ).toBeUndefined();
    });

    it('belong to the package that a declare module names', () => {
      const { enumeration } = factsOf(`import { Codes } from 'some-sdk'; const ask = Codes;`);
      expect(enumeration?.origin.package).toBe('some-sdk');
    });
  });

  describe('what a call delivers', () => {
    const delivered = (call: string, path: string[]): TypeFacts => {
      const { node, oracle } = ask(`${start}const ask = ${call};`, source);
      if (node.type !== 'CallExpression') {
        throw new Error('no call');
      }
      return oracle.typeDelivered(node, 1, 0, path);
    };

    it.each([
      ['to an inferred parameter', `engine.on(VERTC.events.onError, (e) => e)`],
      [
        'to a parameter annotated too narrowly',
        `engine.on(VERTC.events.onError, (e: { errorCode: typeof VERTC.ErrorCode.KICKED_OUT }) => e)`,
      ],
      ['to a parameter annotated any', `engine.on(VERTC.events.onError, (e: any) => e)`],
    ])('is the seven members of the event map, %s', (_, call) => {
      const facts = delivered(call, ['errorCode']);
      expect(facts.finite).toBe(true);
      expect(facts.units).toHaveLength(7);
    });

    it('is the type behind a rest parameter, as event emitters declare theirs', () => {
      const { node, oracle } = ask(
        `declare const emitter: { on(event: 'x', listener: (...data: [code: 'a' | 'b']) => void): void };
        const ask = emitter.on('x', (code) => code);`,
        source,
      );
      const facts =
        node.type === 'CallExpression' ? oracle.typeDelivered(node, 1, 0, []) : undefined;
      expect(facts?.units.map(({ value }) => value).sort()).toEqual(['a', 'b']);
    });

    it('is unknown for a parameter that the function does not have', () => {
      const { node, oracle } = ask(
        `${start}const ask = engine.on(VERTC.events.onError, (e) => e);`,
        source,
      );
      const facts =
        node.type === 'CallExpression' ? oracle.typeDelivered(node, 1, 5, []) : undefined;
      expect(facts?.unknown).toBe(true);
    });

    it('is unknown for a path that the payload does not have', () => {
      expect(delivered(`engine.on(VERTC.events.onError, (e) => e)`, ['nothing']).unknown).toBe(
        true,
      );
    });
  });
});
