import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import type { Catalog, Channel } from '../catalog/catalog.js';
import type { CatalogIndex } from '../catalog/catalog-index.js';
import type { CodeSpace } from '../catalog/code-space.js';
import { type FunctionNode, ancestors, isFunction } from '../syntax/expression.js';

/** A comment `sdk-errors: <catalog>[/<space>][@<channel>]`. */
export interface Directive {
  readonly comment: TSESTree.Comment;
  readonly text: string;
  readonly catalog: Catalog | undefined;
  readonly space: CodeSpace | undefined;
  readonly channel: Channel | undefined;
  /** What it names that does not exist, and what there is. */
  readonly problem: DirectiveProblem | undefined;
}

export interface DirectiveProblem {
  /** `spelling`: it names the plugin in another way, and is not read any further. */
  readonly kind: 'catalog' | 'channel' | 'space' | 'spelling';
  readonly name: string;
  readonly allowed: readonly string[];
}

const pattern = /^\s*\*?\s*sdk-errors:\s*([^\s/@]*)(?:\/([^\s@]*))?(?:@(\S*))?/u;

/** What people write for the pattern: other letters, a space or a full-width colon. */
const nearPattern = /^\s*\*?\s*(sdk-errors\s*[:：])\s*([^\s@/＠／]*)([@/＠／])?/iu;

/** The directives of a file, each read against the catalogs. */
export function readDirectives(
  sourceCode: Readonly<TSESLint.SourceCode>,
  index: CatalogIndex,
): Directive[] {
  return sourceCode.getAllComments().flatMap((comment) => {
    const match = pattern.exec(comment.value);
    return match === null
      ? (nearDirective(comment, index) ?? [])
      : [readDirective(comment, match, index)];
  });
}

/** A directive that is misspelled before it names anything. */
function nearDirective(comment: TSESTree.Comment, index: CatalogIndex): Directive | undefined {
  const [, name = '', id = '', separator] = nearPattern.exec(comment.value) ?? [];
  // In other letters it may be a heading: then what follows is no id.
  const isMeant =
    name.startsWith('sdk-errors') ||
    index.catalog(id) !== undefined ||
    id.includes('-') ||
    separator !== undefined;
  if (name === '' || !isMeant) {
    return undefined;
  }
  const problem = { kind: 'spelling', name, allowed: ['sdk-errors:'] } as const;
  const text = comment.value.trim();
  return { comment, text, catalog: undefined, space: undefined, channel: undefined, problem };
}

function readDirective(
  comment: TSESTree.Comment,
  match: RegExpExecArray,
  index: CatalogIndex,
): Directive {
  const [, catalogId = '', spaceId, channelId] = match as unknown as (string | undefined)[];
  const catalog = index.catalog(catalogId);
  const spaces = catalog === undefined ? [] : index.spacesOf(catalog);
  const channel = catalog?.channels.find((candidate) => candidate.id === channelId);
  const space =
    spaceId === undefined
      ? spaceOf(spaces, channel)
      : spaces.find((candidate) => candidate.id === spaceId);
  let problem: DirectiveProblem | undefined;
  if (catalog === undefined) {
    const allowed = index.catalogs.map((candidate) => candidate.id);
    problem = { kind: 'catalog', name: catalogId, allowed };
  } else if (channelId !== undefined && channel === undefined) {
    const allowed = catalog.channels.map((candidate) => candidate.id);
    problem = { kind: 'channel', name: channelId, allowed };
  } else if (space === undefined) {
    problem = { kind: 'space', name: spaceId ?? '', allowed: spaces.map(({ id }) => id) };
  }
  return { comment, text: comment.value.trim(), catalog, space, channel, problem };
}

/** Where a directive leaves the space out, the catalog has one, or the channel carries one. */
function spaceOf(
  spaces: readonly CodeSpace[],
  channel: Channel | undefined,
): CodeSpace | undefined {
  if (spaces.length === 1) {
    return spaces[0];
  }
  const carried = new Set(channel?.payload.map((payload) => payload.space));
  return carried.size === 1 ? spaces.find((space) => carried.has(space.id)) : undefined;
}

const validByLine = new WeakMap<readonly Directive[], ReadonlyMap<number, Directive>>();

/** The valid directives by the line on which they end: of two on one line the first. */
function validDirectives(directives: readonly Directive[]): ReadonlyMap<number, Directive> {
  let byLine = validByLine.get(directives);
  if (byLine === undefined) {
    byLine = new Map(
      directives
        .filter(({ problem }) => problem === undefined)
        .map((directive) => [directive.comment.loc.end.line, directive] as const)
        .reverse(),
    );
    validByLine.set(directives, byLine);
  }
  return byLine;
}

/** The valid directive on or above the statement around a node. */
export function directiveFor(
  node: TSESTree.Node,
  directives: readonly Directive[],
): Directive | undefined {
  return directives.length === 0 ? undefined : directiveAt(statementAround(node), directives);
}

/** The valid directive on or above a function around a node: of several functions the inner one. */
export function directiveAround(
  node: TSESTree.Node,
  directives: readonly Directive[],
): Directive | undefined {
  if (directives.length === 0) {
    return undefined;
  }
  for (const { parent } of ancestors(node)) {
    const directive = isFunction(parent) ? directiveOfFunction(parent, directives) : undefined;
    if (directive !== undefined) {
      return directive;
    }
  }
  return undefined;
}

/** Above a method or property that is the function, else above the statement that holds it. */
function directiveOfFunction(
  node: FunctionNode,
  directives: readonly Directive[],
): Directive | undefined {
  const { parent } = node;
  switch (parent.type) {
    case 'MethodDefinition':
    case 'PropertyDefinition':
      return directiveAt(parent, directives);
    case 'Property':
      return directiveAt(parent, directives) ?? directiveFor(parent, directives);
    default:
      return directiveFor(node, directives);
  }
}

function directiveAt(node: TSESTree.Node, directives: readonly Directive[]): Directive | undefined {
  const { line } = node.loc.start;
  const valid = validDirectives(directives);
  return valid.get(line - 1) ?? valid.get(line);
}

function statementAround(node: TSESTree.Node): TSESTree.Node {
  for (const { child, parent } of ancestors(node)) {
    if (/(?:Statement|Declaration)$/u.test(child.type) || child.type === 'PropertyDefinition') {
      return isExport(parent) ? parent : child;
    }
  }
  return node;
}

function isExport({ type }: TSESTree.Node): boolean {
  return type === 'ExportNamedDeclaration' || type === 'ExportDefaultDeclaration';
}
