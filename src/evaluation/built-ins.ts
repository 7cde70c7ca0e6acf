import { pureClasses, pureGlobals, schedulers } from './built-in-names.js';
import { type Call, apply, callUnknown } from './calls.js';
import { listContents, makeObject, noContents, openContents } from './contents.js';
import { getMember, membership } from './member.js';
import { spreadContents } from './object-literal.js';
import { settled } from './promise-methods.js';
import { awaited } from './expressions.js';
import type { Run } from './run.js';
import {
  type Determined,
  Fresh,
  type ObjectValue,
  type Value,
  alternatives,
  isErrorValue,
  joinValues,
  madeOf,
  mapCode,
  primitive,
  undefinedValue,
  undetermined,
  unknown,
} from './value.js';
import { isTruthy } from './decide.js';
import { unreachable } from './run.js';

type BuiltIn = (call: Call, run: Run) => Value;

/** Calls a function of the language, or one that cannot be seen. */
export function callBuiltIn(name: string, call: Call, run: Run): Value {
  const builtIn = Object.hasOwn(builtIns, name) ? builtIns[name] : undefined;
  if (builtIn !== undefined) {
    return builtIn(call, run);
  }
  if (schedulers.has(name)) {
    const [callback = undefinedValue] = call.values;
    return run.reaches(() => apply(callback, { ...call, values: [] }, run)) ? unknown : unknown;
  }
  return pureGlobals.has(name.split('.', 1)[0] ?? '')
    ? madeOf(call.values)
    : callUnknown(unknown, call, run);
}

/** Makes an object of a class of the language. */
export function constructBuiltIn(name: string, call: Call, run: Run): Value {
  const [argument = undefinedValue] = call.values;
  const [global = ''] = name.split('.', 1);
  switch (name) {
    case 'Map':
    case 'Set':
      return collection(name === 'Map' ? 'map' : 'set', argument, run);
    case 'Promise':
      return constructPromise(argument, call, run);
    case 'Array':
    case 'Object':
      return callBuiltIn(name, call, run);
    default:
      return pureGlobals.has(global) || /Error$|Exception$/u.test(name)
        ? {
            ...madeOf(call.values),
            isMissing: false,
            ...(pureClasses.has(global) ? { isPure: true } : {}),
          }
        : callUnknown(unknown, call, run);
  }
}

function collection(type: 'map' | 'set', source: Value, run: Run): Value {
  if (source.kind === 'primitive') {
    return makeObject(run.store, type, noContents, { isLocal: run.isLocal });
  }
  const elements = run.context.elementsOf(source, run);
  const entries = new Map<unknown, Value>();
  let isOpen = elements === undefined;
  for (const element of elements ?? []) {
    const key = type === 'map' ? getMember(element, primitive('0'), run.context.ast, run) : element;
    const value =
      type === 'map' ? getMember(element, primitive('1'), run.context.ast, run) : element;
    if (key.kind === 'primitive') {
      entries.set(key.value, value);
    } else if (key.kind === 'object') {
      entries.set(key.contents, value);
    } else {
      isOpen = true;
    }
  }
  return makeObject(run.store, type, { entries, isOpen }, { isLocal: run.isLocal });
}

function constructPromise(executor: Value, call: Call, run: Run): Value {
  const promise = makeObject(run.store, 'promise', noContents);
  const settle = (name: string): Value => ({ kind: 'method', receiver: promise, name });
  apply(executor, { ...call, values: [settle('resolve'), settle('reject')] }, run);
  return promise;
}

const identity: BuiltIn = ({ values }) => values[0] ?? undefinedValue;

