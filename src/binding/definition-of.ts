import type { TSESTree } from '@typescript-eslint/utils';

import { parentOf, withAssertions, withoutAssertions } from '../syntax/expression.js';
import type { EntityResolver } from './entity-resolver.js';
import { importedName } from './imported-entity.js';

/** The declaration of the variable that an expression names, in whichever file it stands. */
export function definitionOf(
  node: TSESTree.Node,
  resolver: EntityResolver,
): TSESTree.VariableDeclarator | undefined {
  const inner = withoutAssertions(node);
  const found = inner.type === 'Identifier' ? resolver.variable(inner) : undefined;
  const definition: TSESTree.Node | undefined = found?.defs[0]?.node;
  switch (definition?.type) {
    case 'VariableDeclarator':
      return definition;
    case 'ImportDefaultSpecifier':
    case 'ImportSpecifier': {
      const { modules } = resolver;
      const { name, specifier } = importedName(definition);
      const file = modules.fileOf(specifier, definition);
      const exported = file === undefined ? undefined : modules.exported(file, name);
      return exported?.kind === 'node' && exported.node !== node
        ? definitionOf(exported.node, resolver)
        : undefined;
    }
    default: {
      const object = resolver.resolve(inner)?.origin;
      const around = object?.kind === 'object' ? parentOf(withAssertions(object.node)) : undefined;
      return around?.type === 'VariableDeclarator' ? around : undefined;
    }
  }
}
