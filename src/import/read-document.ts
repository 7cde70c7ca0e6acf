import {
  type Block,
  type CodeBlock,
  type HeadingBlock,
  type TableBlock,
  readBlocks,
} from './blocks.js';
import { readCodeList } from './code-list.js';
import { readCodeTable } from './code-table.js';
import { isIdentifier } from './code-words.js';
import type { DeclarationText } from './declaration-texts.js';
import { withDefinitions } from './definitions.js';
import { type Section, readErrorSections, sectionsOf } from './error-sections.js';
import type { CodeGroup, Doubt, Findings } from './found-code.js';
import { HeadingTrail } from './heading-trail.js';
import type { PageText } from './page-text.js';
import { parsePage } from './page-tree.js';
import { isPropertyTable, readRecord } from './record.js';
import { quoted } from './rich-text.js';

/**
 * Reads the declarations in each of some code blocks: undefined for a block that is nested too
 * deeply, undefined instead of the list where nothing can read them.
 */
export type ReadCode = (
  texts: readonly DeclarationText[],
) => readonly (readonly CodeGroup[] | undefined)[] | undefined;

/** What a page was found to be made of, and what of it is codes. */
export interface DocumentFindings extends Findings {
  readonly title: string | undefined;
  /** How many tables, lists and sections the page has, for a page without codes. */
  readonly counts: { readonly tables: number; readonly lists: number; readonly headings: number };
}

/**
 * Reads a page of a vendor.
 *
 * @throws {ConfigurationError} where it cannot be parsed.
 */
export function readDocument(page: PageText, readCode: ReadCode): DocumentFindings {
  const tree = parsePage(page);
  const blocks = withDefinitions(readBlocks(tree));
  const trails = trailsOf(blocks);
  const groups: CodeGroup[] = [];
  const doubts: Doubt[] =
    tree.note === undefined ? [] : [{ line: 1, problem: `the page ${tree.note}` }];
  const inCode = readCodeBlocks(blocks, readCode, doubts);
  const taken = new Set<Block>();
  const enums = new Set<string | undefined>();
  for (const [position, block] of blocks.entries()) {
    const trail = trails[position] ?? new HeadingTrail();
    if (block.kind === 'prose' && saidToBeEnum.test(block.text.text)) {
      enums.add(trail.space);
    }
    const found = readBlock(block, trail, inCode, doubts);
    if (found.length > 0) {
      groups.push(...found.map((group) => withEnum(group, enums)));
      taken.add(block);
    }
  }
  const sections = sectionsOf(blocks, trails, (block) => taken.has(block));
  const ofTables = new Map(
    sections.map((section) => [section, tablesWithNames(section, taken)] as const),
  );
  // A heading above tables that name a code each is no code itself.
  const others = sections.filter((section) => ofTables.get(section) === undefined);
  groups.push(
    ...readErrorSections(others),
    ...[...ofTables.values()].filter((group) => group !== undefined),
  );
  const headings = blocks.filter(
    (block): block is HeadingBlock => block.kind === 'heading' && block.text.text !== '',
  );
  const count = (...kinds: Block['kind'][]): number =>
    blocks.filter((block) => kinds.includes(block.kind)).length;
  return {
    groups: groups.sort((one, other) => one.line - other.line),
    doubts,
    title: page.title ?? headings[0]?.text.text,
    counts: {
      tables: count('table'),
      lists: count('list', 'definitions'),
      headings: headings.length,
    },
  };
}

const saidToBeEnum = /^(?:类型|type)\s*[:：]?\s*(?:enum\b|enumeration\b|枚举)/iu;

/** A set of which the page says that it is an enum goes by that name in the typings. */
function withEnum(group: CodeGroup, enums: ReadonlySet<string | undefined>): CodeGroup {
  return group.declaredAs === undefined && group.space !== undefined && enums.has(group.space)
    ? { ...group, declaredAs: group.space }
    : group;
}

