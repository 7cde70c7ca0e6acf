import type { ESLint } from 'eslint';
import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { text } from 'node:stream/consumers';

import { copyOfExample } from '../examples/example.js';

const eslint = path.join(
  path.dirname(createRequire(import.meta.url).resolve('eslint/package.json')),
  'bin/eslint.js',
);

/** Where npm puts the commands of packages. */
const binaries = path.join(import.meta.dirname, '../../node_modules/.bin');

/** What a command has left behind. */
export interface Run {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A copy of an example in which commands are run as in continuous integration. */
export class Project {
  readonly #remove: () => void;

  private constructor(
    readonly folder: string,
    remove: () => void,
  ) {
    this.#remove = remove;
  }

  /** @param files - what the copy has besides or in the place of the example's own files. */
  static of(example: string, files: Readonly<Record<string, string>> = {}): Project {
    const { folder, remove } = copyOfExample(example);
    const project = new Project(folder, remove);
    for (const [file, content] of Object.entries(files)) {
      project.write(file, content);
    }
    return project;
  }

  read(file: string): string {
    return readFileSync(path.join(this.folder, file), 'utf8');
  }

  write(file: string, content: string): void {
    writeFileSync(path.join(this.folder, file), content);
  }

  /** Writes another text over the first place where a text stands in a file. */
  replace(file: string, from: string, to: string): void {
    const content = this.read(file);
    if (!content.includes(from)) {
      throw new Error(`${file} has no ${JSON.stringify(from)}`);
    }
    this.write(
      file,
      content.replace(from, () => to),
    );
  }

  /** Runs ESLint in a process of its own, over the whole project unless files are named. */
  eslint(...options: readonly string[]): Promise<Run> {
    return this.#run(process.execPath, [eslint, ...options]);
  }

  /** Runs a command line as a shell does that finds ESLint. */
  shell(command: string): Promise<Run> {
    return this.#run('sh', ['-c', command]);
  }

  /** The reports as `--format json` prints them. */
  async results(...options: readonly string[]): Promise<readonly ESLint.LintResult[]> {
    return resultsIn(await this.eslint('--format', 'json', ...options));
  }

  remove(): void {
    this.#remove();
  }

  async #run(program: string, parameters: readonly string[]): Promise<Run> {
    const child = spawn(program, parameters, {
      cwd: this.folder,
      env: {
        ...process.env,
        NO_COLOR: '1',
        PATH: [binaries, process.env.PATH].join(path.delimiter),
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const [stdout, stderr, exitCode] = await Promise.all([
      text(child.stdout),
      text(child.stderr),
      new Promise<number | null>((resolve, reject) => {
        child.once('error', reject).once('close', resolve);
      }),
    ]);
    return { exitCode, stdout, stderr };
  }
}

/** What a run with `--format json` has printed. */
export function resultsIn({ stderr, stdout }: Run): readonly ESLint.LintResult[] {
  if (stdout === '') {
    throw new Error(stderr);
  }
  return JSON.parse(stdout) as ESLint.LintResult[];
}

/** The messages of all files, in the order of the report. */
export function messagesOf(results: readonly ESLint.LintResult[]): string[] {
  return results.flatMap(({ messages }) => messages.map(({ message }) => message));
}
