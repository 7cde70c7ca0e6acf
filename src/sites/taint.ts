import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import { ancestors, isFunction, isInside, isNothing } from '../syntax/expression.js';
import { type VisitorKeys, walk } from '../syntax/walk.js';
import { type Inspection, inspects } from './inspection.js';
import { inOrder, referencesIn, writesAround } from './references-in.js';

/**
 * The variables that hold an error or a part of it.
 *
 * @param roots - the variables that receive the error.
 */
export function taintedVariables(
  roots: readonly TSESLint.Scope.Variable[],
  inspection: Inspection,
): ReadonlySet<TSESLint.Scope.Variable> {
  const tainted = new Set(roots);
  // A set grows while it is iterated: what is derived from a derived value is reached too.
  for (const variable of tainted) {
    for (const reference of variable.references) {
      for (const derived of derivedVariables(reference, inspection)) {
        tainted.add(derived);
      }
    }
  }
  return tainted;
}

const taintedReferences = new WeakMap<
  ReadonlySet<TSESLint.Scope.Variable>,
  readonly TSESLint.Scope.Reference[]
>();

/** Whether an expression contains a tainted variable. */
export function isTainted(
  node: TSESTree.Node,
  tainted: ReadonlySet<TSESLint.Scope.Variable>,
): boolean {
  let references = taintedReferences.get(tainted);
  if (references === undefined) {
    references = inOrder([...tainted].flatMap((variable) => variable.references));
    taintedReferences.set(tainted, references);
  }
  return referencesIn(node, references).length > 0;
}

/** Variables that get a value from an expression around a reference, or in a branch it decides. */
function derivedVariables(
  reference: TSESLint.Scope.Reference,
  inspection: Inspection,
): TSESLint.Scope.Variable[] {
  const derived: TSESLint.Scope.Variable[] = [];
  for (const { child, parent } of ancestors(reference.identifier)) {
    if (parent.type === 'VariableDeclarator' && parent.init === child) {
      derived.push(...writtenIn(parent.id, reference.from));
    } else if (
      (parent.type === 'AssignmentExpression' ||
        parent.type === 'ForInStatement' ||
        parent.type === 'ForOfStatement') &&
      parent.right === child
    ) {
      derived.push(...writtenIn(parent.left, reference.from));
    } else if (
      (parent.type === 'SwitchStatement' && parent.discriminant === child) ||
      ('test' in parent && parent.test === child && inspects(child, inspection))
    ) {
      derived.push(...chosenIn(parent, reference.from));
    }
  }
  return derived;
}

function writtenIn(pattern: TSESTree.Node, scope: TSESLint.Scope.Scope): TSESLint.Scope.Variable[] {
  return referencesIn(pattern, writesAround(scope)).flatMap(({ resolved }) => resolved ?? []);
}

/** Variables that a branch chooses a value for, and that have one for every other code. */
function chosenIn(
  statement: TSESTree.Node,
  scope: TSESLint.Scope.Scope,
): TSESLint.Scope.Variable[] {
  return referencesIn(statement, writesAround(scope)).flatMap(({ resolved: variable }) => {
    const init = variable?.defs[0]?.node;
    return variable !== null &&
      init?.type === 'VariableDeclarator' &&
      init.init !== null &&
      !isInside(init, statement) &&
      !isNothing(init.init)
      ? [variable]
      : [];
  });
}

/** The variables that hold the error of which an expression is a part: its own, and their sources. */
export function errorVariables(
  subject: TSESTree.Node,
  visitorKeys: VisitorKeys,
  inspection: Inspection,
): TSESLint.Scope.Variable[] {
  const roots = variablesIn(subject, visitorKeys, inspection.variable);
  return [...roots, ...sourceVariables(roots, visitorKeys, inspection)];
}

/** The variables that others were made from: of `const { errorCode } = e`, the `e`. */
function sourceVariables(
  variables: readonly TSESLint.Scope.Variable[],
  visitorKeys: VisitorKeys,
  inspection: Inspection,
): TSESLint.Scope.Variable[] {
  const sources = new Set<TSESLint.Scope.Variable>();
  const pending = [...variables];
  for (let variable = pending.pop(); variable !== undefined; variable = pending.pop()) {
    for (const { node, type } of variable.defs) {
      const made =
        node.type === 'VariableDeclarator' && node.init !== null && !isCallOfFunction(node.init)
          ? variablesIn(node.init, visitorKeys, inspection.variable)
          : type === 'Parameter' || type === 'CatchClause'
            ? boundTogether(variable)
            : [];
      for (const source of made) {
        if (!sources.has(source)) {
          sources.add(source);
          pending.push(source);
        }
      }
    }
  }
  return [...sources];
}

/** A call makes something new; what it was called on is not the error. */
function isCallOfFunction(init: TSESTree.Expression): boolean {
  return init.type === 'CallExpression' && init.callee.type === 'Identifier';
}

/** The variables that the parameter pattern of one binds. */
function boundTogether(variable: TSESLint.Scope.Variable): TSESLint.Scope.Variable[] {
  const [parameter] = variable.identifiers.map(parameterOf);
  return parameter === undefined
    ? []
    : variable.scope.variables.filter((other) =>
        other.identifiers.some((identifier) => parameterOf(identifier) === parameter),
      );
}

function parameterOf(identifier: TSESTree.Node): TSESTree.Node | undefined {
  for (const { child, parent } of ancestors(identifier)) {
    if (isFunction(parent) || parent.type === 'CatchClause') {
      return child;
    }
  }
  return undefined;
}

/** The variables that occur in an expression. */
function variablesIn(
  node: TSESTree.Node,
  visitorKeys: VisitorKeys,
  variable: (identifier: TSESTree.Identifier) => TSESLint.Scope.Variable | undefined,
): TSESLint.Scope.Variable[] {
  const found: TSESLint.Scope.Variable[] = [];
  walk(node, visitorKeys, (inner) => {
    const named = inner.type === 'Identifier' ? variable(inner) : undefined;
    if (named !== undefined && named.defs.length > 0) {
      found.push(named);
    }
    return undefined;
  });
  return found;
}
