import type { TSESLint } from '@typescript-eslint/utils';
import path from 'node:path';

import { LookSchedule } from '../types/look-schedule.js';
import { ModuleResolution } from './module-resolution.js';
import { type Language, ParsedFiles, type ParsedFile } from './parsed-files.js';
import { filesIn, projectFolder } from './project-files.js';
import { ProjectGraph } from './project-graph.js';
import { SourceTexts } from './source-texts.js';

type SourceCode = Readonly<TSESLint.SourceCode>;

/** What a process knows of the files around those that it lints. */
export class ProjectStore {
  readonly resolution = new ModuleResolution();
  readonly #texts: SourceTexts;
  readonly #parsed = new ParsedFiles();
  readonly #schedule = new LookSchedule();
  readonly #folders = new Map<string, string | undefined>();
  readonly #files = new Map<string, readonly string[]>();
  readonly #graphs = new Map<string, ProjectGraph>();

  /** @param concerns - whether a file names something of an SDK, by its text. */
  constructor(concerns: (text: string) => boolean) {
    this.#texts = new SourceTexts(concerns);
  }

  /** Takes note of a file that is linted, and looks at the disk where that is due. */
  lint(file: string, text: string): void {
    this.#schedule.run(() => {
      this.#noticeChanges();
    });
    if (this.#texts.setLinted(file, text)) {
      this.#graphs.clear();
    }
  }

  /** The tree of a file, undefined where it cannot be read. */
  parsedFile(file: string, language: Language): ParsedFile | undefined {
    const version = this.#texts.versionOf(file);
    return this.#parsed.parse(file, version, () => this.#texts.textOf(file), language);
  }

  /** Takes note of the tree of the file that is linted: others will ask for it. */
  takeTree(source: SourceCode, language: Language): void {
    this.#parsed.take(source, this.#texts.versionOf(language.file), language);
  }

  /** The files around a file, and which of them imports which. */
  graphOf(file: string): ProjectGraph {
    const folder = this.#folderOf(file);
    const key = folder ?? `${path.dirname(file)}${path.sep}*`;
    let graph = this.#graphs.get(key);
    if (graph === undefined) {
      graph = new ProjectGraph(
        folder === undefined ? [file] : this.#filesOf(folder),
        this.#texts,
        this.resolution,
      );
      this.#graphs.set(key, graph);
    }
    graph.include(file);
    return graph;
  }

  #folderOf(file: string): string | undefined {
    const own = path.dirname(file);
    if (!this.#folders.has(own)) {
      this.#folders.set(own, projectFolder(file));
    }
    return this.#folders.get(own);
  }

  #filesOf(folder: string): readonly string[] {
    let files = this.#files.get(folder);
    if (files === undefined) {
      files = filesIn(folder);
      this.#files.set(folder, files);
    }
    return files;
  }

  #noticeChanges(): void {
    const isChanged = this.#texts.noticeChanges();
    const isListChanged = [...this.#files].some(
      ([folder, files]) => filesIn(folder).join('\0') !== files.join('\0'),
    );
    if (isChanged || isListChanged || this.resolution.noticeChanges()) {
      this.resolution.forget();
      this.#folders.clear();
      this.#files.clear();
      this.#graphs.clear();
    }
  }
}
