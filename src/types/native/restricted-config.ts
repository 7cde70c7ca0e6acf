import path from 'node:path';

import { RelevantRoots } from '../relevant-roots.js';
import type { NativeConfig } from './project-config.js';

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
 * Configurations beside the real ones, with their options, that list only the files that types are
 * asked of: a large project opens as fast as the part of it that concerns an SDK.
 */
export class RestrictedConfigs {
  readonly #roots = new Map<NativeConfig, RelevantRoots>();

  /**
   * @param readFile - the text of a file; undefined where it cannot be read.
   * @param concerns - whether a file will be asked about, by its text.
   */
  constructor(
    private readonly readFile: (file: string) => string | undefined,
    private readonly concerns: (text: string) => boolean,
  ) {}

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
      roots = new RelevantRoots(owner.fileNames, this.readFile, this.concerns);
      this.#roots.set(owner, roots);
    }
    return {
      file: owner.file.replace(/\.json$/u, '.sdk-errors.json'),
      content: configText({ extends: owner.file }, roots.with(fileName), owner.referenced),
    };
  }

  /** The files that were read to choose which are listed. */
  *files(): Generator<string> {
    for (const { fileNames } of this.#roots.keys()) {
      yield* fileNames;
    }
  }

  /** Reads files again that have changed on disk. */
  update(files: readonly string[]): void {
    for (const roots of this.#roots.values()) {
      roots.update(files);
    }
  }

  /** Forgets what was read of configurations that are not among these. */
  keep(owners: ReadonlySet<NativeConfig>): void {
    for (const owner of this.#roots.keys()) {
      if (!owners.has(owner)) {
        this.#roots.delete(owner);
      }
    }
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
