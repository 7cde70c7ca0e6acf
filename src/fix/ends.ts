import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

type SourceCode = Readonly<TSESLint.SourceCode>;

/** An element of a list or, where it stands in parentheses, the last of these. */
export function withParentheses(
  node: TSESTree.Node,
  sourceCode: SourceCode,
): TSESTree.Node | TSESTree.Token {
  let end: TSESTree.Node | TSESTree.Token = node;
  let after = sourceCode.getTokenAfter(node);
  while (after?.value === ')') {
    end = after;
    after = sourceCode.getTokenAfter(after);
  }
  return end;
}

/** Where something ends, together with the comments that begin behind it on its last line. */
export function endWithComments(
  place: TSESTree.Node | TSESTree.Token,
  sourceCode: SourceCode,
): number {
  let end: TSESTree.Node | TSESTree.Token = place;
  for (const comment of sourceCode.getCommentsAfter(place)) {
    if (comment.loc.start.line > end.loc.end.line) {
      break;
    }
    end = comment;
  }
  return end.range[1];
}
