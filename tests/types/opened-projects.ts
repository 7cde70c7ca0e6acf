import { AST_NODE_TYPES, type TSESTree } from '@typescript-eslint/utils';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

import { nativeOracle } from '../../src/types/native/oracle.js';
import { NativeSession } from '../../src/types/native/session.js';
import { type TypeFacts, noTypes } from '../../src/types/oracle.js';
import { type ProgramText, textOnDisk } from '../../src/types/program-text.js';
import { TypeScriptProjects } from '../../src/types/typescript/projects.js';
import type { OwnSource } from './project.js';

const installed = {
  version: '7.0.2',
  folder: path.join(import.meta.dirname, '../../node_modules/@typescript/native'),
};

/** What is asked of the projects in a folder. */
export interface OpenedProjects {
  /** What is known of `asked` in a file as it is on disk, or in a text in its place. */
  readonly factsIn: (file: string, text?: string) => TypeFacts;
  /** The values of the type of that. */
  readonly valuesIn: (file: string, text?: string) => unknown[];
  /** The files of the folder that are in the program of a file. */
  readonly filesWith: (file: string) => string[];
}

/** Whether a text is asked about: it has the name. */
const concerns = (text: string): boolean => text.includes('asked');

/**
 * Opens the projects in a folder.
 *
 * @param whenOver - is given what closes them.
 */
export function openProjects(
  source: OwnSource,
  folder: string,
  whenOver: (close: () => void) => void,
): OpenedProjects {
  const { factsIn, filesWith } = source === 'native' ? byNative(folder, whenOver) : byTypeScript();
  const textOf = (file: string, text?: string): ProgramText => {
    const fileName = path.join(folder, file);
    const onDisk = textOnDisk(fileName);
    return {
      fileName,
      text: text ?? readFileSync(fileName, 'utf8'),
      isOnDisk: onDisk !== undefined,
      isSaved: text === undefined || text === onDisk,
      covers: () => true,
    };
  };
  const factsOf = (file: string, text?: string): TypeFacts => {
    const programText = textOf(file, text);
    const start = programText.text.lastIndexOf('asked');
    const range = [start, start + 'asked'.length];
    return factsIn(programText, { type: AST_NODE_TYPES.Identifier, range } as TSESTree.Node);
  };
  return {
    factsIn: factsOf,
    valuesIn: (file, text) =>
      factsOf(file, text)
        .units.map(({ value }) => value)
        .sort(),
    filesWith: (file) =>
      filesWith(textOf(file))
        .filter((name) => name.startsWith(folder))
        .map((name) => path.relative(folder, name))
        .sort(),
  };
}

interface Source {
  readonly factsIn: (text: ProgramText, node: TSESTree.Node) => TypeFacts;
  readonly filesWith: (text: ProgramText) => readonly string[];
}

function byNative(folder: string, whenOver: (close: () => void) => void): Source {
  const session = new NativeSession(installed, folder, concerns);
  whenOver(() => {
    session.close();
  });
  return {
    factsIn: (text, node) => {
      const file = session.open(text);
      return (file === undefined ? noTypes : nativeOracle(text, file)).typeOf(node);
    },
    filesWith: (text) => session.open(text)?.project.program.getSourceFileNames() ?? [],
  };
}

function byTypeScript(): Source {
  const projects = new TypeScriptProjects(ts, concerns);
  return {
    factsIn: (text, node) => projects.oracleFor(text).typeOf(node),
    filesWith: (text) => projects.filesWith(text),
  };
}
