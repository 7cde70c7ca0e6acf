import type {
  API,
  Project,
  Snapshot,
  Symbol as TypeSymbol,
  Type,
} from '@typescript/native/unstable/sync';
import path from 'node:path';

import type { ProgramText } from '../program-text.js';
import { componentOwner } from '../component-owner.js';
import { SourceChanges } from '../source-changes.js';
import { TypeReader } from '../type-reader.js';
import type { NativeTypeScript } from './api.js';
import { type Ask, NativeChecker } from './checker.js';
import { OffDiskConfigs } from './off-disk-config.js';

/** A file in a project that TypeScript 7 has opened. */
export interface NativeFile {
  readonly project: Project;
  readonly reader: TypeReader<Type, TypeSymbol>;
  readonly ask: Ask;
}

/** One process of TypeScript 7, ended by Node with this one. A failed question ends it for good. */
export class NativeServer {
  readonly #api: API;
  /** The texts that differ from the files on disk, and files that are not on disk. */
  readonly #texts = new Map<string, string>();
  /** The configuration that owns a file. */
  readonly #owners = new Map<string, string>();
  readonly #rootFiles = new Map<string, ReadonlySet<string>>();
  readonly #offDisk = new OffDiskConfigs();
  readonly #changes = new SourceChanges();
  /** The open file without a configuration: one at a time, as each is typed by itself. */
  #loose: string | undefined;
  #snapshot: Snapshot | undefined;
  #readers = new WeakMap<Project, TypeReader<Type, TypeSymbol>>();
  #failure: string | undefined;

  /**
   * @param takesTexts - whether texts may differ from the files on disk. The process then asks
   * back for every file that it reads, which makes opening a project a quarter slower.
   */
  constructor(
    private readonly native: NativeTypeScript,
    cwd: string,
    readonly takesTexts: boolean,
  ) {
    // A callback that throws would end the process.
    const fs = {
      readFile: (file: string) => this.#texts.get(file),
      fileExists: (file: string) => (this.#texts.has(file) ? true : undefined),
    };
    this.#api = new native.module.API({
      cwd,
      tsserverPath: native.executable,
      ...(takesTexts ? { fs } : {}),
    });
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
      // A process that has ended since the last file is noticed now, not amid the file's questions.
      this.#snapshot?.getDefaultProjectForFile(text.fileName);
      const project = text.isOnDisk ? this.#openFile(text) : this.#openOffDisk(text);
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
      return question();
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

  #openFile({ fileName, isSaved, text }: ProgramText): Project | undefined {
    const isChanged = isSaved ? this.#texts.delete(fileName) : this.#texts.get(fileName) !== text;
    if (!isSaved) {
      this.#texts.set(fileName, text);
    }
    const known = this.#ownerAmongOpen(fileName);
    if (known !== undefined) {
      return (
        isChanged ? this.#update({ fileChanges: { changed: [fileName] } }) : this.#snapshot
      )?.getProject(known);
    }
    // The text of an open file is frozen, so that it is open only while its owner is looked for.
    const found = this.#update({
      closeFiles: this.#loose === undefined ? [] : [this.#loose],
      openFiles: [fileName],
      fileChanges: isChanged ? { changed: [fileName] } : {},
    }).getDefaultProjectForFile(fileName);
    const isConfigured = found?.configFileName.endsWith('.json') === true;
    this.#loose = isConfigured ? undefined : fileName;
    if (!isConfigured) {
      return found;
    }
    this.#owners.set(fileName, found.configFileName);
    return this.#update({
      openProjects: [found.configFileName],
      closeFiles: [fileName],
      fileChanges: isChanged ? { changed: [fileName] } : {},
    }).getProject(found.configFileName);
  }

  /** What is not on disk belongs to a configuration of its own, which extends its neighbours'. */
  #openOffDisk({ fileName, text }: ProgramText): Project | undefined {
    const owner = componentOwner(fileName, (config) => this.#fileNames(config));
    const { content, file } = this.#offDisk.add(fileName, owner, (config) =>
      this.#fileNames(config),
    );
    const created = [fileName, file].filter((name) => !this.#texts.has(name));
    const changed = [[fileName, text] as const, [file, content] as const].flatMap(([name, now]) => {
      const before = this.#texts.get(name);
      this.#texts.set(name, now);
      return before === undefined || before === now ? [] : [name];
    });
    return (
      created.length + changed.length === 0
        ? this.#snapshot
        : this.#update({
            openProjects: created.includes(file) ? [file] : [],
            fileChanges: { created, changed },
          })
    )?.getProject(file);
  }

  #fileNames(config: string): readonly string[] {
    return this.#api.parseConfigFile(config).fileNames;
  }

  #ownerAmongOpen(fileName: string): string | undefined {
    const owner = this.#owners.get(fileName);
    if (owner !== undefined) {
      return owner;
    }
    for (const [config, rootFiles] of this.#rootFiles) {
      if (rootFiles.has(fileName)) {
        this.#owners.set(fileName, config);
        return config;
      }
    }
    return undefined;
  }

  /** Types and symbols belong to one snapshot: what was read of the last one is forgotten. */
  #update(parameters: Parameters<API['updateSnapshot']>[0]): Snapshot {
    const last = this.#snapshot;
    const snapshot = this.#api.updateSnapshot(parameters);
    this.#snapshot = snapshot;
    this.#readers = new WeakMap();
    this.#rootFiles.clear();
    for (const project of snapshot.getProjects()) {
      if (project.configFileName.endsWith('.json')) {
        this.#rootFiles.set(project.configFileName, new Set(project.rootFiles));
      }
    }
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
    if (this.#changes.changed(() => this.#ownFiles()).length > 0) {
      this.#owners.clear();
      this.#update({ fileChanges: { invalidateAll: true } });
    }
  }

  *#ownFiles(): Generator<string> {
    for (const project of this.#snapshot?.getProjects() ?? []) {
      if (project.configFileName.endsWith('.json')) {
        yield project.configFileName;
      }
      for (const file of project.program.getSourceFileNames()) {
        if (!file.includes('/node_modules/') && path.isAbsolute(file)) {
          yield file;
        }
      }
    }
  }
}
