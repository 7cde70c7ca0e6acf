import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import { literalValue, propertyName, withoutAssertions } from '../syntax/expression.js';
import { walk } from '../syntax/walk.js';
import type { ClassNode } from './entity.js';
import { importedName } from './imported-entity.js';
import { wholeModule } from './whole-module.js';
import { stepsTo } from './pattern-steps.js';

/** A call, or the making of an object, which calls a constructor. */
export type Call = TSESTree.CallExpression | TSESTree.NewExpression;

/** A call, or the head of a JSX element, which calls a component with its props. */
export type Caller = Call | TSESTree.JSXOpeningElement;

/** A name that a file gives to an export of another module. */
export interface ImportBinding {
  readonly variable: TSESLint.Scope.Variable;
  readonly specifier: string;
  /** The export, or that all of the module has the name. */
  readonly name: string;
  readonly node: TSESTree.Node;
}

/** What the tree of a file shows by itself: made once for each tree. */
export class FileOutline {
  #calls: readonly Call[] = [];
  #classes: readonly ClassNode[] = [];
  #tries: readonly TSESTree.TryStatement[] = [];
  #assignments: readonly TSESTree.AssignmentExpression[] = [];
  #elements: readonly TSESTree.JSXOpeningElement[] = [];
  #byName: ReadonlyMap<string, readonly Call[]> | undefined;
  #imports: readonly ImportBinding[] | undefined;

  constructor(private readonly source: Readonly<TSESLint.SourceCode>) {}

  /** The calls of the file. */
  get calls(): readonly Call[] {
    this.#read();
    return this.#calls;
  }

  /** The calls by the last name of what they call. */
  callsNamed(name: string): readonly Call[] {
    return this.#read().get(name) ?? [];
  }

  /** The heads of JSX elements by the last name of what they render. */
  elementsNamed(name: string): readonly TSESTree.JSXOpeningElement[] {
    return this.elements.filter((element) => lastName(element.name) === name);
  }

  get classes(): readonly ClassNode[] {
    this.#read();
    return this.#classes;
  }

  get tries(): readonly TSESTree.TryStatement[] {
    this.#read();
    return this.#tries;
  }

  /** The assignments to properties. */
  get assignments(): readonly TSESTree.AssignmentExpression[] {
    this.#read();
    return this.#assignments;
  }

  /** The heads of JSX elements. */
  get elements(): readonly TSESTree.JSXOpeningElement[] {
    this.#read();
    return this.#elements;
  }

  /** The names of what other modules export. */
  get imports(): readonly ImportBinding[] {
    this.#imports ??= (
      this.source.scopeManager?.scopes.flatMap(({ variables }) => variables) ?? []
    ).flatMap((variable) => importBinding(variable) ?? []);
    return this.#imports;
  }

  #read(): ReadonlyMap<string, readonly Call[]> {
    if (this.#byName !== undefined) {
      return this.#byName;
    }
    const calls: Call[] = [];
    const classes: ClassNode[] = [];
    const tries: TSESTree.TryStatement[] = [];
    const assignments: TSESTree.AssignmentExpression[] = [];
    const elements: TSESTree.JSXOpeningElement[] = [];
    walk(this.source.ast, this.source.visitorKeys, (node) => {
      switch (node.type) {
        case 'CallExpression':
        case 'NewExpression':
          calls.push(node);
          break;
        case 'ClassDeclaration':
        case 'ClassExpression':
          classes.push(node);
          break;
        case 'JSXOpeningElement':
          elements.push(node);
          break;
        case 'TryStatement':
          tries.push(node);
          break;
        case 'AssignmentExpression':
          if (withoutAssertions(node.left).type === 'MemberExpression') {
            assignments.push(node);
          }
          break;
        default:
      }
      return undefined;
    });
    const byName = new Map<string, Call[]>();
    for (const call of calls) {
      const name = lastName(withoutAssertions(call.callee));
      if (name !== undefined) {
        const named = byName.get(name) ?? [];
        named.push(call);
        byName.set(name, named);
      }
    }
    this.#calls = calls;
    this.#classes = classes;
    this.#tries = tries;
    this.#assignments = assignments;
    this.#elements = elements;
    this.#byName = byName;
    return byName;
  }
}

function lastName(callee: TSESTree.Node): string | undefined {
  switch (callee.type) {
    case 'Identifier':
    case 'JSXIdentifier':
      return callee.name;
    case 'JSXMemberExpression':
      return callee.property.name;
    case 'MemberExpression':
      return propertyName(callee);
    default:
      return undefined;
  }
}

function importBinding(variable: TSESLint.Scope.Variable): ImportBinding | undefined {
  const node: TSESTree.Node | undefined = variable.defs[0]?.node;
  if (
    node?.type === 'ImportDefaultSpecifier' ||
    node?.type === 'ImportNamespaceSpecifier' ||
    node?.type === 'ImportSpecifier'
  ) {
    return { variable, node, ...importedName(node) };
  }
  if (node?.type !== 'VariableDeclarator' || node.init === null) {
    return undefined;
  }
  const specifier = moduleLoaded(node.init);
  const [identifier] = variable.identifiers;
  const steps = identifier === undefined ? undefined : stepsTo(identifier, node.id);
  return specifier === undefined || steps === undefined || steps.length > 1
    ? undefined
    : { variable, node, specifier, name: steps[0] ?? wholeModule };
}

/** The module that `require('…')` or `await import('…')` loads. */
function moduleLoaded(node: TSESTree.Node): string | undefined {
  const inner = withoutAssertions(node);
  const loading = inner.type === 'AwaitExpression' ? withoutAssertions(inner.argument) : inner;
  const source =
    loading.type === 'ImportExpression'
      ? loading.source
      : loading.type === 'CallExpression' &&
          loading.callee.type === 'Identifier' &&
          loading.callee.name === 'require'
        ? loading.arguments[0]
        : undefined;
  const specifier = source === undefined ? undefined : literalValue(source);
  return typeof specifier === 'string' ? specifier : undefined;
}
