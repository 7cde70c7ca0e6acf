import { type Value, unknown } from './value.js';

/** The objects through which a script reaches its globals. */
export const globalObjects = new Set(['globalThis', 'self', 'window', 'global']);

/** Globals of which every function only computes: nothing is done by calling one. */
export const pureGlobals = new Set([
  'Array',
  'ArrayBuffer',
  'BigInt',
  'Boolean',
  'Date',
  'DOMException',
  'Error',
  'Float64Array',
  'Infinity',
  'Intl',
  'JSON',
  'Map',
  'Math',
  'NaN',
  'Number',
  'Object',
  'Promise',
  'Proxy',
  'RangeError',
  'Reflect',
  'RegExp',
  'Set',
  'String',
  'Symbol',
  'TypeError',
  'URL',
  'URLSearchParams',
  'Uint8Array',
  'WeakMap',
  'WeakRef',
  'WeakSet',
  'decodeURIComponent',
  'encodeURIComponent',
  'isFinite',
  'isNaN',
  'parseFloat',
  'parseInt',
  'performance',
  'require',
  'structuredClone',
]);

/** Classes of the language whose objects nobody else sees: their methods only compute. */
export const pureClasses = new Set(['Date', 'Intl', 'RegExp', 'URL', 'URLSearchParams']);

/** A global of the language or the console; any other is not known. */
export function builtInNamed(name: string): Value {
  return pureGlobals.has(name) ||
    globalObjects.has(name) ||
    schedulers.has(name) ||
    name === 'console' ||
    name === 'process'
    ? { kind: 'built-in', name }
    : unknown;
}

/** Functions that call what they are given later. */
export const schedulers = new Set([
  'queueMicrotask',
  'requestAnimationFrame',
  'requestIdleCallback',
  'setImmediate',
  'setTimeout',
  'process.nextTick',
]);

/** Whether a name is the console or one of its methods. */
export function isConsole(name: string): boolean {
  return name === 'console' || name.startsWith('console.');
}
