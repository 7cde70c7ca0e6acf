import type { TSESTree } from '@typescript-eslint/utils';

import type { Code } from '../catalog/catalog.js';
import type { FunctionNode } from '../syntax/expression.js';
import { type Effect, effectKey } from './effect.js';
import type { FileContext } from './file-context.js';
import { Cell, Store, joinStores } from './store.js';
import {
  type Contents,
  type ObjectValue,
  type Subject,
  type Value,
  isErrorValue,
  joinValues,
  undefinedValue,
  undetermined,
} from './value.js';
import { joinContents } from './contents.js';

class Unreachable extends Error {}

/** Thrown where the rest of an expression is never evaluated, because a part of it throws. */
export const unreachable = new Unreachable('never evaluated');

/** A way to leave a statement other than by its end. */
export interface Jump {
  readonly type: 'break' | 'continue' | 'return' | 'throw';
  readonly label: string | undefined;
  readonly value: Value;
  readonly store: Store;
  /** The statement that throws. */
  readonly thrower: TSESTree.Node | undefined;
}

/**
 * So many nodes are evaluated in one run. Handlers of public applications take some hundreds; what
 * takes more is a program that computes something else.
 */
const maxSteps = 60_000;

/** So many calls are followed within each other: a program that people write has fewer. */
const maxCalls = 24;

/** So many statements and expressions are followed within each other: the stack has an end. */
const maxDepth = 400;

/** Where the code comes into a run, and which calls fail. */
export interface Injection {
  /** What expressions are, whatever else they would be. */
  readonly values: ReadonlyMap<TSESTree.Node, Value>;
  /** What calls reject with; undefined for those that do not fail. */
  readonly rejections: ReadonlyMap<TSESTree.Node, Value | undefined>;
  /** The functions by way of which such a call is made. */
  readonly wrappers: ReadonlySet<TSESTree.Node>;
}

export const noInjection: Injection = {
  values: new Map(),
  rejections: new Map(),
  wrappers: new Set(),
};

/** One run of a function with a code. */
export class Run {
  store: Store;
  jumps: Jump[] = [];
  readonly effects = new Map<string, Effect>();
  /** The keys of the effects that can come after a call that may fail. */
  readonly attempted = new Set<string>();
  /** The codes for which some decision comes out differently. */
  readonly parted = new Set<Code>();
  /** Every node at which something was decided by the code, in the order of the run. */
  readonly visited = new Set<TSESTree.Node>();
  /** The statements that throw what promises are rejected with. */
  readonly #throwers = new Map<Cell<Contents>, TSESTree.Node>();
  /** The functions and clauses that the run entered, with the number of effects before that. */
  readonly entered = new Map<TSESTree.Node, number>();
  /** Whether some decision depends on the error. */
  dependsOnError = false;
  /** Whether a function got the error of which the settings say that it takes care of it. */
  isEntrusted = false;
  /** Whether an explicit `default`, `else` or early return lets the code go. */
  isLetGo = false;
  /** The statements without `else` whose test the code does not pass. */
  readonly passed = new Set<TSESTree.Node>();
  /**
   * Whether a look-up that found nothing gave the application's own value for that, by which it goes
   * on: `kinds[code] ?? 'other'`.
   */
  isAnswered = false;
  /** Whether a bound was passed, so that the run says nothing. */
  isBounded = false;
  /** How often something was decided by the code. */
  decisions = 0;
  /** How many loggers are being called around what is evaluated. */
  loggers = 0;
  /** The functions that are being executed. */
  readonly calls: FunctionNode[] = [];
  /** Whether what is made belongs to the run, and not to the file around it. */
  readonly isLocal: boolean = true;
  /** How often something was called or awaited that cannot be seen, and may throw. */
  unseenCalls = 0;
  /** Whether anything in a `try` may throw, besides the calls that are said to fail. */
  speculates = true;
  readonly #attempt = new Cell<true | undefined>();
  readonly #failure = new Cell<true>();
  #depth = 0;
  #steps = 0;
  readonly #others: Set<Code>;

  /**
   * @param context - what is known outside of the run.
   * @param current - the code that arrives.
   * @param others - the codes of which it is told whether a decision parts them from it.
   */
  constructor(
    readonly context: FileContext,
    readonly current: Subject,
    others: Iterable<Code>,
    readonly injection: Injection,
    /** The functions whose returned values go to somebody who cannot be seen. */
    readonly roots: ReadonlySet<TSESTree.Node>,
  ) {
    this.store = context.store.fork();
    this.#others = new Set(others);
  }

  /** Counts a step; past the bounds nothing is evaluated any more. */
  enter(): boolean {
    this.#steps += 1;
    this.#depth += 1;
    if (this.#steps > maxSteps || this.#depth > maxDepth || this.calls.length > maxCalls) {
      this.isBounded = true;
    }
    return !this.isBounded;
  }

  leave(): void {
    this.#depth -= 1;
  }

