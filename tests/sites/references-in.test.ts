import { AST_NODE_TYPES, type TSESLint } from '@typescript-eslint/utils';
import { expect, it } from 'vitest';

import { inOrder, referencesIn, writesAround } from '../../src/sites/references-in.js';
import { first, parsed } from '../syntax/parsed.js';

const code = `let early = 0;
function handle(error) {
  let one = error;
  if (one) { let two = one; once(() => { three = two; }); }
  let four;
  four ??= early;
}`;

const names = (references: readonly TSESLint.Scope.Reference[]): string[] =>
  references.map(({ identifier }) => identifier.name);

function writes(): { sourceCode: TSESLint.SourceCode; all: readonly TSESLint.Scope.Reference[] } {
  const sourceCode = parsed(code);
  const { consequent } = first(sourceCode, AST_NODE_TYPES.IfStatement);
  const scope = sourceCode.scopeManager?.acquire(consequent);
  return { sourceCode, all: scope ? writesAround(scope) : [] };
}

it('what a function writes, in the order of the text', () => {
  expect(names(writes().all)).toEqual(['one', 'two', 'three', 'four']);
});

it('is found once', () => {
  const { sourceCode, all } = writes();
  const handle = first(sourceCode, AST_NODE_TYPES.FunctionDeclaration);
  const scope = sourceCode.scopeManager?.acquire(handle);
  expect(scope && writesAround(scope)).toBe(all);
});

it('references come in the order of the text', () => {
  const { all } = writes();
  expect(inOrder(all.toReversed())).toEqual(all);
});

it('those in a statement are cut out of them', () => {
  const { sourceCode, all } = writes();
  expect(names(referencesIn(first(sourceCode, AST_NODE_TYPES.IfStatement), all))).toEqual([
    'two',
    'three',
  ]);
  expect(names(referencesIn(sourceCode.ast, all))).toEqual(names(all));
  expect(referencesIn(first(sourceCode, AST_NODE_TYPES.Literal), all)).toEqual([]);
});
