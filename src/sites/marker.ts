import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import type { Code, Locale } from '../catalog/catalog.js';
import { commentText } from '../syntax/source-text.js';

const marker = 'TODO(sdk-errors)';

/** The comment that says what is still to be done for a code. */
export function markerText(code: Code, locale: Locale): string {
  return commentText(
    locale === 'en'
      ? `${marker}: ${code.summary.en}: ${code.remedy.en}.`
      : `${marker}: ${code.summary['zh-CN']}：${code.remedy['zh-CN']}。`,
  );
}

type SourceCode = Readonly<TSESLint.SourceCode>;

/** By the tree: oxlint hands out one and the same `sourceCode` for all files. */
const markersByFile = new WeakMap<TSESTree.Program, readonly TSESTree.Comment[]>();

/** All marker comments of a file, in the order of the text. */
export function markersOf(sourceCode: SourceCode): readonly TSESTree.Comment[] {
  const markers =
    markersByFile.get(sourceCode.ast) ??
    sourceCode.getAllComments().filter((comment) => comment.value.includes(marker));
  markersByFile.set(sourceCode.ast, markers);
  return markers;
}

/** The marker comments between two positions. */
export function markersIn(
  start: number,
  end: number,
  sourceCode: SourceCode,
): readonly TSESTree.Comment[] {
  return markersOf(sourceCode).filter(
    (comment) => comment.range[0] >= start && comment.range[1] <= end,
  );
}
