import type { TSESTree } from '@typescript-eslint/utils';

import { type Entity, entity } from './entity.js';
import type { EntityResolver } from './entity-resolver.js';
import { type ImportedName, packageEntity } from './imported-entity.js';
import { wholeModule } from './whole-module.js';

/** Finds what names of other modules are. */
export class ImportResolver {
  constructor(private readonly resolver: EntityResolver) {}

  /** What an import gives: what a file of the program exports, else what a package has. */
  imported(imported: ImportedName, from: TSESTree.Node): Entity {
    const file = this.resolver.modules.fileOf(imported.specifier, from);
    const found = file === undefined ? undefined : this.exported(file, imported.name);
    return found ?? packageEntity(imported);
  }

  /** What a file exports under a name. */
  exported(file: TSESTree.Program, name: string): Entity | undefined {
    const exported = this.resolver.modules.exported(file, name);
    switch (exported?.kind) {
      case 'file':
        return entity({ kind: 'file', file: exported.file });
      case 'module':
        return packageEntity(exported);
      case 'node':
        return this.resolver.resolve(exported.node);
      case undefined:
        return this.#resolveProperty(file, name);
    }
  }

  /** A property of what a CommonJS module is set to. */
  #resolveProperty(file: TSESTree.Program, name: string): Entity | undefined {
    const whole = this.resolver.modules.exported(file, wholeModule);
    const object = whole?.kind === 'node' ? this.resolver.resolve(whole.node) : undefined;
    return object === undefined ? undefined : this.resolver.properties.step(object, name);
  }
}
