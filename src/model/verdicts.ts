import type { TSESTree } from '@typescript-eslint/utils';

import type { Entity } from '../binding/entity.js';
import type { EntityResolver } from '../binding/entity-resolver.js';
import type { Code } from '../catalog/catalog.js';
import type { CodeSpace } from '../catalog/code-space.js';
import type { Handler } from '../channels/handler.js';
import type { FileContext } from '../evaluation/file-context.js';
import type { Injection, Run } from '../evaluation/run.js';
import { type RunRequest, runWith } from '../evaluation/run-function.js';
import { type Verdict, verdictOf } from '../evaluation/treatment.js';
import type { Subject, Value } from '../evaluation/value.js';
import { ancestors, functionAround, isFunction, withoutAssertions } from '../syntax/expression.js';
import { type CodePlace, codePlaces, codeValue, payloadValue } from './payload-value.js';

/** What a run is asked for. */
export interface Question {
  readonly space: CodeSpace;
  readonly current: Subject;
  readonly others: readonly Code[];
}

/** An expression whose value is a code, and where else the same one is inspected. */
export interface InspectedSubject {
  readonly node: TSESTree.Node;
  readonly reads: 'name' | 'value';
  /** Other expressions of the same subject. */
  readonly same: readonly TSESTree.Node[];
  /** Whether the expression is the code itself, wherever it comes from. */
  readonly isWhole?: boolean;
}

/** Runs what receives or inspects a code. */
export class Verdicts {
  constructor(
    private readonly context: FileContext,
    private readonly resolver: EntityResolver,
  ) {}

  /** What becomes of a code that a handler receives. */
  ofHandler(handler: Handler, question: Question): Verdict {
    const calls = handler.registrations.flatMap((registration) => registration.calls);
    // A function that is registered for an event, too, is judged by what it does itself.
    const isRejection = handler.registrations.every(
      (registration) => registration.calls.length > 0,
    );
    if (isRejection && calls.length > 0) {
      const verdict = this.#ofRejection(handler, calls, question);
      if (verdict.entered.has(handler.node)) {
        return verdict;
      }
      if (handler.registrations.some(({ isDoubtful }) => isDoubtful === true)) {
        // It is caught before, and whoever catches it takes care of it.
        return { ...verdict, treatment: 'entrusted' };
      }
    }
    return isFunction(handler.node)
      ? this.#ofFunction(handler, handler.node, question)
      : this.#ofClause(handler, handler.node, question);
  }

