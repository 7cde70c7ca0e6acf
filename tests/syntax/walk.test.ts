import { AST_NODE_TYPES, type TSESTree } from '@typescript-eslint/utils';
import { expect, it } from 'vitest';

import { childrenOf, walk } from '../../src/syntax/walk.js';
import { parsed } from './parsed.js';

const names = (nodes: Iterable<TSESTree.Node>): string[] =>
  [...nodes].flatMap((node) => (node.type === 'Identifier' ? [node.name] : []));

function walked(code: string, leaveOut?: TSESTree.Node['type']): string[] {
  const { ast, visitorKeys } = parsed(code);
  const nodes: TSESTree.Node[] = [];
  walk(ast, visitorKeys, (node) => {
    nodes.push(node);
    return node.type === leaveOut ? false : undefined;
  });
  return names(nodes);
}

it('comes by every node, in the order of the text', () => {
  expect(walked('first(second, [third, , fourth]); fifth;')).toEqual([
    'first',
    'second',
    'third',
    'fourth',
    'fifth',
  ]);
});

it('leaves out what lies below a node that the visitor declines', () => {
  expect(walked('first([second]); third;', AST_NODE_TYPES.ArrayExpression)).toEqual([
    'first',
    'third',
  ]);
});

it('nodes of a parser that names no keys for them have no children', () => {
  const { ast, visitorKeys } = parsed('first;');
  expect([...childrenOf(ast, {})]).toEqual([]);
  const visited: string[] = [];
  walk(ast, {}, ({ type }) => {
    visited.push(type);
    return undefined;
  });
  expect(visited).toEqual(['Program']);
  expect([...childrenOf(ast, visitorKeys)].map(({ type }) => type)).toEqual([
    'ExpressionStatement',
  ]);
});

it('what a key holds beside nodes is no child', () => {
  const { ast } = parsed('[first, , second];');
  const keys = {
    Program: ['body', 'sourceType', 'range'],
    ExpressionStatement: ['expression', 'directive'],
    ArrayExpression: ['elements', 'loc'],
  };
  const nodes: TSESTree.Node[] = [];
  walk(ast, keys, (node) => {
    nodes.push(node);
    return undefined;
  });
  expect(names(nodes)).toEqual(['first', 'second']);
  expect(nodes.map(({ type }) => type)).toEqual([
    'Program',
    'ExpressionStatement',
    'ArrayExpression',
    'Identifier',
    'Identifier',
  ]);
});
