import { type Call, apply } from './calls.js';
import { makeObject, openContents } from './contents.js';
import { awaited } from './expressions.js';
import { type Run, unreachable } from './run.js';
import { type ObjectValue, type Value, joinValues, undefinedValue } from './value.js';

/** Calls a method of a promise: what it is given runs by what the promise holds. */
export function callPromiseMethod(
  receiver: ObjectValue,
  name: string,
  call: Call,
  run: Run,
): Value {
  const { entries } = run.store.get(receiver.contents) ?? openContents;
  const [first = undefinedValue, second = undefinedValue] = call.values;
  const fulfilled = entries.get('fulfilled');
  const rejected = entries.get('rejected');
  switch (name) {
    case 'then':
      return settled(
        [
          fulfilled === undefined ? undefined : way(first, fulfilled, false, call, run),
          rejected === undefined ? undefined : way(second, rejected, true, call, run),
        ],
        run,
      );
    case 'catch':
      return settled(
        [
          fulfilled === undefined ? undefined : () => fulfilled,
          rejected === undefined ? undefined : way(first, rejected, true, call, run),
        ],
        run,
      );
    case 'finally':
      apply(first, { ...call, values: [] }, run);
      return receiver;
    case 'resolve':
    case 'reject':
      run.store.set(receiver.contents, {
        isOpen: false,
        entries: new Map(entries).set(name === 'resolve' ? 'fulfilled' : 'rejected', first),
      });
      return undefinedValue;
    default:
      return undefinedValue;
  }
}

/** What a function makes of what a promise holds; without one it goes on as it is. */
function way(
  callback: Value,
  held: Value,
  isRejection: boolean,
  call: Call,
  run: Run,
): () => Value {
  const isFunction = callback.kind !== 'primitive';
  return () => {
    if (isFunction) {
      if (isRejection) {
        run.noteFailure();
      }
      return awaited(apply(callback, { ...call, values: [held] }, run), run);
    }
    if (isRejection) {
      run.jump('throw', held);
      throw unreachable;
    }
    return held;
  };
}

/** The promise that comes of several ways; what a way throws rejects it. */
export function settled(ways: readonly ((() => Value) | undefined)[], run: Run): Value {
  const taken = ways.filter((one) => one !== undefined);
  const results: Value[] = [];
  const { jumps } = run.collect(() => {
    return run.reaches(() => {
      results.push(...run.fork(taken));
    });
  });
  const thrown = run.thrownForError(jumps.filter(({ type }) => type === 'throw'));
  const stores = [...(results.length > 0 ? [run.store] : []), ...thrown.map(({ store }) => store)];
  if (stores.length > 0) {
    run.meet(stores);
  }
  const promise = makeObject(run.store, 'promise', {
    isOpen: false,
    entries: new Map<unknown, Value>([
      ...(results.length === 0 ? [] : [['fulfilled', joinValues(results)] as const]),
      ...(thrown.length === 0
        ? []
        : [['rejected', joinValues(thrown.map(({ value }) => value))] as const]),
    ]),
  });
  return run.reject(promise, thrown);
}
