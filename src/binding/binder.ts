import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import type { Catalog, Code } from '../catalog/catalog.js';
import type { CatalogIndex } from '../catalog/catalog-index.js';
import type { CodeSpace } from '../catalog/code-space.js';
import { inspectedExpression, withoutAssertions } from '../syntax/expression.js';
import type { TypeFacts, TypeOracle } from '../types/oracle.js';
import type { Constant, Evidence, OwnTable } from './constant.js';
import { ConstantReader } from './constant-reader.js';
import { declaredIn } from './declared-in.js';
import { type Directive, directiveAround, directiveFor } from './directive.js';
import type { EntityResolver } from './entity-resolver.js';
import { enumDeclarations } from './enum-exports.js';
import { Features } from './features.js';
import { FileFacts } from './file-facts.js';
import type { FunctionResolver } from './function-resolver.js';
import { receiverMade } from './sdk-reference.js';

/** The space that an expression belongs to, and what says so. */
export interface Binding {
  readonly space: CodeSpace;
  readonly evidence: Evidence;
  /** The directive, where one is the evidence. */
  readonly directive?: Directive;
}

/** Says of expressions which space they belong to, by types, constants and directives. */
export class Binder {
  readonly functions: FunctionResolver;
  /** What the program uses of its SDKs. */
  readonly features: Features;
  readonly #constants: ConstantReader;
  readonly #facts = new Map<TSESTree.Program, FileFacts>();

