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

/** Whether a comment says what is still to be done for a code. */
export function isMarker({ value }: TSESTree.Comment): boolean {
  return value.includes(marker);
}

/** All marker comments of a file, in the order of the text. */
export function markersOf(sourceCode: SourceCode): readonly TSESTree.Comment[] {
  return sourceCode.getAllComments().filter(isMarker);
}

/** Those of some marker comments that stand between two positions. */
export function markersIn(
  start: number,
  end: number,
  markers: readonly TSESTree.Comment[],
): readonly TSESTree.Comment[] {
  return markers.filter((comment) => comment.range[0] >= start && comment.range[1] <= end);
}
