import type { TSESTree } from '@typescript-eslint/utils';

import type { Value } from '../catalog/catalog.js';
import type { FileModel } from '../model.js';
import type { BoundSite } from '../model/bound-site.js';
import { withoutAssertions } from '../syntax/expression.js';
import { takesConstants, testsElements } from './element-type.js';
import { inspectsMadeText } from './made-text.js';
import { Speller } from './spell.js';
import { styleAt } from './style.js';

/** A literal for which a constant is in reach. */
export interface NameInReach {
  readonly bound: BoundSite;
  readonly node: TSESTree.Node;
  readonly value: Value;
  /** The constant, as it is spelled there. */
  readonly name: string;
  /** Whether the file still compiles with it. */
  readonly isSafe: boolean;
}

/** The literals of a file that could be constants: of one code, with a name in scope for it. */
export function namesInReach(model: FileModel): NameInReach[] {
  return model.bound.flatMap((bound) =>
    bound.reads === 'name' || bound.site.kind === 'table'
      ? []
      : bound.site.tests.flatMap(({ constant, node }) => {
          if (constant === undefined || constant.name !== undefined) {
            return [];
          }
          const name = nameFor(bound, node, constant.value, model);
          if (name === undefined) {
            return [];
          }
          // What is asserted of the literal is asserted of the constant.
          const literal = withoutAssertions(node);
          // It looks at all tests of the site, which may be many more than have a name.
          const isSafe = takesConstants(bound.site, model);
          return [{ bound, node: literal, value: constant.value, name, isSafe }];
        }),
  );
}

function nameFor(
  bound: BoundSite,
  node: TSESTree.Node,
  value: Value,
  model: FileModel,
): string | undefined {
  const { binder, sourceCode } = model;
  const [code, ...others] = bound.space
    .withValue(value)
    .filter(({ status }) => status === 'active');
  // Which of several is meant, only the author knows; a number in a string is another value; and
  // a deprecated code is to go, not to be named.
  if (code === undefined || others.length > 0 || code.value !== value) {
    return undefined;
  }
  const { comment, text } = new Speller(binder, sourceCode).spell(code, {
    node,
    space: bound.space,
    reads: 'value',
    subject: model.subjectType(bound),
    isMadeText: inspectsMadeText(bound.site),
    isElement: testsElements(bound.site),
    siblings: bound.site.tests.map((test) => test.node),
    style: styleAt(node, sourceCode),
  });
  return comment === undefined && !/^['"]/u.test(text) ? text : undefined;
}
