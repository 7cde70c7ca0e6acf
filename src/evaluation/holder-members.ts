import type { TSESTree } from '@typescript-eslint/utils';

import type { ClassNode, ThisHolder } from '../binding/entity.js';
import type { EntityResolver } from '../binding/entity-resolver.js';
import { methodsNamed, optionFunction, thisHolder } from '../binding/this-holder.js';
import { memberNamed } from '../binding/program-index.js';
import { propertyValue } from '../binding/property-value.js';
import {
  type FunctionNode,
  ancestors,
  isFunction,
  isNothing,
  keyName,
  propertyName,
} from '../syntax/expression.js';
import { walk } from '../syntax/walk.js';
import type { FileContext } from './file-context.js';
import { mutationAt } from './mutations.js';
import { type ClosureValue, type ObjectValue, type Value, joinValues, unknown } from './value.js';

/** What objects of classes, and object literals with methods, have under their names. */
export class HolderMembers {
  readonly #changed = new Map<ThisHolder, ReadonlySet<string>>();
  readonly #completed = new Set<TSESTree.PropertyDefinition>();
  #namesSet: ReadonlySet<string> | undefined;

  constructor(
    private readonly context: FileContext,
    private readonly resolver: EntityResolver,
  ) {}

  /** A method of an instance, or a field that is written once. */
  of(object: ObjectValue, name: string): Value | undefined {
    const { classes } = this.resolver;
    for (const holder of object.holder === undefined ? [] : classes.lineage(object.holder)) {
      const [only, ...others] = this.#membersNamed(holder, name);
      if (others.length > 0) {
        return unknown;
      }
      if (only === undefined) {
        continue;
      }
      if (isFunction(only)) {
        const closure = { ...this.context.closure(only, undefined), receiver: object };
        const overrides = this.#overrides(object, name);
        if (overrides.length > 0) {
          return joinValues([closure, ...overrides]);
        }
        // What does nothing is there to be replaced.
        return isPlaceholder(only) ? joinValues([closure, unknown]) : closure;
      }
      return this.#isChanged(holder, name) || this.#setFromOutside.has(name)
        ? unknown
        : this.context.evaluateOnce(only);
    }
    return undefined;
  }

