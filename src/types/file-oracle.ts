import type { TSESTree } from '@typescript-eslint/utils';

import { type TypeFacts, type TypeOracle, unknownType } from './oracle.js';
import type { TypeReader } from './type-reader.js';

/** How the nodes of one file are found in a program. */
export interface TypedFile<Type extends object, TypeSymbol extends object> {
  /** The type of an expression, undefined where the program does not know the place. */
  typeAt(node: TSESTree.Node): Type | undefined;
  /** The declared type of an argument, in the signature that a call resolves to. */
  argumentType(call: TSESTree.CallExpression, argument: number): Type | undefined;
  /** The module that a specifier leads to. */
  moduleAt(specifier: TSESTree.StringLiteral): TypeSymbol | undefined;
  /** Takes note of expressions that are likely to be asked about, where that makes it cheaper. */
  expect?(nodes: readonly TSESTree.Node[]): void;
}

/** The oracle of one file of a program. */
export function fileOracle<Type extends object, TypeSymbol extends object>(
  file: TypedFile<Type, TypeSymbol>,
  reader: TypeReader<Type, TypeSymbol>,
): TypeOracle {
  const answers = new WeakMap<TSESTree.Node, TypeFacts>();
  return {
    typeOf(node) {
      let answer = answers.get(node);
      if (answer === undefined) {
        const type = file.typeAt(node);
        answer = type === undefined ? unknownType : reader.facts(type);
        answers.set(node, answer);
      }
      return answer;
    },

    typeDelivered(call, argument, parameter, path) {
      const read = (): TypeFacts => {
        const type = file.argumentType(call, argument);
        return type === undefined ? unknownType : reader.received(type, parameter, path);
      };
      const [eventNode] = call.arguments;
      if (call.callee.type !== 'MemberExpression' || eventNode === undefined) {
        return read();
      }
      const receiver = file.typeAt(call.callee.object);
      const event = file.typeAt(eventNode);
      const place = `${String(argument)} ${String(parameter)} ${path.join('.')}`;
      return receiver === undefined || event === undefined
        ? read()
        : reader.delivered(receiver, event, place, read);
    },

    exportsOf(specifier) {
      const module = file.moduleAt(specifier);
      return module === undefined ? undefined : reader.exportsOf(module);
    },

    hasProperty(node, name) {
      const type = file.typeAt(node);
      return type === undefined ? undefined : reader.hasProperty(type, name);
    },

    expect(nodes) {
      file.expect?.(nodes);
    },
  };
}
