import * as typescriptParser from '@typescript-eslint/parser';
import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { Linter } from 'eslint';

import { walk } from '../../../src/syntax/walk.js';
import type { Frame } from '../generate/frame.js';

const linter = new Linter();

/** A text with its tree, tokens and comments. It must be one that can be parsed. */
export function sourceOf(
  code: string,
  { isModule, language }: Pick<Frame, 'isModule' | 'language'>,
): Readonly<TSESLint.SourceCode> {
  const [fatal] = linter.verify(code, {
    languageOptions:
      language === 'typescript'
        ? { parser: typescriptParser }
        : { sourceType: isModule ? 'module' : 'script' },
  });
  if (fatal !== undefined) {
    throw new Error(`${fatal.message}\n${code}`);
  }
  return linter.getSourceCode() as unknown as TSESLint.SourceCode;
}

/** The switches of a text, outer ones first. */
export function switchesOf({
  ast,
  visitorKeys,
}: Readonly<TSESLint.SourceCode>): TSESTree.SwitchStatement[] {
  const found: TSESTree.SwitchStatement[] = [];
  walk(ast, visitorKeys, (node) => {
    if (node.type === 'SwitchStatement') {
      found.push(node);
    }
    return true;
  });
  return found;
}
