import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { ConfigurationError } from '../configuration-error.js';
import { optionsFor, readDeclarations, tooDeep, unlessTooDeep } from './declaration-texts.js';
import { DeclarationReader } from './declarations.js';
import type { CodeGroup } from './found-code.js';
import type { PageText } from './page-text.js';
import type { TypeScript } from './typescript.js';

/** What the typings of a package declare. */
export interface PackageTypings {
  readonly name: string;
  readonly version: string;
  readonly groups: readonly CodeGroup[];
}

/**
 * The sets of constants that an installed package's typings declare.
 *
 * @param folder - where the package is looked for, as an import in it would be.
 * @throws {ConfigurationError} one line, where the package is not installed or has no typings.
 */
export function readPackage(
  typescript: TypeScript,
  packageName: string,
  folder: string,
): PackageTypings {
  const options = optionsFor(typescript);
  const from = path.join(folder, 'import.ts');
  const { resolvedModule } = typescript.resolveModuleName(
    packageName,
    from,
    options,
    typescript.sys,
  );
  if (resolvedModule === undefined || !/\.d\.[cm]?ts$/u.test(resolvedModule.resolvedFileName)) {
    throw new ConfigurationError(
      resolvedModule === undefined
        ? `--from-typings ${packageName}: no such package with typings is installed here; npm install it first`
        : `--from-typings ${packageName}: the package has no typings`,
    );
  }
  const entry = resolvedModule.resolvedFileName;
  const root = packageRoot(entry);
  const groups = unlessTooDeep(() => {
    const program = typescript.createProgram([entry], options);
    const reader = new DeclarationReader(typescript, program);
    return program
      .getSourceFiles()
      .filter((source) => source.fileName.startsWith(`${root}/`))
      .flatMap((source) =>
        reader.groups(source, 1, `${packageName}/${path.posix.relative(root, source.fileName)}`),
      );
  });
  if (groups === undefined) {
    throw new ConfigurationError(`--from-typings ${packageName}: cannot be read: ${tooDeep}`);
  }
  return { name: packageName, version: versionIn(root), groups: withoutRepeated(groups) };
}

/** The sets of constants in one file of declarations, and the package it belongs to. */
export function readDeclarationFile(
  typescript: TypeScript,
  page: PageText,
  folder: string,
): { readonly groups: readonly CodeGroup[]; readonly package?: string; readonly version?: string } {
  const root = packageRoot(path.resolve(folder, page.file));
  const name = manifestOf(root)?.name;
  const [groups] = readDeclarations(typescript, [{ text: page.text, firstLine: 1 }]);
  if (groups === undefined) {
    throw new ConfigurationError(`${page.file}: cannot be read: ${tooDeep}`);
  }
  return {
    groups,
    ...(typeof name === 'string' ? { package: name, version: versionIn(root) } : {}),
  };
}

/** The folder of the nearest package.json above a file. */
function packageRoot(file: string): string {
  const folder = path.posix.dirname(file.replaceAll('\\', '/'));
  const parent = path.posix.dirname(folder);
  return existsSync(`${folder}/package.json`) || parent === folder ? folder : packageRoot(folder);
}

function manifestOf(
  root: string,
): { readonly name?: unknown; readonly version?: unknown } | undefined {
  try {
    return JSON.parse(readFileSync(`${root}/package.json`, 'utf8')) as { readonly name?: unknown };
  } catch {
    return undefined;
  }
}

function versionIn(root: string): string {
  const version = manifestOf(root)?.version;
  return typeof version === 'string' ? version : '0.0.0';
}

/** A package may declare the same set for each of its entry points. */
function withoutRepeated(groups: readonly CodeGroup[]): readonly CodeGroup[] {
  const seen = new Set<string>();
  return groups.filter((group) => {
    const key = JSON.stringify([group.space, group.codes.map(({ name, value }) => [name, value])]);
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}
