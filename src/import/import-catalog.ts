import path from 'node:path';

import { ConfigurationError } from '../configuration-error.js';
import { type DeclarationText, readDeclarations } from './declaration-texts.js';
import {
  type DraftCatalog,
  type DraftSource,
  type ReviewItem,
  unwritten,
} from './draft-catalog.js';
import { channelsOf } from './draft-channels.js';
import { hazardsOf } from './draft-hazards.js';
import { draftSpace } from './draft-spaces.js';
import type { CodeGroup, Findings } from './found-code.js';
import { type SourcedGroup, gatherSpaces } from './gathered-space.js';
import { type PageText, readPage } from './page-text.js';
import { type ReadCode, readDocument } from './read-document.js';
import { selectGroups } from './select-groups.js';
import { type TypeScript, loadTypeScript } from './typescript.js';
import { readDeclarationFile, readPackage } from './typings-package.js';

export interface ImportRequest {
  /** Pages and files of declarations, as the user wrote them. */
  readonly files: readonly string[];
  readonly id: string;
  /** Where relative names and packages are looked for. */
  readonly folder: string;
  /** The day of reading, as sources write it. */
  readonly today: string;
  /** Installed packages whose typings are read as well. */
  readonly packages: readonly string[];
  /** Names of enums and objects to take; without any, those that say that they are about errors. */
  readonly enums: readonly string[];
}

export interface ImportResult {
  /** undefined where no codes were found. */
  readonly draft: DraftCatalog | undefined;
  readonly review: readonly ReviewItem[];
  /** What was looked at, for a line that says that nothing was found. */
  readonly looked: readonly string[];
}

const schemaFile = './node_modules/eslint-plugin-sdk-errors/catalogs/schema.json';

/**
 * Drafts a catalog from documents and typings.
 *
 * @throws {ConfigurationError} one line, where a file or package cannot be read.
 */
export function importCatalog(request: ImportRequest): ImportResult {
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u.test(request.id)) {
    throw new ConfigurationError(
      `--id ${JSON.stringify(request.id)}: an id is lower-case words with hyphens and begins with a letter, such as "some-sdk-web"`,
    );
  }
  const importer = new Importer(request);
  for (const [position, file] of request.files.entries()) {
    importer.addFile(file, position === 0 ? 'page' : `page-${String(position + 1)}`);
  }
  for (const [position, name] of request.packages.entries()) {
    importer.addPackage(name, position === 0 ? 'typings' : `typings-${String(position + 1)}`);
  }
  return importer.result();
}

class Importer {
  readonly #request: ImportRequest;
  readonly #wanted: ReadonlySet<string>;
  readonly #sources: DraftSource[] = [];
  readonly #groups: SourcedGroup[] = [];
  readonly #review: ReviewItem[] = [];
  readonly #looked: string[] = [];
  #typescript: TypeScript | undefined;

  constructor(request: ImportRequest) {
    this.#request = request;
    this.#wanted = new Set(request.enums);
  }

