import type { InstalledTypeScript } from '../installed-typescript.js';
import type { ProgramText } from '../program-text.js';
import { explain, warnOnce } from '../report-source.js';
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
  #isGivenUp = false;

  /**
   * @param concerns - whether a file will be asked about, by its text.
   * @param wait - how long a process may say nothing, in milliseconds.
   * @throws {Error} one line that says why this TypeScript cannot be asked.
   */
  constructor(
    readonly installed: InstalledTypeScript,
    private readonly cwd: string,
    private readonly concerns: (text: string) => boolean,
    private readonly wait?: number,
  ) {
    this.#native = loadNative(installed);
  }

  /**
   * Opens a file with the text that it has in the editor.
   *
   * @returns undefined where no process answers.
   */
  open(text: ProgramText): NativeFile | undefined {
    for (;;) {
      this.#dropFailed();
      if (this.#isGivenUp) {
        return undefined;
      }
      this.#server ??= new NativeServer(this.#native, this.cwd, this.concerns, this.wait);
      const file = this.#server.open(text);
      if (this.#server.isOutdated) {
        this.#server.close();
        this.#server = undefined;
      } else if (this.#server.failure === undefined) {
        return file;
      }
    }
  }

  /** Ends the process. */
  close(): void {
    this.#server?.close();
  }

  #dropFailed(): void {
    const server = this.#server;
    if (server?.failure === undefined) {
      return;
    }
    const { version } = this.installed;
    explain(`TypeScript ${version} has ended: ${server.failure}`);
    this.#server = undefined;
    this.#failures += 1;
    if (server.hasHung) {
      this.#giveUp(`TypeScript ${version} does not answer and was ended`);
    } else if (this.#failures === mostStarts) {
      this.#giveUp(`TypeScript ${version} has ended ${String(mostStarts)} times`);
    }
  }

  #giveUp(reason: string): void {
    this.#isGivenUp = true;
    warnOnce(`${reason}; types come from an older one, if any`);
  }
}
