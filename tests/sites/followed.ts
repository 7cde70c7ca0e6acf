import { AST_NODE_TYPES, type TSESTree } from '@typescript-eslint/utils';

import { comparisonSite } from '../../src/sites/comparison-site.js';
import { type Fate, fateOf } from '../../src/sites/fate.js';
import type { Inspection } from '../../src/sites/inspection.js';
import { membershipSite } from '../../src/sites/membership-site.js';
import type { Site } from '../../src/sites/site.js';
import { switchSite } from '../../src/sites/switch-site.js';
import { taintedVariables } from '../../src/sites/taint.js';
import { smallCode } from '../catalog/small-catalog.js';
import { first } from '../syntax/parsed.js';
import { type File, file } from './file.js';
import { knownCallees } from './known-callees.js';

/** The code that arrives: no test of the programs names it. */
const unnamed = smallCode('UNNAMED', 9);

/** The tests of `error.code` in a file, by their values. */
function inspectionOf({ binder, sourceCode }: File): Inspection {
  const siteOf = (node: TSESTree.Node): Site | undefined => {
    switch (node.type) {
      case AST_NODE_TYPES.BinaryExpression:
        return comparisonSite(node, binder);
      case AST_NODE_TYPES.CallExpression:
        return membershipSite(node, binder);
      case AST_NODE_TYPES.SwitchStatement:
        return switchSite(node, binder);
      default:
        return undefined;
    }
  };
  return {
    siteAt: (node) => {
      const site = siteOf(node);
      return site !== undefined && sourceCode.getText(site.subject) === 'error.code'
        ? site
        : undefined;
    },
    matches: (_, { constant }, code) =>
      constant === undefined ? undefined : constant.value === code.value,
    initializer: (identifier) => binder.resolver.initializer(identifier),
    variable: (identifier) => binder.resolver.variable(identifier),
    ...knownCallees(binder.resolver),
  };
}

/** What becomes of a code in the first node of a type, which receives `error` and tests its code. */
export function fateIn(
  code: string,
  type: AST_NODE_TYPES = AST_NODE_TYPES.FunctionDeclaration,
): Fate {
  const program = file(code);
  const { visitorKeys } = program.sourceCode;
  const inspection = inspectionOf(program);
  const body = first(program.sourceCode, type);
  const scopes = program.sourceCode.scopeManager?.scopes ?? [];
  const errors = scopes.flatMap(({ set }) => set.get('error') ?? []);
  const tainted = taintedVariables(errors, inspection);
  return fateOf(unnamed, { body, inspection, tainted, visitorKeys });
}

/** What becomes of a code in a node that tests none, in a file of its own. */
export function fateInNode(body: TSESTree.Node): Fate {
  const program = file('');
  const { visitorKeys } = program.sourceCode;
  return fateOf(unnamed, {
    body,
    inspection: inspectionOf(program),
    tainted: new Set(),
    visitorKeys,
  });
}

/** What becomes of a code in a function that receives `error`. */
export const fate = (statements: string): Fate =>
  fateIn(`function handle(error) { ${statements} }`);

/** What becomes of any code in a function that tests none. */
export function fateUntested(statements: string): Fate {
  const { binder, sourceCode } = file(`function handle(error) { ${statements} }`);
  return fateOf(undefined, {
    body: first(sourceCode, AST_NODE_TYPES.FunctionDeclaration),
    inspection: {
      siteAt: () => undefined,
      matches: () => undefined,
      initializer: (identifier) => binder.resolver.initializer(identifier),
      variable: (identifier) => binder.resolver.variable(identifier),
      ...knownCallees(binder.resolver),
    },
    tainted: new Set(),
    visitorKeys: sourceCode.visitorKeys,
    isUntested: true,
  });
}
