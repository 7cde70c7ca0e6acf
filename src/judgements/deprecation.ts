import type { TSESTree } from '@typescript-eslint/utils';

import type { Constant, Evidence } from '../binding/constant.js';
import { codesMeant } from '../binding/constant.js';
import type { Code } from '../catalog/catalog.js';
import type { CodeSpace } from '../catalog/code-space.js';
import type { FileModel } from '../model.js';
import { withoutAssertions } from '../syntax/expression.js';
import type { Site } from '../sites/site.js';
import { type BoundSite, codesWritten } from '../model/bound-site.js';

/** A place where a deprecated code is named. */
export interface DeprecatedUse {
  readonly node: TSESTree.Node;
  readonly space: CodeSpace;
  readonly evidence: Evidence;
  readonly code: Code;
  readonly successor: Code | undefined;
  /** The site and the test that the place belongs to, if it is an operand, label, key or element. */
  readonly bound: BoundSite | undefined;
  readonly test: Site['tests'][number] | undefined;
}

/** Every use of a code that the catalog, or the installed SDK's `@deprecated`, calls deprecated. */
export function deprecatedUses(model: FileModel): DeprecatedUse[] {
  const uses: DeprecatedUse[] = [];
  const operands = new Set<TSESTree.Node>();
  for (const bound of model.testing) {
    for (const test of bound.site.tests) {
      operands.add(withoutAssertions(test.node));
      const code =
        test.constant === undefined
          ? undefined
          : deprecatedCode(codesWritten(bound, test.constant), test.constant, model);
      if (code !== undefined) {
        const { space } = bound;
        uses.push({
          node: test.node,
          space,
          evidence: bound.evidence,
          code,
          successor: successorOf(code, space),
          bound,
          test,
        });
      }
    }
  }
  for (const constant of model.constantsRead((name) => isDeprecatedName(name, model))) {
    const { evidence, node, space } = constant;
    const code =
      space === undefined || operands.has(node)
        ? undefined
        : deprecatedCode(codesMeant(constant, space), constant, model);
    if (space !== undefined && evidence !== undefined && code !== undefined) {
      const successor = successorOf(code, space);
      uses.push({
        node,
        space,
        evidence,
        code,
        successor,
        bound: undefined,
        test: undefined,
      });
    }
  }
  return uses;
}

/** The code, where all that a constant can mean is deprecated. */
function deprecatedCode(
  codes: readonly Code[],
  constant: Constant,
  model: FileModel,
): Code | undefined {
  const [code] = codes;
  const isDeprecated =
    codes.every(({ status }) => status === 'deprecated') || isTagged(constant, model);
  return isDeprecated ? code : undefined;
}

function isTagged({ name, node, space, table }: Constant, model: FileModel): boolean {
  if (name === undefined || space === undefined || table !== undefined) {
    return false;
  }
  return model.memory.once(space, 'tagged', () => taggedMembers(node, model)).has(name);
}

/** The members with a `@deprecated` tag of the enum that a constant belongs to. */
function taggedMembers(constant: TSESTree.Node, model: FileModel): ReadonlySet<string> {
  const members = model.binder.oracle.typeOf(constant).units[0]?.member?.enumeration.members ?? [];
  return new Set(
    members.filter(({ deprecated }) => deprecated !== undefined).map(({ name }) => name),
  );
}

function isDeprecatedName(name: string, model: FileModel): boolean {
  const { index } = model.settings;
  return (
    // Which members of an enum in the settings are deprecated, only its typings say.
    index.enums.length > 0 ||
    index
      .withName(name)
      .some((space) => space.withName(name).some(({ status }) => status === 'deprecated'))
  );
}

function successorOf(code: Code, space: CodeSpace): Code | undefined {
  return code.successor === undefined ? undefined : space.named(code.successor);
}