  /** What becomes of a code at an expression that inspects it and is read from no payload. */
  ofSubject(subject: InspectedSubject, question: Question): Verdict {
    const entity = subject.isWhole === true ? undefined : this.resolver.resolve(subject.node);
    const origin = entity?.origin;
    const value = (path: readonly string[]): Value =>
      payloadValue(
        codePlaces([{ space: question.space.id, path, reads: subject.reads }], question.space),
        question.space,
        this.context,
      );
    if (entity !== undefined && origin?.kind === 'parameter') {
      return this.#verdict(
        {
          root: origin.function,
          parameters: new Map([[origin.index, value(entity.path)]]),
        },
        question,
      );
    }
    const root = functionAround(subject.node) ?? statementOf(subject.node);
    const place = injectedAt(entity);
    const values =
      place === undefined
        ? new Map(
            [subject.node, ...subject.same].map((node) => [
              withoutAssertions(node),
              codeValue(question.space, subject.reads),
            ]),
          )
        : new Map([[place, value(entity?.path ?? [])]]);
    return this.#verdict({ root, values }, question);
  }

  #ofFunction(handler: Handler, root: TSESTree.Node, question: Question): Verdict {
    const { through } = handler;
    if (through !== undefined && isFunction(through.handler.node) && isFunction(handler.node)) {
      const given = new Map([[through.parameter, handler.node]]);
      const run = this.#ofParameters(through.handler, through.handler.node, given, question);
      if (run.entered.has(handler.node)) {
        return run;
      }
    }
    return this.#ofParameters(handler, root, new Map(), question);
  }

  #ofParameters(
    handler: Handler,
    root: TSESTree.Node,
    given: RunParts['given'],
    question: Question,
  ): Verdict {
    const places = placesIn(handler, question.space);
    const indexes = new Set(places.map(({ parameter }) => parameter));
    const parameters = new Map(
      [...indexes].map((index) => [
        index,
        payloadValue(
          places.filter(({ parameter }) => parameter === index),
          question.space,
          this.context,
        ),
      ]),
    );
    return this.#verdict({ root, parameters, given, ...this.#bound(handler) }, question);
  }

  /** The values that `bind` has set before the payload. */
  #bound({ node, registrations }: Handler): Pick<RunParts, 'bound'> {
    for (const { listener } of registrations) {
      const value = listener === undefined ? undefined : this.context.evaluate(listener);
      if (value?.kind === 'closure' && value.node === node) {
        return { bound: value.bound };
      }
    }
    return { bound: [] };
  }

  #ofClause(handler: Handler, clause: TSESTree.CatchClause, question: Question): Verdict {
    const value = payloadValue(placesIn(handler, question.space), question.space, this.context);
    return this.#verdict({ root: clause, values: new Map([[clause, value]]) }, question);
  }

  /** The function around runs with the calls failing, and once with none of them failing. */
  #ofRejection(handler: Handler, calls: readonly TSESTree.Node[], question: Question): Verdict {
    const error = payloadValue(placesIn(handler, question.space), question.space, this.context);
    const [place = handler.node] = handler.registrations.map((registration) => registration.place);
    const root = functionAround(place) ?? this.resolver.modules.sourceOf(place).ast;
    const returning = isFunction(handler.node) ? [handler.node] : [];
    const wrappers = new Set(handler.registrations.flatMap((one) => one.wrappers ?? []));
    const ask = (rejection: Value | undefined): Run => {
      const rejections = new Map(calls.map((call) => [call, rejection]));
      return this.#run({ root, rejections, wrappers, returning, speculates: false }, question);
    };
    return verdictOf(ask(error), ask(undefined), handler.node);
  }

  #verdict(request: Partial<RunParts> & Pick<RunParts, 'root'>, question: Question): Verdict {
    return verdictOf(this.#run(request, question));
  }

  #run(
    {
      bound = [],
      given = new Map(),
      parameters = new Map(),
      rejections = new Map(),
      returning = [],
      root,
      speculates = true,
      values = new Map(),
      wrappers = new Set(),
    }: Partial<RunParts> & Pick<RunParts, 'root'>,
    { current, others }: Question,
  ): Run {
    return runWith(
      {
        root,
        given,
        parameters: new Map([...bound.entries(), ...parameters]),
        injection: { values, rejections, wrappers },
        current,
        others,
        returning,
        speculates,
      },
      this.context,
    );
  }
}

interface RunParts extends Injection {
  readonly bound: readonly Value[];
  readonly given: RunRequest['given'];
  readonly root: TSESTree.Node;
  readonly parameters: ReadonlyMap<number, Value>;
  readonly returning: readonly TSESTree.Node[];
  readonly speculates: boolean;
}

/** The statement of the file that a node is in. */
function statementOf(node: TSESTree.Node): TSESTree.Node {
  for (const { child, parent } of ancestors(node)) {
    if (parent.type === 'Program') {
      return child;
    }
  }
  return node;
}

/** The places where a handler has the codes of a space; of a `catch` there is one parameter. */
function placesIn(
  { deliveries, offset, prefix }: Handler,
  space: CodeSpace,
): readonly (CodePlace & { readonly parameter: number })[] {
  return deliveries
    .filter(({ catalog }) => catalog === space.catalog)
    .flatMap(({ channel }) => codePlaces(channel.payload, space))
    .filter(({ path }) => prefix.every((step, index) => step === path[index]))
    .map(({ parameter, path, reads }) => ({
      parameter: parameter + offset,
      path: path.slice(prefix.length),
      reads,
    }));
}

/** The node at which a value comes into a function, where the code is read off it. */
function injectedAt(entity: Entity | undefined): TSESTree.Node | undefined {
  switch (entity?.origin.kind) {
    case 'caught':
      return entity.origin.clause;
    case 'call':
      return withoutAssertions(entity.origin.node);
    default:
      return undefined;
  }
}