const builtIns: Readonly<Record<string, BuiltIn>> = {
  Array: ({ values }, run) => makeObject(run.store, 'array', listContents(values)),
  'Array.from': ({ node, receiver, values: [source = undefinedValue, callback] }, run) => {
    const elements = run.context.elementsOf(source, run);
    if (elements === undefined) {
      return madeOf([source]);
    }
    const made =
      callback === undefined
        ? elements
        : elements.map((element) => apply(callback, { node, receiver, values: [element] }, run));
    return makeObject(run.store, 'array', listContents(made), { isLocal: run.isLocal });
  },
  'Array.isArray': ({ values: [value = undefinedValue] }) =>
    value.kind === 'object'
      ? primitive(value.type === 'array')
      : value.kind === 'unknown'
        ? madeOf([value])
        : primitive(false),
  'Array.of': ({ values }, run) => makeObject(run.store, 'array', listContents(values)),
  Boolean: ({ values: [value = undefinedValue] }) =>
    converted(value, isTruthy, value.kind === 'object' ? true : undefined),
  ...Object.fromEntries(
    (['abs', 'ceil', 'floor', 'round', 'sign', 'trunc'] as const).map((name): [string, BuiltIn] => [
      `Math.${name}`,
      ({ values: [value = undefinedValue] }) =>
        converted(value, (determined) => {
          const number = toNumber(determined);
          return typeof number === 'number' ? Math[name](number) : number;
        }),
    ]),
  ),
  Number: ({ values: [value = undefinedValue] }) => converted(value, toNumber),
  'Number.isInteger': ({ values: [value = undefinedValue] }) =>
    converted(value, (determined) =>
      determined instanceof Fresh ? determined.type === 'number' : Number.isInteger(determined),
    ),
  'Number.isNaN': ({ values: [value = undefinedValue] }) =>
    converted(value, (determined) => Number.isNaN(determined)),
  'Number.parseInt': ({ values: [value = undefinedValue] }) => converted(value, toNumber),
  'Number.parseFloat': ({ values: [value = undefinedValue] }) => converted(value, toNumber),
  Object: identity,
  'Object.assign': ({ node, values: [target = undefinedValue, ...sources] }, run) => {
    for (const one of alternatives(target)) {
      if (one.kind === 'object') {
        mixIn(one, sources, run);
        if (!one.isLocal) {
          run.effect({ kind: 'store', node, values: sources });
        }
      } else if (one.kind === 'unknown') {
        run.effect({ kind: 'store', node, values: sources });
      }
    }
    return target;
  },
  'Object.entries': ({ values: [object = undefinedValue] }, run) =>
    listOf(object, run, (key, value) =>
      makeObject(run.store, 'array', listContents([primitive(key), value])),
    ),
  'Object.freeze': identity,
  'Object.fromEntries': ({ values: [entries = undefinedValue] }, run) => {
    const map = collection('map', entries, run);
    const contents = map.kind === 'object' ? run.store.get(map.contents) : undefined;
    return makeObject(
      run.store,
      'object',
      contents === undefined
        ? openContents
        : {
            isOpen: contents.isOpen,
            entries: new Map([...contents.entries].map(([key, value]) => [String(key), value])),
          },
      { isLocal: run.isLocal },
    );
  },
  'Object.hasOwn': ({ node, values: [object = undefinedValue, key = undefinedValue] }, run) =>
    joinValues(
      alternatives(object).map((one) => {
        const contents = one.kind === 'object' ? run.store.get(one.contents) : undefined;
        return contents === undefined
          ? madeOf([one, key])
          : membership(contents, key, String, node, run);
      }),
    ),
  'Object.keys': ({ values: [object = undefinedValue] }, run) =>
    listOf(object, run, (key) => primitive(key)),
  'Object.prototype.hasOwnProperty.call': (call, run) => {
    const hasOwn = builtIns['Object.hasOwn'];
    return hasOwn === undefined ? unknown : hasOwn(call, run);
  },
  'Object.seal': identity,
  'Object.values': ({ values: [object = undefinedValue] }, run) =>
    listOf(object, run, (_, value) => value),
  'Promise.all': ({ values: [list = undefinedValue] }, run) => {
    const elements = elementsSeen(list, run);
    return elements === undefined
      ? unknown
      : settled(
          [
            () =>
              makeObject(
                run.store,
                'array',
                listContents(elements.map((element) => awaited(element, run))),
              ),
          ],
          run,
        );
  },
  'Promise.allSettled': ({ values: [list = undefinedValue] }) => madeOf([list]),
  'Promise.any': ({ values: [list = undefinedValue] }, run) => firstOf(list, run),
  'Promise.race': ({ values: [list = undefinedValue] }, run) => firstOf(list, run),
  'Promise.reject': ({ values: [value = undefinedValue] }, run) =>
    settled(
      [
        () => {
          run.jump('throw', value);
          throw unreachable;
        },
      ],
      run,
    ),
  'Promise.resolve': ({ values: [value = undefinedValue] }, run) =>
    settled([() => awaited(value, run)], run),
  'Reflect.get': ({ node, values: [object = undefinedValue, key = undefinedValue] }, run) =>
    getMember(object, key, node, run),
  'Reflect.has': (call, run) => {
    const hasOwn = builtIns['Object.hasOwn'];
    return hasOwn === undefined ? unknown : hasOwn(call, run);
  },
  String: ({ values: [value = undefinedValue] }) =>
    converted(value, (determined) =>
      determined instanceof Fresh ? determined : String(determined),
    ),
  isNaN: ({ values: [value = undefinedValue] }) =>
    converted(value, (determined) =>
      determined instanceof Fresh ? determined.type === 'string' : Number.isNaN(Number(determined)),
    ),
  parseFloat: ({ values: [value = undefinedValue] }) => converted(value, toNumber),
  parseInt: ({ values: [value = undefinedValue] }) => converted(value, toNumber),
};

