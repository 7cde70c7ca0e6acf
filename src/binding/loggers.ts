import type { TSESTree } from '@typescript-eslint/utils';

import { propertyName, withoutAssertions } from '../syntax/expression.js';
import type { Entity } from './entity.js';
import type { EntityResolver } from './entity-resolver.js';

/** Says which callees only log: the console's methods, and what the settings list. */
export class Loggers {
  readonly #patterns: readonly RegExp[];

  /**
   * @param patterns - dotted names such as `logger.*`; `*` matches any part of one name.
   */
  constructor(
    patterns: readonly string[],
    private readonly resolver: EntityResolver,
  ) {
    this.#patterns = patterns.map(patternOf);
  }

  /** Whether a callee, or a function that is registered as a listener, only logs. */
  isLogger(callee: TSESTree.Node): boolean {
    const node = withoutAssertions(callee);
    const entity = this.resolver.resolve(node);
    return (
      isOfConsole(entity) ||
      // `console[level]`
      (node.type === 'MemberExpression' && isConsole(this.resolver.resolve(node.object))) ||
      [writtenName(node), resolvedName(entity)].some(
        (name) => name !== undefined && this.#patterns.some((pattern) => pattern.test(name)),
      )
    );
  }
}

function patternOf(pattern: string): RegExp {
  const parts = pattern.split(/\*+/u).map((part) => part.replaceAll(/[$.]/gu, '\\$&'));
  return new RegExp(`^${parts.join('[^.]*')}$`, 'u');
}

function isConsole(entity: Entity | undefined): boolean {
  return (
    entity?.origin.kind === 'global' && entity.origin.name === 'console' && entity.path.length === 0
  );
}

function isOfConsole(entity: Entity | undefined): boolean {
  return (
    entity?.origin.kind === 'global' && entity.origin.name === 'console' && entity.path.length === 1
  );
}

/** The name of a callee as the file writes it, without `this` and the `#` of private names. */
function writtenName(callee: TSESTree.Node): string | undefined {
  const names: string[] = [];
  let node = withoutAssertions(callee);
  while (node.type === 'MemberExpression') {
    const name = propertyName(node);
    if (name === undefined) {
      return undefined;
    }
    names.unshift(name.replace(/^#/u, ''));
    node = withoutAssertions(node.object);
  }
  if (node.type === 'Identifier') {
    names.unshift(node.name);
  } else if (node.type !== 'ThisExpression') {
    return undefined;
  }
  return names.join('.');
}

/** The name by which a global or a module has a callee: `logger.warn` of `const { warn } = logger`. */
function resolvedName(entity: Entity | undefined): string | undefined {
  switch (entity?.origin.kind) {
    case 'global':
      return [entity.origin.name, ...entity.path].join('.');
    case 'module':
      return entity.path.join('.');
    default:
      return undefined;
  }
}
