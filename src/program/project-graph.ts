import type { ModuleResolution } from './module-resolution.js';
import type { SourceTexts } from './source-texts.js';

/** So many imports lie between a file and one that names an SDK, and it is looked at still. */
const mostImports = 3;

/** Which files of a project import which, and how far each is from one that names an SDK. */
export class ProjectGraph {
  readonly #imported = new Map<string, readonly string[]>();
  readonly #importers = new Map<string, Set<string>>();
  readonly #anew = new Map<string, ReadonlySet<string>>();
  readonly #distances = new Map<string, number>();
  readonly #filled = new Set<string>();
  readonly #completers = new Map<string, readonly string[]>();
  readonly #given = new Map<string, boolean>();

  /** @param files - those of the project's folder. */
  constructor(
    files: readonly string[],
    private readonly texts: SourceTexts,
    private readonly resolution: ModuleResolution,
  ) {
    this.#addAll(files);
  }

  /** Takes in a file that was not there before. */
  include(file: string): void {
    if (!this.#imported.has(file)) {
      this.#addAll([file]);
    }
  }

  #addAll(files: readonly string[]): void {
    const pending = [...files];
    for (let file = pending.pop(); file !== undefined; file = pending.pop()) {
      if (!this.#imported.has(file)) {
        // A package of the same workspace may lie outside of the folder.
        pending.push(...this.#add(file));
      }
    }
    this.#distances.clear();
    this.#given.clear();
    this.#completers.clear();
    this.#measure();
  }

  /** The files of the application that a file imports. */
  importedBy(file: string): readonly string[] {
    return this.#imported.get(file) ?? [];
  }

  /** The files that import a file. */
  importersOf(file: string): readonly string[] {
    return [...(this.#importers.get(file) ?? [])];
  }

  /** Whether a file imports another one of the application, or is imported by one. */
  isConnected(file: string): boolean {
    return this.importedBy(file).length > 0 || this.importersOf(file).length > 0;
  }

  /** How many imports lie between a file and one that names an SDK. */
  distanceOf(file: string): number {
    return this.#distances.get(file) ?? Number.POSITIVE_INFINITY;
  }

  /** Whether something in a file can register a listener. */
  listens(file: string): boolean {
    return this.texts.usesOf(file)?.listens === true;
  }

  /** The files that add to a table or list which a file exports. */
  completersOf(file: string): readonly string[] {
    let completers = this.#completers.get(file);
    if (completers === undefined) {
      completers = this.importersOf(file).filter((other) =>
        this.#leadsTo(this.texts.usesOf(other)?.completed, other, file),
      );
      this.#completers.set(file, completers);
    }
    return completers;
  }

  /** Whether a file that names an SDK gives something to what a file exports. */
  isFilled(file: string): boolean {
    return this.#filled.has(file);
  }

  /** Whether a file is another one, or exports anew what that has, also by way of others. */
  offers(file: string, other: string, depth = mostImports): boolean {
    return (
      file === other ||
      (depth > 0 &&
        [...(this.#anew.get(file) ?? [])].some((one) => this.offers(one, other, depth - 1)))
    );
  }

  /** Whether a file exports anew what another has. */
  exportsAnew(file: string, other: string): boolean {
    return this.#anew.get(file)?.has(other) === true;
  }

  /**
   * Whether something in a file can be about errors of an SDK: it names one, catches what comes from
   * one, gives functions to one, or is given to one.
   *
   * @param isStart - whether a file concerns one as well that starts what another does with it.
   */
  concerns(file: string, isStart = false): boolean {
    const distance = this.distanceOf(file);
    return (
      this.texts.factsOf(file)?.concerns === true ||
      distance < 2 ||
      (distance <= mostImports && this.#acts(file, isStart)) ||
      this.isReached(file)
    );
  }

  /** Whether something is caught in a file, or started by an event. */
  #acts(file: string, isStart: boolean): boolean {
    const uses = this.texts.usesOf(file);
    return uses?.catches === true || (isStart && uses?.starts === true);
  }

  /** Whether what an SDK delivers can come to a file other than by a rejection. */
  isReached(file: string): boolean {
    return (
      this.distanceOf(file) < 2 ||
      this.importedBy(file).some((other) => this.isFilled(other)) ||
      this.#isGiven(file)
    );
  }

  /**
   * Whether a file is read for what another one imports from it: it leads nearer to an SDK, or the
   * other names one, is given something of one, wraps it, or calls the file with a function.
   *
   * @param linted - the file that is linted, of whose many imports few matter, unless it listens.
   */
  isFollowed(file: string, from: string, linted: string): boolean {
    const distance = this.distanceOf(from);
    return (
      distance === 0 ||
      (distance === 1 && (from !== linted || this.listens(from))) ||
      this.distanceOf(file) <= Math.max(1, distance - 1) ||
      this.#isGiven(from) ||
      this.callsWith(from, file)
    );
  }

  /** Whether a file calls something of another one with a function, or with what may hold one. */
  callsWith(file: string, other: string): boolean {
    return this.#leadsTo(this.texts.usesOf(file)?.calledWith, file, other);
  }

  /** Whether what a file exports can come to be called with errors of an SDK. */
  #isGiven(file: string): boolean {
    let isGiven = this.#given.get(file);
    if (isGiven === undefined) {
      isGiven = this.importersOf(file).some((other) => this.#handsOn(other, file));
      this.#given.set(file, isGiven);
    }
    return isGiven;
  }

  /** Whether a file names an SDK, or is near one and hands on what another exports. */
  #handsOn(file: string, other: string, depth = mostImports): boolean {
    return (
      this.texts.factsOf(file)?.concerns === true ||
      (this.distanceOf(file) < 2 &&
        this.#leadsTo(this.texts.usesOf(file)?.handedOn, file, other)) ||
      (depth > 0 &&
        this.exportsAnew(file, other) &&
        this.importersOf(file).some((importer) => this.#handsOn(importer, file, depth - 1)))
    );
  }

  #leadsTo(specifiers: ReadonlySet<string> | undefined, file: string, other: string): boolean {
    return [...(specifiers ?? [])].some(
      (specifier) => this.resolution.resolve(specifier, file) === other,
    );
  }

  #add(file: string): readonly string[] {
    const facts = this.texts.factsOf(file);
    const imported = new Set(
      (facts?.specifiers ?? []).flatMap(
        (specifier) => this.resolution.resolve(specifier, file) ?? [],
      ),
    );
    imported.delete(file);
    if (facts !== undefined && facts.exportedAnew.size > 0) {
      const anew = [...facts.exportedAnew];
      this.#anew.set(
        file,
        new Set(anew.flatMap((specifier) => this.resolution.resolve(specifier, file) ?? [])),
      );
    }
    this.#imported.set(file, [...imported]);
    for (const other of imported) {
      this.#importers.set(other, (this.#importers.get(other) ?? new Set()).add(file));
    }
    for (const specifier of facts?.concerns === true
      ? (this.texts.usesOf(file)?.filled ?? [])
      : []) {
      const filled = this.resolution.resolve(specifier, file);
      if (filled !== undefined) {
        this.#filled.add(filled);
      }
    }
    return [...imported];
  }

  #measure(): void {
    let nearest = [...this.#imported.keys()].filter(
      (file) => this.texts.factsOf(file)?.concerns === true,
    );
    nearest.push(...this.#filled);
    for (let distance = 0; distance <= mostImports; distance += 1) {
      const next: string[] = [];
      for (const file of nearest) {
        if (!this.#distances.has(file)) {
          this.#distances.set(file, distance);
          next.push(...this.importersOf(file));
        }
      }
      nearest = next;
    }
  }
}
