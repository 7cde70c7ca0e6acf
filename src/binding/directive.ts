import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import type { Catalog, Channel } from '../catalog/catalog.js';
import type { CatalogIndex } from '../catalog/catalog-index.js';
import type { CodeSpace } from '../catalog/code-space.js';
import { ancestors } from '../syntax/expression.js';

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
  readonly kind: 'catalog' | 'channel' | 'space';
  readonly name: string;
  readonly allowed: readonly string[];
}

const pattern = /^\s*\*?\s*sdk-errors:\s*([^\s/@]*)(?:\/([^\s@]*))?(?:@(\S*))?/u;

/** The directives of a file, each read against the catalogs. */
export function readDirectives(
  sourceCode: Readonly<TSESLint.SourceCode>,
  index: CatalogIndex,
): Directive[] {
  return sourceCode.getAllComments().flatMap((comment) => {
    const match = pattern.exec(comment.value);
    return match === null ? [] : [readDirective(comment, match, index)];
  });
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
  if (directives.length === 0) {
    return undefined;
  }
  const statement = statementAround(node);
  const line = statement.loc.start.line;
  const valid = validDirectives(directives);
  return valid.get(line - 1) ?? valid.get(line);
}

function statementAround(node: TSESTree.Node): TSESTree.Node {
  for (const { child, parent } of ancestors(node)) {
    if (/(?:Statement|Declaration)$/u.test(child.type) || child.type === 'PropertyDefinition') {
      return parent.type === 'ExportNamedDeclaration' ? parent : child;
    }
  }
  return node;
}
