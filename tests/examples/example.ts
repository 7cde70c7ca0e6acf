import { ESLint, type Linter } from 'eslint';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import ts from 'typescript';

import { builtInCatalogs } from '../../src/catalog/load.js';

const root = path.join(import.meta.dirname, '../..');

const codeNames = new Set(
  builtInCatalogs().flatMap(({ spaces }) => spaces.flatMap(({ codes }) => codes.map(({ name }) => name))),
);

/** The reports that an example says it has, one a line. */
export interface Expectation {
  readonly asItIs: readonly string[];
  readonly afterFix: readonly string[];
}

/** The folder of an example. */
export function exampleFolder(name: string): string {
  return path.join(root, 'examples', name);
}

/** Reads the two lists of `expected.txt`. */
export function expectationOf(name: string): Expectation {
  const text = readFileSync(path.join(exampleFolder(name), 'expected.txt'), 'utf8');
  const [asItIs = [], afterFix = []] = text
    .split(/^As it is:$|^After --fix:$/mu)
    .slice(1)
    .map((list) => list.split('\n').filter((line) => line !== ''));
  return { asItIs, afterFix };
}

/** Copies an example beside links to what it imports, so that it can be changed. */
export function copyOfExample(name: string): { readonly folder: string; remove: () => void } {
  const copy = mkdtempSync(path.join(tmpdir(), 'sdk-errors-'));
  const folder = path.join(copy, 'examples', name);
  mkdirSync(path.dirname(folder));
  cpSync(exampleFolder(name), folder, { recursive: true });
  for (const needed of ['package.json', 'dist', 'node_modules']) {
    const target = path.join(root, needed);
    symlinkSync(target, path.join(copy, needed), needed === 'package.json' ? 'file' : 'junction');
  }
  return {
    folder,
    remove: () => {
      rmSync(copy, { recursive: true, force: true });
    },
  };
}

/** Lints an app as its own configuration says. */
export async function lint(folder: string): Promise<ESLint.LintResult[]> {
  return new ESLint({ cwd: folder }).lintFiles('.');
}

/**
 * Runs `--fix` on an app.
 *
 * @returns the names of the files that changed.
 */
export async function fix(folder: string): Promise<string[]> {
  const results = await new ESLint({ cwd: folder, fix: true }).lintFiles('.');
  await ESLint.outputFixes(results);
  return results
    .filter(({ output }) => output !== undefined)
    .map(({ filePath }) => fileName(filePath, folder));
}

/** What a list of `expected.txt` is made from: ESLint's results, or those of another linter. */
export type Results = readonly {
  readonly filePath: string;
  readonly messages: readonly Pick<Linter.LintMessage, 'line' | 'message' | 'ruleId'>[];
}[];

/** The reports in the form of `expected.txt`: place, rule, and the codes that the message names. */
export function linesOf(results: Results, folder: string): string[] {
  return results
    .flatMap(({ filePath, messages }) =>
      messages.map(({ line, message, ruleId }) => ({
        file: fileName(filePath, folder),
        line,
        text: `${ruleId?.replace('sdk-errors/', '') ?? message} ${codesNamed(message)}`.trimEnd(),
      })),
    )
    .sort((one, other) => one.file.localeCompare(other.file) || one.line - other.line)
    .map(({ file, line, text }) => `${file}:${String(line)} ${text}`);
}

/** The reports that a fix could still change. */
export function fixable(results: readonly ESLint.LintResult[]): string[] {
  return results.flatMap(({ messages }) =>
    messages.filter((message) => message.fix !== undefined).map(({ message }) => message),
  );
}

/** What the compiler has to say about an app. */
export function compilerErrors(folder: string): string[] {
  const file = path.join(folder, 'tsconfig.json');
  const { config } = ts.readConfigFile(file, (name) => ts.sys.readFile(name)) as {
    config: unknown;
  };
  const { fileNames, options } = ts.parseJsonConfigFileContent(config, ts.sys, folder);
  return ts
    .getPreEmitDiagnostics(ts.createProgram(fileNames, options))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

/** The names of codes in a message, and the number of those that it does not name. */
function codesNamed(message: string): string {
  const code = (message.match(/`[^`]*`/gu) ?? []).join(' ');
  const named = (code.match(/[A-Za-z_]\w*/gu) ?? []).filter((word) => codeNames.has(word));
  const unnamed = /\d+ more|共 \d+ 个(?=错误码)/u.exec(message) ?? [];
  return [...named, ...unnamed].join(', ');
}

function fileName(file: string, folder: string): string {
  return path.relative(folder, file).split(path.sep).join('/');
}
