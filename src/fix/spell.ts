import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import type { Binder } from '../binding/binder.js';
import type { OwnTable } from '../binding/constant.js';
import { sdkReference } from '../binding/sdk-reference.js';
import type { Code } from '../catalog/catalog.js';
import type { CodeSpace } from '../catalog/code-space.js';
import { isIdentifier } from '../identifier.js';
import type { FileModel } from '../model.js';
import { propertyName, withoutAssertions } from '../syntax/expression.js';
import { commentText } from '../syntax/source-text.js';
import type { TypeFacts } from '../types/oracle.js';
import { NamesInScope, type ValueInScope } from './names-in-scope.js';
import { type Style, numberText, quoted } from './style.js';

/** A code as it is written at some place. */
export interface Spelling {
  readonly text: string;
  /** The code's name, where the text does not say it. */
  readonly comment: string | undefined;
}

/** Where a code is to be written. */
export interface SpellingPlace {
  readonly node: TSESTree.Node;
  readonly space: CodeSpace;
  /** Whether the name is compared instead of the value. */
  readonly reads: 'name' | 'value';
  /** The type of what is compared with it: an enum takes no members of another. */
  readonly subject: TypeFacts;
  /** Whether a text made of the value is compared. */
  readonly isMadeText: boolean;
  /** Whether it is an element of a list, which then takes nothing that is of another type. */
  readonly isElement?: boolean;
  /** Whether only the value itself may stand there. */
  readonly isLiteral?: boolean;
  /** Expressions that name other codes there; their qualifier comes first. */
  readonly siblings: readonly TSESTree.Node[];
  readonly style: Style;
}

/** Something in scope that holds constants of a space, and the text that leads to them. */
interface Qualifier {
  readonly text: string;
  readonly table: OwnTable | undefined;
}

/** The names of a file that lead to constants, and those that are one themselves. */
interface NamesOfFile {
  readonly holders: NamesInScope;
  readonly members: NamesInScope;
}

/** Spells codes as they resolve at a place: never by a name that is not in scope. */
export class Speller {
  readonly #binder: Binder;
  readonly #names: NamesOfFile;
  readonly #sourceCode: Readonly<TSESLint.SourceCode>;

  constructor({ binder, memory, sourceCode }: FileModel) {
    this.#binder = binder;
    this.#sourceCode = sourceCode;
    this.#names = memory.once(sourceCode.ast, 'names in scope', () => ({
      holders: new NamesInScope(
        sourceCode,
        (value, space) =>
          binder.constantsOf(value.identifier)?.space === space ||
          this.#pathToConstants(value, space) !== undefined,
      ),
      members: new NamesInScope(
        sourceCode,
        ({ identifier }, space) => binder.constant(identifier)?.space === space,
      ),
    }));
  }

  /** The qualifier of the siblings, else any binding in scope that leads there, else the literal. */
  spell(code: Code, place: SpellingPlace): Spelling {
    if (place.isMadeText && place.reads === 'value' && typeof code.value === 'number') {
      return { text: quoted(String(code.value), place.style), comment: nameInComment(code) };
    }
    if (place.reads === 'value' && place.isLiteral !== true) {
      for (const qualifier of this.#qualifiers(place)) {
        const name = memberName(code, qualifier.table);
        if (name !== undefined) {
          return { text: memberText(qualifier.text, name, place.style), comment: undefined };
        }
      }
      const member = this.#memberInScope(code, place);
      if (member !== undefined) {
        return { text: member, comment: undefined };
      }
    }
    const value = place.reads === 'name' ? code.name : code.value;
    return typeof value === 'number'
      ? {
          text: numberText(value, place.style),
          comment: String(value) === code.name ? undefined : nameInComment(code),
        }
      : {
          text: quoted(value, place.style),
          comment: value === code.name ? undefined : nameInComment(code),
        };
  }

  *#qualifiers(place: SpellingPlace): Generator<Qualifier> {
    for (const sibling of place.siblings) {
      const node = withoutAssertions(sibling);
      if (node.type === 'MemberExpression' && !node.optional && propertyName(node) !== undefined) {
        const held = this.#binder.constantsOf(node.object);
        if (held?.space === place.space && this.#isComparable(node.object, held.table, place)) {
          yield { text: inOneLine(this.#sourceCode.getText(node.object)), table: held.table };
        }
      }
    }
    if (place.siblings.some((node) => this.#binder.constant(node)?.table !== undefined)) {
      return;
    }
    for (const value of this.#names.holders.at(place.node, place.space)) {
      const { identifier } = value;
      const held = this.#binder.constantsOf(identifier);
      if (held?.space === place.space && this.#isComparable(identifier, held.table, place)) {
        yield { text: identifier.name, table: held.table };
      }
      const path = this.#pathToConstants(value, place.space);
      if (path !== undefined && this.#takesSdk(place)) {
        yield { text: pathText(identifier.name, path, place.style), table: undefined };
      }
    }
    const { path } = place.space.definition;
    if (path !== undefined && this.#takesSdk(place)) {
      for (const name of this.#globalsUsed(place)) {
        yield { text: pathText(name, path, place.style), table: undefined };
      }
    }
  }

  /** Whether members of what an expression holds may be compared with the subject. */
  #isComparable(holder: TSESTree.Node, table: OwnTable | undefined, place: SpellingPlace): boolean {
    const { isElement, subject } = place;
    if (table === undefined) {
      return this.#takesSdk(place);
    }
    if (!isOfEnum(subject)) {
      return true;
    }
    const facts = this.#binder.oracle.typeOf(holder);
    // Where an enum is declared, its name has the type of its members.
    const own = facts.enumeration ?? facts.units[0]?.member?.enumeration;
    if (own?.isEnum !== true) {
      return isElement !== true;
    }
    return subject.units.some(
      ({ member }) =>
        member?.enumeration.name === own.name && member.enumeration.origin.file === own.origin.file,
    );
  }

  /** Whether the SDK's own constants may be compared with the subject. */
  #takesSdk({ subject }: SpellingPlace): boolean {
    return !isOfEnum(subject) || this.#binder.ownTableOfType(subject) === undefined;
  }

  /** The globals that hold the SDK, where the file uses them. */
  *#globalsUsed({ node, space }: SpellingPlace): Generator<string> {
    const { globalScope } = this.#sourceCode.scopeManager ?? {};
    const used = new Set([
      ...(globalScope?.through ?? []).map(({ identifier }) => identifier.name),
      ...(globalScope?.variables ?? [])
        .filter(({ references }) => references.length > 0)
        .map(({ name }) => name),
    ]);
    for (const name of space.catalog.globals) {
      if (used.has(name) && !this.#isDefinedAt(name, node)) {
        yield name;
      }
    }
  }

  #isDefinedAt(name: string, node: TSESTree.Node): boolean {
    let scope: TSESLint.Scope.Scope | null = this.#sourceCode.getScope(node);
    while (scope !== null) {
      if ((scope.set.get(name)?.defs.length ?? 0) > 0) {
        return true;
      }
      scope = scope.upper;
    }
    return false;
  }

  /** The path from the SDK's own object to the constants of a space, if a name is that object. */
  #pathToConstants(
    { definition, identifier, variable }: ValueInScope,
    space: CodeSpace,
  ): readonly string[] | undefined {
    const entity = this.#binder.resolver.resolve(identifier);
    const reference = entity === undefined ? undefined : sdkReference(entity, this.#binder.index);
    const { exported, path } = space.definition;
    if (reference?.catalog !== space.catalog || reference.path.length > 0 || path === undefined) {
      return undefined;
    }
    if (definition.type === 'ImportNamespaceSpecifier') {
      return pathInNamespace(variable, space, path);
    }
    if (exported === 'name' && isDefaultImport(definition)) {
      return undefined;
    }
    // What `require` gives depends on how the package is built; a vendored file gives its exports.
    const isCertain =
      isDefaultImport(definition) ||
      entity?.origin.kind === 'global' ||
      (entity?.origin.kind === 'module' && entity.origin.specifier.startsWith('.'));
    return isCertain ? path : undefined;
  }

  #memberInScope(code: Code, place: SpellingPlace): string | undefined {
    for (const { identifier } of this.#names.members.at(place.node, place.space)) {
      if (this.#binder.constant(identifier)?.value === code.value) {
        return identifier.name;
      }
    }
    return undefined;
  }
}

