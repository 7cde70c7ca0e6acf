import type { TSESTree } from '@typescript-eslint/utils';

import { literalValue, withoutAssertions } from '../syntax/expression.js';
import { decidePresence, decideTruth, isTruthy } from './decide.js';
import { evaluate } from './expressions.js';
import type { Frame } from './frame.js';
import type { Run } from './run.js';
import {
  type CodeValue,
  type Determined,
  type Subject,
  type Value,
  alternatives,
  isMissingValue,
  isNothingValue,
  joinValues,
  missing,
  undetermined,
} from './value.js';

/** Evaluates `&&`, `||` and `??`. */
export function evaluateLogical(
  node: TSESTree.LogicalExpression,
  run: Run,
  frame: Frame | undefined,
): Value {
  const left = evaluate(node.left, run, frame);
  if (
    left.kind === 'code' &&
    node.operator !== '??' &&
    isRelation(node.left) &&
    isRelation(node.right)
  ) {
    const right = evaluate(node.right, run, frame);
    if (right.kind === 'code') {
      return rangeOf(node.operator, left, right);
    }
  }
  return logical(node.operator, left, node.left, run, () => evaluate(node.right, run, frame));
}

/**
 * A range is one decision, made where its outcome is used: `min <= code && code <= max`, and what is
 * outside of one.
 */
function rangeOf(operator: '&&' | '||', left: CodeValue, right: CodeValue): CodeValue {
  return {
    kind: 'code',
    isMixed: false,
    of(subject: Subject): Determined | typeof undetermined {
      const first = left.of(subject);
      return first === undetermined || isTruthy(first) === (operator === '||')
        ? first
        : right.of(subject);
    },
  };
}

/** Whether an expression compares which of two is greater, and does nothing else. */
function isRelation(node: TSESTree.Node): boolean {
  const inner = withoutAssertions(node);
  return (
    inner.type === 'BinaryExpression' &&
    /^[<>]=?$/u.test(inner.operator) &&
    isPlain(inner.left) &&
    isPlain(inner.right)
  );
}

function isPlain(node: TSESTree.Node): boolean {
  const inner = withoutAssertions(node);
  return (
    inner.type === 'Identifier' ||
    literalValue(inner) !== undefined ||
    (inner.type === 'MemberExpression' && !inner.computed && isPlain(inner.object))
  );
}

/** What `&&`, `||` and `??` give for a left side, and a right side that is evaluated if need be. */
export function logical(
  operator: '&&' | '??' | '||',
  left: Value,
  node: TSESTree.Node,
  run: Run,
  right: () => Value,
): Value {
  const { isByCode, outcome } =
    operator === '??' ? decidePresence(left, node, run) : decideTruth(left, node, run);
  const takesRight = outcome === undefined ? undefined : outcome === (operator === '&&');
  if (takesRight === undefined) {
    const kept = operator === '??' ? left : withTruth(left, operator === '||');
    return joinValues(run.fork([() => kept, right]));
  }
  if (!takesRight) {
    return left;
  }
  const value = right();
  if (operator === '&&' || !isByCode || !isMissingValue(left) || !isNothingValue(left)) {
    return value;
  }
  if (isNothingValue(value)) {
    // `?? ''` says that there is nothing.
    run.isLetGo = true;
    return missing;
  }
  if (value.kind === 'primitive' && !isTruthy(value.value)) {
    // So do `?? 0` and `?? false`, which are values all the same.
    run.isLetGo = true;
    return value;
  }
  if (value.kind === 'primitive') {
    return { ...value, isAnswer: true };
  }
  // What a function does is seen when it is called.
  run.isAnswered ||= value.kind !== 'closure';
  return value;
}

/** A value that is not known but for its truth. */
function withTruth(value: Value, truth: boolean): Value {
  const kept = alternatives(value).map((one): Value =>
    one.kind === 'unknown' ? { ...one, truth } : one,
  );
  return joinValues(kept);
}
