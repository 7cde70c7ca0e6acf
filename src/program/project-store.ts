import type { TSESLint } from '@typescript-eslint/utils';
import path from 'node:path';

import { LookSchedule } from '../types/look-schedule.js';
import { ModuleResolution } from './module-resolution.js';
import { type Language, ParsedFiles } from './parsed-files.js';
import { filesIn, projectFolder } from './project-files.js';
import { SourceTexts, lastName } from './source-texts.js';

/** So many imports lie between a file and one that concerns an SDK, and it is looked at still. */
const mostImports = 3;

interface Importers {
  /** The files of a folder, by the last names that they import. */
  readonly byName: ReadonlyMap<string, ReadonlySet<string>>;
  /** The files whose exports are given something of an SDK by another file. */
  readonly filled: ReadonlySet<string>;
}

const noImporters: Importers = { byName: new Map(), filled: new Set() };

/** What a process knows of the files around those that it lints. */
export class ProjectStore {
  readonly resolution = new ModuleResolution();
  readonly texts: SourceTexts;
  readonly #parsed = new ParsedFiles();
  readonly #schedule = new LookSchedule();
  readonly #byFolder = new Map<string, Importers>();
  readonly #folders = new Map<string, string>();

  /** @param concerns - whether a file names something of an SDK, by its text. */
  constructor(concerns: (text: string) => boolean) {
    this.texts = new SourceTexts(concerns);
  }

  /** Takes note of a file that is linted, and looks at the disk where that is due. */
  lint(file: string, text: string): void {
    this.#schedule.run(() => {
      this.resolution.forget();
      this.#byFolder.clear();
      this.#folders.clear();
    });
    this.texts.setLinted(file, text);
  }

  /** The tree of a file, undefined where it cannot be read. */
  sourceOf(file: string, language: Language): Readonly<TSESLint.SourceCode> | undefined {
    const version = this.texts.versionOf(file);
    return this.#parsed.parse(file, version, () => this.texts.textOf(file), language);
  }

  /**
   * Whether a file concerns an SDK: by its text, by what it imports, also by way of a few others,
   * or by a file that imports it.
   */
  concerns(file: string): boolean {
    return (
      this.leadsToSdk(file) || this.importersOf(file).some((other) => this.leadsToSdk(other, 1))
    );
  }

  /** Whether a file concerns an SDK by its text or by what it imports. */
  leadsToSdk(file: string, depth = mostImports, seen = new Set<string>()): boolean {
    seen.add(file);
    return (
      this.texts.factsOf(file)?.concerns === true ||
      this.#isFilled(file) ||
      (depth > 0 &&
        this.importedBy(file).some(
          (target) => !seen.has(target) && this.leadsToSdk(target, depth - 1, seen),
        ))
    );
  }

  /** Whether a file that concerns an SDK sets a property of what a file exports. */
  #isFilled(file: string): boolean {
    return this.#importers(file).filled.has(file);
  }

  /** The files of the application that a file imports. */
  importedBy(file: string): readonly string[] {
    return (this.texts.factsOf(file)?.specifiers ?? []).flatMap(
      (specifier) => this.resolution.resolve(specifier, file) ?? [],
    );
  }

  /** The files of the project that import a file. */
  importersOf(file: string): readonly string[] {
    const candidates = this.#importers(file).byName.get(lastName(file)) ?? [];
    return [...candidates].filter(
      (candidate) => candidate !== file && this.importedBy(candidate).includes(file),
    );
  }

  #importers(file: string): Importers {
    const folder = this.#folderOf(file);
    let importers = this.#byFolder.get(folder);
    if (importers === undefined) {
      importers = folder === '' ? noImporters : this.#importersIn(folder);
      this.#byFolder.set(folder, importers);
    }
    return importers;
  }

  #folderOf(file: string): string {
    const own = path.dirname(file);
    let folder = this.#folders.get(own);
    if (folder === undefined) {
      folder = projectFolder(file) ?? '';
      this.#folders.set(own, folder);
    }
    return folder;
  }

  #importersIn(folder: string): Importers {
    const byName = new Map<string, Set<string>>();
    const filled = new Set<string>();
    for (const file of filesIn(folder)) {
      const facts = this.texts.factsOf(file);
      for (const specifier of facts?.specifiers ?? []) {
        const name = lastName(this.#target(specifier, file));
        byName.set(name, (byName.get(name) ?? new Set()).add(file));
      }
      for (const specifier of facts?.concerns === true ? facts.filled : []) {
        const target = this.resolution.resolve(specifier, file);
        if (target !== undefined) {
          filled.add(target);
        }
      }
    }
    return { byName, filled };
  }

  /** What a specifier leads to; a relative one has the name of its file, and is not looked up. */
  #target(specifier: string, file: string): string {
    return /^\.{1,2}\/.*[^./]$/u.test(specifier)
      ? specifier
      : (this.resolution.resolve(specifier, file) ?? specifier);
  }
}
