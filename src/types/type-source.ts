import type {
  ParserServices,
  ParserServicesWithTypeInformation,
  TSESLint,
} from '@typescript-eslint/utils';
import { createRequire } from 'node:module';
import path from 'node:path';
import type ts from 'typescript';

import { guardedOracle } from './guarded-oracle.js';
import { type InstalledTypeScript, installedTypeScripts } from './installed-typescript.js';
import { lazyOracle } from './lazy-oracle.js';
import { nativeOracle } from './native/oracle.js';
import { NativeSession } from './native/session.js';
import { type TypeOracle, noTypes } from './oracle.js';
import { parserServicesOracle } from './parser-services.js';
import { type ProgramText, programText } from './program-text.js';
import { explain, firstLine, warnOnce } from './report-source.js';
import { typescriptOracle } from './typescript/oracle.js';
import { TypeScriptProjects } from './typescript/projects.js';
import type { TypeSource } from './named-source.js';

/** A file as a rule meets it. */
export interface LintedFile {
  readonly sourceCode: Readonly<TSESLint.SourceCode>;
  /** The absolute path, or a name like `<input>` for a text without one. */
  readonly file: string;
  readonly cwd: string;
}

/**
 * The source of types for a file that is judged with one that is linted: the program of the other's
 * parser, where it has one.
 */
export function oracleBeside(
  linted: Readonly<TSESLint.SourceCode>,
  { file, sourceCode }: Pick<LintedFile, 'file' | 'sourceCode'>,
  source: TypeSource,
): TypeOracle {
  const services: Partial<ParserServices> | undefined = linted.parserServices;
  if ((source === 'auto' || source === 'parser') && hasTypes(services)) {
    const text = programText(sourceCode, file);
    const { program } = services;
    return text === undefined || program.getSourceFile(text.fileName)?.text !== text.text
      ? noTypes
      : guardedOracle(typescriptOracle(text, program), () => undefined);
  }
  // A program of our own is made for the file that is linted: asked about the others too, it would
  // be made anew for many of them.
  return noTypes;
}

/**
 * The source of types for one file. It is opened by the first question.
 *
 * @param source - what the user chose.
 * @param concerns - whether a file will be asked about, by its text.
 */
export function oracleFor(
  { cwd, file, sourceCode }: LintedFile,
  source: TypeSource,
  concerns: (text: string) => boolean,
): TypeOracle {
  const services: Partial<ParserServices> | undefined = sourceCode.parserServices;
  if (source === 'off') {
    return explained(noTypes, file, 'off, as the settings say');
  }
  if ((source === 'auto' || source === 'parser') && hasTypes(services)) {
    const oracle = guardedOracle(
      lazyOracle(() => parserServicesOracle(services)),
      (error) => {
        warnOnce(
          `the parser's TypeScript failed on ${file} (${firstLine(error)}): it is linted without types`,
        );
      },
    );
    return explained(oracle, file, "the parser's, which has types");
  }
  const text = source === 'parser' ? undefined : programText(sourceCode, file);
  if (text === undefined) {
    const reason = source === 'parser' ? 'the parser has none' : 'the text is not in a file';
    return explained(noTypes, file, `none: ${reason}`);
  }
  return lazyOracle(() => ownSource(text, source, cwd, concerns));
}

function ownSource(
  text: ProgramText,
  source: TypeSource,
  cwd: string,
  concerns: (text: string) => boolean,
): TypeOracle {
  const installed = installedTypeScripts(path.dirname(text.fileName));
  const session =
    source === 'typescript' ? undefined : nativeSession(installed.native, source, cwd, concerns);
  const opened = session?.open(text);
  if (session !== undefined && opened !== undefined) {
    const { version } = session.installed;
    return explained(nativeOracle(text, opened), text.fileName, `native, TypeScript ${version}`);
  }
  if (installed.typescript === undefined) {
    if (source !== 'auto') {
      warnOnce('no TypeScript 5 or 6 is installed: files are linted without types');
    }
    return explained(noTypes, text.fileName, 'none: no TypeScript is installed');
  }
  const { version } = installed.typescript;
  const oracle = projectsOf(installed.typescript, concerns)?.oracleFor(text) ?? noTypes;
  return explained(oracle, text.fileName, `typescript, TypeScript ${version}`);
}

/** The session of an installed TypeScript 7, or undefined where it cannot be asked. */
const sessions = new Map<string, NativeSession | undefined>();

function nativeSession(
  installed: InstalledTypeScript | undefined,
  source: TypeSource,
  cwd: string,
  concerns: (text: string) => boolean,
): NativeSession | undefined {
  if (installed === undefined) {
    if (source === 'native') {
      warnOnce(
        'types: "native" needs TypeScript 7, installed as "typescript" or "@typescript/native"; types come from an older one, if any',
      );
    }
    return undefined;
  }
  if (!sessions.has(installed.folder)) {
    sessions.set(installed.folder, startedSession(installed, cwd, concerns));
  }
  return sessions.get(installed.folder);
}

function startedSession(
  installed: InstalledTypeScript,
  cwd: string,
  concerns: (text: string) => boolean,
): NativeSession | undefined {
  try {
    return new NativeSession(installed, cwd, concerns);
  } catch (error) {
    warnOnce(`${firstLine(error)}; types come from an older one, if any`);
    return undefined;
  }
}

/** The projects of an installed TypeScript 5 or 6, or undefined where it cannot be loaded. */
const projects = new Map<string, TypeScriptProjects | undefined>();

function projectsOf(
  { folder, version }: InstalledTypeScript,
  concerns: (text: string) => boolean,
): TypeScriptProjects | undefined {
  if (!projects.has(folder)) {
    projects.set(folder, loadedProjects(folder, version, concerns));
  }
  return projects.get(folder);
}

function loadedProjects(
  folder: string,
  version: string,
  concerns: (text: string) => boolean,
): TypeScriptProjects | undefined {
  const require = createRequire(path.join(folder, 'package.json'));
  try {
    return new TypeScriptProjects(require(folder) as typeof ts, concerns);
  } catch (error) {
    warnOnce(
      `TypeScript ${version} in ${folder} cannot be loaded (${firstLine(error)}): files are linted without types`,
    );
    return undefined;
  }
}

function hasTypes(
  services: Partial<ParserServices> | undefined,
): services is ParserServicesWithTypeInformation {
  return services?.program !== undefined && services.program !== null;
}

function explained(oracle: TypeOracle, file: string, reason: string): TypeOracle {
  explain(`${file}: types are ${reason}`);
  return oracle;
}