function toNumber(determined: Determined): Determined | typeof undetermined {
  if (determined instanceof Fresh) {
    return determined;
  }
  return typeof determined === 'bigint' ? undetermined : Number(determined);
}

function converted(
  value: Value,
  convert: (determined: Determined) => Determined | typeof undetermined,
  otherwise?: boolean,
): Value {
  switch (value.kind) {
    case 'choice':
      return joinValues(value.values.map((one) => converted(one, convert, otherwise)));
    case 'code':
      return mapCode(value, convert);
    case 'primitive': {
      const result = convert(value.value);
      return result === undetermined || result instanceof Fresh
        ? madeOf([value])
        : { ...primitive(result), isMissing: value.isMissing };
    }
    default:
      return otherwise === undefined ? madeOf([value]) : primitive(otherwise);
  }
}

function listOf(object: Value, run: Run, element: (key: string, value: Value) => Value): Value {
  const contents = spreadContents(object, run);
  if (contents === undefined) {
    return madeOf([object]);
  }
  const values = [...contents.entries].map(([key, value]) => element(String(key), value));
  return makeObject(run.store, 'array', listContents(values, contents.isOpen), {
    isError: isErrorValue(object),
    isLocal: run.isLocal,
  });
}

function mixIn(target: ObjectValue, sources: readonly Value[], run: Run): void {
  let { entries, isOpen } = run.store.get(target.contents) ?? openContents;
  for (const source of sources) {
    const contents = spreadContents(source, run);
    isOpen ||= contents === undefined || contents.isOpen;
    entries = new Map([...entries, ...(contents?.entries ?? [])]);
  }
  run.store.set(target.contents, { entries, isOpen });
}

function firstOf(list: Value, run: Run): Value {
  const elements = elementsSeen(list, run);
  return elements === undefined || elements.length === 0
    ? unknown
    : settled(
        elements.map((element) => () => awaited(element, run)),
        run,
      );
}

/** The elements of a list that can be seen, though there may be more. */
function elementsSeen(list: Value, run: Run): Value[] | undefined {
  return list.kind === 'object' && list.type === 'array'
    ? [...(run.store.get(list.contents) ?? openContents).entries.values()]
    : undefined;
}
