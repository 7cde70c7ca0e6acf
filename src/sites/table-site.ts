import type { TSESTree } from '@typescript-eslint/utils';

import type { Binder } from '../binding/binder.js';
import type { Constant } from '../binding/constant.js';
import {
  functionAround,
  inspectedExpression,
  keyName,
  parentOf,
  propertyName,
  setsPrototype,
  withAssertions,
  withoutAssertions,
} from '../syntax/expression.js';
import { type PartDefinition, namesOfPart } from './definition-names.js';
import { frozenBy } from './frozen.js';
import type { Lookup, TableSite, Test } from './site.js';

type Entry = Test & { readonly entry: TSESTree.Node };

/**
 * The table that a variable, a class property, or a part of one holds, if it is looked up by an
 * expression.
 */
export function tableSite(definition: PartDefinition, binder: Binder): TableSite | undefined {
  const value = definition.type === 'VariableDeclarator' ? definition.init : definition.value;
  const written = value === null ? undefined : entriesOf(value, binder);
  if (
    written === undefined ||
    // Objects within objects are many: names are looked for where keys are codes.
    (definition.type === 'Property' && !written.tests.some((test) => isOfCode(test, binder)))
  ) {
    return undefined;
  }
  const names = namesOfPart(definition, binder);
  const table =
    written.tests.length > 0 || definition.type === 'Property'
      ? written
      : { ...written, entries: undefined, tests: entriesAdded(names, definition, binder) };
  if (table.tests.length === 0) {
    return undefined;
  }
  const lookups = names
    .flatMap((name) => lookupAt(name, table.node))
    // What is looked up by a constant is one entry, whatever arrives.
    .filter(({ subject }) => binder.constant(subject) === undefined);
  const name = definition.type === 'VariableDeclarator' ? definition.id : definition.key;
  const [first] = lookups;
  return first === undefined
    ? undefined
    : {
        kind: 'table',
        ...table,
        name,
        subject: first.subject,
        lookups,
        asks: names.flatMap((one) => askAt(one)),
      };
}

function isOfCode({ constant }: Test, { index }: Binder): boolean {
  return (
    constant !== undefined &&
    (constant.space !== undefined ||
      index.withValue(constant.value).length > 0 ||
      index.withName(String(constant.value)).length > 0)
  );
}

function entriesOf(
  node: TSESTree.Node,
  binder: Binder,
): Pick<TableSite, 'entries' | 'node' | 'tests'> | undefined {
  const inner = withoutAssertions(node);
  if (inner.type === 'ObjectExpression') {
    const tests = inner.properties.flatMap((property): Entry[] => {
      if (property.type === 'Property' && setsPrototype(property) && isNull(property.value)) {
        return [];
      }
      return property.type === 'Property'
        ? [{ node: property.key, constant: keyConstant(property, binder), entry: property }]
        : [{ node: property, constant: undefined, entry: property }];
    });
    return { node: inner, entries: inner, tests };
  }
  if (inner.type === 'CallExpression') {
    const frozen = frozenBy(inner);
    return frozen === undefined ? undefined : entriesOf(frozen, binder);
  }
  if (
    inner.type !== 'NewExpression' ||
    inner.callee.type !== 'Identifier' ||
    inner.callee.name !== 'Map'
  ) {
    return undefined;
  }
  const [argument] = inner.arguments;
  const list = argument === undefined ? undefined : withoutAssertions(argument);
  if (list === undefined) {
    return { node: inner, entries: undefined, tests: [] };
  }
  if (list.type !== 'ArrayExpression') {
    return undefined;
  }
  const tests = list.elements.flatMap((element): Entry[] => {
    if (element === null) {
      return [];
    }
    const pair = withoutAssertions(element);
    const key = pair.type === 'ArrayExpression' ? pair.elements[0] : undefined;
    return key === null || key === undefined
      ? [{ node: element, constant: undefined, entry: element }]
      : [{ node: key, constant: binder.constant(key), entry: element }];
  });
  return { node: inner, entries: list, tests };
}

