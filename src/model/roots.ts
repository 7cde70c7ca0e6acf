import type { TSESTree } from '@typescript-eslint/utils';

import { callsOf } from '../binding/calls-of.js';
import type { EntityResolver } from '../binding/entity-resolver.js';
import type { Code } from '../catalog/catalog.js';
import type { CodeSpace } from '../catalog/code-space.js';
import type { HandlerSet } from '../channels/handler-set.js';
import type { Handler } from '../channels/handler.js';
import type { Verdict } from '../evaluation/treatment.js';
import type { Subject } from '../evaluation/value.js';
import type { InspectedSubject, Verdicts } from './verdicts.js';

/** A piece of code that is run with the codes of a space: a handler, or a function that tests one. */
export class Root {
  readonly #asked = new Set<Code>();
  #unheard: Verdict | undefined;

  constructor(
    readonly space: CodeSpace,
    /** The handler that is run, where it is one. */
    readonly handler: Handler | undefined,
    private readonly ask: (current: Subject, others: readonly Code[]) => Verdict,
  ) {}

  /** What becomes of a code that nobody has heard of, and which of some codes it is told from. */
  unheard(codes: readonly Code[]): Verdict {
    const isNew = codes.some((code) => !this.#asked.has(code));
    if (this.#unheard === undefined || isNew) {
      for (const code of [...this.space.codes, ...codes]) {
        this.#asked.add(code);
      }
      this.#unheard = this.ask('?', [...this.#asked]);
    }
    return this.#unheard;
  }

  /** What becomes of a code, and which of some others it is told from. */
  with(current: Code, others: readonly Code[]): Verdict {
    return this.ask(current, others);
  }
}

/** Roots that are judged together: the handlers of one event on one receiver, or one function. */
export interface RootGroup {
  readonly key: string;
  readonly roots: readonly Root[];
  /** Whether something that cannot be seen receives the same. */
  readonly isJoined: boolean;
}

/** Finds what is run for the handlers and the subjects of a file. */
export class Roots {
  readonly #byHandler = new Map<Handler, Map<CodeSpace, Root>>();
  readonly #bySubject = new Map<TSESTree.Node, RootGroup[]>();
  readonly #groups = new Map<string, RootGroup>();
  readonly #entering = new Map<Handler, Map<CodeSpace, readonly RootGroup[]>>();

  constructor(
    private readonly verdicts: Verdicts,
    private readonly handlers: HandlerSet,
    private readonly resolver: EntityResolver,
  ) {}

  /** The roots of one event on one receiver. */
  group(key: string, space: CodeSpace): RootGroup {
    const id = `${key} ${space.catalog.id}/${space.id}`;
    let group = this.#groups.get(id);
    if (group === undefined) {
      const members = this.handlers.inGroup(key);
      const registered = members.filter(isRegistered);
      // One whose registration is not seen may get what a registered one passes on.
      const [first] = members;
      const judged =
        registered.length > 0 || first === undefined
          ? registered
          : [
              ...members,
              ...this.handlers
                .rootsFor(first)
                .filter((root) => isRegistered(root) && this.#isBeside(root, first)),
            ];
      group = {
        key,
        roots: judged.map((handler) => this.ofHandler(handler, space)),
        isJoined: this.isJoined(key),
      };
      this.#groups.set(id, group);
    }
    return group;
  }

  /** Whether two handlers stand in one file: what another file passes on can be seen, or is not. */
  #isBeside(one: Handler, other: Handler): boolean {
    const { modules } = this.resolver;
    return modules.sourceOf(one.node) === modules.sourceOf(other.node);
  }

  /** The groups of which some root runs into a handler. */
  groupsEntering(handler: Handler, space: CodeSpace): readonly RootGroup[] {
    const known = this.#entering.get(handler)?.get(space);
    if (known !== undefined) {
      return known;
    }
    const isInferred = handler.registrations.length === 0 && !this.handlers.isForwardedTo(handler);
    const keys = new Set(handler.registrations.length > 0 || isInferred ? [handler.group] : []);
    if (this.handlers.isForwardedTo(handler)) {
      for (const root of this.handlers.rootsFor(handler)) {
        if (
          !keys.has(root.group) &&
          this.ofHandler(root, space).unheard(space.codes).entered.has(handler.node)
        ) {
          keys.add(root.group);
        }
      }
    }
    const groups = [...keys].map((key) => this.group(key, space));
    const bySpace = this.#entering.get(handler) ?? new Map<CodeSpace, readonly RootGroup[]>();
    this.#entering.set(handler, bySpace.set(space, groups));
    return groups;
  }

  /** Whether something that cannot be seen receives the same as a group, and is no logger. */
  isJoined(key: string): boolean {
    return this.handlers.isJoinedOutOfSight(key);
  }

  ofHandler(handler: Handler, space: CodeSpace): Root {
    const bySpace = this.#byHandler.get(handler) ?? new Map<CodeSpace, Root>();
    this.#byHandler.set(handler, bySpace);
    let root = bySpace.get(space);
    if (root === undefined) {
      root = new Root(space, handler, (current, others) =>
        this.verdicts.ofHandler(handler, { space, current, others }),
      );
      bySpace.set(space, root);
    }
    return root;
  }

  /** The roots in which an expression is inspected that is read from no payload. */
  groupsOfSubject(subject: InspectedSubject, space: CodeSpace): readonly RootGroup[] {
    let groups = this.#bySubject.get(subject.node);
    if (groups === undefined) {
      const subjects = this.#argumentsFor(subject) ?? [subject];
      groups = subjects.map((one, index) => ({
        key: `${this.resolver.modules.placeOf(subject.node)} ${String(index)}`,
        isJoined: false,
        roots: [
          new Root(space, undefined, (current, others) =>
            this.verdicts.ofSubject(one, { space, current, others }),
          ),
        ],
      }));
      this.#bySubject.set(subject.node, groups);
    }
    return groups;
  }

  /**
   * What the callers of a function give to the parameter that is inspected, where all of them can
   * be seen.
   */
  #argumentsFor({ node, reads }: InspectedSubject): InspectedSubject[] | undefined {
    const entity = this.resolver.resolve(node);
    if (entity?.origin.kind !== 'parameter' || entity.path.length > 0) {
      return undefined;
    }
    const { function: called, index } = entity.origin;
    const calls = callsOf(called, this.resolver);
    return calls?.flatMap((call): InspectedSubject[] => {
      const argument = call.arguments[index];
      return argument === undefined || argument.type === 'SpreadElement'
        ? []
        : [{ node: argument, reads, same: [], isWhole: true }];
    });
  }
}

function isRegistered({ registrations }: Handler): boolean {
  return registrations.length > 0;
}
