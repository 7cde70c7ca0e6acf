import type ts from 'typescript';

import { DeclarationReader } from './declarations.js';
import type { CodeGroup } from './found-code.js';
import type { TypeScript } from './typescript.js';

/** A text of declarations: a file, or a code block of a page. */
export interface DeclarationText {
  readonly text: string;
  /** The line of its page at which it begins. */
  readonly firstLine: number;
}

/** Why declarations were not read. */
export const tooDeep = 'its declarations are nested too deeply';

/**
 * The sets of constants in each of some texts; undefined for one that is nested too deeply.
 * TypeScript starts once for all of them, which costs more than reading a code block does.
 */
export function readDeclarations(
  typescript: TypeScript,
  texts: readonly DeclarationText[],
): readonly (readonly CodeGroup[] | undefined)[] {
  if (texts.length === 0) {
    return [];
  }
  const groups = unlessTooDeep(() => readTogether(typescript, texts));
  if (groups !== undefined) {
    return groups;
  }
  if (texts.length === 1) {
    return [undefined];
  }
  const middle = texts.length >> 1;
  return [
    ...readDeclarations(typescript, texts.slice(0, middle)),
    ...readDeclarations(typescript, texts.slice(middle)),
  ];
}

/** What an action returns; undefined where the stack does not suffice for it. */
export function unlessTooDeep<Result>(action: () => Result): Result | undefined {
  try {
    return action();
  } catch (error) {
    if (error instanceof RangeError) {
      return undefined;
    }
    throw error;
  }
}

/** How TypeScript reads declarations. */
export function optionsFor(typescript: TypeScript): ts.CompilerOptions {
  return {
    module: typescript.ModuleKind.ESNext,
    moduleResolution: typescript.ModuleResolutionKind.Bundler,
    noLib: true,
    skipLibCheck: true,
    target: typescript.ScriptTarget.Latest,
    types: [],
  };
}

function readTogether(
  typescript: TypeScript,
  texts: readonly DeclarationText[],
): readonly (readonly CodeGroup[])[] {
  const files = texts.map(({ firstLine, text }, position) => {
    const name = `declarations-${String(position)}.ts`;
    // As modules, the texts share no names.
    const module = `${text}\nexport {};`;
    const { Latest } = typescript.ScriptTarget;
    return { name, firstLine, source: typescript.createSourceFile(name, module, Latest, true) };
  });
  const sources = new Map(files.map(({ name, source }) => [name, source]));
  const host: ts.CompilerHost = {
    fileExists: (name) => sources.has(name),
    getCanonicalFileName: (name) => name,
    getCurrentDirectory: () => '',
    getDefaultLibFileName: () => 'lib.d.ts',
    getNewLine: () => '\n',
    getSourceFile: (name) => sources.get(name),
    readFile: () => undefined,
    useCaseSensitiveFileNames: () => true,
    writeFile: () => undefined,
  };
  const options = { ...optionsFor(typescript), noResolve: true };
  const program = typescript.createProgram([...sources.keys()], options, host);
  const reader = new DeclarationReader(typescript, program);
  return files.map(({ firstLine, source }) => reader.groups(source, firstLine));
}