/** Of an SDK's own object, an import by a name is one by the name `default`. */
function isDefaultImport({ type }: TSESTree.Node): boolean {
  return type === 'ImportDefaultSpecifier' || type === 'ImportSpecifier';
}

/**
 * The path from a module to the constants of a space: by way of `default` where the catalog says
 * so, else as the file itself goes. Where it goes neither way nothing says which of them is there:
 * the other packages of a catalog have a part of its constants.
 */
function pathInNamespace(
  { references }: TSESLint.Scope.Variable,
  { catalog, definition: { exported } }: CodeSpace,
  path: readonly string[],
): readonly string[] | undefined {
  const read = new Set(
    references.map(({ identifier: { parent } }) =>
      parent.type === 'MemberExpression' ? propertyName(parent) : undefined,
    ),
  );
  const made = catalog.receivers.flatMap(({ createdBy = [] }) =>
    createdBy.flatMap(({ member, on }) => (on === 'sdk' ? member : [])),
  );
  if (exported === 'default' || (exported !== 'name' && read.has('default'))) {
    return ['default', ...path];
  }
  return [...path.slice(0, 1), ...made].some((name) => read.has(name)) ? path : undefined;
}

/** A chain of members without the line breaks that a formatter has put around its dots. */
function inOneLine(chain: string): string {
  return chain.replaceAll(/\s*\n\s*(?=\.)|(?<=\.)\s*\n\s*/gu, '');
}

function isOfEnum({ units }: TypeFacts): boolean {
  return units.some(({ member }) => member?.enumeration.isEnum === true);
}

/** Quoted where it is no identifier: a comment could begin with `eslint-disable-line` otherwise. */
function nameInComment({ name }: Code): string {
  return commentText(isIdentifier(name) ? name : JSON.stringify(name));
}

function pathText(root: string, path: readonly string[], style: Style): string {
  return path.reduce((text, step) => memberText(text, step, style), root);
}

function memberText(qualifier: string, name: string, style: Style): string {
  return isIdentifier(name) ? `${qualifier}.${name}` : `${qualifier}[${quoted(name, style)}]`;
}

function memberName(code: Code, table: OwnTable | undefined): string | undefined {
  const names =
    table === undefined
      ? [code.name]
      : table.members.filter(({ value }) => value === code.value).map(({ name }) => name);
  // What is read by this name is the prototype.
  const members = names.filter((name) => name !== '__proto__');
  return members.find((name) => name === code.name) ?? members[0];
}
