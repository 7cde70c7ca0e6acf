import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import type { Code } from '../catalog/catalog.js';
import {
  type FunctionNode,
  isFunction,
  isInside,
  isNothing,
  withoutAssertions,
} from '../syntax/expression.js';
import { type VisitorKeys, childrenOf } from '../syntax/walk.js';
import { hasNoEffect } from './effect.js';
import { allLabelsLeave, alwaysExits, endLeavesFunction, leavesFunction } from './exits.js';
import { type Inspection, evaluate, inspects, namesOthers } from './inspection.js';
import { isTainted } from './taint.js';

/**
 * What becomes of a code that no test names: a function that the settings trust with every code
 * receives it (`entrusted`), a fallback acts on it or the error is handed on (`acts`), a fallback
 * logs it or lets it go (`logs`), or nothing is there for it (`floor`).
 */
export type Fate = 'acts' | 'entrusted' | 'floor' | 'logs';

/** Whether something is done about a code. */
export function isActedOn(fate: Fate): boolean {
  return fate === 'acts' || fate === 'entrusted';
}

/** What counts where a code meets several fates: the last of these. */
const ranks: readonly Fate[] = ['floor', 'logs', 'acts', 'entrusted'];

/** So many statements and expressions within each other are followed: the stack has an end. */
const deepest = 500;

/**
 * Expressions that are there for their value: a function without braces gives it back. A call or
 * `&&` there is a statement more often than not.
 */
const mereValues = new Set<string>([
  'ArrayExpression',
  'BinaryExpression',
  'ConditionalExpression',
  'ObjectExpression',
  'TemplateLiteral',
]);

interface Surroundings {
  readonly body: TSESTree.Node;
  /** Whether no test stands before: then everything that is done counts. */
  readonly isUntested?: boolean;
  readonly inspection: Inspection;
  readonly tainted: ReadonlySet<TSESLint.Scope.Variable>;
  readonly visitorKeys: VisitorKeys;
}

/**
 * Follows a code through the function that receives it.
 *
 * @param code - undefined where no test is looked at, so that any code will do.
 */
export function fateOf(code: Code | undefined, surroundings: Surroundings): Fate {
  const follower = new CodeFollower(code, surroundings);
  follower.follow();
  return follower.fate;
}

/**
 * Runs through statements as the code would. `inFallback` says that the code got there because no
 * test named it; there everything that is done counts, elsewhere only what is done with the error.
 */
class CodeFollower {
  fate: Fate = 'floor';
  #depth = 0;

  constructor(
    private readonly code: Code | undefined,
    private readonly surroundings: Surroundings,
  ) {}

  follow(): void {
    const { body, isUntested = false } = this.surroundings;
    if (isFunction(body)) {
      this.#function(body, isUntested);
    } else {
      this.#statement(body, isUntested);
    }
  }

