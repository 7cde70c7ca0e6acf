import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import type { Exported, Modules } from '../binding/modules.js';
import { wholeModule } from '../binding/whole-module.js';
import { FileOutline } from '../binding/file-outline.js';
import { propertyValue } from '../binding/property-value.js';
import { explain } from '../types/report-source.js';
import { parentOf } from '../syntax/expression.js';
import type { CatalogIndex } from '../catalog/catalog-index.js';
import { type FileExports, type WrittenExport, readExports } from './file-exports.js';
import { judgedFiles } from './judged-files.js';
import type { Language, ParsedFile } from './parsed-files.js';
import type { ProjectGraph } from './project-graph.js';
import type { ProjectStore } from './project-store.js';

type SourceCode = Readonly<TSESLint.SourceCode>;

function others(judged: readonly string[], file: string): string {
  const names = judged.filter((other) => other !== file);
  return names.length === 0 ? 'no other file' : names.join(', ');
}

/** So many files are opened for one that is linted; what lies beyond is not known. */
const mostFiles = 200;

/** The files that are judged together: the one that is linted, what it imports, what imports it. */
export class Program implements Modules {
  readonly visitorKeys: Record<string, readonly string[] | undefined>;
  readonly files: readonly TSESTree.Program[];
  readonly #sources = new Map<TSESTree.Node, SourceCode>();
  readonly #byPath = new Map<string, TSESTree.Program | undefined>();
  readonly #paths = new Map<TSESTree.Program, string>();
  readonly #graph: ProjectGraph;
  readonly #parsed = new Map<TSESTree.Program, ParsedFile>();
  readonly #keys = new Set<SourceCode['visitorKeys']>();

  constructor(
    private readonly linted: SourceCode,
    private readonly language: Language,
    private readonly store: ProjectStore,
    private readonly index: CatalogIndex,
  ) {
    this.visitorKeys = { ...linted.visitorKeys };
    this.#keys.add(linted.visitorKeys);
    this.#add(language.file, { source: linted, outline: new FileOutline(linted) });
    this.#graph = store.graphOf(language.file);
    if (this.#graph.isConnected(language.file)) {
      store.takeTree(linted, language);
    }
    const judged = judgedFiles(language.file, this.#graph);
    explain(`${language.file}: judged with ${others(judged, language.file)}`);
    this.files = judged.flatMap((file) => this.#open(file) ?? []);
  }

  sourceOf(node: TSESTree.Node): SourceCode {
    let root = node;
    for (let next = parentOf(root); next !== undefined; next = parentOf(next)) {
      root = next;
    }
    return this.#sources.get(root) ?? this.linted;
  }

  placeOf(node: TSESTree.Node): string {
    return `${this.pathOf(node)}:${node.range.join('-')}`;
  }

  outlineOf(file: TSESTree.Program): FileOutline {
    return this.#parsed.get(file)?.outline ?? new FileOutline(this.sourceOf(file));
  }

  pathOf(node: TSESTree.Node): string {
    return this.#paths.get(this.sourceOf(node).ast) ?? this.language.file;
  }

  fileOf(specifier: string, from: TSESTree.Node): TSESTree.Program | undefined {
    // An SDK is what its catalog says, also where it is a file of the application.
    if (this.index.ofModule(specifier) !== undefined) {
      return undefined;
    }
    const path = this.pathOf(from);
    const found = this.store.resolution.resolve(specifier, path);
    return found === undefined || !this.#graph.isFollowed(found, path, this.language.file)
      ? undefined
      : this.#open(found);
  }

  imports(file: TSESTree.Program, other: TSESTree.Program): boolean {
    const target = this.pathOf(other);
    return this.#graph
      .importedBy(this.pathOf(file))
      .some((path) => this.#graph.offers(path, target));
  }

  leadsTo(specifier: string, from: TSESTree.Node, file: TSESTree.Program): boolean {
    const found = this.store.resolution.resolve(specifier, this.pathOf(from));
    return found !== undefined && this.#graph.offers(found, this.pathOf(file));
  }

  exported(file: TSESTree.Program, name: string): Exported | undefined {
    return this.#exported(file, name, new Set());
  }

  exportedNames(file: TSESTree.Program): readonly string[] | undefined {
    return this.#exportedNames(file, new Set());
  }

  /** The tree of a file, undefined where it cannot be read. */
  #open(path: string): TSESTree.Program | undefined {
    if (!this.#byPath.has(path) && this.#sources.size < mostFiles) {
      this.#byPath.set(path, undefined);
      const parsed = this.store.parsedFile(path, this.language);
      if (parsed !== undefined) {
        this.#addKeys(parsed.source.visitorKeys);
        this.#add(path, parsed);
      }
    }
    return this.#byPath.get(path);
  }

  /** The keys of a parser: those of one are the same for all of its files. */
  #addKeys(keys: SourceCode['visitorKeys']): void {
    if (!this.#keys.has(keys)) {
      this.#keys.add(keys);
      Object.assign(this.visitorKeys, keys);
    }
  }

  #add(path: string, parsed: ParsedFile): void {
    const { source } = parsed;
    this.#parsed.set(source.ast, parsed);
    this.#sources.set(source.ast, source);
    this.#byPath.set(path, source.ast);
    this.#paths.set(source.ast, path);
  }

