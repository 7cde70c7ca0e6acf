import type { API } from '@typescript/native/unstable/sync';
import { parse } from 'jsonc-parser';
import path from 'node:path';

import { componentOwner } from '../component-owner.js';
import { type Configuration, configurationOwner } from '../configuration-owner.js';
import { textOnDisk } from '../program-text.js';

/** A configuration file, read. */
export interface NativeConfig extends Configuration {
  readonly file: string;
  /** What it says of how files are typed, with what it extends, as a text to compare. */
  readonly settings: string;
}

/** Finds and reads configurations, each of them once. */
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

  /** The configurations that are known. */
  known(): Set<NativeConfig> {
    return new Set([...this.#configs.values()].filter((config) => config !== undefined));
  }

  /**
   * Reads all configurations again.
   *
   * @returns whether one of them says something else of how files are typed. One that only lists
   * other files is read again too.
   */
  update(): boolean {
    let isOther = false;
    for (const [file, before] of this.#configs) {
      const now = this.#parse(file);
      isOther ||= before?.settings !== now?.settings;
      if (before?.settings !== now?.settings || !areSame(before?.fileNames, now?.fileNames)) {
        this.#configs.set(file, now);
      }
    }
    return isOther;
  }

  #read(file: string): NativeConfig | undefined {
    if (!this.#configs.has(file)) {
      this.#configs.set(file, this.#parse(file));
    }
    return this.#configs.get(file);
  }

  #parse(file: string): NativeConfig | undefined {
    const text = textOnDisk(file);
    if (text === undefined) {
      return undefined;
    }
    const { fileNames, options } = this.api.parseConfigFile(file);
    const referenced = referencedBy(file, text);
    return {
      file,
      fileNames: new Set(fileNames),
      referenced,
      settings: JSON.stringify({ options, referenced }),
    };
  }
}

function areSame(
  some: ReadonlySet<string> | undefined,
  others: ReadonlySet<string> | undefined,
): boolean {
  return (
    some?.size === others?.size && [...(some ?? [])].every((file) => others?.has(file) === true)
  );
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