  /** What the methods of a name are in the objects of subclasses: `this` may be one of them. */
  #overrides(object: ObjectValue, name: string): Value[] {
    const { holder } = object;
    return holder === undefined || holder.type === 'ObjectExpression' || object.isLocal
      ? []
      : this.resolver.index.subclassesOf(holder).flatMap((subclass) =>
          methodsNamed(subclass, name).flatMap((method): Value[] =>
            isFunction(method)
              ? [
                  {
                    ...this.context.closure(method, undefined),
                    receiver: this.context.instance(subclass),
                  },
                ]
              : [],
          ),
        );
  }

  /** The properties that anything in the program is assigned to by another name than `this`. */
  get #setFromOutside(): ReadonlySet<string> {
    const { modules } = this.resolver;
    this.#namesSet ??= new Set(
      modules.files
        .flatMap((file) => modules.outlineOf(file).assignments)
        .flatMap(({ left }) =>
          left.type === 'MemberExpression' && left.object.type !== 'ThisExpression'
            ? (propertyName(left) ?? [])
            : [],
        ),
    );
    return this.#namesSet;
  }

  /** Whether something is added to what a property of `this` holds, or taken out of it. */
  #isChanged(holder: ThisHolder, name: string): boolean {
    let changed = this.#changed.get(holder);
    if (changed === undefined) {
      const names = new Set<string>();
      walk(holder, this.resolver.modules.visitorKeys, (node) => {
        const member =
          node.type === 'MemberExpression' && node.object.type === 'ThisExpression'
            ? propertyName(node)
            : undefined;
        if (member !== undefined && mutationAt(node) !== undefined) {
          names.add(member);
        }
        return undefined;
      });
      changed = names;
      this.#changed.set(holder, changed);
    }
    return changed.has(name);
  }

  #membersNamed(holder: ThisHolder, name: string): readonly TSESTree.Node[] {
    const assigned = this.resolver.classes.assigned(holder).get(name) ?? [];
    if (holder.type === 'ObjectExpression') {
      const value = propertyValue(holder, name) ?? optionFunction(holder, name);
      return value === undefined ? assigned : [value, ...assigned];
    }
    const methods = methodsNamed(holder, name);
    // `this.f = this.f.bind(this)` changes nothing.
    return methods.length > 0 ? methods : assigned;
  }

  /** A static method or field of a class. */
  ofClass(
    node: TSESTree.ClassDeclaration | TSESTree.ClassExpression,
    name: string | undefined,
  ): Value | undefined {
    const member = node.body.body.find(
      (candidate) =>
        (candidate.type === 'MethodDefinition' || candidate.type === 'PropertyDefinition') &&
        candidate.static &&
        keyName(candidate) === name,
    );
    if (member?.type === 'MethodDefinition' && isFunction(member.value)) {
      return {
        ...this.context.closure(member.value, undefined),
        receiver: { kind: 'class', node },
      };
    }
    return member?.type === 'PropertyDefinition' && member.value !== null
      ? this.#staticField(member, member.value)
      : undefined;
  }

  /** A static field, with what is added to it in static blocks and below the class. */
  #staticField(member: TSESTree.PropertyDefinition, init: TSESTree.Expression): Value {
    const value = this.context.evaluateOnce(init);
    if (value.kind === 'object' && !this.#completed.has(member)) {
      // Set first: what completes the field reads it.
      this.#completed.add(member);
      const node = member.parent.parent;
      const names = staticNames(node, keyName(member), this.resolver);
      this.context.complete(value, member, names, { kind: 'class', node });
    }
    return value;
  }

  /** The constructor that runs where an object of a class is made. */
  constructorOf(node: ClassNode): ClosureValue | undefined {
    const found = this.resolver.classes.constructorOf(node);
    return found === undefined ? undefined : this.context.closure(found, undefined);
  }

  /** The method that a callee names, where its object is known by its annotation or origin alone. */
  method(callee: TSESTree.MemberExpression): ClosureValue | undefined {
    const node = this.resolver.functions.resolve(callee);
    const holder = node === undefined ? undefined : thisHolder(node.body);
    return node === undefined || holder === undefined || this.#isOverridden(holder)
      ? undefined
      : { ...this.context.closure(node, undefined), receiver: this.context.instance(holder) };
  }

  /** Whether an object may be of another class than the one that is known. */
  #isOverridden(holder: ThisHolder): boolean {
    return (
      holder.type !== 'ObjectExpression' && this.resolver.index.subclassesOf(holder).length > 0
    );
  }
}

/** The expressions that name a static field: by way of its class, and by `this` where that is the class. */
function staticNames(
  node: ClassNode,
  name: string | undefined,
  resolver: EntityResolver,
): TSESTree.Node[] {
  const names: TSESTree.Node[] = [...resolver.index.namesOfClass(node)];
  walk(node.body, resolver.modules.visitorKeys, (inner) => {
    if (inner.type === 'ThisExpression' && isStatic(inner)) {
      names.push(inner);
    }
    return undefined;
  });
  return names.flatMap((holder) => memberNamed(holder, name));
}

/** Whether `this` is the class, and not an object of it. */
function isStatic(node: TSESTree.ThisExpression): boolean {
  for (const { child, parent } of ancestors(node)) {
    if (child.type === 'StaticBlock') {
      return true;
    }
    if (parent.type === 'MethodDefinition' || parent.type === 'PropertyDefinition') {
      return parent.static;
    }
  }
  return false;
}

function isPlaceholder({ body }: FunctionNode): boolean {
  return body.type === 'BlockStatement' ? body.body.length === 0 : isNothing(body);
}