  #exportsOf(file: TSESTree.Program): FileExports {
    const parsed = this.#parsed.get(file);
    const read = (): FileExports => readExports(file, this.sourceOf(file).text, this.visitorKeys);
    if (parsed === undefined) {
      return read();
    }
    parsed.exports ??= read();
    return parsed.exports;
  }

  #exported(file: TSESTree.Program, name: string, seen: Set<string>): Exported | undefined {
    const key = `${this.pathOf(file)}\0${name}`;
    if (seen.has(key)) {
      return undefined;
    }
    seen.add(key);
    const { all, isCommonJs, named, whole } = this.#exportsOf(file);
    const written = named.get(name);
    if (written !== undefined) {
      return this.#followed(written, file, seen);
    }
    if (name === wholeModule || (name === 'default' && isCommonJs)) {
      return whole === undefined ? { kind: 'file', file } : { kind: 'node', node: whole };
    }
    const property = whole?.type === 'ObjectExpression' ? propertyValue(whole, name) : undefined;
    if (property !== undefined) {
      return { kind: 'node', node: property };
    }
    const found = (name === 'default' ? [] : all).map((specifier) =>
      this.#followed({ kind: 'from', specifier, name }, file, seen),
    );
    return (
      found.find((exported) => exported?.kind !== undefined && exported.kind !== 'module') ??
      found.find(
        (exported) =>
          exported?.kind === 'module' && this.index.ofModule(exported.specifier) !== undefined,
      )
    );
  }

  #followed(
    written: WrittenExport,
    file: TSESTree.Program,
    seen: Set<string>,
  ): Exported | undefined {
    if (written.kind !== 'from') {
      return written.kind === 'node' ? written : undefined;
    }
    const target = this.fileOf(written.specifier, file);
    return target === undefined
      ? { kind: 'module', specifier: written.specifier, name: written.name }
      : this.#exported(target, written.name, seen);
  }

  #exportedNames(
    file: TSESTree.Program,
    seen: Set<TSESTree.Program>,
  ): readonly string[] | undefined {
    if (seen.has(file)) {
      return [];
    }
    seen.add(file);
    const { all, named, whole } = this.#exportsOf(file);
    const others = all.map((specifier) => {
      const target = this.fileOf(specifier, file);
      return target === undefined ? undefined : this.#exportedNames(target, seen);
    });
    const known = others.flatMap((names) => names ?? []).filter((name) => name !== 'default');
    return whole !== undefined || others.includes(undefined)
      ? undefined
      : [...new Set([...named.keys(), ...known])];
  }
}
