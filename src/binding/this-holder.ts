import type { TSESTree } from '@typescript-eslint/utils';

import {
  ancestors,
  isFunction,
  isNothing,
  keyName,
  propertyName,
  withoutAssertions,
} from '../syntax/expression.js';
import { type VisitorKeys, walk } from '../syntax/walk.js';
import type { ClassNode, ThisHolder } from './entity.js';
import { propertyValue } from './property-value.js';
import { returnedFrom } from './returned-values.js';

/** The class, or the object literal with methods, whose `this` an expression in it is. */
export function thisHolder(node: TSESTree.Node): ThisHolder | undefined {
  for (const { child, parent } of ancestors(node)) {
    if (parent.type === 'PropertyDefinition' || parent.type === 'MethodDefinition') {
      return child === parent.value ? parent.parent.parent : undefined;
    }
    if (child.type === 'FunctionExpression') {
      if (parent.type !== 'Property') {
        return undefined;
      }
      return parent.parent.type === 'ObjectExpression' ? componentOf(parent.parent) : undefined;
    }
    if (child.type === 'FunctionDeclaration') {
      return undefined;
    }
  }
  return undefined;
}

/** The options of a component of Vue, and of a store of Pinia, that hold its functions. */
const functionOptions = ['methods', 'actions'];

/** Other options whose functions have the component for `this`. */
const otherOptions = ['computed', 'watch'];

/** The options share one `this`: what stands in `methods` is of the whole. */
function componentOf(object: TSESTree.ObjectExpression): TSESTree.ObjectExpression {
  const { parent } = object;
  return parent.type === 'Property' &&
    [...functionOptions, ...otherOptions].includes(keyName(parent) ?? '') &&
    parent.parent.type === 'ObjectExpression'
    ? parent.parent
    : object;
}

/** A function among those that the options of a component or store hold, by its name. */
export function optionFunction(
  options: TSESTree.ObjectExpression,
  name: string,
): TSESTree.Node | undefined {
  for (const option of functionOptions) {
    const functions = propertyValue(options, option);
    const value =
      functions?.type === 'ObjectExpression' ? propertyValue(functions, name) : undefined;
    if (value !== undefined) {
      return value;
    }
  }
  return undefined;
}

/** Everything that is written to `this.name` in a class or object literal, by name. */
export function assignmentsToThis(
  holder: ThisHolder,
  visitorKeys: VisitorKeys,
): Map<string, TSESTree.Node[]> {
  const assigned = new Map<string, TSESTree.Node[]>();
  const add = (name: string | undefined, value: TSESTree.Node | null): void => {
    if (name !== undefined && value !== null) {
      const values = assigned.get(name) ?? [];
      values.push(value);
      assigned.set(name, values);
    }
  };
  if (holder.type === 'ObjectExpression') {
    addState(holder, visitorKeys, add);
  }
  walk(holder, visitorKeys, (node) => {
    if (node.type === 'PropertyDefinition' && node.parent.parent === holder) {
      add(keyName(node), node.value);
    } else if (node.type === 'TSParameterProperty') {
      addParameter(node, holder, add);
    } else if (
      node.type === 'AssignmentExpression' &&
      node.left.type === 'MemberExpression' &&
      node.left.object.type === 'ThisExpression' &&
      thisHolder(node.left.object) === holder
    ) {
      add(propertyName(node.left), node.right);
    }
    return undefined;
  });
  return assigned;
}

/** The options of a component of Vue whose functions return what `this` begins with. */
const stateOptions = ['data', 'setup'];

/** What `data() { return { engine }; }` puts in `this`; what is nothing there is set later. */
function addState(
  options: TSESTree.ObjectExpression,
  visitorKeys: VisitorKeys,
  add: (name: string | undefined, value: TSESTree.Node) => void,
): void {
  for (const option of stateOptions) {
    const made = propertyValue(options, option);
    for (const state of isFunction(made) ? (returnedFrom(made, visitorKeys) ?? []) : []) {
      const object = withoutAssertions(state);
      for (const property of object.type === 'ObjectExpression' ? object.properties : []) {
        if (property.type === 'Property' && !isNothing(property.value)) {
          add(keyName(property), property.value);
        }
      }
    }
  }
}

/** `constructor(private readonly listener: Listener)` sets a property of the object. */
function addParameter(
  { parameter, parent }: TSESTree.TSParameterProperty,
  holder: ThisHolder,
  add: (name: string | undefined, value: TSESTree.Node) => void,
): void {
  const name = parameter.type === 'AssignmentPattern' ? parameter.left : parameter;
  const method = parent.parent;
  if (method.type === 'MethodDefinition' && method.parent.parent === holder) {
    add(name.name, name);
  }
}

/** The methods of a class that have a name. */
export function methodsNamed(holder: ClassNode, name: string): TSESTree.Node[] {
  return holder.body.body.flatMap((member) =>
    member.type === 'MethodDefinition' && member.kind === 'method' && keyName(member) === name
      ? [member.value]
      : [],
  );
}

/** The getter of a class that has a name. */
export function getterNamed(holder: ClassNode, name: string): TSESTree.Node | undefined {
  const member = holder.body.body.find(
    (candidate) =>
      candidate.type === 'MethodDefinition' &&
      candidate.kind === 'get' &&
      keyName(candidate) === name,
  );
  return member?.type === 'MethodDefinition' ? member.value : undefined;
}
