import type { TSESTree } from '@typescript-eslint/utils';

import { ancestors, keyName } from '../syntax/expression.js';

/** The properties that lead from a pattern to a name in it, or undefined where no name tells them. */
export function stepsTo(name: TSESTree.Identifier, pattern: TSESTree.Node): string[] | undefined {
  const steps: string[] = [];
  if (name === pattern) {
    return steps;
  }
  for (const { child, parent } of ancestors(name)) {
    switch (parent.type) {
      case 'Property': {
        const step = keyName(parent);
        if (step === undefined) {
          return undefined;
        }
        steps.push(step);
        break;
      }
      case 'ArrayPattern':
        steps.push(String(parent.elements.indexOf(child as TSESTree.DestructuringPattern)));
        break;
      case 'AssignmentPattern':
      case 'ObjectPattern':
      case 'TSParameterProperty':
        break;
      default:
        return undefined;
    }
    if (parent === pattern) {
      return steps.reverse();
    }
  }
  return undefined;
}
