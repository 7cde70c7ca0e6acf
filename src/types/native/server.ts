import type {
  API,
  Project,
  Snapshot,
  Symbol as TypeSymbol,
  Type,
} from '@typescript/native/unstable/sync';
import path from 'node:path';

import type { ProgramText } from '../program-text.js';
import { SourceChanges } from '../source-changes.js';
import { TypeReader } from '../type-reader.js';
import type { NativeTypeScript } from './api.js';
import { type Ask, NativeChecker } from './checker.js';
import { NativeConfigs } from './project-config.js';
import { RestrictedConfigs } from './restricted-config.js';
import { type TextChanges, TextOverlay } from './text-overlay.js';

/** A file in a project that TypeScript 7 has opened. */
export interface NativeFile {
  readonly project: Project;
  readonly reader: TypeReader<Type, TypeSymbol>;
  readonly ask: Ask;
}

/** A process that has not been asked for so many milliseconds may have ended. */
const longestSilence = 100;

/** One process of TypeScript 7, ended by Node with this one. A failed question ends it for good. */
export class NativeServer {
  readonly #api: API;
  readonly #texts = new TextOverlay();
  readonly #configs: NativeConfigs;
  readonly #restricted: RestrictedConfigs;
  readonly #changes = new SourceChanges();
  #snapshot: Snapshot | undefined;
  #readers = new WeakMap<Project, TypeReader<Type, TypeSymbol>>();
  #failure: string | undefined;
  /** When the last question was answered. */
  #answered = Date.now();

  /** @param concerns - whether a file will be asked about, by its text. */
  constructor(
    private readonly native: NativeTypeScript,
    cwd: string,
    concerns: (text: string) => boolean,
  ) {
    this.#api = new native.module.API({
      cwd,
      tsserverPath: native.executable,
      // A callback that throws would end the process. Whether a file exists is not asked back: it is
      // asked four times as often.
      fs: { readFile: (file) => this.#texts.get(file) },
    });
    this.#configs = new NativeConfigs(this.#api);
    this.#restricted = new RestrictedConfigs(concerns);
  }

  /** Why the process does not answer any more. */
  get failure(): string | undefined {
    return this.#failure;
  }

  /**
   * Opens a text in the place of its file.
   *
   * @returns undefined where the process has ended.
   */
  open(text: ProgramText): NativeFile | undefined {
    return this.ask(() => {
      this.#noticeChanges();
      if (Date.now() - this.#answered > longestSilence) {
        // A process that has ended meanwhile is noticed now, not amid the file's questions.
        this.#snapshot?.getDefaultProjectForFile(text.fileName);
      }
      const project = this.#project(text);
      return project === undefined
        ? undefined
        : { project, reader: this.#readerOf(project), ask: this.ask };
    }, undefined);
  }

  /** Asks the process; when it has ended, or ends at this, the second value is the answer. */
  readonly ask = <Answer>(question: () => Answer, otherwise: Answer): Answer => {
    if (this.#failure !== undefined) {
      return otherwise;
    }
    try {
      const answer = question();
      this.#answered = Date.now();
      return answer;
    } catch (error) {
      this.#failure = error instanceof Error ? error.message : String(error);
      this.close();
      return otherwise;
    }
  };

  /** Ends the process. */
  close(): void {
    this.#failure ??= 'closed';
    try {
      this.#api.close();
    } catch {
      // It has ended by itself.
    }
  }

  /** A text that is already part of its project is asked about in the project as it is. */
  #project({ fileName, isOnDisk, isSaved, text }: ProgramText): Project | undefined {
    const owner = isOnDisk ? this.#configs.ofFile(fileName) : this.#configs.ofComponent(fileName);
    const { content, file } = this.#restricted.with(fileName, owner);
    const changes: TextChanges = { created: [], changed: [] };
    this.#texts.put(fileName, isSaved ? undefined : text, isOnDisk, changes);
    this.#texts.put(file, content, false, changes);
    const isOpen = this.#snapshot?.getProject(file) !== undefined;
    return (
      isOpen && changes.created.length + changes.changed.length === 0
        ? this.#snapshot
        : this.#update({ openProjects: isOpen ? [] : [file], fileChanges: changes })
    )?.getProject(file);
  }

  /** Types and symbols belong to one snapshot: what was read of the last one is forgotten. */
  #update(parameters: Parameters<API['updateSnapshot']>[0]): Snapshot {
    const last = this.#snapshot;
    const snapshot = this.#api.updateSnapshot(parameters);
    this.#snapshot = snapshot;
    this.#readers = new WeakMap();
    last?.dispose();
    return snapshot;
  }

  #readerOf(project: Project): TypeReader<Type, TypeSymbol> {
    let reader = this.#readers.get(project);
    if (reader === undefined) {
      reader = new TypeReader(new NativeChecker(project.checker, this.ask, this.native.module));
      this.#readers.set(project, reader);
    }
    return reader;
  }

  #noticeChanges(): void {
    const changed = this.#changes.changed(() => this.#ownFiles());
    if (changed.length === 0) {
      return;
    }
    const configs = changed.filter((file) => this.#configs.has(file));
    if (configs.length > 0) {
      this.#configs.clear();
      this.#restricted.clear();
      // What another configuration extends is read anew only where it is named.
      this.#update({ fileChanges: { changed: configs } });
    }
    this.#update({ fileChanges: { invalidateAll: true } });
  }

  *#ownFiles(): Generator<string> {
    yield* this.#configs.files();
    for (const { program } of this.#snapshot?.getProjects() ?? []) {
      for (const file of program.getSourceFileNames()) {
        if (!file.includes('/node_modules/') && path.isAbsolute(file)) {
          yield file;
        }
      }
    }
  }
}
