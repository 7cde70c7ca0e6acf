import enhancedResolve, { type CachedInputFileSystem, type Resolver } from 'enhanced-resolve';
import path from 'node:path';

import { fileVersion } from '../types/file-version.js';
import { disk } from './disk.js';
import { folderAbove } from './folder-above.js';

/** The files that a linter reads as code. */
const code = /(?<!\.d)\.(?:[cm]?[jt]s|[jt]sx|vue|svelte)$/u;

/** Whether a file is code, by its name: no declarations, styles or data. */
export function isCode(file: string): boolean {
  return code.test(file);
}

/** Finds the file that a module specifier leads to, as bundlers and TypeScript do. */
export class ModuleResolution {
  // An answer is kept until somebody says that the disk may have changed.
  readonly #fileSystem = new enhancedResolve.CachedInputFileSystem(disk, Number.POSITIVE_INFINITY);
  readonly #resolvers = new Map<string, Resolver>();
  readonly #resolved = new Map<string, string | undefined>();
  readonly #configOf = new Map<string, string>();
  /** The configurations that were read, with their versions. */
  readonly #configs = new Map<string, string>();

  /**
   * The file of the application that a specifier leads to.
   *
   * @returns undefined where there is none, where it belongs to an installed package, and where it
   * is no code.
   */
  resolve(specifier: string, from: string): string | undefined {
    const folder = path.dirname(from);
    const key = `${folder}\0${specifier}`;
    if (!this.#resolved.has(key)) {
      this.#resolved.set(key, this.#resolve(specifier, folder));
    }
    return this.#resolved.get(key);
  }

  /** Asks the disk whether a configuration that says where modules are has changed. */
  noticeChanges(): boolean {
    return [...this.#configs].some(([file, version]) => fileVersion(file) !== version);
  }

  /** Forgets what the disk had. */
  forget(): void {
    this.#resolved.clear();
    this.#resolvers.clear();
    this.#configs.clear();
    this.#configOf.clear();
    this.#fileSystem.purge();
  }

  #resolve(specifier: string, folder: string): string | undefined {
    try {
      const found = this.#resolverFor(folder, specifier).resolveSync({}, folder, specifier);
      return found === false || /[\\/]node_modules[\\/]/u.test(found) || !isCode(found)
        ? undefined
        : found;
    } catch {
      return undefined;
    }
  }

  #resolverFor(folder: string, specifier: string): Resolver {
    let config = this.#configOf.get(folder);
    if (config === undefined) {
      config =
        folderAbove(folder, ['tsconfig.json', 'jsconfig.json'])?.file ??
        folderAbove(folder, ['package.json'])?.file ??
        '';
      this.#configOf.set(folder, config);
      this.#configs.set(config, fileVersion(config));
    }
    // TypeScript's paths are for other names, and its configuration is read for each of them.
    const isRelative = /^\.{1,2}(?:\/|$)/u.test(specifier);
    const key = `${config}${isRelative ? '\0' : ''}`;
    let resolver = this.#resolvers.get(key);
    if (resolver === undefined) {
      resolver = resolverWith(config, isRelative, this.#fileSystem);
      this.#resolvers.set(key, resolver);
    }
    return resolver;
  }
}

function resolverWith(
  config: string,
  isRelative: boolean,
  fileSystem: CachedInputFileSystem,
): Resolver {
  const packageFile =
    config === '' ? undefined : folderAbove(path.dirname(config), ['package.json']);
  return enhancedResolve.ResolverFactory.createResolver({
    fileSystem,
    useSyncFileSystemCalls: true,
    conditionNames: ['source', 'import', 'require', 'default'],
    mainFields: ['source', 'module', 'main'],
    extensions: ['.ts', '.tsx', '.mts', '.cts', '.js', '.jsx', '.mjs', '.cjs', '.vue', '.svelte'],
    // What TypeScript files import by the names of what becomes of them.
    extensionAlias: {
      '.js': ['.ts', '.tsx', '.js', '.jsx'],
      '.jsx': ['.tsx', '.jsx'],
      '.mjs': ['.mts', '.mjs'],
      '.cjs': ['.cts', '.cjs'],
    },
    // What the templates of Vue and React projects set up in the bundler alone.
    fallback:
      packageFile === undefined ? [] : [{ name: '@', alias: path.join(packageFile.folder, 'src') }],
    ...(!isRelative && /[jt]sconfig\.json$/u.test(config)
      ? { tsconfig: { configFile: config, references: 'auto' as const } }
      : {}),
  });
}
