import type { InstalledTypeScript } from '../installed-typescript.js';
import type { ProgramText } from '../program-text.js';
import { explain } from '../report-source.js';
import { type NativeTypeScript, loadNative } from './api.js';
import { type NativeFile, NativeServer } from './server.js';

/** A process that has ended is started again so many times. */
const mostStarts = 3;

/**
 * What keeps one process of TypeScript 7 for a run, or for the life of an editor. It is started
 * when the first file is asked about.
 */
export class NativeSession {
  readonly #native: NativeTypeScript;
  #server: NativeServer | undefined;
  #failures = 0;

  /**
   * @param concerns - whether a file will be asked about, by its text.
   * @throws {Error} one line that says why this TypeScript cannot be asked.
   */
  constructor(
    readonly installed: InstalledTypeScript,
    private readonly cwd: string,
    private readonly concerns: (text: string) => boolean,
  ) {
    this.#native = loadNative(installed);
  }

  /**
   * Opens a text in the place of its file.
   *
   * @returns undefined where no process answers.
   */
  open(text: ProgramText): NativeFile | undefined {
    for (;;) {
      this.#dropFailed();
      if (this.#failures === mostStarts) {
        return undefined;
      }
      this.#server ??= new NativeServer(this.#native, this.cwd, this.concerns);
      const file = this.#server.open(text);
      if (this.#server.failure === undefined) {
        return file;
      }
    }
  }

  #dropFailed(): void {
    if (this.#server?.failure !== undefined) {
      this.#failures += 1;
      explain(`TypeScript ${this.installed.version} has ended: ${this.#server.failure}`);
      this.#server = undefined;
    }
  }
}
