import type {
  API,
  Project,
  Snapshot,
  Symbol as TypeSymbol,
  Type,
} from '@typescript/native/unstable/sync';
import { existsSync } from 'node:fs';

import { LookSchedule } from '../look-schedule.js';
import { type ProgramText, textOnDisk } from '../program-text.js';
import { TypeReader } from '../type-reader.js';
import type { NativeTypeScript } from './api.js';
import { type Ask, NativeChecker } from './checker.js';
import { DiskVersions } from './disk-versions.js';
import { NativeConfigs } from './project-config.js';
import { RestrictedConfigs } from './restricted-config.js';
import { TextOverlay, noChanges } from './text-overlay.js';
import { watchedFolders } from './watched-folders.js';
import { Watchdog } from './watchdog.js';

/** A file in a project that TypeScript 7 has opened. */
export interface NativeFile {
  readonly project: Project;
  readonly reader: TypeReader<Type, TypeSymbol>;
  readonly ask: Ask;
}

/** A process that has not been asked for so many milliseconds may have ended. */
const longestSilence = 100;

/**
 * A process that says nothing for so many milliseconds while a question is open is given up. The
 * reading of a file is a message too, so that opening a large project is no silence.
 */
const longestWait = 30_000;

/** So many projects are open, those that were asked last. See `typescript/projects.ts`. */
const mostProjects = 4;

/** One process of TypeScript 7, ended by Node with this one. A failed question ends it for good. */
export class NativeServer {
  readonly #api: API;
  readonly #process: RunningProcess | undefined;
  readonly #watchdog: Watchdog | undefined;
  readonly #texts = new TextOverlay();
  readonly #configs: NativeConfigs;
  readonly #restricted: RestrictedConfigs;
  readonly #schedule = new LookSchedule();
  readonly #versions = new DiskVersions();
  /** The open projects, by configuration file, the one that was asked last at the end. */
  readonly #open = new Set<string>();
  /** The file that is read as it is edited, not as it is on disk. */
  #ownText: string | undefined;
  #snapshot: Snapshot | undefined;
  #readers = new WeakMap<Project, TypeReader<Type, TypeSymbol>>();
  #fileNames = new WeakMap<Project, readonly string[]>();
  #failure: string | undefined;
  #isOutdated = false;
  /** When the last question was answered. */
  #answered = Date.now();

  /**
   * @param concerns - whether a file will be asked about, by its text.
   * @param wait - how long the process may say nothing, in milliseconds.
   */
  constructor(
    private readonly native: NativeTypeScript,
    cwd: string,
    concerns: (text: string) => boolean,
    wait = longestWait,
  ) {
    this.#api = new native.module.API({
      cwd,
      tsserverPath: native.executable,
      // A callback that throws would end the process. Whether a file exists is not asked back: it is
      // asked four times as often.
      fs: {
        readFile: (file) => {
          this.#watchdog?.asked();
          return this.#texts.get(file);
        },
      },
    });
    this.#process = processOf(this.#api);
    this.#watchdog =
      this.#process?.pid === undefined ? undefined : Watchdog.watch(this.#process.pid, wait);
    this.#configs = new NativeConfigs(this.#api);
    this.#restricted = new RestrictedConfigs((file) => {
      // To read all files of a large project is no silence of the process.
      this.#watchdog?.asked();
      return textOnDisk(file);
    }, concerns);
  }

  /** Why the process does not answer any more. */
  get failure(): string | undefined {
    return this.#failure;
  }

  /** Whether the process was ended because it did not answer. */
  get hasHung(): boolean {
    return this.#watchdog?.hasEnded === true;
  }

  /** Whether another process has to be started, because a configuration has changed. */
  get isOutdated(): boolean {
    return this.#isOutdated;
  }

  /**
   * Opens a file with the text that it has in the editor.
   *
   * @returns undefined where the process has ended or is outdated.
   */
  open(text: ProgramText): NativeFile | undefined {
    return this.ask(() => {
      this.#schedule.run(() => {
        this.#noticeChanges(text);
      });
      if (this.#isOutdated) {
        return undefined;
      }
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
      this.#watchdog?.asked();
      const answer = question();
      this.#watchdog?.answered();
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
    this.#watchdog?.close();
    try {
      // A signal that it could handle would make it print a line.
      this.#process?.kill('SIGKILL');
      this.#api.close();
    } catch {
      // It has ended by itself.
    }
  }

  /** A text that is already part of its project is asked about in the project as it is. */
  #project({ fileName, isOnDisk, isSaved, text }: ProgramText): Project | undefined {
    const owner = isOnDisk ? this.#configs.ofFile(fileName) : this.#configs.ofComponent(fileName);
    const { content, file } = this.#restricted.with(fileName, owner);
    const changes = noChanges();
    if (this.#ownText !== undefined && (this.#ownText !== fileName || isSaved)) {
      // Only the text that is asked about differs from the disk.
      this.#texts.remove(this.#ownText, changes);
      this.#ownText = undefined;
    }
    if (!isSaved) {
      this.#texts.put(fileName, text, isOnDisk, changes);
      this.#ownText = fileName;
    }
    this.#texts.put(file, content, false, changes);
    const isOpen = this.#open.delete(file);
    this.#open.add(file);
    const closed = [...this.#open].slice(0, -mostProjects);
    for (const other of closed) {
      this.#open.delete(other);
      this.#texts.remove(other, changes);
    }
    const isChanged = Object.values(changes).some((files: string[]) => files.length > 0);
    return (
      isOpen && !isChanged
        ? this.#snapshot
        : this.#update({
            openProjects: isOpen ? [] : [file],
            closeProjects: closed,
            fileChanges: changes,
          })
    )?.getProject(file);
  }

  /** Types and symbols belong to one snapshot: what was read of the last one is forgotten. */
  #update(parameters: Parameters<API['updateSnapshot']>[0]): Snapshot {
    const last = this.#snapshot;
    const snapshot = this.#api.updateSnapshot(parameters);
    this.#snapshot = snapshot;
    this.#readers = new WeakMap();
    this.#fileNames = new WeakMap();
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

  #noticeChanges(text: ProgramText): void {
    if (this.#configs.update()) {
      // The process keeps what a configuration extends: only another one reads all of it anew.
      this.#isOutdated = true;
      return;
    }
    this.#restricted.keep(this.#configs.known());
    const files = this.#programFiles();
    const changed = this.#versions.changed(
      [...files, ...this.#restricted.files()],
      watchedFolders(files, text),
    );
    this.#restricted.update(changed.files);
    if (changed.folders.length > 0) {
      this.#update({ fileChanges: { invalidateAll: true } });
    } else if (changed.files.length > 0) {
      const deleted = changed.files.filter((file) => !existsSync(file));
      this.#update({
        fileChanges: { changed: changed.files.filter((file) => !deleted.includes(file)), deleted },
      });
    }
  }

  /** The files of all programs, without those that stand in no folder. */
  #programFiles(): string[] {
    const names = (this.#snapshot?.getProjects() ?? []).flatMap((project) => {
      const known = this.#fileNames.get(project) ?? project.program.getSourceFileNames();
      this.#fileNames.set(project, known);
      return known;
    });
    return [...new Set(names)].filter((file) => !file.includes('://'));
  }
}

/** What is used of a child process. */
interface RunningProcess {
  readonly pid?: number;
  kill(signal: NodeJS.Signals): unknown;
}

/** The process behind an interface that does not tell it. */
function processOf(api: API): RunningProcess | undefined {
  const { client } = api as unknown as {
    readonly client?: { readonly channel?: { readonly child?: RunningProcess } };
  };
  return client?.channel?.child;
}
