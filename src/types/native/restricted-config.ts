import path from 'node:path';

import { relevantRoots } from '../relevant-roots.js';
import type { NativeConfig } from './project-config.js';
import { textOnDisk } from '../program-text.js';

/** What a language server takes for files without a configuration. */
const looseOptions = {
  allowJs: true,
  allowSyntheticDefaultImports: true,
  jsx: 'preserve',
  module: 'esnext',
  moduleResolution: 'bundler',
  skipLibCheck: true,
  strict: true,
  target: 'esnext',
};

/** The text of a configuration that is not on disk, and the name under which it is read. */
export interface RestrictedConfig {
  readonly file: string;
  readonly content: string;
}

/**
 * Configurations that stand beside the real ones, with their options, and list only the files that
 * types are asked of: a project that is large opens as fast as what it has of an SDK.
 */
export class RestrictedConfigs {
  readonly #roots = new Map<NativeConfig, Set<string>>();

  /** @param concerns - whether a file will be asked about, by its text. */
  constructor(private readonly concerns: (text: string) => boolean) {}

  /**
   * The configuration under which a file is asked about.
   *
   * @param owner - the configuration that it belongs to. A file without one is typed by itself.
   */
  with(fileName: string, owner: NativeConfig | undefined): RestrictedConfig {
    if (owner === undefined) {
      const file = path.posix.join(path.posix.dirname(fileName), 'loose.sdk-errors.json');
      return { file, content: configText({ compilerOptions: looseOptions }, [fileName], []) };
    }
    let roots = this.#roots.get(owner);
    if (roots === undefined) {
      roots = new Set(relevantRoots(owner.fileNames, textOnDisk, this.concerns));
      this.#roots.set(owner, roots);
    }
    roots.add(fileName);
    return {
      file: owner.file.replace(/\.json$/u, '.sdk-errors.json'),
      content: configText({ extends: owner.file }, roots, owner.referenced),
    };
  }

  /** Forgets which files there are, because a configuration changed on disk. */
  clear(): void {
    this.#roots.clear();
  }
}

function configText(
  options: object,
  files: Iterable<string>,
  referenced: readonly string[],
): string {
  const references = referenced.map((file) => ({ path: file }));
  return JSON.stringify({ ...options, include: [], files: [...files], references });
}
