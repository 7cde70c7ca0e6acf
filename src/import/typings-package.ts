import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type ts from 'typescript';

import { ConfigurationError } from '../configuration-error.js';
import { optionsFor, readDeclarations, tooDeep, unlessTooDeep } from './declaration-texts.js';
import { DeclarationReader } from './declarations.js';
import type { CodeGroup, Doubt, Findings } from './found-code.js';
import type { PageText } from './page-text.js';
import { type Reexports, hasReexports, readReexports } from './reexports.js';
import type { TypeScript } from './typescript.js';

/** What the typings of a package declare. */
export interface PackageTypings {
  readonly name: string;
  readonly version: string;
  readonly groups: readonly CodeGroup[];
  /** The file that a program imports, as the reviewer's list calls it. */
  readonly entry: string;
  readonly doubts: readonly Doubt[];
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
  const found = unlessTooDeep(() => {
    const program = typescript.createProgram([entry], options);
    const reader = new DeclarationReader(typescript, program);
    const isOwn = (source: ts.SourceFile): boolean => source.fileName.startsWith(`${root}/`);
    const own = program
      .getSourceFiles()
      .filter(isOwn)
      .flatMap((source) =>
        reader.groups(source, 1, `${packageName}/${path.posix.relative(root, source.fileName)}`),
      );
    const source = program.getSourceFile(entry);
    const exported = source && readReexports(typescript, program, source);
    return {
      groups: [
        ...own,
        ...groupsOf(reader, exported, (source) =>
          isOwn(source) ? undefined : nameInModules(source.fileName),
        ),
      ],
      doubts: exported?.doubts ?? [],
    };
  });
  if (found === undefined) {
    throw new ConfigurationError(`--from-typings ${packageName}: cannot be read: ${tooDeep}`);
  }
  return {
    name: packageName,
    version: versionIn(root),
    groups: withoutRepeated(found.groups),
    entry: `${packageName}/${path.posix.relative(root, entry)}`,
    doubts: found.doubts,
  };
}

/**
 * The sets of constants that other files declare and an entry point exports.
 *
 * @param nameOf - how the reviewer's list calls a file; undefined for one that is read already.
 */
function groupsOf(
  reader: DeclarationReader,
  exported: Reexports | undefined,
  nameOf: (source: ts.SourceFile) => string | undefined,
): readonly CodeGroup[] {
  const isExported = (node: ts.Node | undefined): boolean =>
    node !== undefined && (exported?.declarations.has(node) === true || isExported(node.parent));
  return (exported?.sources ?? []).flatMap((source) => {
    const name = nameOf(source);
    return name === undefined ? [] : reader.groups(source, 1, name, isExported);
  });
}

/** `some-sdk/errors.d.ts` */
function nameInModules(file: string): string {
  return file.split('/node_modules/').at(-1) ?? file;
}

/** The sets of constants in one file of declarations, and the package it belongs to. */
export function readDeclarationFile(
  typescript: TypeScript,
  page: PageText,
  folder: string,
): Findings & { readonly package?: string; readonly version?: string } {
  const root = packageRoot(path.resolve(folder, page.file));
  const name = manifestOf(root)?.name;
  const [groups] = readDeclarations(typescript, [{ text: page.text, firstLine: 1 }]);
  if (groups === undefined) {
    throw new ConfigurationError(`${page.file}: cannot be read: ${tooDeep}`);
  }
  const others = hasReexports(page.text) ? othersOf(typescript, page.file, folder) : undefined;
  return {
    groups: withoutRepeated([...groups, ...(others?.groups ?? [])]),
    doubts: others?.doubts ?? [],
    ...(typeof name === 'string' ? { package: name, version: versionIn(root) } : {}),
  };
}

/** What a file of declarations exports from other files. */
function othersOf(typescript: TypeScript, file: string, folder: string): Findings {
  const entry = path.resolve(folder, file);
  const found = unlessTooDeep((): Findings => {
    const program = typescript.createProgram([entry], optionsFor(typescript));
    const reader = new DeclarationReader(typescript, program);
    const source = program.getSourceFile(entry);
    const exported = source && readReexports(typescript, program, source);
    const groups = groupsOf(reader, exported, ({ fileName }) =>
      path.relative(folder, fileName).replaceAll('\\', '/'),
    );
    return { groups, doubts: exported?.doubts ?? [] };
  });
  if (found === undefined) {
    throw new ConfigurationError(`${file}: cannot be read: ${tooDeep}`);
  }
  return found;
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
