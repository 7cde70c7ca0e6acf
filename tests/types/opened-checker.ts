import path from 'node:path';
import ts from 'typescript';

import type { Checker } from '../../src/types/checker.js';
import { loadNative } from '../../src/types/native/api.js';
import { NativeServer } from '../../src/types/native/server.js';
import { readerOf } from '../../src/types/typescript/checker.js';
import { createFolder } from './folder.js';
import type { OwnSource } from './project.js';

/** A checker that has read some files. */
export interface OpenedChecker {
  readonly folder: string;
  readonly checker: Checker<object, object>;
  /** The type of what is declared as `const name` or as a parameter `name`, in one of the files. */
  readonly typeOf: (name: string) => object;
}

const native = loadNative({
  version: '7.0.2',
  folder: path.join(import.meta.dirname, '../../node_modules/@typescript/native'),
});

/** As much of TypeScript's library as a checker cannot do without. */
const library = `
interface Array<T> { readonly length: number; [index: number]: T }
interface Boolean {} interface Function {} interface IArguments {} interface Number {}
interface Object {} interface RegExp {} interface String {}
interface CallableFunction {} interface NewableFunction {}
`;

/**
 * Opens a project.
 *
 * @param source - which TypeScript reads it.
 * @param files - the texts of its files by their names; the first one is asked about.
 * @param whenOver - is given what closes it.
 */
export function openChecker(
  source: OwnSource,
  files: Readonly<Record<string, string>>,
  whenOver: (close: () => void) => void,
): OpenedChecker {
  const compilerOptions = { noLib: true, strict: true, module: 'esnext', types: [] };
  const { folder } = createFolder(
    {
      ...files,
      'library.d.ts': library,
      'tsconfig.json': JSON.stringify({
        compilerOptions: { ...compilerOptions, moduleResolution: 'bundler' },
      }),
    },
    whenOver,
  );
  const [[name, text] = ['', '']] = Object.entries(files);
  const fileName = path.join(folder, name);
  const placeOf = (declared: string): number => {
    const place = new RegExp(`(?:const |\\()(?=${declared}:)`, 'u').exec(text);
    if (place === null) {
      throw new Error(`${declared} is not declared`);
    }
    return place.index + place[0].length;
  };
  return source === 'native'
    ? openedByNative(folder, { fileName, text }, placeOf, whenOver)
    : openedByTypeScript(folder, fileName, placeOf);
}

function openedByNative(
  folder: string,
  file: { readonly fileName: string; readonly text: string },
  placeOf: (name: string) => number,
  whenOver: (close: () => void) => void,
): OpenedChecker {
  const server = new NativeServer(native, folder, () => true);
  whenOver(() => {
    server.close();
  });
  const opened = server.open({ ...file, isOnDisk: true, isSaved: true, covers: () => true });
  if (opened === undefined) {
    throw new Error(server.failure);
  }
  const { project, reader } = opened;
  return {
    folder,
    checker: reader.checker,
    typeOf: (name) => project.checker.getTypeAtPosition(file.fileName, placeOf(name)) as object,
  };
}

function openedByTypeScript(
  folder: string,
  fileName: string,
  placeOf: (name: string) => number,
): OpenedChecker {
  const config = ts.getParsedCommandLineOfConfigFile(
    path.join(folder, 'tsconfig.json'),
    {},
    { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => undefined },
  );
  const program = ts.createProgram(config?.fileNames ?? [], config?.options ?? {});
  const checker = program.getTypeChecker();
  return {
    folder,
    checker: readerOf(checker).checker,
    typeOf: (name) =>
      checker.getTypeAtLocation(nameAt(program.getSourceFile(fileName), placeOf(name))),
  };
}

function nameAt(sourceFile: ts.SourceFile | undefined, place: number): ts.Node {
  let found: ts.Node | undefined = sourceFile;
  for (let node = found; node !== undefined;) {
    found = node;
    node = node.forEachChild((child) =>
      child.getStart() <= place && child.end > place ? child : undefined,
    );
  }
  if (found === undefined) {
    throw new Error('there is no such file');
  }
  return found;
}
