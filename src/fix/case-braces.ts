import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import { walk } from '../syntax/walk.js';

type SourceCode = Readonly<TSESLint.SourceCode>;

/** Whether a new case takes braces: as most of its siblings do, else most cases of the file. */
export function bracesCases(node: TSESTree.SwitchStatement, sourceCode: SourceCode): boolean {
  return mostAreBraced(node.cases) ?? mostAreBraced(casesOf(sourceCode)) ?? false;
}

/** Undefined where no case has a body. */
function mostAreBraced(cases: readonly TSESTree.SwitchCase[]): boolean | undefined {
  const bodies = cases.map(({ consequent }) => consequent).filter(({ length }) => length > 0);
  const braced = bodies.filter(
    ([first, ...others]) => first?.type === 'BlockStatement' && others.length === 0,
  );
  return bodies.length === 0 ? undefined : braced.length * 2 > bodies.length;
}

function casesOf({ ast, visitorKeys }: SourceCode): TSESTree.SwitchCase[] {
  const cases: TSESTree.SwitchCase[] = [];
  walk(ast, visitorKeys, (node) => {
    if (node.type === 'SwitchCase') {
      cases.push(node);
    }
    return true;
  });
  return cases;
}
