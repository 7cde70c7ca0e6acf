import type { TSESTree } from '@typescript-eslint/utils';

import { keyName } from '../syntax/expression.js';
import type { ClassNode } from './entity.js';

/** The type that is written for a parameter. */
export function annotationOf(parameter: TSESTree.Node | undefined): TSESTree.TypeNode | undefined {
  switch (parameter?.type) {
    case 'AssignmentPattern':
      return annotationOf(parameter.left);
    case 'Identifier':
      return parameter.typeAnnotation?.typeAnnotation;
    case 'TSParameterProperty':
      return annotationOf(parameter.parameter);
    default:
      return undefined;
  }
}

/** The type that is written for a field of a class, also where the constructor declares it. */
export function fieldAnnotation({ body }: ClassNode, name: string): TSESTree.TypeNode | undefined {
  for (const member of body.body) {
    if (member.type === 'PropertyDefinition' && keyName(member) === name) {
      return member.typeAnnotation?.typeAnnotation;
    }
    if (member.type === 'MethodDefinition' && member.kind === 'constructor') {
      const parameter = member.value.params.find(
        (one) => one.type === 'TSParameterProperty' && nameOf(one.parameter) === name,
      );
      if (parameter !== undefined) {
        return annotationOf(parameter);
      }
    }
  }
  return undefined;
}

function nameOf(parameter: TSESTree.TSParameterProperty['parameter']): string | undefined {
  const name = parameter.type === 'AssignmentPattern' ? parameter.left : parameter;
  return 'name' in name ? name.name : undefined;
}