  /**
   * Parts the codes for which an outcome is another than for the current one.
   *
   * @returns whether the outcome is another for any code, those included that are parted already.
   */
  part(node: TSESTree.Node, outcome: (subject: Subject) => unknown): boolean {
    this.visited.add(node);
    this.decisions += 1;
    const own = outcome(this.current);
    const isOther = (code: Code): boolean => {
      const other = outcome(code);
      return other !== own && other !== undetermined && own !== undetermined;
    };
    const parted = [...this.#others].filter(isOther);
    for (const code of parted) {
      this.partCode(code);
    }
    const separates = parted.length > 0 || [...this.parted].some(isOther);
    this.dependsOnError ||= separates || own === undetermined;
    return separates;
  }

  /** Parts all codes: a test that cannot be read may name any. */
  partAll(node: TSESTree.Node): void {
    this.visited.add(node);
    this.dependsOnError = true;
    for (const code of this.#others) {
      this.partCode(code);
    }
  }

  /** Notes that something is decided by a value. */
  noteUse(value: Value): void {
    this.isAnswered ||= value.kind === 'primitive' && value.isAnswer === true;
  }

  partCode(code: Code): void {
    this.#others.delete(code);
    this.parted.add(code);
  }

  effect(effect: Effect): void {
    if (this.loggers > 0 && effect.kind !== 'log') {
      return;
    }
    const key = effectKey(effect);
    this.effects.set(key, effect);
    if (this.injection.rejections.size === 0 || this.store.get(this.#attempt) === true) {
      this.attempted.add(key);
    }
  }

  /** Notes that a function or clause is entered. */
  noteEntry(node: TSESTree.Node): void {
    if (!this.entered.has(node)) {
      this.entered.set(node, this.effects.size);
    }
  }

  /** Notes that a call was made that may fail. */
  attempt(): void {
    this.store.set(this.#attempt, true);
  }

  /** Notes that something has failed: where the calls do not, what is done now is for another error. */
  noteFailure(): void {
    if ([...this.injection.rejections.values()].every((rejection) => rejection === undefined)) {
      this.store.set(this.#attempt, undefined);
    }
  }

  jump(type: Jump['type'], value: Value = undefinedValue, label?: string): void {
    this.jumps.push({ type, label, value, store: this.store, thrower: undefined });
  }

  /** Throws a value by a statement of the program. */
  throw(value: Value, thrower: TSESTree.Node): void {
    this.jumps.push({ type: 'throw', label: undefined, value, store: this.store, thrower });
  }

  /** Notes which statement throws what a promise is rejected with. */
  reject(promise: ObjectValue, jumps: readonly Jump[]): ObjectValue {
    const thrower = jumps.find((jump) => jump.thrower !== undefined)?.thrower;
    if (thrower !== undefined) {
      this.#throwers.set(promise.contents, thrower);
    }
    return promise;
  }

  /** Throws what a promise is rejected with. */
  throwRejected(promise: ObjectValue, value: Value): void {
    if (isErrorValue(value)) {
      this.store.set(this.#failure, true);
    }
    const thrower = this.#throwers.get(promise.contents);
    if (thrower === undefined) {
      this.jump('throw', value);
    } else {
      this.throw(value, thrower);
    }
  }

  /** Of what may be thrown, what is thrown because of the error: other errors are other runs. */
  thrownForError(jumps: readonly Jump[]): readonly Jump[] {
    const forError = jumps.filter(({ store }) => store.get(this.#failure) === true);
    return forError.length === 0 ? jumps : forError;
  }

  /** Notes what is thrown to somebody who cannot be seen. */
  escapeThrown(jumps: readonly Jump[]): void {
    const { store } = this;
    for (const { store: thrown, thrower, value } of jumps) {
      if (thrower !== undefined) {
        this.store = thrown;
        this.effect({ kind: 'throw', node: thrower, values: [value] });
      }
    }
    this.store = store;
  }

  /** Notes what a function returns to somebody who cannot be seen. */
  escapeReturned(node: FunctionNode, jumps: readonly Jump[]): void {
    const { store } = this;
    for (const { store: returned, value } of jumps) {
      this.store = returned;
      this.effect({ kind: 'return', node, values: [value] });
    }
    this.store = store;
  }

  /**
   * Takes several ways of which it is not known which one is taken.
   *
   * @returns what each way gives that reaches its end.
   * @throws {unreachable} where none does.
   */
  fork<Result>(ways: readonly (() => Result)[]): Result[] {
    const base = this.store;
    const ends: Store[] = [];
    const results: Result[] = [];
    for (const way of ways) {
      this.store = base.fork();
      try {
        results.push(way());
        ends.push(this.store);
      } catch (error) {
        if (error !== unreachable) {
          throw error;
        }
      }
    }
    if (ends.length === 0) {
      this.store = base;
      throw unreachable;
    }
    this.store = joined(ends);
    return results;
  }

  /** Evaluates what may end early; false where its end is not reached. */
  reaches(evaluate: () => void): boolean {
    try {
      evaluate();
      return true;
    } catch (error) {
      if (error !== unreachable) {
        throw error;
      }
      return false;
    }
  }

  /** Executes with jumps of its own, which it returns. */
  collect(execute: () => boolean): { readonly ends: boolean; readonly jumps: Jump[] } {
    const { jumps } = this;
    this.jumps = [];
    const ends = execute();
    const collected = this.jumps;
    this.jumps = jumps;
    return { ends, jumps: collected };
  }

  /** Goes on where several paths meet. */
  meet(stores: readonly Store[]): void {
    this.store = joined(stores);
  }
}

/** A run outside of every function: of initializers and of what completes them. */
export class StaticRun extends Run {
  override readonly isLocal = false;

  constructor(context: FileContext) {
    super(context, '?', [], noInjection, new Set());
  }

  /** Keeps what was made in this run for all others. */
  commit(): void {
    for (const [cell, held] of this.store.written()) {
      this.context.store.set(cell, held);
    }
  }
}

function joined(stores: readonly Store[]): Store {
  return joinStores(stores, (values) => {
    const held = values.filter((value) => value !== undefined);
    const [first] = held;
    if (held.every((value) => value === first)) {
      // A variable that is declared on one path alone is read on that path alone.
      return first;
    }
    return isContents(first) ? joinContents(held as Contents[]) : joinValues(held as Value[]);
  });
}

function isContents(held: unknown): held is Contents {
  return typeof held === 'object' && held !== null && 'entries' in held;
}