  constructor(
    private readonly sourceCode: Readonly<TSESLint.SourceCode>,
    readonly index: CatalogIndex,
    readonly resolver: EntityResolver,
    readonly oracle: TypeOracle,
  ) {
    this.functions = resolver.functions;
    this.features = new Features(resolver.modules);
    const declarations = enumDeclarations(sourceCode, index.enums, oracle);
    this.#constants = new ConstantReader(
      index,
      resolver,
      oracle,
      (node) => this.factsOf(node),
      sourceCode.ast,
      declarations,
    );
  }

  /** The directives of the file that is linted. */
  get directives(): readonly Directive[] {
    return this.factsOf(this.sourceCode.ast).directives;
  }

  /** Whether a node stands in the file that is linted. */
  isLinted(node: TSESTree.Node): boolean {
    return this.resolver.modules.sourceOf(node).ast === this.sourceCode.ast;
  }

  /** What the file of a node says by itself. */
  factsOf(node: TSESTree.Node): FileFacts {
    const source = this.resolver.modules.sourceOf(node);
    let facts = this.#facts.get(source.ast);
    if (facts === undefined) {
      facts = new FileFacts(source, this.index, this.resolver);
      this.#facts.set(source.ast, facts);
    }
    return facts;
  }

  /**
   * The space of an inspected expression.
   *
   * @param subject - the expression whose value is inspected.
   * @param operands - what it is compared with.
   */
  bind(subject: TSESTree.Node, operands: readonly (Constant | undefined)[]): Binding | undefined {
    const directive = this.#directive(subject, operands);
    const binding = this.#bindByProgram(subject, operands);
    if (binding === undefined) {
      return directive?.space === undefined
        ? undefined
        : { space: directive.space, evidence: 'directive', directive };
    }
    // What the program proves, a directive can still narrow to a channel.
    return directive?.space === binding.space ? { ...binding, directive } : binding;
  }

  /**
   * The directive of a statement speaks of all that the statement inspects. Above a function it
   * speaks of what is compared with a code of its space: functions inspect other values too.
   */
  #directive(
    subject: TSESTree.Node,
    operands: readonly (Constant | undefined)[],
  ): Directive | undefined {
    const { directives } = this.factsOf(subject);
    const nearest = directiveFor(subject, directives);
    if (nearest !== undefined) {
      return nearest;
    }
    const around = directiveAround(subject, directives);
    return operands.some(
      (operand) =>
        operand !== undefined && around?.space?.withValue(operand.value)[0] !== undefined,
    )
      ? around
      : undefined;
  }

  #bindByProgram(
    subject: TSESTree.Node,
    operands: readonly (Constant | undefined)[],
  ): Binding | undefined {
    const typed = this.#typedSpace(subject, operands);
    if (typed !== undefined) {
      return { space: typed, evidence: 'type' };
    }
    const proven = operands.find((operand) => operand?.space !== undefined);
    if (proven?.space !== undefined && proven.evidence !== undefined) {
      return { space: proven.space, evidence: proven.evidence };
    }
    // Last, because a const object of the same name has names for its values.
    const union = this.#unionSpace(subject);
    return union === undefined ? undefined : { space: union, evidence: 'type' };
  }

  #unionSpace(subject: TSESTree.Node): CodeSpace | undefined {
    return this.index.enums.length === 0
      ? undefined
      : this.#constants.unionSpace(this.oracle.typeOf(inspectedExpression(subject)));
  }

  #typedSpace(
    subject: TSESTree.Node,
    operands: readonly (Constant | undefined)[],
  ): CodeSpace | undefined {
    if (this.#plausible(operands)) {
      return this.spaceOfType(subject);
    }
    // No catalog has the values of an enum that the settings name.
    const space = this.index.enums.length === 0 ? undefined : this.spaceOfType(subject);
    return space === undefined || this.index.spaces.includes(space) ? undefined : space;
  }

  /** The space that the type of an expression is declared in. */
  spaceOfType(node: TSESTree.Node): CodeSpace | undefined {
    const facts = this.oracle.typeOf(inspectedExpression(node));
    const enumeration = facts.units.find((unit) => unit.member !== undefined)?.member?.enumeration;
    return enumeration === undefined
      ? this.#spaceOfAlias(facts)
      : (this.#constants.sdkSpace(enumeration) ??
          this.#constants.tableOfEnumeration(enumeration)?.space);
  }

  /** The space of a union of values that typings name: `Signal.LogoutCode`. */
  #spaceOfAlias({ alias, units }: TypeFacts): CodeSpace | undefined {
    const catalog =
      alias === undefined || units.length === 0 ? undefined : declaredIn(alias.origin, this.index);
    return catalog === undefined
      ? undefined
      : this.index
          .spacesOf(catalog)
          .find((space) => units.every(({ value }) => space.withValue(value).length > 0));
  }

  /** The enum of the application's own that an expression's type is, where it copies a space. */
  ownTableOfType(facts: TypeFacts): OwnTable | undefined {
    const enumeration = facts.units[0]?.member?.enumeration;
    return enumeration === undefined || this.#constants.sdkSpace(enumeration) !== undefined
      ? undefined
      : this.#constants.tableOfEnumeration(enumeration);
  }

  /** The constant that an expression is, or undefined for one whose value cannot be known. */
  constant(node: TSESTree.Node): Constant | undefined {
    return this.#constants.constant(node);
  }

  /** Whether an expression reads a member off an SDK's constants that they do not have. */
  isMissingMember(node: TSESTree.Node): boolean {
    return this.missingMember(node) !== undefined;
  }

  /** The member that is read off an SDK's constants and missing there, with the one that was meant. */
  missingMember(
    node: TSESTree.Node,
  ): { readonly name: string; readonly space: CodeSpace; readonly meant: Code } | undefined {
    const inner = withoutAssertions(node);
    return inner.type === 'MemberExpression' ? this.#constants.missingMember(inner) : undefined;
  }

  /** The space, and the names its members go by, of an expression that holds constants. */
  constantsOf(node: TSESTree.Node): { space: CodeSpace; table?: OwnTable } | undefined {
    return this.#constants.constantsOf(node);
  }

  /** The objects of SDKs that an expression can be: by its type, else by the calls that made it. */
  receivers(node: TSESTree.Node): { catalog: Catalog; receiver: string | undefined }[] {
    const entity = this.resolver.resolve(node);
    const made = entity === undefined ? undefined : receiverMade(entity, this.index);
    if (made !== undefined) {
      return [made];
    }
    return this.oracle.typeOf(withoutAssertions(node)).declarations.flatMap(({ name, origin }) => {
      const catalog = declaredIn(origin, this.index);
      if (catalog === undefined) {
        return [];
      }
      const receiver = catalog.receivers.find((candidate) => candidate.types?.includes(name));
      return [{ catalog, receiver: receiver?.id }];
    });
  }

  /** Whether a constant that proves no space is a member of an enum or object of this file. */
  #isOwn({ node }: Constant): boolean {
    return this.resolver.resolve(node)?.origin.kind === 'object';
  }

  /** Whether what a site compares with could be codes at all. Types are asked only then. */
  #plausible(operands: readonly (Constant | undefined)[]): boolean {
    return (
      operands.length === 0 ||
      operands.some(
        (operand) =>
          operand !== undefined &&
          (operand.space !== undefined ||
            this.index.withValue(operand.value).length > 0 ||
            (operand.name !== undefined &&
              this.#constants.isNamed(operand.name) &&
              !this.#isOwn(operand))),
      )
    );
  }
}
