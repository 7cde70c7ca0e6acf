import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { readFileSync } from 'node:fs';
import path from 'node:path';

/** What is linted, as a type checker takes it. */
export interface ProgramText {
  /** The file that the checker is asked about: of `App.vue` it is `App.vue.ts`. */
  readonly fileName: string;
  /** The text that is linted, perhaps not yet saved, at its own positions. */
  readonly text: string;
  /**
   * Whether there is such a file. Not so for a component, of which the checker sees the script
   * alone, for a file that was never saved, and for a block that a processor took out of another.
   */
  readonly isOnDisk: boolean;
  /** Whether the text is that of the file on disk. */
  readonly isSaved: boolean;
  /** Whether a node stands in what the checker sees. */
  covers(node: TSESTree.Node): boolean;
}

const scripts = /\.[cm]?[jt]sx?$/u;

/** The language that the first script of a component names. */
const language = /<script\b[^>]*?\blang\s*=\s*["']?([jt]sx?|typescript)\b/u;

/**
 * The text of a file for a type checker.
 *
 * @returns undefined for a text without a file of its own, such as standard input.
 */
export function programText(
  sourceCode: Readonly<TSESLint.SourceCode>,
  file: string,
): ProgramText | undefined {
  if (!path.isAbsolute(file)) {
    return undefined;
  }
  const fileName = file.replaceAll('\\', '/');
  const { text } = sourceCode;
  if (scripts.test(fileName)) {
    const onDisk = textOnDisk(file);
    return {
      fileName,
      text,
      isOnDisk: onDisk !== undefined,
      isSaved: onDisk === text,
      covers: () => true,
    };
  }
  const statements = topStatements(sourceCode.ast);
  return {
    fileName: `${fileName}.${extension(text)}`,
    text: onlyAt(statements, text),
    isOnDisk: false,
    isSaved: false,
    covers: (node) =>
      statements.some(
        ({ range }) =>
          range !== undefined && node.range[0] >= range[0] && node.range[1] <= range[1],
      ),
  };
}

/** The text of a file without its byte order mark, as ESLint gives it; undefined for none. */
export function textOnDisk(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8').replace(/^\uFEFF/u, '');
  } catch {
    return undefined;
  }
}

interface Positioned {
  readonly type: string;
  readonly range?: readonly [number, number];
  readonly body?: unknown;
}

/** The statements of a component's scripts. Svelte's parser puts them into elements of the program. */
function topStatements(program: TSESTree.Program): Positioned[] {
  return (program.body as readonly Positioned[]).flatMap((node) => {
    if (!node.type.startsWith('Svelte')) {
      return [node];
    }
    return node.type === 'SvelteScriptElement' && Array.isArray(node.body)
      ? (node.body as Positioned[])
      : [];
  });
}

/** The text with blanks for all that is not a script, so that every position stays what it was. */
function onlyAt(nodes: readonly Positioned[], text: string): string {
  let result = '';
  let end = 0;
  for (const { range } of [...nodes].sort((one, other) => start(one) - start(other))) {
    if (range !== undefined && range[0] >= end) {
      result += blank(text.slice(end, range[0])) + text.slice(range[0], range[1]);
      end = range[1];
    }
  }
  return result + blank(text.slice(end));
}

function start({ range }: Positioned): number {
  return range?.[0] ?? 0;
}

function blank(text: string): string {
  return text.replaceAll(/[^\r\n]/gu, (character) => ' '.repeat(character.length));
}

/**
 * JavaScript is read as TypeScript too: a project of TypeScript does not take the other.
 */
function extension(text: string): string {
  return (language.exec(text)?.[1] ?? '').endsWith('x') ? 'tsx' : 'ts';
}
