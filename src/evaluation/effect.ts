import type { TSESTree } from '@typescript-eslint/utils';

import { type Value, isErrorValue, isMissingValue, isNothingValue } from './value.js';

/** Something that a run does besides computing. */
export interface Effect {
  readonly kind: 'call' | 'delete' | 'log' | 'return' | 'store' | 'throw' | 'yield';
  readonly node: TSESTree.Node;
  /** What is handed over: arguments, the returned, thrown or stored value. */
  readonly values: readonly Value[];
}

/** A text that is the same for one thing that is done with equal values. */
export function effectKey({ kind, node, values }: Effect): string {
  return `${kind} ${node.range.join('-')} ${values.map(valueKey).join(',')}`;
}

function valueKey(value: Value): string {
  switch (value.kind) {
    case 'primitive':
      return `${typeof value.value} ${String(value.value)}`;
    case 'choice':
      return value.values.map(valueKey).sort().join('|');
    case 'code':
      return 'error';
    default:
      return isErrorValue(value) ? 'error' : value.kind;
  }
}

/**
 * Whether something is done about an error by an effect: anything but logging, and but handing on
 * what a look-up did not find.
 */
export function isAct({ kind, values }: Effect): boolean {
  switch (kind) {
    case 'log':
      return false;
    case 'throw':
    case 'yield':
    case 'delete':
      return true;
    case 'return':
      return values.some((value) => !isNothingValue(value));
    case 'call':
    case 'store':
      return !values.some(isMissingValue) || values.some(isErrorValue);
  }
}