  addFile(file: string, source: string): void {
    const page = readPage(file, this.#request.folder);
    if (page.format === 'declarations') {
      this.#addDeclarations(page, source);
      return;
    }
    const findings = readDocument(page, (texts) => this.#readCode(texts));
    this.#sources.push({
      id: source,
      kind: 'document',
      title: findings.title ?? path.basename(file),
      file: path.basename(file),
      ...(page.date === undefined
        ? { retrieved: this.#request.today }
        : { date: page.date, retrieved: this.#request.today }),
      sha256: page.sha256,
    });
    this.#looked.push(lookedAt(file, findings.counts));
    this.#add(findings, file, source);
  }

  addPackage(name: string, source: string): void {
    const typings = readPackage(this.#loadTypeScript(), name, this.#request.folder);
    this.#sources.push({
      id: source,
      kind: 'typings',
      title: `Declarations of ${name}`,
      package: name,
      version: typings.version,
    });
    this.#looked.push(
      `the typings of ${name} (${counted(typings.groups.length, 'set')} of constants)`,
    );
    for (const { line, problem } of typings.doubts) {
      this.#unsure(typings.entry, line, '', problem);
    }
    this.#addTypings(typings.groups, name, source);
  }

  result(): ImportResult {
    const spaces = gatherSpaces(this.#groups);
    const names = new Set(spaces.flatMap((space) => space.codes.map((code) => code.name)));
    const drafted = spaces.map((space) =>
      draftSpace(
        space,
        (name) => names.has(name),
        (item) => this.#review.push(item),
      ),
    );
    const review = inOrder(this.#review);
    if (drafted.length === 0) {
      return { draft: undefined, review, looked: this.#looked };
    }
    const channels = channelsOf(drafted);
    const draft: DraftCatalog = {
      $schema: schemaFile,
      id: this.#request.id,
      title: unwritten,
      packages: this.#request.packages,
      vendoredModules: [],
      globals: [],
      sources: this.#sources,
      receivers: [],
      spaces: drafted.map(({ space }) => space),
      channels,
      hazards: hazardsOf(drafted),
    };
    return { draft, review, looked: this.#looked };
  }

  #add(findings: Findings, file: string, source: string): void {
    for (const { line, problem, quote } of findings.doubts) {
      this.#unsure(file, line, '', problem, quote);
    }
    const { doubt, left, taken } = selectGroups(findings.groups, this.#wanted);
    for (const group of left) {
      this.#unsure(file, group.line, '', notTaken(group));
    }
    for (const group of taken) {
      if (doubt !== undefined) {
        this.#unsure(file, group.line, group.space ?? 'code', doubt);
      }
      this.#groups.push({ group, file, source });
    }
  }

  /** Typings join what the pages name, and add what calls itself an error. */
  #addTypings(groups: readonly CodeGroup[], file: string, source: string): void {
    const known = gatherSpaces(this.#groups);
    for (const group of groups) {
      const sourced: SourcedGroup = { group, file, source };
      const isWanted = this.#wanted.has(group.declaredAs ?? '');
      const joins = gatherSpaces([...this.#groups, sourced]).length === known.length;
      if (
        isWanted ||
        (this.#wanted.size === 0 && (group.sign === 2 || (joins && known.length > 0)))
      ) {
        this.#groups.push(sourced);
      } else if (group.sign > 0) {
        this.#unsure(group.file ?? file, group.line, '', notTaken(group));
      }
    }
  }

  #addDeclarations(page: PageText, source: string): void {
    const found = readDeclarationFile(this.#loadTypeScript(), page, this.#request.folder);
    this.#sources.push({
      id: source,
      kind: 'typings',
      title: `Declarations in ${path.basename(page.file)}`,
      package: found.package ?? null,
      version: found.version ?? null,
    });
    this.#looked.push(`${page.file} (${counted(found.groups.length, 'set')} of constants)`);
    this.#add(found, page.file, source);
  }

  #readCode(texts: readonly DeclarationText[]): ReturnType<ReadCode> {
    try {
      return readDeclarations(this.#loadTypeScript(), texts);
    } catch (error) {
      if (error instanceof ConfigurationError) {
        return undefined;
      }
      throw error;
    }
  }

  #loadTypeScript(): TypeScript {
    this.#typescript ??= loadTypeScript(this.#request.folder);
    return this.#typescript;
  }

  #unsure(file: string, line: number, place: string, problem: string, quote?: string): void {
    this.#review.push({
      file,
      line,
      kind: 'unsure',
      place,
      problem,
      ...(quote === undefined ? {} : { quote }),
    });
  }
}

/** What is not sure before what is only unwritten, each by file and line. */
function inOrder(items: readonly ReviewItem[]): readonly ReviewItem[] {
  const files = [...new Set(items.map((item) => item.file))];
  const rank = (item: ReviewItem): number => (item.kind === 'unsure' ? 0 : 1);
  return [...items].sort(
    (one, other) =>
      rank(one) - rank(other) ||
      files.indexOf(one.file) - files.indexOf(other.file) ||
      one.line - other.line,
  );
}

function notTaken(group: CodeGroup): string {
  const size = counted(group.codes.length, 'member');
  const space =
    group.space === undefined || group.what === group.space ? '' : ` ("${group.space}")`;
  const remedy =
    group.declaredAs === undefined && group.space === undefined
      ? 'it has no name that --enum could take, so give it a heading in a copy of the page, such as "SomeError"'
      : '--enum takes it';
  return `${group.what}${space}, with ${size}, was not taken: ${group.leftBecause ?? 'nothing says that it is about errors'}; ${remedy}`;
}

function lookedAt(
  file: string,
  counts: { readonly tables: number; readonly lists: number; readonly headings: number },
): string {
  const { headings, lists, tables } = counts;
  return `${file} (${counted(tables, 'table')}, ${counted(lists, 'list')}, ${counted(headings, 'heading')})`;
}

function counted(count: number, noun: string): string {
  return `${String(count)} ${noun}${count === 1 ? '' : 's'}`;
}
