import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import type { Entity, EntityOrigin } from '../../src/binding/entity.js';
import { EntityResolver } from '../../src/binding/entity-resolver.js';
import { oneFile } from '../../src/binding/modules.js';
import { walk } from '../../src/syntax/walk.js';
import { parsed } from '../syntax/parsed.js';

/** A module, and the expressions in it that a test asks about: the arguments of `here(…)`. */
export interface Marked {
  readonly sourceCode: TSESLint.SourceCode;
  readonly resolver: EntityResolver;
  readonly nodes: readonly TSESTree.Node[];
}

export function marked(code: string): Marked {
  const sourceCode = parsed(code, 'module');
  const nodes: TSESTree.Node[] = [];
  walk(sourceCode.ast, sourceCode.visitorKeys, (node) => {
    if (
      node.type === 'CallExpression' &&
      node.callee.type === 'Identifier' &&
      node.callee.name === 'here'
    ) {
      nodes.push(...node.arguments);
    }
    return undefined;
  });
  return { sourceCode, resolver: new EntityResolver(oneFile(sourceCode)), nodes };
}

/** The one expression that a test asks about. */
export function markedNode({ nodes }: Marked): TSESTree.Node {
  const [node, another] = nodes;
  if (node === undefined || another !== undefined) {
    throw new Error('a program marks one expression with here(…)');
  }
  return node;
}

/** What each marked expression of a program is, in words. */
export function entitiesOf(code: string): string[] {
  const { nodes, resolver, sourceCode } = marked(code);
  return nodes.map((node) => described(resolver.resolve(node), sourceCode));
}

/** An entity in words: `module sdk .ErrorCode`, `call of global f`. */
function described(entity: Entity | undefined, sourceCode: TSESLint.SourceCode): string {
  return entity === undefined
    ? 'nothing'
    : [originDescribed(entity.origin, sourceCode), ...entity.path.map((step) => `.${step}`)].join(
        ' ',
      );
}

function originDescribed(origin: EntityOrigin, sourceCode: TSESLint.SourceCode): string {
  switch (origin.kind) {
    case 'call':
      return `call of ${described(origin.callee, sourceCode)}`;
    case 'caught':
      return 'caught';
    case 'global':
      return `global ${origin.name}`;
    case 'element':
      return 'element';
    case 'file':
      return 'file';
    case 'class':
    case 'function':
    case 'literal':
    case 'object':
      return `${origin.kind} ${sourceCode.getText(origin.node)}`;
    case 'module':
      return `module ${origin.specifier}`;
    case 'parameter':
      return `parameter ${String(origin.index)}`;
    case 'this':
      return `this of ${origin.holder.type}`;
  }
}
