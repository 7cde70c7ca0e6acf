import type { TSESTree } from '@typescript-eslint/utils';

import type { FunctionNode } from '../syntax/expression.js';

/** Where a value comes from, as far as the program shows. */
export type EntityOrigin =
  | {
      readonly kind: 'call';
      readonly callee: Entity;
      /** How many calls lead here, this one included. */
      readonly links: number;
      readonly node: TSESTree.Node;
    }
  | { readonly kind: 'caught'; readonly clause: TSESTree.CatchClause }
  | { readonly kind: 'class'; readonly node: ClassNode }
  /** What a loop goes over, one after the other. */
  | { readonly kind: 'element'; readonly loop: TSESTree.ForOfStatement }
  /** All that another file of the program exports. */
  | { readonly kind: 'file'; readonly file: TSESTree.Program }
  | { readonly kind: 'function'; readonly node: FunctionNode }
  | { readonly kind: 'global'; readonly name: string }
  | { readonly kind: 'literal'; readonly node: TSESTree.Node }
  | { readonly kind: 'module'; readonly specifier: string }
  | { readonly kind: 'object'; readonly node: ObjectNode }
  | { readonly kind: 'parameter'; readonly function: FunctionNode; readonly index: number }
  | {
      readonly kind: 'this';
      readonly holder: ThisHolder;
      /** The expression that makes the object, where it is not the class that speaks of itself. */
      readonly made?: TSESTree.Node;
    };

/** An object or enum that is written out in this file. */
export type ObjectNode = TSESTree.ObjectExpression | TSESTree.TSEnumDeclaration;

export type ClassNode = TSESTree.ClassDeclaration | TSESTree.ClassExpression;

/** What `this` is in a method: the class, or the object literal, that it belongs to. */
export type ThisHolder = ClassNode | TSESTree.ObjectExpression;

/** A value: its origin, and the properties read from there. */
export interface Entity {
  readonly origin: EntityOrigin;
  readonly path: readonly string[];
}

/** The value that comes from an origin. */
export function entity(origin: EntityOrigin): Entity {
  return { origin, path: [] };
}

/** Whether two entities are one value. Two calls are never one, but for `require`. */
export function sameEntity(one: Entity, other: Entity): boolean {
  return (
    one.path.length === other.path.length &&
    one.path.every((step, index) => step === other.path[index]) &&
    sameOrigin(one.origin, other.origin)
  );
}

function sameOrigin(one: EntityOrigin, other: EntityOrigin): boolean {
  switch (one.kind) {
    case 'call':
      return other.kind === 'call' && one.node === other.node;
    case 'caught':
      return other.kind === 'caught' && one.clause === other.clause;
    case 'element':
      return other.kind === 'element' && one.loop === other.loop;
    case 'file':
      return other.kind === 'file' && one.file === other.file;
    case 'global':
      return other.kind === 'global' && one.name === other.name;
    case 'class':
    case 'function':
    case 'literal':
    case 'object':
      return other.kind === one.kind && one.node === other.node;
    case 'module':
      return other.kind === 'module' && one.specifier === other.specifier;
    case 'parameter':
      return (
        other.kind === 'parameter' && one.function === other.function && one.index === other.index
      );
    case 'this':
      return other.kind === 'this' && one.holder === other.holder;
  }
}
