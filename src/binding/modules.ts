import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import type { VisitorKeys } from '../syntax/walk.js';
import { FileOutline } from './file-outline.js';

/** What a file exports under a name. */
export type Exported =
  | { readonly kind: 'file'; readonly file: TSESTree.Program }
  /** What it exports anew from a module that is no file of the program. */
  | { readonly kind: 'module'; readonly specifier: string; readonly name: string }
  /** An expression, or the declaration or name of what is declared. */
  | { readonly kind: 'node'; readonly node: TSESTree.Node };

/** The files that are judged together, as names lead from one to another. */
export interface Modules {
  /** The keys of the nodes of all files. */
  readonly visitorKeys: VisitorKeys;

  /** The files that are judged together, in the order of their paths. */
  readonly files: readonly TSESTree.Program[];

  /** The file that a node stands in. */
  sourceOf(node: TSESTree.Node): Readonly<TSESLint.SourceCode>;

  /** What the tree of a file shows by itself. */
  outlineOf(file: TSESTree.Program): FileOutline;

  /** The path of the file that a node stands in. */
  pathOf(node: TSESTree.Node): string;

  /** A text that no other node of the program has. */
  placeOf(node: TSESTree.Node): string;

  /**
   * The file that a module specifier leads to.
   *
   * @param from - a node of the file that has the specifier.
   * @returns undefined for a package, for an SDK, and where there is no such file.
   */
  fileOf(specifier: string, from: TSESTree.Node): TSESTree.Program | undefined;

  /** Whether a file imports from another one, also by way of one that exports it anew. */
  imports(file: TSESTree.Program, other: TSESTree.Program): boolean;

  /** Whether a module specifier leads to a file, also by way of one that exports it anew. */
  leadsTo(specifier: string, from: TSESTree.Node, file: TSESTree.Program): boolean;

  /**
   * What a file exports under a name.
   *
   * @param name - `default` and `*` stand for what they stand for in an import.
   * @returns undefined where it exports nothing of that name, or where that cannot be told.
   */
  exported(file: TSESTree.Program, name: string): Exported | undefined;

  /** All names that a file exports; undefined where some of them cannot be told. */
  exportedNames(file: TSESTree.Program): readonly string[] | undefined;
}

/** A file of which nobody knows the others. */
export function oneFile(sourceCode: Readonly<TSESLint.SourceCode>, file = ''): Modules {
  const outline = new FileOutline(sourceCode);
  return {
    visitorKeys: sourceCode.visitorKeys,
    files: [sourceCode.ast],
    outlineOf: () => outline,
    sourceOf: () => sourceCode,
    pathOf: () => file,
    placeOf: ({ range }) => range.join('-'),
    fileOf: () => undefined,
    imports: () => false,
    leadsTo: () => false,
    exported: () => undefined,
    exportedNames: () => undefined,
  };
}

/** The same files, with imports that lead nowhere. */
export function withoutImports(modules: Modules): Modules {
  return {
    visitorKeys: modules.visitorKeys,
    files: modules.files,
    outlineOf: (file) => modules.outlineOf(file),
    sourceOf: (node) => modules.sourceOf(node),
    pathOf: (node) => modules.pathOf(node),
    placeOf: (node) => modules.placeOf(node),
    fileOf: () => undefined,
    imports: () => false,
    leadsTo: () => false,
    exported: () => undefined,
    exportedNames: () => undefined,
  };
}
