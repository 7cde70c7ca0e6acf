import type { TSESTree } from '@typescript-eslint/utils';

import { importedName, requiredModule } from '../binding/imported-entity.js';
import type { Modules } from '../binding/modules.js';
import { wholeModule } from '../binding/whole-module.js';
import { isFunction, literalValue } from '../syntax/expression.js';
import type { FileContext } from './file-context.js';
import { type Value, unknown } from './value.js';

/** What imports hold: what the files of the program export. */
export class ImportedValues {
  readonly #files = new Map<TSESTree.Program, Value>();

  constructor(
    private readonly context: FileContext,
    private readonly modules: Modules,
  ) {}

  /** The value of a name that an import declares. */
  ofDeclaration(node: TSESTree.Node): Value {
    switch (node.type) {
      case 'ImportDefaultSpecifier':
      case 'ImportNamespaceSpecifier':
      case 'ImportSpecifier': {
        const { name, specifier } = importedName(node);
        return this.#exportedBy(specifier, name, node);
      }
      case 'TSImportEqualsDeclaration': {
        const specifier = requiredModule(node);
        return specifier === undefined ? unknown : this.#exportedBy(specifier, wholeModule, node);
      }
      default:
        return unknown;
    }
  }

  /** What a call of `require`, or an `import()`, gives. */
  ofModule(source: TSESTree.Node | undefined): Value {
    const specifier = source === undefined ? undefined : literalValue(source);
    return source === undefined || typeof specifier !== 'string'
      ? unknown
      : this.#exportedBy(specifier, wholeModule, source);
  }

  #exportedBy(specifier: string, name: string, from: TSESTree.Node): Value {
    const file = this.modules.fileOf(specifier, from);
    return file === undefined ? unknown : this.#exported(file, name);
  }

  #exported(file: TSESTree.Program, name: string): Value {
    const exported = this.modules.exported(file, name);
    switch (exported?.kind) {
      case 'file':
        return this.#namespace(exported.file);
      case 'node':
        return this.#valueOf(exported.node);
      default:
        return unknown;
    }
  }

  #valueOf(node: TSESTree.Node): Value {
    if (isFunction(node)) {
      return this.context.closure(node, undefined);
    }
    return node.type === 'ClassDeclaration'
      ? { kind: 'class', node }
      : this.context.evaluateOnce(node);
  }

  /** The object that has all that a file exports. */
  #namespace(file: TSESTree.Program): Value {
    const known = this.#files.get(file);
    if (known !== undefined) {
      return known;
    }
    // Set first: files that import each other are not known to each other.
    this.#files.set(file, unknown);
    const names = this.modules.exportedNames(file);
    const value = this.context.objectOf({
      entries: new Map((names ?? []).map((name) => [name, this.#exported(file, name)])),
      isOpen: names === undefined,
    });
    this.#files.set(file, value);
    return value;
  }
}