  #function(node: FunctionNode, inFallback: boolean): void {
    if (node.body.type === 'BlockStatement') {
      this.#statements(node.body.body, inFallback);
    } else if (mereValues.has(withoutAssertions(node.body).type)) {
      this.#returned(node.body, inFallback);
    } else {
      this.#expression(node.body, inFallback);
    }
  }

  /** Whether the end of the statements is reached. */
  #statements(statements: readonly TSESTree.Node[], inFallback: boolean): boolean {
    let fallback = inFallback;
    for (const statement of statements) {
      if (fallback) {
        this.#reaches('logs');
      }
      if (!this.#statement(statement, fallback)) {
        return false;
      }
      fallback ||= this.#leavesOthersBehind(statement);
    }
    return true;
  }

  /** Whether a statement returns for all codes that it names, so that what follows is for the rest. */
  #leavesOthersBehind(statement: TSESTree.Node): boolean {
    const { inspection } = this.surroundings;
    if (statement.type === 'BlockStatement') {
      return statement.body.some((inner) => this.#leavesOthersBehind(inner));
    }
    if (statement.type === 'IfStatement') {
      return inspects(statement.test, inspection)
        ? this.#namedBranchesExit(statement)
        : this.#leavesOthersBehind(statement.consequent) &&
            (statement.alternate === null || alwaysExits(statement.alternate));
    }
    return (
      statement.type === 'SwitchStatement' &&
      this.#isInspected(statement) &&
      statement.cases.some(
        (clause) => clause.test !== null && endLeavesFunction(clause.consequent),
      ) &&
      allLabelsLeave(statement)
    );
  }

  #namedBranchesExit(statement: TSESTree.IfStatement): boolean {
    const { inspection } = this.surroundings;
    const taken = evaluate(statement.test, this.code, inspection);
    if (taken === undefined && !namesOthers(statement.test, this.code, inspection)) {
      return false;
    }
    const named = taken === true ? statement.alternate : statement.consequent;
    const rest = taken === true ? statement.consequent : statement.alternate;
    return (
      alwaysExits(named) &&
      (rest?.type !== 'IfStatement' ||
        !inspects(rest.test, inspection) ||
        this.#namedBranchesExit(rest))
    );
  }

  #statement(statement: TSESTree.Node, inFallback: boolean): boolean {
    if (this.#isTooDeep()) {
      return true;
    }
    this.#depth += 1;
    const ends = this.#endOf(statement, inFallback);
    this.#depth -= 1;
    return ends;
  }

  #endOf(statement: TSESTree.Node, inFallback: boolean): boolean {
    switch (statement.type) {
      case 'BlockStatement':
        return this.#statements(statement.body, inFallback);
      case 'IfStatement':
        return this.#if(statement, inFallback);
      case 'SwitchStatement':
        return this.#switch(statement, inFallback);
      case 'ReturnStatement':
        if (statement.argument !== null) {
          this.#returned(statement.argument, inFallback);
        }
        return false;
      case 'ThrowStatement':
        this.#reaches('acts');
        return false;
      case 'BreakStatement':
      case 'ContinueStatement':
        return false;
      case 'TryStatement': {
        const ends = this.#statement(statement.block, inFallback);
        const caught =
          statement.handler !== null && this.#statement(statement.handler.body, inFallback);
        return (
          (statement.finalizer === null || this.#statement(statement.finalizer, inFallback)) &&
          (ends || caught)
        );
      }
      case 'FunctionDeclaration':
      case 'ClassDeclaration':
        return true;
      default:
        for (const child of childrenOf(statement, this.surroundings.visitorKeys)) {
          if (/Statement$|VariableDeclaration$/u.test(child.type)) {
            this.#statement(child, inFallback);
          } else {
            this.#expression(child, inFallback);
          }
        }
        return true;
    }
  }

  #if(statement: TSESTree.IfStatement, inFallback: boolean): boolean {
    const { inspection } = this.surroundings;
    this.#expression(statement.test, inFallback);
    const { alternate, consequent, test } = statement;
    if (!inspects(test, inspection)) {
      const ends = this.#statement(consequent, inFallback);
      return alternate === null || this.#statement(alternate, inFallback) || ends;
    }
    const taken = evaluate(test, this.code, inspection);
    if (taken === undefined) {
      const ends = this.#statement(consequent, inFallback);
      const isRest = !this.#isNextTest(alternate) && namesOthers(test, this.code, inspection);
      return alternate === null || this.#statement(alternate, inFallback || isRest) || ends;
    }
    const branch = taken ? consequent : alternate;
    if (branch === null) {
      return true;
    }
    if (this.#isNextTest(branch)) {
      return this.#statement(branch, inFallback);
    }
    this.#reaches('logs');
    return this.#statement(branch, true);
  }

  #isNextTest(branch: TSESTree.Statement | null): boolean {
    return branch?.type === 'IfStatement' && inspects(branch.test, this.surroundings.inspection);
  }

  #switch(statement: TSESTree.SwitchStatement, inFallback: boolean): boolean {
    this.#expression(statement.discriminant, inFallback);
    if (!this.#isInspected(statement)) {
      for (const clause of statement.cases) {
        this.#statements(clause.consequent, inFallback);
      }
      return !alwaysExits(statement);
    }
    const start = this.#clauseTaken(statement);
    if (start === -1) {
      return true;
    }
    this.#reaches('logs');
    for (const clause of statement.cases.slice(start)) {
      if (!this.#statements(clause.consequent, true)) {
        return !leavesFunction(clause.consequent);
      }
    }
    return true;
  }

  /** The clause that the code jumps to: one whose comparison holds in `switch (true)`, or the default. */
  #clauseTaken(statement: TSESTree.SwitchStatement): number {
    const { inspection } = this.surroundings;
    const chosen = statement.cases.findIndex(
      ({ test }) =>
        test !== null &&
        isTrue(statement.discriminant) &&
        evaluate(test, this.code, inspection) === true,
    );
    return chosen === -1 ? statement.cases.findIndex(({ test }) => test === null) : chosen;
  }

  #isInspected(statement: TSESTree.SwitchStatement): boolean {
    const { inspection } = this.surroundings;
    return (
      inspection.siteAt(statement) !== undefined ||
      (isTrue(statement.discriminant) &&
        statement.cases.some(({ test }) => test !== null && inspects(test, inspection)))
    );
  }

  #returned(argument: TSESTree.Node, inFallback: boolean): void {
    const node = withoutAssertions(argument);
    if (node.type === 'ConditionalExpression') {
      const branch = this.#branchTaken(node);
      if (branch !== undefined) {
        this.#returned(branch, true);
        return;
      }
    }
    if (inFallback ? !isNothing(node) : this.#isTainted(node)) {
      this.#reaches('acts');
    }
    this.#expression(node, inFallback);
  }

  #branchTaken(node: TSESTree.ConditionalExpression): TSESTree.Expression | undefined {
    const { inspection } = this.surroundings;
    const taken = inspects(node.test, inspection)
      ? evaluate(node.test, this.code, inspection)
      : undefined;
    return taken === undefined ? undefined : taken ? node.consequent : node.alternate;
  }

  #expression(expression: TSESTree.Node, inFallback: boolean): void {
    if (!this.#isTooDeep()) {
      this.#depth += 1;
      this.#evaluation(withoutAssertions(expression), inFallback);
      this.#depth -= 1;
    }
  }

  #evaluation(node: TSESTree.Node, inFallback: boolean): void {
    switch (node.type) {
      case 'ConditionalExpression': {
        const branch = this.#branchTaken(node);
        if (branch !== undefined) {
          this.#expression(branch, true);
          return;
        }
        break;
      }
      case 'LogicalExpression':
        this.#logical(node, inFallback);
        return;
      case 'CallExpression':
      case 'NewExpression':
        this.#call(node, inFallback);
        return;
      case 'AssignmentExpression':
        if (
          this.#leavesBody(node.left) &&
          (inFallback ? !isNothing(node.right) : this.#isTainted(node.right))
        ) {
          this.#reaches('acts');
        }
        break;
      case 'UpdateExpression':
        if (inFallback && this.#leavesBody(node.argument)) {
          this.#reaches('acts');
        }
        break;
      case 'ArrowFunctionExpression':
      case 'FunctionExpression':
        return;
      default:
    }
    for (const child of childrenOf(node, this.surroundings.visitorKeys)) {
      this.#expression(child, inFallback);
    }
  }

  #logical(node: TSESTree.LogicalExpression, inFallback: boolean): void {
    this.#expression(node.left, inFallback);
    const left =
      node.operator === '??'
        ? undefined
        : evaluate(node.left, this.code, this.surroundings.inspection);
    if (left !== (node.operator === '||')) {
      this.#expression(node.right, inFallback || left !== undefined);
    }
  }

  #call(node: TSESTree.CallExpression | TSESTree.NewExpression, inFallback: boolean): void {
    const { handledBy, loggers, siteAt } = this.surroundings.inspection;
    if (siteAt(node) !== undefined || loggers.isLogger(node.callee)) {
      return;
    }
    const isHandedOn = node.arguments.some((argument) => this.#isHandedOn(argument));
    if (isHandedOn && handledBy.isHandledBy(node.callee)) {
      this.#reaches('entrusted');
    } else if (!hasNoEffect(node) && (inFallback || isHandedOn)) {
      this.#reaches('acts');
    }
    this.#expression(node.callee, inFallback);
    for (const argument of node.arguments) {
      if (isFunction(argument)) {
        this.#function(argument, inFallback);
      } else {
        this.#expression(argument, inFallback);
      }
    }
  }

  #isHandedOn(argument: TSESTree.Node): boolean {
    if (isFunction(argument)) {
      return false;
    }
    const node = withoutAssertions(argument);
    const branch = node.type === 'ConditionalExpression' ? this.#branchTaken(node) : undefined;
    return branch === undefined ? this.#isTainted(node) : !isNothing(branch);
  }

  #isTainted(node: TSESTree.Node): boolean {
    return isTainted(node, this.surroundings.tainted);
  }

  /** Whether an assignment stores outside the function. */
  #leavesBody(target: TSESTree.Node): boolean {
    const node = withoutAssertions(target);
    switch (node.type) {
      case 'MemberExpression':
        return true;
      case 'Identifier':
        return !this.#isLocal(node);
      case 'ArrayPattern':
        return node.elements.some((element) => element !== null && this.#leavesBody(element));
      case 'ObjectPattern':
        return node.properties.some((property) =>
          this.#leavesBody(property.type === 'Property' ? property.value : property.argument),
        );
      case 'AssignmentPattern':
        return this.#leavesBody(node.left);
      case 'RestElement':
        return this.#leavesBody(node.argument);
      default:
        return false;
    }
  }

  #isLocal(identifier: TSESTree.Identifier): boolean {
    const variable = this.surroundings.inspection.variable(identifier);
    return (
      variable?.defs.some((definition) => isInside(definition.name, this.surroundings.body)) ??
      false
    );
  }

  /** What lies too deep to be followed may do anything: without evidence nothing is said. */
  #isTooDeep(): boolean {
    if (this.#depth < deepest) {
      return false;
    }
    this.#reaches('acts');
    return true;
  }

  #reaches(fate: Fate): void {
    if (ranks.indexOf(fate) > ranks.indexOf(this.fate)) {
      this.fate = fate;
    }
  }
}

function isTrue(node: TSESTree.Node): boolean {
  return node.type === 'Literal' && node.value === true;
}
