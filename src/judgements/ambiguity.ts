import type { TSESTree } from '@typescript-eslint/utils';

import type { Constant } from '../binding/constant.js';
import type { Code } from '../catalog/catalog.js';
import type { FileModel } from '../model.js';
import type { Site } from '../sites/site.js';
import { ancestors, propertyName } from '../syntax/expression.js';
import { walk } from '../syntax/walk.js';
import { type BoundSite, codesMatched, codesWritten } from '../model/bound-site.js';
import { arriving } from '../model/reach.js';

type Test = Site['tests'][number];

/** A branch that is taken on a value which several errors share. */
export interface Ambiguity {
  readonly bound: BoundSite;
  readonly test: Test;
  readonly codes: readonly Code[];
  /** The expression that holds what tells the codes apart: `err.name` beside `err.code`. */
  readonly distinguisher: string | undefined;
}

/** The tests of values that do not say which error is meant, where nothing else says it either. */
export function ambiguities(model: FileModel): Ambiguity[] {
  return model.bound.flatMap((bound) => {
    // Without a catalog, members of one value are names of one code.
    if (bound.reads === 'name' || !model.settings.index.spaces.includes(bound.space)) {
      return [];
    }
    return bound.site.tests.flatMap((test): Ambiguity[] => {
      const codes = test.constant === undefined ? [] : sharing(bound, test.constant, model);
      return codes.length > 1 && !isToldApart(bound, test, model)
        ? [{ bound, test, codes, distinguisher: distinguisherOf(bound, model) }]
        : [];
    });
  });
}

/** A label, key or element whose value stands in the same site before. */
export interface Repetition {
  readonly bound: BoundSite;
  /** The one that has no effect. */
  readonly test: Test;
  /** The one that has. */
  readonly effective: Test;
  readonly value: Code['value'];
}

/** The labels that never run, and the keys and elements that have no effect. */
export function repetitions(model: FileModel): Repetition[] {
  return model.bound.flatMap((bound) => {
    // The first label of a value is the one that runs; of keys it is the last that counts.
    const tests = bound.site.kind === 'table' ? [...bound.site.tests].reverse() : bound.site.tests;
    const effective = new Map<Code['value'], Test>();
    return tests.flatMap((test): Repetition[] => {
      const value = test.constant?.value;
      if (value === undefined) {
        return [];
      }
      const first = effective.get(value);
      if (first === undefined) {
        effective.set(value, test);
        return [];
      }
      return [{ bound, test, effective: first, value }];
    });
  });
}

/** The codes that a test cannot tell apart: none where its name says the one that is meant. */
function sharing(bound: BoundSite, constant: Constant, model: FileModel): readonly Code[] {
  const possible = arriving(bound, model.binder);
  const matched = codesMatched(bound, constant).filter(
    (code) =>
      String(code.value) === String(constant.value) &&
      possible.includes(code) &&
      !model.settings.index.isIgnored(bound.space, code),
  );
  if (constant.name === undefined) {
    return matched;
  }
  const [meant] = codesWritten(bound, constant);
  const others = matched.filter((code) => code !== meant);
  return meant?.status === 'deprecated' || others.every(({ status }) => status === 'deprecated')
    ? []
    : matched;
}

function distinguisherOf(bound: BoundSite, model: FileModel): string | undefined {
  const { toldApartBy } = bound.space.definition;
  const { subject } = bound.site;
  return toldApartBy !== undefined && subject.type === 'MemberExpression'
    ? `${model.sourceCode.getText(subject.object)}${subject.optional ? '?.' : '.'}${toldApartBy}`
    : undefined;
}

/** Whether the way to the test, or the branch that it opens, looks at what tells the codes apart. */
function isToldApart(bound: BoundSite, test: Test, model: FileModel): boolean {
  const { toldApartBy } = bound.space.definition;
  if (toldApartBy === undefined) {
    return false;
  }
  const looks = (node: TSESTree.Node): boolean => reads(node, toldApartBy, model);
  const tested = bound.site.kind === 'switch' ? test.node : bound.site.node;
  for (const { child, parent } of ancestors(tested)) {
    switch (parent.type) {
      case 'IfStatement':
      case 'ConditionalExpression':
        if (looks(parent.test) || (child === parent.test && looks(parent.consequent))) {
          return true;
        }
        break;
      case 'LogicalExpression':
        if (looks(parent.left) || (parent.operator === '&&' && looks(parent.right))) {
          return true;
        }
        break;
      case 'SwitchCase':
        if (looks(parent.parent.discriminant) || parent.consequent.some(looks)) {
          return true;
        }
        break;
      default:
    }
  }
  return false;
}

/** Whether an expression or statement reads a property, or a variable that holds it. */
function reads(root: TSESTree.Node, property: string, model: FileModel): boolean {
  let found = false;
  walk(root, model.sourceCode.visitorKeys, (node) => {
    if (node.type === 'MemberExpression' && propertyName(node) === property) {
      found = true;
    } else if (node.type === 'Identifier') {
      found ||= model.binder.resolver.resolve(node)?.path.at(-1) === property;
    }
    return !found;
  });
  return found;
}
