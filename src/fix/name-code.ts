import type { TSESTree } from '@typescript-eslint/utils';

import type { Code, Value } from '../catalog/catalog.js';
import type { FileModel } from '../model.js';
import type { BoundSite } from '../model/bound-site.js';
import { withoutAssertions } from '../syntax/expression.js';
import { takesConstants, testsElements } from './element-type.js';
import { inspectsMadeText } from './made-text.js';
import { isTestedBeside } from './repeated-test.js';
import { Speller } from './spell.js';
import { styleAt } from './style.js';
import { subjectTypeOf } from './subject-type.js';

/** A literal for which a constant is in reach. */
export interface NameInReach {
  readonly bound: BoundSite;
  readonly node: TSESTree.Node;
  readonly value: Value;
  /** The constant, as it is spelled there. */
  readonly name: string;
  /** Whether the file still compiles with it, and tests no code twice in the same words. */
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
          const code = codeOf(bound, constant.value);
          const name = code === undefined ? undefined : nameFor(bound, node, code, model);
          if (code === undefined || name === undefined) {
            return [];
          }
          // What is asserted of the literal is asserted of the constant.
          const literal = withoutAssertions(node);
          // It looks at all tests of the site, which may be many more than have a name.
          const isSafe =
            takesConstants(bound.site, model) && !isTestedBeside(bound, node, code, model);
          return [{ bound, node: literal, value: constant.value, name, isSafe }];
        }),
  );
}

/**
 * The one code that a literal can mean. Which of several is meant, only the author knows; a number
 * in a string is another value; and a deprecated code is to go, not to be named.
 */
function codeOf(bound: BoundSite, value: Value): Code | undefined {
  const [code, ...others] = bound.space
    .withValue(value)
    .filter(({ status }) => status === 'active');
  return others.length > 0 || code?.value !== value ? undefined : code;
}

function nameFor(
  bound: BoundSite,
  node: TSESTree.Node,
  code: Code,
  model: FileModel,
): string | undefined {
  const subject = subjectTypeOf(bound, model);
  const { comment, text } = new Speller(model).spell(code, {
    node,
    space: bound.space,
    reads: 'value',
    subject,
    isMadeText: inspectsMadeText(bound, subject, model),
    isElement: testsElements(bound.site),
    siblings: bound.site.tests.map((test) => test.node),
    style: styleAt(node, model),
  });
  return comment === undefined && !/^['"]/u.test(text) ? text : undefined;
}
