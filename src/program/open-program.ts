import type { TSESLint } from '@typescript-eslint/utils';
import { realpathSync } from 'node:fs';
import path from 'node:path';

import { type Modules, oneFile } from '../binding/modules.js';
import type { CatalogIndex } from '../catalog/catalog-index.js';
import { Program } from './program.js';
import { ProjectStore } from './project-store.js';

/** A file as ESLint hands it to a rule. */
export interface LintedFile {
  readonly sourceCode: Readonly<TSESLint.SourceCode>;
  readonly file: string;
  /** How ESLint parses it; other linters need not say. */
  readonly languageOptions:
    | {
        readonly parser?: unknown;
        readonly parserOptions?: Readonly<Record<string, unknown>> | undefined;
      }
    | undefined;
}

const stores = new WeakMap<CatalogIndex, ProjectStore>();

function storeFor(index: CatalogIndex): ProjectStore {
  let store = stores.get(index);
  if (store === undefined) {
    store = new ProjectStore((text) => index.concerns(text));
    stores.set(index, store);
  }
  return store;
}

/** The path by which imports find a file: without links, and in the disk's own letters. */
function realPath(file: string): string {
  try {
    return realpathSync.native(file);
  } catch {
    // It was never saved.
    return file;
  }
}

/** What was said of the file that is linted: every rule asks. */
interface Answer {
  readonly sourceCode: object;
  readonly file: string;
  readonly text: string;
  readonly isStart: boolean;
  readonly concerns: boolean;
}

let last: Answer | undefined;

/**
 * Whether a file concerns an SDK by what it imports.
 *
 * @param isStart - whether it does as well where it only starts what another one does with an SDK.
 */
export function concernsByImports(
  { file, sourceCode }: Pick<LintedFile, 'file' | 'sourceCode'>,
  index: CatalogIndex,
  isStart = false,
): boolean {
  const { text } = sourceCode;
  // The file and text as well: oxlint hands out one and the same `sourceCode` for all files.
  if (
    last?.sourceCode !== sourceCode ||
    last.file !== file ||
    last.text !== text ||
    last.isStart !== isStart
  ) {
    last = {
      sourceCode,
      file,
      text,
      isStart,
      concerns: path.isAbsolute(file) && isNearSdk(file, text, index, isStart),
    };
  }
  return last.concerns;
}

function isNearSdk(file: string, text: string, index: CatalogIndex, isStart: boolean): boolean {
  const store = storeFor(index);
  const real = realPath(file);
  store.lint(real, text);
  return store.graphOf(real).concerns(real, isStart);
}

/** The files that are judged with one that is linted. */
export function openProgram(
  { file, languageOptions, sourceCode }: LintedFile,
  index: CatalogIndex,
): Modules {
  if (!path.isAbsolute(file)) {
    return oneFile(sourceCode);
  }
  const store = storeFor(index);
  const real = realPath(file);
  store.lint(real, sourceCode.text);
  const { parser, parserOptions = {} } = languageOptions ?? {};
  return new Program(sourceCode, { file: real, parser, parserOptions }, store, index);
}
