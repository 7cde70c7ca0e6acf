import type { TSESTree } from '@typescript-eslint/utils';

import type { Run } from './run.js';
import {
  type Determined,
  Fresh,
  type Value,
  alternatives,
  isErrorValue,
  isMissingValue,
  undetermined,
} from './value.js';

/** How a condition comes out. */
export interface Decision {
  /** Undefined where both ways are possible. */
  readonly outcome: boolean | undefined;
  /** Whether the code decides, or whether a look-up of it has found something. */
  readonly isByCode: boolean;
}

type Question = (determined: Determined) => boolean;

/** Decides by the truth of a value. */
export function decideTruth(value: Value, node: TSESTree.Node, run: Run): Decision {
  return decide(value, node, run, isTruthy);
}

/** Decides by whether a value is there: neither `undefined` nor `null`. */
export function decidePresence(value: Value, node: TSESTree.Node, run: Run): Decision {
  return decide(value, node, run, isPresent);
}

function decide(value: Value, node: TSESTree.Node, run: Run, question: Question): Decision {
  const outcomes = new Set<boolean | undefined>();
  let isByCode = isMissingValue(value);
  for (const one of alternatives(value)) {
    if (one.kind === 'code') {
      const outcome = (subject: Parameters<typeof one.of>[0]): boolean | typeof undetermined => {
        const determined = one.of(subject);
        return determined === undetermined ? undetermined : question(determined);
      };
      isByCode = run.part(node, outcome) || isByCode;
      const own = outcome(run.current);
      if (own === undetermined) {
        run.partAll(node);
      }
      outcomes.add(own === undetermined ? undefined : own);
    } else {
      if (isErrorValue(one) && one.kind !== 'object') {
        run.dependsOnError = true;
      }
      if (one.kind === 'unknown' && one.isOfCode === true) {
        // What is computed in a way that is not followed may tell any code.
        run.partAll(node);
      }
      run.noteUse(one);
      outcomes.add(outcomeOf(one, question));
    }
  }
  const [outcome] = outcomes;
  return { outcome: outcomes.size === 1 ? outcome : undefined, isByCode };
}

function outcomeOf(value: Value, question: Question): boolean | undefined {
  switch (value.kind) {
    case 'primitive':
      return question(value.value);
    case 'unknown':
      return question === isTruthy ? value.truth : value.truth === true ? true : undefined;
    default:
      return true;
  }
}

/** Whether a value is truthy; a text or number that nobody has heard of is. */
export function isTruthy(determined: Determined): boolean {
  return determined instanceof Fresh || Boolean(determined);
}

function isPresent(determined: Determined): boolean {
  return determined !== undefined && determined !== null;
}
