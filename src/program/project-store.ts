import type { TSESLint } from '@typescript-eslint/utils';

import { LookSchedule } from '../types/look-schedule.js';
import { ModuleResolution } from './module-resolution.js';
import { type Language, ParsedFiles } from './parsed-files.js';
import { filesIn, projectFolder } from './project-files.js';
import { SourceTexts, lastName } from './source-texts.js';

/** So many imports lie between a file and one that concerns an SDK, and it is looked at still. */
const mostImports = 3;

/** What a process knows of the files around those that it lints. */
export class ProjectStore {
  readonly resolution = new ModuleResolution();
  readonly texts: SourceTexts;
  readonly #parsed = new ParsedFiles();
  readonly #schedule = new LookSchedule();
  /** The files of a folder, by the last names that they import. */
  readonly #importers = new Map<string, ReadonlyMap<string, ReadonlySet<string>>>();

  /** @param concerns - whether a file names something of an SDK, by its text. */
  constructor(concerns: (text: string) => boolean) {
    this.texts = new SourceTexts(concerns);
  }

  /** Takes note of a file that is linted, and looks at the disk where that is due. */
  lint(file: string, text: string): void {
    this.#schedule.run(() => {
      this.resolution.forget();
      this.#importers.clear();
    });
    this.texts.setLinted(file, text);
  }

  /** The tree of a file, undefined where it cannot be read. */
  sourceOf(file: string, language: Language): Readonly<TSESLint.SourceCode> | undefined {
    const version = this.texts.versionOf(file);
    return this.#parsed.parse(file, version, () => this.texts.textOf(file), language);
  }

  /** Whether a file concerns an SDK: by its text, or by way of a few imports at most. */
  concerns(file: string, depth = mostImports, seen = new Set<string>()): boolean {
    seen.add(file);
    return (
      this.texts.factsOf(file)?.concerns === true ||
      (depth > 0 &&
        this.importedBy(file).some(
          (target) => !seen.has(target) && this.concerns(target, depth - 1, seen),
        ))
    );
  }

  /** The files of the application that a file imports. */
  importedBy(file: string): readonly string[] {
    return (this.texts.factsOf(file)?.specifiers ?? []).flatMap(
      (specifier) => this.resolution.resolve(specifier, file) ?? [],
    );
  }

  /** The files of the project that import a file. */
  importersOf(file: string): readonly string[] {
    const folder = projectFolder(file);
    if (folder === undefined) {
      return [];
    }
    const candidates = this.#importersIn(folder).get(lastName(file)) ?? [];
    return [...candidates].filter(
      (candidate) =>
        candidate !== file &&
        this.texts
          .factsOf(candidate)
          ?.specifiers.some((specifier) => this.resolution.resolve(specifier, candidate) === file),
    );
  }

  #importersIn(folder: string): ReadonlyMap<string, ReadonlySet<string>> {
    const known = this.#importers.get(folder);
    if (known !== undefined) {
      return known;
    }
    const importers = new Map<string, Set<string>>();
    for (const file of filesIn(folder)) {
      for (const specifier of this.texts.factsOf(file)?.specifiers ?? []) {
        const name = lastName(this.#target(specifier, file));
        importers.set(name, (importers.get(name) ?? new Set()).add(file));
      }
    }
    this.#importers.set(folder, importers);
    return importers;
  }

  /** What a specifier leads to; a relative one has the name of its file, and is not looked up. */
  #target(specifier: string, file: string): string {
    return /^\.{1,2}\/.*[^./]$/u.test(specifier)
      ? specifier
      : (this.resolution.resolve(specifier, file) ?? specifier);
  }
}
