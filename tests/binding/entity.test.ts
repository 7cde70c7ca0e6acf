import { AST_NODE_TYPES } from '@typescript-eslint/utils';
import { describe, expect, it } from 'vitest';

import { type Entity, type EntityOrigin, sameEntity } from '../../src/binding/entity.js';
import { first, parsed } from '../syntax/parsed.js';

const object = (): Extract<EntityOrigin, { kind: 'object' }>['node'] =>
  first(parsed('({});'), AST_NODE_TYPES.ObjectExpression);

const clause = (): Extract<EntityOrigin, { kind: 'caught' }>['clause'] =>
  first(parsed('try {} catch {}'), AST_NODE_TYPES.CatchClause);

const holder = (): Extract<EntityOrigin, { kind: 'this' }>['holder'] =>
  first(parsed('class A {}'), AST_NODE_TYPES.ClassDeclaration);

const made = (): Extract<EntityOrigin, { kind: 'parameter' }>['function'] =>
  first(parsed('function f() {}'), AST_NODE_TYPES.FunctionDeclaration);

const entity = (origin: EntityOrigin, ...path: string[]): Entity => ({ origin, path });

const callee = entity({ kind: 'global', name: 'f' });
const [one, two] = [object(), object()];
const [oneClause, oneHolder, oneFunction] = [clause(), holder(), made()];

interface Kind {
  readonly what: string;
  readonly origin: EntityOrigin;
  /** Of the same kind, but another value. */
  readonly others: readonly EntityOrigin[];
}

const kinds: readonly Kind[] = [
  {
    what: 'a call',
    origin: { kind: 'call', callee, links: 1, node: one },
    others: [{ kind: 'call', callee, links: 1, node: two }],
  },
  {
    what: 'what is caught',
    origin: { kind: 'caught', clause: oneClause },
    others: [{ kind: 'caught', clause: clause() }],
  },
  {
    what: 'a global',
    origin: { kind: 'global', name: 'VERTC' },
    others: [{ kind: 'global', name: 'Signal' }],
  },
  {
    what: 'a literal',
    origin: { kind: 'literal', node: one },
    others: [{ kind: 'literal', node: two }],
  },
  {
    what: 'a module',
    origin: { kind: 'module', specifier: 'sdk' },
    others: [{ kind: 'module', specifier: 'sdk/esm' }],
  },
  {
    what: 'an object',
    origin: { kind: 'object', node: one },
    others: [{ kind: 'object', node: two }],
  },
  {
    what: 'a parameter',
    origin: { kind: 'parameter', function: oneFunction, index: 0 },
    others: [
      { kind: 'parameter', function: oneFunction, index: 1 },
      { kind: 'parameter', function: made(), index: 0 },
    ],
  },
  {
    what: 'this',
    origin: { kind: 'this', holder: oneHolder },
    others: [{ kind: 'this', holder: holder() }],
  },
];

describe.each(kinds)('$what', ({ origin, others }) => {
  it('is one value with itself', () => {
    expect(sameEntity(entity(origin), entity({ ...origin }))).toBe(true);
    expect(sameEntity(entity(origin, 'a', 'b'), entity({ ...origin }, 'a', 'b'))).toBe(true);
  });

  it('is no other of its kind', () => {
    for (const other of others) {
      expect(sameEntity(entity(origin), entity(other))).toBe(false);
      expect(sameEntity(entity(other), entity(origin))).toBe(false);
    }
  });

  it('is nothing of another kind', () => {
    for (const other of kinds.filter((kind) => kind.origin.kind !== origin.kind)) {
      expect(sameEntity(entity(origin), entity(other.origin))).toBe(false);
    }
  });

  it.each([
    ['longer', ['a'], ['a', 'b']],
    ['shorter', ['a', 'b'], ['a']],
    ['other in the last step', ['a', 'b'], ['a', 'c']],
    ['other in the first step', ['a', 'b'], ['c', 'b']],
    ['none', ['a'], []],
  ])('is another value where the path is %s', (_, path, other) => {
    expect(sameEntity(entity(origin, ...path), entity(origin, ...other))).toBe(false);
  });
});
