import type { TSESTree } from '@typescript-eslint/utils';

import { isFunction } from '../syntax/expression.js';
import { type ClassNode, type Entity, type ThisHolder, entity } from './entity.js';
import { type EntityResolver, mostSteps } from './entity-resolver.js';
import { assignedProperties, heldBy } from './held-values.js';
import { propertyValue } from './property-value.js';
import { returnedFrom } from './returned-values.js';
import { getterNamed } from './this-holder.js';

/** The objects through which a script reaches its globals. */
const globalObjects = new Set(['globalThis', 'self', 'window', 'global']);

/** Finds what the properties of objects, classes and modules are. */
export class PropertyResolver {
  readonly #assigned = new Map<TSESTree.Node, ReadonlyMap<string, readonly TSESTree.Node[]>>();

  constructor(private readonly resolver: EntityResolver) {}

  /** The entity that is a property of another. */
  step(object: Entity, name: string): Entity | undefined {
    const { origin, path } = object;
    if (path.length >= mostSteps) {
      return undefined;
    }
    if (origin.kind === 'global' && globalObjects.has(origin.name)) {
      return entity({ kind: 'global', name });
    }
    // The default export and the namespace of an SDK are one thing to its users.
    if (origin.kind === 'module' && name === 'default' && path.length === 0) {
      return object;
    }
    if (path.length > 0) {
      return stepInto(object, name);
    }
    switch (origin.kind) {
      case 'call':
        return this.#resolveHeld(
          [
            ...heldBy(origin.node, name, this.resolver, this.resolver.modules.visitorKeys),
            ...this.#assignedTo(origin.node, name),
          ],
          object,
          name,
        );
      case 'object': {
        const value =
          origin.node.type === 'ObjectExpression' ? propertyValue(origin.node, name) : undefined;
        return this.#resolveHeld(
          [...(value === undefined ? [] : [value]), ...this.#assignedTo(origin.node, name)],
          object,
          name,
        );
      }
      case 'class':
        return this.#resolveHeld(this.#staticValues(origin.node, name), object, name);
      case 'file':
        return this.resolver.imports.exported(origin.file, name) ?? stepInto(object, name);
      case 'this':
        return this.#resolveMember(origin.holder, object, name);
      default:
        return stepInto(object, name);
    }
  }

  /** A property of the objects of a class, its own or that of a class which it extends. */
  #resolveMember(holder: ThisHolder, object: Entity, name: string): Entity | undefined {
    for (const owner of this.resolver.classes.lineage(holder)) {
      const assigned = this.resolver.classes.assigned(owner).get(name);
      if (assigned !== undefined) {
        return this.resolver.resolveAll(assigned);
      }
      const returned = this.#returnedByGetter(owner, name);
      if (returned.length > 0) {
        return this.#resolveHeld(returned, object, name);
      }
    }
    return stepInto(object, name);
  }

  /** What a static property of a class is set to: in the class, or by way of its name. */
  #staticValues(node: ClassNode, name: string): readonly TSESTree.Node[] {
    return [
      ...(this.resolver.classes.assigned(node).get(name) ?? []),
      ...this.#assignedTo(node, name),
      ...this.#returnedByGetter(node, name),
    ];
  }

  #resolveHeld(values: readonly TSESTree.Node[], object: Entity, name: string): Entity {
    return this.resolver.resolveAll(values) ?? stepInto(object, name);
  }

  #assignedTo(node: TSESTree.Node, name: string): readonly TSESTree.Node[] {
    let assigned = this.#assigned.get(node);
    if (assigned === undefined) {
      assigned = assignedProperties(node, this.resolver);
      this.#assigned.set(node, assigned);
    }
    return assigned.get(name) ?? [];
  }

  #returnedByGetter(holder: ThisHolder, name: string): readonly TSESTree.Node[] {
    const getter = holder.type === 'ObjectExpression' ? undefined : getterNamed(holder, name);
    return getter !== undefined && isFunction(getter)
      ? (returnedFrom(getter, this.resolver.modules.visitorKeys) ?? [])
      : [];
  }
}

function stepInto(object: Entity, name: string): Entity {
  return { origin: object.origin, path: [...object.path, name] };
}
