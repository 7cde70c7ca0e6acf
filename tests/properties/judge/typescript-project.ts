import path from 'node:path';
import ts from 'typescript';

import { catalogs } from '../generate/place.js';

const root = path.resolve(import.meta.dirname, '../../..');
const folder = path.join(root, 'tests/fixtures/typed');

/** The file as which every typed program is read. */
export const typedFile = path.join(folder, 'file.ts');

/** Where the declarations are that a generated program relies on. */
const declarationsFile = path.join(folder, 'generated-program.d.ts');

const declarations = `
declare function did(...what: unknown[]): void;
declare function flag(which: number): boolean;
declare function unreadable(): never;
declare function register(handler: (event: any) => unknown): void;
declare const console: { log(...what: unknown[]): void };
declare const Aliases: any;
`;

/** The flags that `strict` does not include. */
const strictFlags: ts.CompilerOptions = {
  allowUnreachableCode: false,
  allowUnusedLabels: false,
  exactOptionalPropertyTypes: true,
  noFallthroughCasesInSwitch: true,
  noImplicitOverride: true,
  noImplicitReturns: true,
  noPropertyAccessFromIndexSignature: true,
  noUncheckedIndexedAccess: true,
  noUncheckedSideEffectImports: true,
  noUnusedLocals: true,
  noUnusedParameters: true,
};

/**
 * What these flags alone report: code that never runs, unused labels, unused names, cases that
 * fall through, paths without a value, properties of an index signature.
 */
const flagMessage = /^TS(?:7027|7028|6133|6192|6196|6198|7029|7030|4111) /u;

const options: ts.CompilerOptions = {
  strict: true,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  lib: ['lib.es2022.d.ts'],
  types: [],
  noEmit: true,
  skipLibCheck: true,
  ...strictFlags,
};

const typings = catalogs
  .map(({ id }) => path.join(root, `typings/${id}.d.ts`))
  .filter((file) => ts.sys.fileExists(file));

const read = new Map<string, ts.SourceFile | undefined>();
const host = createHost();
let current = '';
let last: { readonly code: string; readonly program: ts.Program } | undefined;

/** The program that a text makes, with the SDKs' typings beside it. What it shares is read once. */
export function programOf(code: string): ts.Program {
  if (last?.code !== code) {
    current = code;
    const files = [typedFile, declarationsFile, ...typings];
    last = { code, program: ts.createProgram(files, options, host, last?.program) };
  }
  return last.program;
}

/** What the compiler says of a text, a line for each message. */
export function messagesOf(code: string): string[] {
  const program = programOf(code);
  const file = program.getSourceFile(typedFile);
  return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)].map(
    (diagnostic) =>
      `TS${String(diagnostic.code)} ${ts.flattenDiagnosticMessageText(diagnostic.messageText, ' ')}`,
  );
}

/** Whether a message is only there because of a flag beyond `strict`. */
export function isOfFlag(message: string): boolean {
  return flagMessage.test(message);
}

function createHost(): ts.CompilerHost {
  const plain = ts.createCompilerHost(options);
  return {
    ...plain,
    fileExists: (name) => isMade(name) || plain.fileExists(name),
    getSourceFile: (name, version) => {
      if (path.resolve(name) === typedFile) {
        return ts.createSourceFile(name, current, version, true);
      }
      if (!read.has(name)) {
        read.set(
          name,
          path.resolve(name) === declarationsFile
            ? ts.createSourceFile(name, declarations, version)
            : plain.getSourceFile(name, version),
        );
      }
      return read.get(name);
    },
  };
}

function isMade(name: string): boolean {
  return [typedFile, declarationsFile].includes(path.resolve(name));
}
