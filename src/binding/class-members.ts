import type { TSESTree } from '@typescript-eslint/utils';

import { type FunctionNode, isFunction } from '../syntax/expression.js';
import type { ClassNode, ThisHolder } from './entity.js';
import type { EntityResolver } from './entity-resolver.js';
import { assignmentsToThis } from './this-holder.js';

/** What classes and object literals have, with what classes inherit. */
export class ClassMembers {
  readonly #assigned = new Map<ThisHolder, ReadonlyMap<string, readonly TSESTree.Node[]>>();

  constructor(private readonly resolver: EntityResolver) {}

  /** A class and those that it extends, as far as they can be seen, or the object literal alone. */
  *lineage(holder: ThisHolder): Iterable<ThisHolder> {
    const seen = new Set<ThisHolder>();
    let current: ThisHolder | undefined = holder;
    // Code that is being typed may extend itself.
    while (current !== undefined && !seen.has(current)) {
      seen.add(current);
      yield current;
      current = this.#baseOf(current);
    }
  }

  /** Everything that is written to `this.name` in a class or object literal, by name. */
  assigned(holder: ThisHolder): ReadonlyMap<string, readonly TSESTree.Node[]> {
    let assigned = this.#assigned.get(holder);
    if (assigned === undefined) {
      assigned = assignmentsToThis(holder, this.resolver.modules.visitorKeys);
      this.#assigned.set(holder, assigned);
    }
    return assigned;
  }

  /** The constructor of a class, its own or that of a class which it extends. */
  constructorOf(node: ClassNode): FunctionNode | undefined {
    for (const owner of this.lineage(node)) {
      const member =
        owner.type === 'ObjectExpression'
          ? undefined
          : owner.body.body.find(
              (one) => one.type === 'MethodDefinition' && one.kind === 'constructor',
            );
      if (member?.type === 'MethodDefinition' && isFunction(member.value)) {
        return member.value;
      }
    }
    return undefined;
  }

  #baseOf(holder: ThisHolder): ThisHolder | undefined {
    const parent = holder.type === 'ObjectExpression' ? null : holder.superClass;
    const base = parent === null ? undefined : this.resolver.resolve(parent);
    return base?.origin.kind === 'class' && base.path.length === 0 ? base.origin.node : undefined;
  }
}
