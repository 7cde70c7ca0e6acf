/**
 * The files of a configuration that its types are asked in, or that say something about types to
 * files that do not import them: declarations, scripts, and what augments a global or a module.
 * All else comes in by imports.
 */
export class RelevantRoots {
  readonly #relevant: Map<string, boolean>;

  /**
   * @param fileNames - what the configuration lists.
   * @param readFile - the text of a file; undefined where it cannot be read.
   * @param concerns - whether a file will be asked about, by its text.
   */
  constructor(
    fileNames: Iterable<string>,
    private readonly readFile: (file: string) => string | undefined,
    private readonly concerns: (text: string) => boolean,
  ) {
    this.#relevant = new Map([...fileNames].map((file) => [file, this.#isRelevant(file)]));
  }

  /** The relevant files, with one that is asked about. */
  with(file: string): string[] {
    const roots = [...this.#relevant].flatMap(([name, isRelevant]) => (isRelevant ? [name] : []));
    return this.has(file) ? roots : [...roots, file];
  }

  has(file: string): boolean {
    return this.#relevant.get(file) === true;
  }

  /** Reads files again; whether any of them has become relevant, or is so no longer. */
  update(files: Iterable<string>): boolean {
    let isChanged = false;
    for (const file of files) {
      const before = this.#relevant.get(file);
      if (before !== undefined) {
        this.#relevant.set(file, this.#isRelevant(file));
        isChanged ||= this.#relevant.get(file) !== before;
      }
    }
    return isChanged;
  }

  #isRelevant(file: string): boolean {
    const text = isDeclaration(file) ? undefined : this.readFile(file);
    return text === undefined || this.concerns(text) || declaresGlobally(text);
  }
}

function isDeclaration(file: string): boolean {
  return /\.d\.[cm]?ts$|\.json$/u.test(file);
}

function declaresGlobally(text: string): boolean {
  return !/^\s*(?:import|export)\b/mu.test(text) || /\bdeclare\s+(?:global|module)\b/u.test(text);
}
