import type { API } from '@typescript/native/unstable/sync';
import { parse } from 'jsonc-parser';
import path from 'node:path';

import { componentOwner } from '../component-owner.js';
import { type Configuration, configurationOwner } from '../configuration-owner.js';
import { textOnDisk } from '../program-text.js';

/** A configuration file, read. */
export interface NativeConfig extends Configuration {
  readonly file: string;
}

/** Finds and reads the configurations of a run, each of them once. */
export class NativeConfigs {
  readonly #configs = new Map<string, NativeConfig | undefined>();

  constructor(private readonly api: API) {}

  /** The configuration that a file belongs to; undefined where it belongs to none. */
  ofFile(file: string): NativeConfig | undefined {
    return configurationOwner(file, (config) => this.#read(config));
  }

  /** The configuration of a component, and of a file that is not on disk. */
  ofComponent(file: string): NativeConfig | undefined {
    const owner = componentOwner(file, (config) => this.#read(config)?.fileNames ?? []);
    return owner === undefined ? undefined : this.#read(owner);
  }

  /** The configuration files that were read. */
  *files(): Generator<string> {
    for (const config of this.#configs.values()) {
      if (config !== undefined) {
        yield config.file;
      }
    }
  }

  /** Whether a configuration was read from a file. */
  has(file: string): boolean {
    return this.#configs.get(file) !== undefined;
  }

  /** Forgets what was read, because a configuration changed on disk. */
  clear(): void {
    this.#configs.clear();
  }

  #read(file: string): NativeConfig | undefined {
    if (!this.#configs.has(file)) {
      const text = textOnDisk(file);
      this.#configs.set(
        file,
        text === undefined
          ? undefined
          : {
              file,
              fileNames: new Set(this.api.parseConfigFile(file).fileNames),
              referenced: referencedBy(file, text),
            },
      );
    }
    return this.#configs.get(file);
  }
}

/** TypeScript 7 does not tell which configurations another one refers to. */
function referencedBy(file: string, text: string): string[] {
  const config = parse(text) as { readonly references?: unknown } | null | undefined;
  const references: unknown = config?.references;
  return (Array.isArray(references) ? (references as unknown[]) : []).flatMap((reference) => {
    const target = (reference as { readonly path?: unknown } | null)?.path;
    if (typeof target !== 'string') {
      return [];
    }
    const resolved = path.posix.resolve(path.posix.dirname(file), target);
    return [resolved.endsWith('.json') ? resolved : path.posix.join(resolved, 'tsconfig.json')];
  });
}
