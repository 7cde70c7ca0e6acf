import type { Call } from './calls.js';
import { matches } from './methods.js';
import type { Run } from './run.js';
import {
  type CodeValue,
  type Determined,
  Fresh,
  type PrimitiveValue,
  type Value,
  madeOf,
  mapCode,
  primitive,
  undefinedValue,
  undetermined,
} from './value.js';

/** Questions about a text: one that nobody has heard of answers each with no. */
const questions: Readonly<Record<string, (text: string, other: string) => boolean>> = {
  endsWith: (text, other) => text.endsWith(other),
  includes: (text, other) => text.includes(other),
  startsWith: (text, other) => text.startsWith(other),
};

const positions: Readonly<Record<string, (text: string, other: string) => number>> = {
  indexOf: (text, other) => text.indexOf(other),
  lastIndexOf: (text, other) => text.lastIndexOf(other),
};

const changes: Readonly<Record<string, (text: string) => string>> = {
  normalize: (text) => text.normalize(),
  toLocaleLowerCase: (text) => text.toLowerCase(),
  toLocaleUpperCase: (text) => text.toUpperCase(),
  toLowerCase: (text) => text.toLowerCase(),
  toString: (text: string) => text,
  toUpperCase: (text) => text.toUpperCase(),
  trim: (text) => text.trim(),
  valueOf: (text: string) => text,
};

/** Calls a method of a text or number. */
export function callTextMethod(
  receiver: CodeValue | PrimitiveValue,
  name: string,
  call: Call,
  run: Run,
): Value {
  const [argument = undefinedValue] = call.values;
  if ((name === 'match' || name === 'search') && argument.kind === 'object') {
    const pattern = run.context.patterns.get(argument.contents);
    return pattern === undefined || name === 'search'
      ? madeOf([receiver, argument])
      : matches(pattern, receiver, call.node, run);
  }
  const change = Object.hasOwn(changes, name) ? changes[name] : undefined;
  if (change !== undefined) {
    return mapText(receiver, (text) => (text instanceof Fresh ? text : change(text)));
  }
  const question = Object.hasOwn(questions, name) ? questions[name] : undefined;
  const position = Object.hasOwn(positions, name) ? positions[name] : undefined;
  if (question === undefined && position === undefined) {
    return sliced(receiver, name, call.values);
  }
  if (receiver.kind === 'code') {
    run.visited.add(call.node);
  }
  if (argument.kind !== 'primitive') {
    return askedWithCode(receiver, argument, (text, other) =>
      question === undefined ? (position?.(text, other) ?? -1) : question(text, other),
    );
  }
  const other = String(argument.value);
  return mapText(receiver, (text) =>
    text instanceof Fresh
      ? question === undefined
        ? -1
        : false
      : question === undefined
        ? (position?.(text, other) ?? -1)
        : question(text, other),
  );
}

/** `text.includes(code)`: whether a known text holds the code. */
function askedWithCode(
  receiver: CodeValue | PrimitiveValue,
  argument: Value,
  ask: (text: string, other: string) => boolean | number,
): Value {
  return receiver.kind === 'primitive' && argument.kind === 'code'
    ? mapCode(argument, (determined) =>
        ask(
          String(receiver.value),
          determined instanceof Fresh ? '\uFFFFunheard' : String(determined),
        ),
      )
    : madeOf([receiver, argument]);
}

const slices = new Set(['slice', 'substring', 'substr', 'charAt', 'at', 'padStart', 'concat']);

function sliced(
  receiver: CodeValue | PrimitiveValue,
  name: string,
  values: readonly Value[],
): Value {
  const args = values.flatMap((value) => (value.kind === 'primitive' ? [value.value] : []));
  if (!slices.has(name) || args.length < values.length) {
    return madeOf([receiver, ...values]);
  }
  return mapText(receiver, (text) => {
    if (text instanceof Fresh) {
      return text;
    }
    // The names above are those of methods of texts that take texts and numbers.
    const method = (String.prototype as unknown as Record<string, unknown>)[name];
    const result: unknown =
      typeof method === 'function' ? Reflect.apply(method, text, args) : undefined;
    return typeof result === 'string' ? result : undefined;
  });
}

function mapText(
  receiver: CodeValue | PrimitiveValue,
  compute: (text: Fresh | string) => Determined,
): Value {
  if (receiver.kind === 'code') {
    return mapCode(receiver, (determined) =>
      determined instanceof Fresh
        ? compute(determined)
        : determined === undefined || determined === null
          ? undetermined
          : compute(String(determined)),
    );
  }
  const result = compute(String(receiver.value));
  return result instanceof Fresh
    ? madeOf([receiver])
    : { ...primitive(result), isMissing: receiver.isMissing };
}
