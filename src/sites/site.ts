import type { TSESTree } from '@typescript-eslint/utils';

import type { Constant } from '../binding/constant.js';

/** One operand, label, key or element of a site. */
export interface Test {
  /** The expression that names the code. */
  readonly node: TSESTree.Node;
  /** Undefined where its value cannot be known. */
  readonly constant: Constant | undefined;
}

/** `switch (subject) { case test: … }` */
export interface SwitchSite {
  readonly kind: 'switch';
  readonly node: TSESTree.SwitchStatement;
  readonly subject: TSESTree.Node;
  readonly tests: readonly (Test & { readonly clause: TSESTree.SwitchCase })[];
}

/** `subject === test`, in whatever stands around it: a chain, `?:`, `switch (true)`. */
export interface ComparisonSite {
  readonly kind: 'comparison';
  readonly node: TSESTree.BinaryExpression;
  readonly subject: TSESTree.Node;
  readonly tests: readonly [Test];
  readonly negated: boolean;
}

/** `[test, …].includes(subject)`, `set.has(subject)`, `subject.codeList.includes(test)` */
export interface MembershipSite {
  readonly kind: 'membership';
  readonly node: TSESTree.CallExpression;
  readonly subject: TSESTree.Node;
  readonly tests: readonly Test[];
}

/** One read of a table: `table[subject]`, `table.get(subject)`. */
export interface Lookup {
  readonly node: TSESTree.Node;
  readonly subject: TSESTree.Node;
}

/** An object or `Map` that is keyed by codes and looked up in this file. */
export interface TableSite {
  readonly kind: 'table';
  readonly node: TSESTree.NewExpression | TSESTree.ObjectExpression;
  /** The name of the variable or property that holds it. */
  readonly name: TSESTree.Node;
  /** The array or object that holds the entries; none where they are added below it. */
  readonly entries: TSESTree.ArrayExpression | TSESTree.ObjectExpression | undefined;
  readonly subject: TSESTree.Node;
  readonly tests: readonly (Test & { readonly entry: TSESTree.Node })[];
  readonly lookups: readonly Lookup[];
  /** Where it is asked whether it has a key. */
  readonly asks: readonly TSESTree.Node[];
}

export type Site = ComparisonSite | MembershipSite | SwitchSite | TableSite;
