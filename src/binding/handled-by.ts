import type { TSESTree } from '@typescript-eslint/utils';
import path from 'node:path';

import { withoutAssertions } from '../syntax/expression.js';
import type { EntityResolver } from './entity-resolver.js';
import type { TrustedFunction } from './trusted-function.js';

/** Where a file lies. */
export interface FilePlace {
  /** The absolute path, or a name like `<input>` for a text without one. */
  readonly file: string;
  /** The working directory of ESLint. */
  readonly cwd: string;
}

/** Says which callees take care of every code they are given, as the settings list them. */
export class HandledBy {
  constructor(
    private readonly functions: readonly TrustedFunction[],
    private readonly resolver: EntityResolver,
    private readonly place: FilePlace,
  ) {}

  /** Whether a callee, or a function that is registered as a listener, is one of them. */
  isHandledBy(callee: TSESTree.Node): boolean {
    if (this.functions.length === 0) {
      return false;
    }
    const node = withoutAssertions(callee);
    const entity = this.resolver.resolve(node);
    if (entity?.origin.kind === 'module') {
      const { specifier } = entity.origin;
      const name = entity.path.length === 0 ? 'default' : entity.path.join('.');
      return this.functions.some(
        (trusted) => trusted.name === name && this.#isModule(trusted.module, specifier, node),
      );
    }
    return (
      node.type === 'Identifier' &&
      this.functions.some(
        (trusted) => trusted.name === node.name && this.#isDeclaredHere(node, trusted.module),
      )
    );
  }

  #isModule(module: string, specifier: string, from: TSESTree.Node): boolean {
    return isPath(module) && isPath(specifier)
      ? this.#fromFolder(module) === moduleFile(path.dirname(this.#fileOf(from)), specifier)
      : module === specifier;
  }

  #fileOf(node: TSESTree.Node): string {
    const file = this.resolver.modules.pathOf(node);
    return file === '' ? this.place.file : file;
  }

  /** Whether the file of a name is the module, and declares the function. */
  #isDeclaredHere(node: TSESTree.Identifier, module: string): boolean {
    const variable = this.resolver.variable(node);
    return (
      isPath(module) &&
      this.#fromFolder(module) === moduleFile('', this.#fileOf(node)) &&
      variable?.defs.length === 1 &&
      (variable.scope.type === 'module' || variable.scope.type === 'global')
    );
  }

  #fromFolder(module: string): string {
    return moduleFile(this.place.cwd, module);
  }
}

function isPath(module: string): boolean {
  return /^\.{1,2}(?:\/|$)/u.test(module);
}

/** The file that a path leads to, without its extension: `./errors`, `./errors.js`, `./errors/index`. */
function moduleFile(folder: string, module: string): string {
  return path
    .resolve(folder, module)
    .replace(/\.[cm]?[jt]sx?$/u, '')
    .replace(/[\\/]index$/u, '');
}
