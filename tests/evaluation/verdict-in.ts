import { AST_NODE_TYPES, type TSESTree } from '@typescript-eslint/utils';

import { Binder } from '../../src/binding/binder.js';
import { EntityResolver } from '../../src/binding/entity-resolver.js';
import { oneFile } from '../../src/binding/modules.js';
import { HandledBy } from '../../src/binding/handled-by.js';
import { Loggers } from '../../src/binding/loggers.js';
import { CatalogIndex } from '../../src/catalog/catalog-index.js';
import { FileContext } from '../../src/evaluation/file-context.js';
import { type RunRequest, runWith } from '../../src/evaluation/run-function.js';
import { type Treatment, type Verdict, verdictOf } from '../../src/evaluation/treatment.js';
import type { Subject } from '../../src/evaluation/value.js';
import { codePlaces, payloadValue } from '../../src/model/payload-value.js';
import { noTypes } from '../../src/types/oracle.js';
import { smallCatalog, smallCode, smallSpace } from '../catalog/small-catalog.js';
import { first, parsed } from '../syntax/parsed.js';

type RootType =
  | AST_NODE_TYPES.ArrowFunctionExpression
  | AST_NODE_TYPES.CatchClause
  | AST_NODE_TYPES.FunctionDeclaration
  | AST_NODE_TYPES.MethodDefinition;

/** `error.code` holds the value of a code and `error.name` its name. */
const catalog = smallCatalog({
  spaces: [
    smallSpace({
      toldApartBy: 'name',
      codes: [
        smallCode('FAILED', 1),
        smallCode('LOST', 2),
        smallCode('CLOSED', 3),
        smallCode('KICKED_OUT', 40),
        smallCode('KICKED_TWICE', 41),
      ],
    }),
  ],
});

/** A verdict in the words of tests: codes by name, nodes by text. */
export interface VerdictText {
  readonly treatment: Treatment;
  readonly named: readonly string[];
  readonly visited: readonly string[];
  readonly dependsOnError: boolean;
  /** What is done about the error. */
  readonly acts: readonly string[];
}

export interface Place {
  /** What runs: the first node of this type; by default the first function declaration. */
  readonly root?: RootType;
  /** The name of the code that arrives; by default one that nobody has heard of. */
  readonly current?: string;
}

/** The verdict on a function or clause of a file whose first parameter receives the error. */
export function verdictIn(
  code: string,
  { root: type = AST_NODE_TYPES.FunctionDeclaration, current }: Place = {},
): VerdictText {
  const sourceCode = parsed(code);
  const { ast, visitorKeys } = sourceCode;
  const resolver = new EntityResolver(oneFile(sourceCode));
  const index = new CatalogIndex([catalog]);
  const [space] = index.spaces;
  if (space === undefined) {
    throw new Error('the catalog has no space');
  }
  const loggers = new Loggers([], resolver);
  const handledBy = new HandledBy([], resolver, { file: '/app/file.ts', cwd: '/app' });
  const context = new FileContext({
    ast,
    binder: new Binder(sourceCode, index, resolver, noTypes),
    visitorKeys,
    isLogger: (callee) => loggers.isLogger(callee),
    isHandledBy: (callee) => handledBy.isHandledBy(callee),
  });
  const [channel] = catalog.channels;
  const error = payloadValue(codePlaces(channel?.payload ?? [], space), space, context);
  const root = rootOf(first(sourceCode, type));
  const isClause = root.type === AST_NODE_TYPES.CatchClause;
  const subject: Subject = current === undefined ? '?' : (space.named(current) ?? '?');
  const request: RunRequest = {
    root,
    given: new Map(),
    parameters: new Map(isClause ? [] : [[0, error]]),
    injection: {
      values: new Map(isClause ? [[root, error]] : []),
      rejections: new Map(),
      wrappers: new Set(),
    },
    current: subject,
    others: space.codes.filter((other) => other !== subject),
    returning: [],
    speculates: true,
  };
  const verdict = verdictOf(runWith(request, context));
  return textOf(verdict, (node) => sourceCode.getText(node));
}

/** The verdict on a function that receives `error`. */
export function verdict(statements: string, place: Place = {}): VerdictText {
  return verdictIn(`function handle(error) { ${statements} }`, place);
}

/** What becomes of a code that no test names in a function that receives `error`. */
export function treatment(statements: string): Treatment {
  return verdict(statements).treatment;
}

/** How a condition in a function that receives `error` comes out for FAILED and for LOST. */
export function outcomes(condition: string, before = ''): readonly (boolean | undefined)[] {
  return ['FAILED', 'LOST'].map((current) => {
    const statement = `${before}; if (${condition}) { holds(); } else { fails(); }`;
    const { acts } = verdict(statement, { current });
    const mayHold = acts.includes('holds()');
    const mayFail = acts.includes('fails()');
    return mayHold && mayFail ? undefined : mayHold;
  });
}

/** Which of FAILED and LOST arrive at the call `here()` in a function that receives `error`. */
export function arriving(statements: string): readonly string[] {
  return ['FAILED', 'LOST'].filter((current) =>
    verdict(statements, { current }).acts.includes('here()'),
  );
}

/** The codes that a function tells from others, by name. */
export function named(statements: string): readonly string[] {
  return verdict(statements).named;
}

function rootOf(node: Extract<TSESTree.Node, { type: RootType }>): TSESTree.Node {
  return node.type === AST_NODE_TYPES.MethodDefinition ? node.value : node;
}

function textOf(
  { acts, dependsOnError, named: codes, treatment: outcome, visited }: Verdict,
  textAt: (node: TSESTree.Node) => string,
): VerdictText {
  return {
    treatment: outcome,
    named: [...codes].map(({ name }) => name).toSorted(),
    visited: [...visited].map(textAt),
    dependsOnError,
    acts: acts.map(({ node }) => textAt(node)),
  };
}