/** The entries that are written below an empty table, where all of them always are. */
function entriesAdded(
  names: readonly TSESTree.Node[],
  definition: TSESTree.Node,
  binder: Binder,
): Entry[] {
  const around = functionAround(definition);
  return names
    .filter((name) => functionAround(name) === around && binder.isLinted(name))
    .flatMap((name) => entriesAddedBy(name, binder));
}

/** What `table[KEY] = …`, `table.set(KEY, …)` and `Object.assign(table, { … })` add. */
function entriesAddedBy(name: TSESTree.Node, binder: Binder): Entry[] {
  const member = parentOf(withAssertions(name));
  if (member?.type === 'CallExpression' && propertyNameOfCallee(member) === 'assign') {
    return member.arguments
      .slice(1)
      .flatMap((added) => (isObject(added) ? (entriesOf(added, binder)?.tests ?? []) : []));
  }
  if (member?.type !== 'MemberExpression' || member.property === name) {
    return [];
  }
  const around = member.parent;
  if (around.type === 'AssignmentExpression' && around.left === member) {
    const key = member.property;
    const constant = member.computed
      ? binder.constant(key)
      : textConstant(key, propertyName(member) ?? '');
    return [{ node: key, constant, entry: around }];
  }
  const [key] =
    around.type === 'CallExpression' && around.callee === member ? around.arguments : [];
  return propertyName(member) === 'set' && key !== undefined
    ? [{ node: key, constant: binder.constant(key), entry: around }]
    : [];
}

function isObject(node: TSESTree.Node): boolean {
  return withoutAssertions(node).type === 'ObjectExpression';
}

/** A key is a constant: `[codes.X]` by what it names, `61004` and `KICKED_OUT` by its text. */
function keyConstant(property: TSESTree.Property, binder: Binder): Constant | undefined {
  if (property.computed) {
    return binder.constant(property.key);
  }
  const name = keyName(property);
  if (name === undefined) {
    return undefined;
  }
  return textConstant(property.key, name);
}

/** A key by its text: a number is one. */
function textConstant(node: TSESTree.Node, name: string): Constant {
  return {
    node,
    value: /^-?\d+$/u.test(name) ? Number(name) : name,
    name: undefined,
    space: undefined,
    evidence: undefined,
    table: undefined,
  };
}

/** The look-up of which an identifier is the table. */
function lookupAt(identifier: TSESTree.Node, table: TSESTree.Node): Lookup[] {
  const node = withAssertions(identifier);
  const parent = parentOf(node);
  if (parent?.type !== 'MemberExpression' || parent.object !== node) {
    return [];
  }
  if (table.type === 'ObjectExpression') {
    const isRead = !(
      parent.parent.type === 'AssignmentExpression' && parent.parent.left === parent
    );
    return parent.computed && isRead && propertyName(parent) === undefined
      ? [{ node: parent, subject: inspectedExpression(parent.property) }]
      : [];
  }
  const call = parent.parent;
  const [argument] = call.type === 'CallExpression' && call.callee === parent ? call.arguments : [];
  return propertyName(parent) === 'get' && argument !== undefined
    ? [{ node: call, subject: inspectedExpression(argument) }]
    : [];
}

/** Where it is asked whether the table that an expression names has a key. */
function askAt(identifier: TSESTree.Node): TSESTree.Node[] {
  const node = withAssertions(identifier);
  const parent = parentOf(node);
  switch (parent?.type) {
    case 'BinaryExpression':
      return parent.operator === 'in' && parent.right === node ? [parent] : [];
    case 'CallExpression':
      return parent.arguments[0] === node &&
        /^hasOwn$|^call$/u.test(propertyNameOfCallee(parent) ?? '')
        ? [parent]
        : [];
    case 'MemberExpression': {
      const { parent: call } = parent;
      return call.type === 'CallExpression' &&
        call.callee === parent &&
        /^has(?:OwnProperty)?$/u.test(propertyName(parent) ?? '')
        ? [call]
        : [];
    }
    default:
      return [];
  }
}

function isNull(node: TSESTree.Node): boolean {
  const value = withoutAssertions(node);
  return value.type === 'Literal' && value.raw === 'null';
}

function propertyNameOfCallee(node: TSESTree.CallExpression): string | undefined {
  return node.callee.type === 'MemberExpression' ? propertyName(node.callee) : undefined;
}