function readBlock(
  block: Block,
  trail: HeadingTrail,
  inCode: ReadonlyMap<Block, readonly CodeGroup[]>,
  doubts: Doubt[],
): readonly CodeGroup[] {
  if (block.kind === 'table') {
    if (isPropertyTable(block)) {
      return [];
    }
    const reading = readCodeTable(block, trail);
    doubts.push(...reading.doubts);
    return reading.group === undefined ? [] : [reading.group];
  }
  if (block.kind === 'code') {
    return inCode.get(block) ?? [];
  }
  const reading = readCodeList(block, trail);
  doubts.push(...reading.doubts);
  return reading.group === undefined ? [] : [reading.group];
}

const scripts = new Set([
  '',
  'cts',
  'javascript',
  'js',
  'jsx',
  'mjs',
  'mts',
  'ts',
  'tsx',
  'typescript',
]);
const declaration =
  /\b(?:enum|class)\s+[A-Za-z_$]|\btype\s+[A-Za-z_$][\w$]*\s*=|\bconst\s+[A-Za-z_$][\w$]*\s*[=:]\s*(?:\{|Object\.freeze)/u;

/** The sets of constants in the code blocks that declare some. */
function readCodeBlocks(
  blocks: readonly Block[],
  readCode: ReadCode,
  doubts: Doubt[],
): ReadonlyMap<Block, readonly CodeGroup[]> {
  const declaring = blocks.filter(
    (block): block is CodeBlock =>
      block.kind === 'code' &&
      scripts.has(block.language.toLowerCase()) &&
      declaration.test(block.text),
  );
  if (declaring.length === 0) {
    return new Map();
  }
  const found = readCode(declaring.map(({ line, text }) => ({ text, firstLine: line })));
  const reason = found === undefined ? 'TypeScript is not installed' : 'they are nested too deeply';
  return new Map(
    declaring.map((block, position) => {
      const groups = found?.[position];
      if (groups === undefined) {
        const problem = `declarations in a code block were not read, because ${reason}`;
        doubts.push({ line: block.line, problem });
      }
      // An example may hold any object.
      const named = (groups ?? []).filter((group) => group.sign > 0);
      return [
        block,
        named.map((group) =>
          areProperties(group) ? { ...group, leftBecause: 'it may be an example' } : group,
        ),
      ];
    }),
  );
}

/** Names as an object of data has them, and no set of constants. */
function areProperties({ codes, isOfProperties }: CodeGroup): boolean {
  return (
    isOfProperties === true && codes.every(({ name }) => /^[a-z][A-Za-z\d]*$/u.test(name ?? ''))
  );
}

/** The headings above each block. */
function trailsOf(blocks: readonly Block[]): readonly HeadingTrail[] {
  let trail = new HeadingTrail();
  return blocks.map((block) => {
    if (block.kind !== 'heading') {
      return trail;
    }
    const above = trail.above(block.level);
    trail = trail.under(block);
    return above;
  });
}

/** Tables of the properties of one code each, where not headings but the tables name the codes. */
function tablesWithNames(
  { blocks, heading, trail }: Section,
  taken: ReadonlySet<Block>,
): CodeGroup | undefined {
  const tables = blocks.filter(
    (block): block is TableBlock =>
      block.kind === 'table' && !taken.has(block) && isPropertyTable(block),
  );
  const records = tables.map((table) => ({ table, record: readRecord([table]) }));
  const named = records.filter(({ record }) => isIdentifier(record.name ?? ''));
  if (named.length < 2 || named.length < tables.length) {
    return undefined;
  }
  const own = trail.under(heading);
  return {
    what: `the tables from line ${String(named[0]?.table.line ?? 1)} on`,
    codes: named.map(({ table, record }) => ({
      name: record.name ?? null,
      value: record.value ?? null,
      description: record.fields.description,
      resolution: record.fields.resolution,
      successor: record.fields.successor,
      channels: record.fields.channel,
      line: table.line,
      quote: record.quotes.map((text) => quoted(text)).join(' | '),
      doubts: [],
    })),
    line: named[0]?.table.line ?? 1,
    space: own.space,
    sign: Math.max(own.sign, 1) as 1 | 2,
    doubts: [],
  };
}
