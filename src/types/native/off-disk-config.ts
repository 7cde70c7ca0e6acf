import path from 'node:path';

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
export interface OffDiskConfig {
  readonly file: string;
  readonly content: string;
}

/**
 * Configurations for files that are not on disk: one beside each real configuration, with its
 * options and its declarations.
 */
export class OffDiskConfigs {
  readonly #files = new Map<string, Set<string>>();

  /**
   * @param fileName - the file that is not on disk.
   * @param owner - the configuration whose options hold for it.
   * @param fileNames - reads which files a configuration lists.
   */
  add(
    fileName: string,
    owner: string | undefined,
    fileNames: (config: string) => readonly string[],
  ): OffDiskConfig {
    const folder = path.posix.dirname(owner ?? fileName);
    const base = path.posix.basename(owner ?? 'tsconfig.json', '.json');
    const file = path.posix.join(folder, `${base}.off-disk.json`);
    let files = this.#files.get(file);
    if (files === undefined) {
      files = new Set(owner === undefined ? [] : fileNames(owner).filter(isDeclaration));
      this.#files.set(file, files);
    }
    files.add(fileName);
    const options = owner === undefined ? { compilerOptions: looseOptions } : { extends: owner };
    return {
      file,
      content: JSON.stringify({ ...options, include: [], references: [], files: [...files] }),
    };
  }
}

function isDeclaration(file: string): boolean {
  return /\.d\.[cm]?ts$/u.test(file);
}
