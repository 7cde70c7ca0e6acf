import type { TSESTree } from '@typescript-eslint/utils';
import { describe, expect, it } from 'vitest';

import { areExclusive } from '../../src/syntax/exclusive.js';
import { walk } from '../../src/syntax/walk.js';
import { parsed } from './parsed.js';

/** Whether the calls of `one` and `other` in a function exclude each other, asked both ways round. */
function exclusive(code: string): readonly [boolean, boolean] {
  const { ast, visitorKeys } = parsed(`function run() { ${code} }`);
  const calls = new Map<string, TSESTree.Node>();
  walk(ast, visitorKeys, (node) => {
    if (node.type === 'CallExpression' && node.callee.type === 'Identifier') {
      calls.set(node.callee.name, node);
    }
    return undefined;
  });
  const [one, other] = [calls.get('one'), calls.get('other')];
  if (one === undefined || other === undefined) {
    throw new Error('both have to be called');
  }
  return [areExclusive(one, other), areExclusive(other, one)];
}

describe('one run comes by one of the two alone', () => {
  it.each([
    'if (a) one(); else other();',
    'if (a) { one(); } else if (b) { log(); } else { other(); }',
    'switch (a) { case 1: one(); break; case 2: other(); }',
    "if (a === 'x') one(); if (a === 'y') { other(); }",
  ])('%s', (code) => {
    expect(exclusive(code)).toEqual([true, true]);
  });
});

describe('one run may come by both', () => {
  it.each([
    'one(); other();',
    'if (a) one(); other();',
    'if (one()) other();',
    'one(other());',
    'switch (a) { case 1: one(); case 2: other(); }',
    "if (a === 'x') one(); if (b === 'y') other();",
    "if (a === 'x') one(); if (a === 'x') other();",
    "if (a === 'x') one(); if (a !== 'x') other();",
    "if (a === 'x') one(); else log(); if (a === 'y') other();",
  ])('%s', (code) => {
    expect(exclusive(code)).toEqual([false, false]);
  });
});
