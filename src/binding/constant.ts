import type { TSESTree } from '@typescript-eslint/utils';

import type { Code, Value } from '../catalog/catalog.js';
import type { CodeSpace } from '../catalog/code-space.js';

/** By what an expression is known to be a code. The order is the order of trust. */
export type Evidence = 'channel' | 'constant' | 'directive' | 'type';

/** A set of constants of the application's own that copies the codes of a space. */
export interface OwnTable {
  readonly space: CodeSpace;
  readonly members: readonly { readonly name: string; readonly value: Value }[];
}

/** An expression whose value is known where it stands: an operand, label, key or element. */
export interface Constant {
  readonly node: TSESTree.Node;
  readonly value: Value;
  /** The name under which the value is written, where it is not written out. */
  readonly name: string | undefined;
  /** The space that the expression itself proves, and by what. */
  readonly space: CodeSpace | undefined;
  readonly evidence: Evidence | undefined;
  /** The application's own table, where the name is a member of one. */
  readonly table: OwnTable | undefined;
}

/**
 * The codes that a constant means in a space: the one of its name, where the name and the value
 * belong together, else all of its value.
 */
export function codesMeant(constant: Constant, space: CodeSpace): readonly Code[] {
  const sameValued = space.withValue(constant.value);
  const { name } = constant;
  if (name === undefined) {
    return sameValued;
  }
  const named = sameValued.filter(
    (code) => code.name === name || code.errata?.some((erratum) => erratum.name === name),
  );
  return named.length > 0 ? named : sameValued;
}
