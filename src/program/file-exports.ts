import type { TSESTree } from '@typescript-eslint/utils';

import { wholeModule } from '../binding/whole-module.js';
import { namesIn } from '../syntax/pattern-names.js';
import { calleeName, keyName, literalValue, propertyName } from '../syntax/expression.js';
import { type VisitorKeys, walk } from '../syntax/walk.js';

/** What a file says that it exports under a name: its own, or what another module has. */
export type WrittenExport =
  | { readonly kind: 'from'; readonly specifier: string; readonly name: string }
  | { readonly kind: 'node'; readonly node: TSESTree.Node }
  /** What it is cannot be told. */
  | { readonly kind: 'open' };

/** The exports of one file, as they are written. */
export interface FileExports {
  readonly named: ReadonlyMap<string, WrittenExport>;
  /** The modules of which everything is exported anew. */
  readonly all: readonly string[];
  /** What `module.exports` or `export =` is set to, where it is. */
  readonly whole: TSESTree.Node | undefined;
  /** Whether it is a CommonJS module, all of which is its default export. */
  readonly isCommonJs: boolean;
}

/** Reads the exports of a file, of ECMAScript and of CommonJS. */
export function readExports(
  { body }: TSESTree.Program,
  text: string,
  visitorKeys: VisitorKeys,
): FileExports {
  const hasCommonJs = /\bexports\s*[.=[,]/u.test(text);
  const named = new Map<string, WrittenExport>();
  const all: string[] = [];
  const wholes: TSESTree.Node[] = [];
  const assigned = new Map<string, TSESTree.Node[]>();
  for (const statement of body) {
    switch (statement.type) {
      case 'ExportNamedDeclaration':
        for (const [name, exported] of namedExports(statement)) {
          named.set(name, exported);
        }
        break;
      case 'ExportDefaultDeclaration':
        named.set('default', { kind: 'node', node: nameOf(statement.declaration) });
        break;
      case 'ExportAllDeclaration':
        if (statement.exported === null) {
          all.push(statement.source.value);
        } else {
          const from = {
            kind: 'from',
            specifier: statement.source.value,
            name: wholeModule,
          } as const;
          named.set(statement.exported.name, from);
        }
        break;
      case 'TSExportAssignment':
        wholes.push(statement.expression);
        break;
      default:
        if (hasCommonJs) {
          walk(statement, visitorKeys, (node) => {
            readAssignment(node, wholes, assigned);
            readAssigned(node, assigned);
            return undefined;
          });
        }
    }
  }
  for (const [name, values] of assigned) {
    const [value, another] = values;
    // What is set twice may be either.
    named.set(
      name,
      value === undefined || another !== undefined
        ? { kind: 'open' }
        : { kind: 'node', node: value },
    );
  }
  return {
    named,
    all,
    whole: wholes.length === 1 ? wholes[0] : undefined,
    isCommonJs: wholes.length > 0 || assigned.size > 0,
  };
}

function* namedExports({
  declaration,
  source,
  specifiers,
}: TSESTree.ExportNamedDeclaration): Iterable<[string, WrittenExport]> {
  for (const { exported, local } of specifiers) {
    const name = textOf(local);
    yield [
      textOf(exported),
      source === null
        ? { kind: 'node', node: local }
        : { kind: 'from', specifier: source.value, name },
    ];
  }
  if (declaration?.type === 'VariableDeclaration') {
    for (const name of declaration.declarations.flatMap(({ id }) => namesIn(id))) {
      yield [name.name, { kind: 'node', node: name }];
    }
  } else if (declaration !== null && 'id' in declaration && declaration.id?.type === 'Identifier') {
    yield [declaration.id.name, { kind: 'node', node: declaration.id }];
  }
}

/** The name of what is declared, by which its variable is found, or the value itself. */
function nameOf(node: TSESTree.Node): TSESTree.Node {
  return (node.type === 'FunctionDeclaration' || node.type === 'ClassDeclaration') &&
    node.id !== null
    ? node.id
    : node;
}

/** Reads `exports.a = b`, `module.exports = a` and chains of them. */
function readAssignment(
  node: TSESTree.Node,
  wholes: TSESTree.Node[],
  assigned: Map<string, TSESTree.Node[]>,
): void {
  const targets: TSESTree.Node[] = [];
  let value = node;
  const { parent } = node;
  if (parent?.type === 'AssignmentExpression' && parent.right === node) {
    // A part of a chain, which is read from its beginning.
    return;
  }
  while (value.type === 'AssignmentExpression' && value.operator === '=') {
    targets.push(value.left);
    value = value.right;
  }
  if (targets.some(isModuleExports)) {
    wholes.push(value);
  }
  for (const target of targets) {
    if (target.type === 'MemberExpression' && isExports(target.object)) {
      const name = propertyName(target);
      if (name !== undefined) {
        assigned.set(name, [...(assigned.get(name) ?? []), value]);
      }
    }
  }
}

/** Reads `Object.assign(exports, { a })`. */
function readAssigned(node: TSESTree.Node, assigned: Map<string, TSESTree.Node[]>): void {
  if (
    node.type !== 'CallExpression' ||
    calleeName(node) !== 'assign' ||
    node.arguments[0] === undefined ||
    !isExports(node.arguments[0])
  ) {
    return;
  }
  for (const source of node.arguments.slice(1)) {
    for (const property of source.type === 'ObjectExpression' ? source.properties : []) {
      const name = property.type === 'Property' ? keyName(property) : undefined;
      if (property.type === 'Property' && name !== undefined) {
        assigned.set(name, [...(assigned.get(name) ?? []), property.value]);
      }
    }
  }
}

function isExports(node: TSESTree.Node): boolean {
  return isModuleExports(node) || (node.type === 'Identifier' && node.name === 'exports');
}

function isModuleExports(node: TSESTree.Node): boolean {
  return (
    node.type === 'MemberExpression' &&
    node.object.type === 'Identifier' &&
    node.object.name === 'module' &&
    propertyName(node) === 'exports'
  );
}

function textOf(name: TSESTree.Identifier | TSESTree.StringLiteral): string {
  return name.type === 'Identifier' ? name.name : String(literalValue(name));
}
